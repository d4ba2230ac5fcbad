import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { encodeModel } from '../../triage/linear-model.js';
import { fingerprintOf, readCorpus, readSamples } from '../training/corpus.js';
import { trainGuard } from '../training/train-guard.js';
import { findLearned } from './learned.js';

const here = path.resolve('src/guard');
const sentences = [
  ...readCorpus(path.join(here, 'training/corpus')),
  ...readSamples(path.join(here, 'samples')),
];

describe('sentences that no pattern knows', () => {
  it('are judged by a model of the sentences beside it: after a change run npm run train:guard', () => {
    const { madeFrom } = JSON.parse(
      readFileSync(path.join(here, 'learned/model/thresholds.json'), 'utf8'),
    ) as { madeFrom: string };
    expect(fingerprintOf(sentences)).toBe(madeFrom);
  });

  it('teach the same whenever they are taught', () => {
    const some = sentences.filter((_, at) => at % 400 === 0);
    const bytes = () => Buffer.from(encodeModel(trainGuard(some, 1 << 12)));
    expect(bytes().equals(bytes())).toBe(true);
  });

  it.each([
    ['en', 'Keep slandering us and our solicitor will be in touch.', 'threat'],
    ['pl', 'Widać, że instrukcji Pan nie czytał, sam Pan sobie winien.', 'blame'],
    ['sk', 'Nevymýšľajte si, nič také sa nestalo.', 'argue'],
    ['el', 'Αν δεν σβήσετε το σχόλιο, θα σας κάνουμε μήνυση.', 'threat'],
    ['tr', 'Kuralları ben koymuyorum, şartlar böyle.', 'policy_phrase'],
  ])('%s: %s → %s', (language, text, rule) => {
    expect(findLearned(`${text}\n`, language)).toMatchObject([
      { rule, start: 0, end: text.length },
    ]);
  });

  it.each([
    ['en', 'Of course.'],
    ['sk', 'Samozrejme.'],
    ['pl', 'Jasne, oczywiście.'],
    ['tr', 'Tabii ki.'],
    ['el', 'Βεβαίως, φυσικά.'],
  ])('%s: too few words to tell are left alone: %s', (language, text) => {
    expect(findLearned(`${text}\n`, language)).toEqual([]);
  });

  it('are left alone in languages it has not learnt', () => {
    expect(findLearned('Vous êtes un menteur et un imbécile.', 'fr')).toEqual([]);
  });
});
