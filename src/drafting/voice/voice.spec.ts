import { describe, expect, it } from '@jest/globals';
import { DRAFT_LANGUAGES } from '../library.js';
import { bannedPhrases, wordsOf } from './banned.js';
import { previewOf } from './preview.js';
import { SAMPLE_KINDS } from './sample.js';
import { settingsOf } from './voices.js';
import { voiceWith } from './voice.js';

const turns = [...Array(12).keys()];

describe.each(DRAFT_LANGUAGES)('a voice in %s', (language) => {
  it('answers every invented customer', () => {
    for (const kind of SAMPLE_KINDS) {
      const { customer, reply } = previewOf(language, kind, voiceWith({}), 0);
      expect(customer).toMatch(/: /);
      expect(reply.length).toBeGreaterThan(40);
      expect(reply).not.toMatch(/\[\[/);
    }
  });

  it('is heard in greeting, signature, emoji and the sentences that it loves', () => {
    const loved = 'XQ loved sentence.';
    const { reply } = previewOf(
      language,
      'praise',
      voiceWith({ greeting: 'XQ-hello {name}', signature: 'XQ-shop', emoji: true, loved: [loved] }),
      1,
    );
    expect(reply).toMatch(/^XQ-hello \p{L}+/u);
    expect(reply).toContain(loved);
    expect(reply).toMatch(/🙂\nXQ-shop$/);
    const nameless = voiceWith({ greeting: 'XQ-hello, {name}', greetByName: false });
    expect(previewOf(language, 'praise', nameless, 1).reply).toMatch(/^XQ-hello, /);
  });

  it('sounds otherwise when it is warm than when it is formal', () => {
    const said = (warmth: 'formal' | 'warm') =>
      turns.map((turn) => previewOf(language, 'praise', voiceWith({ warmth }), turn).reply);
    const warm = new Set(said('warm'));
    expect(said('formal').filter((reply) => warm.has(reply))).toEqual([]);
  });

  it('never uses a banned phrase', () => {
    const words = previewOf(language, 'complaint', voiceWith({}), 3).reply.split(' ');
    const banned = [words.slice(-3).join(' ')];
    for (const turn of turns)
      expect(previewOf(language, 'complaint', voiceWith({ banned }), turn).reply).not.toContain(
        banned[0],
      );
  });
});

describe('the settings of a voice', () => {
  it('are kept without what is empty or twice', () => {
    const body = { ...voiceWith({}), signature: ' ', loved: [' Take care. ', 'Take care.', ' '] };
    expect(settingsOf(body)).toEqual({ ...voiceWith({}), loved: ['Take care.'] });
  });

  it('are read by the guard in their language, with those that the brand bans everywhere', () => {
    const [phrase] = bannedPhrases(['s pozdravom'], 'sk');
    expect(phrase).toMatchObject({ phrase: 's pozdravom', language: 'sk', severity: 'warn' });
    const everywhere = { ...phrase!, phrase: 'Dear customer~', language: null };
    expect(wordsOf([phrase!, everywhere], 'en')).toEqual(['Dear customer']);
  });
});
