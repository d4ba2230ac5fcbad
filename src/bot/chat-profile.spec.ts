import { describe, expect, it } from '@jest/globals';
import { chatProfileOf, shortened } from './chat-profile.js';

const limits = {
  greetingCharacters: 160,
  menuItems: 3,
  menuTitleCharacters: 30,
  starters: 2,
  starterCharacters: 80,
};
const entries = [
  'Opening hours?',
  'How long does delivery to the islands take?',
  'Gift cards?',
  'Parking?',
].map((question, i) => ({ id: String(i), question }));

describe('what people see before they write', () => {
  it('is the questions asked most, and the way to a person, in every language', () => {
    const languages = [
      { language: 'en', address: 'formal' as const, entries },
      {
        language: 'sk',
        address: 'formal' as const,
        entries: [{ id: 's', question: 'Otváracie hodiny?' }],
      },
      { language: 'pl', address: 'formal' as const, entries: [] },
    ];
    const profile = chatProfileOf({ shop: 'Meltemi', languages }, limits)!;
    expect(profile.parts.map(({ language }) => language)).toEqual(['en', 'sk']);
    const [en] = profile.parts;
    expect(en!.menu).toEqual([
      { title: 'Opening hours?', payload: 'sixhour:faq:0' },
      { title: 'How long does delivery to the…', payload: 'sixhour:faq:1' },
      { title: 'Talk to a person', payload: 'sixhour:person' },
    ]);
    expect(en!.starters).toHaveLength(2);
    expect(en!.greeting).toContain('Meltemi');
    expect(profile.startPayload).toBe('GET_STARTED');
  });

  it('is nothing without a FAQ', () => {
    expect(chatProfileOf({ shop: 'Meltemi', languages: [] }, limits)).toBeNull();
  });

  it.each([
    ['short enough', 20, 'short enough'],
    ['a question that is long', 15, 'a question…'],
    ['Ένα-πολύ-μεγάλο-όνομα', 8, 'Ένα-πολ…'],
  ])('shortens %s', (text, most, short) => {
    expect(shortened(text, most)).toBe(short);
    expect([...shortened(text, most)].length).toBeLessThanOrEqual(most);
  });
});
