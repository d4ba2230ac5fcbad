import { describe, expect, it } from '@jest/globals';
import { faultOf, fromCsv, fromJson, type PortableTemplate, toCsv, toJson } from './exchange.js';

const TEMPLATES: PortableTemplate[] = [
  {
    name: 'Delay, "our" fault',
    texts: {
      sk: 'Dobrý deň,\nmrzí nás to; ozveme sa.',
      pl: 'Dzień dobry, {{ customer.salutation }}, przepraszamy.',
    },
    actions: [{ do: 'assign_me' }, { do: 'close', reason: 'resolved' }],
  },
  { name: 'Opening hours', texts: { el: 'Δευτέρα–Παρασκευή 9–17.' }, actions: [] },
];

describe('templates that travel', () => {
  it('come back from JSON and from CSV as they were', () => {
    const whole = { templates: TEMPLATES, refused: [] };
    expect(fromJson(toJson(TEMPLATES))).toEqual(whole);
    expect(fromCsv(toCsv(TEMPLATES))).toEqual(whole);
  });

  it('are read from what a spreadsheet saves', () => {
    const saved = '\ufeffName;Language;Text\r\nHours;tr;"Saat 9–17, her gün."\r\n';
    expect(fromCsv(saved)).toEqual({
      templates: [{ name: 'Hours', texts: { tr: 'Saat 9–17, her gün.' }, actions: [] }],
      refused: [],
    });
  });

  it('are left out one by one, each with what is wrong with it', () => {
    const read = fromJson(
      JSON.stringify([
        { name: 'Good', texts: { en: 'Hello.' } },
        { name: 'Good', texts: { en: 'Again.' } },
        { name: '', texts: { en: 'x' } },
        { name: 'No text', texts: {} },
        { name: 'Bad code', texts: { english: 'x' } },
        { name: 'Bad variable', texts: { en: '{{ customer.iban }}' } },
        { name: 'Bad action', texts: { en: 'x' }, actions: [{ do: 'explode' }] },
        { name: 'Bad reason', texts: { en: 'x' }, actions: [{ do: 'close', reason: 'other' }] },
        null,
      ]),
    );
    if ('why' in read) throw new Error(read.why);
    expect(read.templates.map(({ name }) => name)).toEqual(['Good']);
    expect(read.refused.map(({ name, why }) => `${name}: ${why}`)).toEqual([
      'Good: The name stands there twice.',
      ': It needs a name of at most 120 characters.',
      'No text: It needs a text in at least one language.',
      'Bad code: “english” is no code of a language, such as el or sk.',
      expect.stringContaining('“customer.iban” is no variable'),
      'Bad action: An action is assign_me, assign_team or close.',
      expect.stringContaining('close needs one of these reasons'),
      ': The name stands there twice.',
    ]);
  });

  it.each([
    ['{', 'not JSON'],
    ['{}', 'not a list'],
  ])('%j is refused as a whole', (content, why) => {
    expect(fromJson(content)).toEqual({ why: expect.stringContaining(why) });
  });

  it('a table without the columns is refused as a whole', () => {
    expect(fromCsv('a,b\n1,2\n')).toEqual({ why: expect.stringContaining('columns') });
    expect(fromCsv('"')).toEqual({ why: expect.any(String) });
  });

  it('lets nobody be assigned twice', () => {
    const teamId = '00000000-0000-4000-8000-000000000001';
    const twice = [{ do: 'assign_me' as const }, { do: 'assign_team' as const, teamId }];
    expect(faultOf({ name: 'x', texts: { en: 'x' }, actions: twice })).toContain('One person');
  });
});
