import { describe, expect, it } from '@jest/globals';
import type { ReplyToCheck } from './finding.js';
import { checkReply, type GuardTools } from './guard.js';

const tools: GuardTools = { detectLanguage: () => ({ code: 'en', confidence: 0.99 }) };
const reply = (text: string, more: Partial<ReplyToCheck> = {}): ReplyToCheck => ({
  text,
  language: 'en',
  public: true,
  kind: 'comment',
  customerText: 'Where is my parcel?',
  ...more,
});
const rulesIn = (text: string, more: Partial<ReplyToCheck> = {}, with_ = tools) =>
  checkReply(reply(text, more), with_).findings.map(({ rule }) => rule);

describe('checkReply', () => {
  it('gives the span of the words that broke the rule in the original text', () => {
    const text = 'Hello 🙂 — sorry, but YOU’RE LYING, and that is that.';
    const { findings } = checkReply(reply(text), tools);
    const argue = findings.find(({ rule }) => rule === 'argue')!;
    expect(text.slice(argue.start, argue.end)).toBe('YOU’RE LYING');
  });

  it('blocks on a block even among warnings, and warns on warnings alone', () => {
    expect(checkReply(reply('You are in a queue. What idiots.'), tools).verdict).toBe('block');
    expect(checkReply(reply('You are in a queue, number four.'), tools).verdict).toBe('warn');
    expect(checkReply(reply('It left this morning and comes within two days.'), tools)).toEqual({
      verdict: 'pass',
      findings: [],
    });
  });

  it('explains in the agent’s language and words it in the reply’s', () => {
    const { findings } = checkReply(reply('What a tragedy, a scratch.'), {
      ...tools,
      agentLanguage: 'sk',
    });
    expect(findings[0]!.message).toContain('posmešne');
    expect(findings[0]!.suggestion).toContain('what we can do');
  });

  it('lets a brand switch rules off, but never those on insults, threats and personal data', () => {
    const off: GuardTools = { ...tools, off: ['policy_phrase', 'insult'] };
    expect(rulesIn('It is our policy, you idiot.', {}, off)).toEqual(['insult']);
  });

  it('knows the phrases that a brand bans', () => {
    const banned = [{ rule: 'policy_phrase' as const, any: ['cheap as chips'] }];
    expect(rulesIn('Cheap as chips, have a look inside.', {}, { ...tools, banned })).toEqual([
      'policy_phrase',
    ]);
  });

  it('lets the shop tell a place in the queue to whoever asks for it', () => {
    const text = 'You are number four in our queue.';
    expect(rulesIn(text, { customerText: 'When is my turn?' })).toEqual([]);
    expect(rulesIn(text, { customerText: 'Are you there?' })).toEqual(['queue_phrase']);
  });

  it('takes a name with a capital inside a sentence for no insult, and a shouted one for one', () => {
    const customerText = 'Is the game Silly Goose for children?';
    expect(rulesIn('It is, and Idiot Goose plays ten.', { customerText })).toEqual([]);
    expect(rulesIn('You are an IDIOT, mate.', { customerText })).toContain('insult');
    expect(rulesIn('Idiot that you are, read it.', { customerText })).toContain('insult');
  });

  it('takes knowing where somebody lives for a threat', () => {
    expect(rulesIn('We know where you live.')).toContain('threat');
  });

  it('takes no word for an insult that nobody is called', () => {
    expect(rulesIn('You are no idiot, the markings in there are tiny.')).toEqual([]);
  });

  it('takes “which order?” for asking again where the order is known', () => {
    const asks = 'So sorry about the jar. Which order is it about?';
    expect(rulesIn(asks, { known: { order: 'QN-5719' } })).toEqual(['ask_again']);
    expect(rulesIn(asks)).toEqual([]);
  });

  it('takes a title in quotation marks for no insult, and words of the shop for one', () => {
    const customerText = 'Have you got the chess book?';
    expect(rulesIn('“Chess for Idiots” is on the shelf.', { customerText })).toEqual([]);
    expect(rulesIn('Chess is not for idiots like you.', { customerText })).toContain('insult');
  });

  it('lets a familiar voice answer several people in the plural, and one person not', () => {
    const voiced = (customerText: string) =>
      rulesIn('Príďte v piatok o piatej.', {
        ...{ language: 'sk', customerText, voice: { address: 'informal' as const } },
      });
    expect(voiced('Prídeme traja, treba sa objednať?')).toEqual([]);
    expect(voiced('Prídem v piatok, treba sa objednať?')).toEqual(['wrong_address_form']);
  });

  it('calls a reply empty that consists of what any reply could say', () => {
    const customerText = 'Can I still change the size?';
    expect(rulesIn('Hello! Wishing you a wonderful day.', { customerText })).toEqual(['empty']);
    expect(
      rulesIn('Hello! Your trainers come in a ten. Have a wonderful day.', { customerText }),
    ).toEqual([]);
  });

  it('lets no unfilled place through, of ours or of a template', () => {
    for (const text of ['Your parcel: [[… status …]].', 'Dear {{ name }}, it is sent.'])
      expect(rulesIn(text)).toEqual(['unfilled_slot']);
  });

  it('reads no hint, which may be a question of the customer’s', () => {
    const text = 'To your question: [[… is it my fault, you idiots …]]. We will write to you here.';
    expect(rulesIn(text)).toEqual(['unfilled_slot']);
  });

  it('finds the shop’s contacts among other words of its own', () => {
    const text = 'Mira, 0911 222 333 or mira.novak@lamp.example, sees to it.';
    const shopContacts = ['manager Mira, 0911 222 333, 8-16', 'mira.novak@lamp.example, same day'];
    expect(rulesIn(text, { shopContacts })).toEqual([]);
  });

  it('lets the shop’s own contacts stand, whatever surrounds them', () => {
    const text = 'Mira is on 0911 222 333 or mira.novak@lamp.example today.';
    expect(rulesIn(text)).toEqual(['personal_data_public', 'personal_data_public']);
    const shopContacts = ['+0911 222 333', 'mira.novak@lamp.example'];
    expect(rulesIn(text, { shopContacts })).toEqual([]);
  });

  it('minds personal data in public only', () => {
    const text = 'Your order 10448213 has been sent to j.smith@mail.example.';
    expect(rulesIn(text)).toContain('personal_data_public');
    expect(rulesIn(text, { public: false, kind: 'message' })).toEqual([]);
  });

  it('finds account numbers, and takes no date, price or product code for personal data', () => {
    expect(rulesIn('Refunded to GB29 NWBK 6016 1331 9268 19.')).toEqual(['personal_data_public']);
    expect(
      rulesIn('From 12. 5. 2026 to 14. 5. 2026 the XR-2000 costs 1 299 €, EAN 8590000123456.'),
    ).toEqual([]);
  });

  it('asks for an order number only where the shop does not have it', () => {
    const text = 'Could you send us your order number?';
    const inPrivate = { public: false, kind: 'message' as const };
    expect(rulesIn(text, inPrivate)).toEqual([]);
    expect(rulesIn(text, { ...inPrivate, known: { order: 'Q-1' } })).toEqual(['ask_again']);
    expect(rulesIn(text, { ...inPrivate, customerText: 'Order QN-5521 is late' })).toEqual([
      'ask_again',
    ]);
  });

  it('does not take abbreviations for shouting', () => {
    expect(rulesIn('The LED strip has USB and HDMI and runs on 12 V DC.')).toEqual([]);
    expect(rulesIn('We said NOT BEFORE MONDAY, as written.')).toContain('shouting');
  });

  it('takes a bare thanks as an answer to praise, and to nothing else', () => {
    expect(rulesIn('Thank you so much!', { customerText: 'Love it, great shop' })).toEqual([]);
    expect(rulesIn('Thank you so much!', { customerText: 'It broke after a day' })).toEqual([
      'empty',
    ]);
  });

  it('stops another language, and a long sentence of another language', () => {
    const detectLanguage = (text: string) =>
      /dobr/i.test(text) ? { code: 'sk', confidence: 0.95 } : { code: 'en', confidence: 0.95 };
    const text = 'Hello, it is sold out. Budeme ho mať dobrých päť dní znova u nás na sklade.';
    expect(rulesIn('Dobrý deň, áno, máme ho na sklade.', {}, { detectLanguage })).toContain(
      'wrong_language',
    );
    expect(rulesIn(text, {}, { detectLanguage })).toContain('wrong_language');
    expect(rulesIn('Hello, it is sold out until Monday.', {}, { detectLanguage })).toEqual([]);
  });

  it('never throws, whatever it is given', () => {
    for (const text of [
      '',
      ' ',
      '\u0000',
      '\ud800',
      '[[',
      '(((((',
      'a'.repeat(20_000),
      '🙂'.repeat(500),
    ])
      expect(() => checkReply(reply(text, { language: 'xx' }), tools)).not.toThrow();
  });

  it('reads two thousand replies a second', () => {
    const text =
      'Hello, thank you for writing. The parcel left us on Monday and is on its way; delivery takes two days.';
    checkReply(reply(text), tools);
    const began = performance.now();
    for (let count = 0; count < 200; count++) checkReply(reply(`${text} ${count}`), tools);
    expect((performance.now() - began) / 200).toBeLessThan(5);
  });
});
