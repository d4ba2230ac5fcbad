import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { encodeModel } from '../../triage/linear-model.js';
import { fingerprintOf, readClauses } from './training/corpus.js';
import { trainPoints } from './training/train-points.js';

const here = path.resolve('src/drafting/matters');
const clauses = readClauses(path.join(here, 'training/corpus'));

describe('the model of what customers say', () => {
  it('is made of the clauses beside it: after a change run npm run train:drafts', () => {
    const { madeFrom } = JSON.parse(
      readFileSync(path.join(here, 'model/thresholds.json'), 'utf8'),
    ) as { madeFrom: string };
    expect(fingerprintOf(clauses)).toBe(madeFrom);
  });

  it('comes out the same whenever it is made', () => {
    const some = clauses.filter((_, at) => at % 200 === 0);
    const bytes = () => Buffer.from(encodeModel(trainPoints(some, 1 << 10)));
    expect(bytes().equals(bytes())).toBe(true);
  });
});
