import { expect, it } from '@jest/globals';
import { inWords, partsOf } from './signs.js';

const noVerb = () => false;

it.each([
  ['en', 'grade B = small scratches', 'grade B means small scratches'],
  ['en', 'one lid + spare gasket', 'one lid and a spare gasket'],
  ['en', 'two lids + spare gaskets', 'two lids and spare gaskets'],
  ['sk', 'trieda 33 = kancelárie', 'trieda 33 znamená kancelárie'],
  ['sk', 'IPX4 = ochrana pred dažďom', 'IPX4 je ochrana pred dažďom'],
  ['pl', 'IPX4 = ochrona przed deszczem', 'IPX4 to ochrona przed deszczem'],
  ['pl', 'kabel + wtyczka', 'kabel i wtyczka'],
  [
    'tr',
    'IPX4 = yağmura dayanıklı, suya daldırılmaz',
    'IPX4, yağmura dayanıklı demek, suya daldırılmaz',
  ],
  ['tr', 'kablo + fiş', 'kablo ve fiş'],
  ['el', 'IPX4 = προστασία από βροχή', 'IPX4 σημαίνει προστασία από βροχή'],
  ['el', 'καλώδιο + φις', 'καλώδιο και φις'],
  ['en', '2 + 1 free', '2 + 1 free'],
  ['el', 'ναι, +2 €', 'ναι, +2 €'],
])('%s: %s', (language, note, said) => {
  expect(inWords(note, language, noVerb)).toBe(said);
});

it('says that something happens where a verb follows', () => {
  expect(inWords('objednané do 12 = odchádza dnes', 'sk', () => true)).toBe(
    'objednané do 12 znamená, že odchádza dnes',
  );
});

it('parts clauses, not lists', () => {
  expect(partsOf('no refund for opened paint; we can swap it')).toHaveLength(2);
  expect(partsOf('white: S, M; black: L')).toHaveLength(1);
});
