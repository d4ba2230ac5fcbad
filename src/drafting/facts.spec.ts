import { describe, expect, it } from '@jest/globals';
import { contactIn, knowsPhotos, tellableFacts } from './facts.js';
import { libraryFor } from './library.js';

const { parts } = libraryFor('en');
const told = (facts: Record<string, string>): string[] =>
  tellableFacts(facts, 'Where is it?', parts, { withoutContacts: true }).map(([key]) => key);

describe('facts to tell', () => {
  it('are not the notes that are for the shop alone', () => {
    expect(
      told({ note: 'moody', staff_note: 'be kind', crm_note: 'VIP', voice: 'formal' }),
    ).toEqual([]);
    expect(told({ found: 'claims the hinge is loose', heard: 'mówi, że śruba luźna' })).toEqual([]);
    expect(told({ refund_note: 'sent on the 3rd', note2: 'samples at the till' })).toHaveLength(2);
  });

  it('leave out a mere number, and keep what has more to say', () => {
    const phone_orders = 'from March on we take orders by telephone again, 01632 960 210, weekdays';
    expect(told({ phone: '01632 960 210, Mon-Fri 9-3' })).toEqual([]);
    expect(told({ phone_orders })).toEqual(['phone_orders']);
    expect(contactIn({ phone_orders })).toBeUndefined();
    expect(contactIn({ email: 'hello@shop.example' })).toBe('hello@shop.example');
  });
});

describe('photographs', () => {
  it('are known where a note says that they lie with us', () => {
    expect(knowsPhotos({ x: 'got her pics in messenger' }, parts)).toBe(true);
    expect(knowsPhotos({ x: 'please send a photo in messenger' }, parts)).toBe(false);
    expect(knowsPhotos({ x: 'fotoğraflar dm’de duruyor' }, libraryFor('tr').parts)).toBe(true);
    expect(knowsPhotos({ x: 'fotky sú v správach' }, libraryFor('sk').parts)).toBe(true);
    expect(knowsPhotos({ x: 'zdjęcia mamy na priv' }, libraryFor('pl').parts)).toBe(true);
    expect(knowsPhotos({ x: 'zdjęcie nogi na priv' }, libraryFor('pl').parts)).toBe(false);
    expect(knowsPhotos({ x: 'fotku rohu do správ' }, libraryFor('sk').parts)).toBe(false);
    expect(knowsPhotos({ zdjecia: 'od rana w rozmowie' }, libraryFor('pl').parts)).toBe(true);
    expect(knowsPhotos({ foto: 'τις έχουμε από χθες' }, libraryFor('el').parts)).toBe(true);
    expect(knowsPhotos({ fotograf: 'yarın gönderir misiniz' }, libraryFor('tr').parts)).toBe(false);
    expect(knowsPhotos({ x: 'οι φωτογραφίες είναι στα μηνύματα' }, libraryFor('el').parts)).toBe(
      true,
    );
  });
});
