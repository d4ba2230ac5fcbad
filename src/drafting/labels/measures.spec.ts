import { expect, it } from '@jest/globals';
import { measureFrame, withUnit } from './measures.js';

it.each([
  ['en', '45 cm', 'depth', '', 'It is {fact} deep'],
  ['sk', '90 cm', 'height', '', 'Výška je {fact}'],
  ['pl', '1,2 m', undefined, 'Jaka jest szerokość blatu?', 'Szerokość to {fact}'],
  ['tr', '30 cm', undefined, 'Çapı ne kadar?', 'Çapı {fact}'],
  ['el', '12 εκ.', 'dimensions', 'Τι πάχος έχει;', 'Το πάχος είναι {fact}'],
  ['en', '60 x 40 cm', 'dimensions', 'How wide is it?', undefined],
  ['en', '45 cm', undefined, 'Will it fit?', undefined],
])('%s: %s of %s, %s', (language, fact, label, question, frame) => {
  expect(measureFrame(fact, label, question, language)).toBe(frame);
});

it.each([
  ['sk', '12', 'kg', '', '12 kg'],
  ['tr', '80', 'depth', 'derinliği kaç santim?', '80 cm'],
  ['el', '7,5', 'weight', 'πόσα κιλά είναι;', '7,5 κιλά'],
  ['pl', '15', 'seats', 'ile osób?', '15'],
])('%s: %s of %s, %s: %s', (language, fact, key, question, said) => {
  expect(withUnit(fact, key, question, language)).toBe(said);
});
