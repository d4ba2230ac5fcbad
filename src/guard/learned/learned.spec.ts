import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { encodeModel } from '../../triage/linear-model.js';
import { readCorpus, readSamples } from '../training/corpus.js';
import { thresholdsOf, heldOut, trainGuard } from '../training/train-guard.js';
import { findLearned } from './learned.js';

const here = path.resolve('src/guard');
const sentences = [
  ...readCorpus(path.join(here, 'training/corpus')),
  ...readSamples(path.join(here, 'samples')),
];

describe('sentences that no pattern knows', () => {
  it('are judged by a model that is made from the sentences beside it', () => {
    const shipped = readFileSync(path.join(here, 'learned/model/sentences.bin'));
    expect(encodeModel(trainGuard(sentences)).equals(shipped)).toBe(true);
  });

  it('count from likelihoods on that good sentences seldom reach', () => {
    const held = heldOut(sentences);
    const shipped = JSON.parse(
      readFileSync(path.join(here, 'learned/model/thresholds.json'), 'utf8'),
    ) as unknown;
    expect(thresholdsOf(held)).toEqual(shipped);
  });

  it.each([
    ['en', 'Keep slandering us and our solicitor will be in touch.', 'threat'],
    ['pl', 'Widać, że instrukcji Pan nie czytał, sam Pan sobie winien.', 'blame'],
    ['sk', 'Nevymýšľajte si, nič také sa nestalo.', 'argue'],
    ['el', 'Αν δεν σβήσετε το σχόλιο, θα σας κάνουμε μήνυση.', 'threat'],
    ['tr', 'Kuralları ben koymuyorum, şartlar böyle.', 'policy_phrase'],
  ])('%s: %s → %s', (language, text, rule) => {
    expect(findLearned(`${text}\n`, language)).toEqual([{ rule, start: 0, end: text.length }]);
  });

  it('are left alone in languages it has not learnt', () => {
    expect(findLearned('Vous êtes un menteur et un imbécile.', 'fr')).toEqual([]);
  });
});
