import { describe, expect, it } from '@jest/globals';
import { matchExact } from './match.js';
import { normalise } from './normalise.js';

const entry = (id: string, question: string, ...paraphrases: string[]) => ({
  id,
  question,
  paraphrases,
});

describe('normalise', () => {
  it.each([
    ['Πού βρίσκεται το κατάστημα;', 'ΠΟΥ ΒΡΙΣΚΕΤΑΙ ΤΟ ΚΑΤΑΣΤΗΜΑ'],
    ['Στέλνετε και στην Κύπρο\u037e', 'στελνετε και στην κυπρο;;'],
    ['Koľko stojí doprava?', 'kolko  stoji doprava'],
    ['Ile trwa wysyłka?', 'ILE TRWA WYSYŁKA'],
    ['Kargo ücreti ne kadar?', 'KARGO ÜCRETİ NE KADAR'],
    ['Iade için kaç günüm var?', 'ıade için kaç günüm var'],
    ['Do you ship abroad?', '“Do you ship abroad?”\n'],
    ['Wie groß ist der Größe-M-Pulli?', 'wie gross ist der groesse m pulli'.replace('oe', 'o')],
  ])('takes %s and %s for the same', (one, other) => {
    expect(normalise(one)).toBe(normalise(other));
  });

  it.each([
    ['costs 1,5', 'costs 15'],
    ['five €', 'five $'],
    ['do you ship', 'do you ship 😡'],
    ['ship to Cyprus', 'ship to Crete'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(normalise(one)).not.toBe(normalise(other));
  });

  it('leaves the vowel signs of other scripts alone', () => {
    expect(normalise('की')).not.toBe(normalise('का'));
  });
});

describe('an exact match', () => {
  const shipping = entry('1', 'How long does delivery take?', 'When will my order arrive?');
  const returns = entry('2', 'Can I return an item?');

  it('finds an entry by its question and by its other wordings', () => {
    expect(matchExact('how long does delivery take', [shipping, returns])).toEqual({
      entry: shipping,
      question: 'How long does delivery take?',
    });
    expect(matchExact('WHEN WILL MY ORDER ARRIVE???', [shipping, returns])).toEqual({
      entry: shipping,
      question: 'When will my order arrive?',
    });
  });

  it('is not a part of what was written', () => {
    expect(matchExact('How long does delivery take to Crete?', [shipping])).toBeNull();
    expect(matchExact('How long does delivery', [shipping])).toBeNull();
  });

  it('is none when two entries ask the same', () => {
    const twin = entry('3', 'Can I return an item', 'returns');
    expect(matchExact('can i return an item?', [returns, twin])).toBeNull();
    expect(matchExact('Returns!', [returns, twin])?.entry).toBe(twin);
  });

  it('is one when an entry says the same twice', () => {
    const doubled = entry('4', 'Open on Sunday?', 'open on sunday');
    expect(matchExact('Open on Sunday', [doubled])?.entry).toBe(doubled);
  });

  it.each(['', '   ', '?!', '…'])('is none for %j, which says nothing', (text) => {
    expect(matchExact(text, [entry('5', '???')])).toBeNull();
  });
});
