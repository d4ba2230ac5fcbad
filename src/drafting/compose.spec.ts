import { describe, expect, it } from '@jest/globals';
import { checkReply } from '../guard/guard.js';
import { detectTextLanguage } from '../triage/detect-text.js';
import { composeDraft, type DraftInput, type Place } from './compose.js';
import { DRAFT_LANGUAGES } from './library.js';
import { measure } from './length.js';
import type { Topic } from './parts/parts.js';
import { voiceWith } from './voice/voice.js';

const TOPICS: Topic[] = [
  'delivery',
  'return_refund',
  'product_quality',
  'product_question',
  'price_payment',
  'contact_hours',
  'site_fault',
  'praise',
  'staff',
  'other',
];
const PLACES: [DraftInput['kind'], Place][] = [
  ['comment', 'public_comment'],
  ['message', 'private_message'],
  ['review', 'review_response'],
  ['mention', 'mention_reply'],
];
const RISKS = [
  undefined,
  'fury',
  'abuse',
  'threat',
  'legal_threat',
  'media_threat',
  'extortion',
  'safety',
  'self_harm',
  'data_privacy',
];
const SAID: Record<string, { complaint: string; question: string; name: string }> = {
  en: {
    complaint: 'The mug arrived broken.',
    question: 'Is there a blue one?',
    name: 'Hannah Reed',
  },
  pl: { complaint: 'Kubek przyszedł rozbity.', question: 'Jest też niebieski?', name: 'Kasia N.' },
  sk: { complaint: 'Hrnček prišiel rozbitý.', question: 'Je aj v modrej?', name: 'Jana K.' },
  el: { complaint: 'Η κούπα ήρθε σπασμένη.', question: 'Υπάρχει σε μπλε;', name: 'Γιώργος Π.' },
  tr: { complaint: 'Kupa kırık geldi.', question: 'Mavisi var mı?', name: 'Filiz A.' },
};

const input = (language: string, more: Partial<DraftInput> = {}): DraftInput => ({
  text: SAID[language]!.complaint,
  language,
  kind: 'comment',
  place: 'public_comment',
  judgement: {
    sentiment: { label: 'negative' },
    topics: [{ topic: 'product_quality', score: 0.8 }],
    risks: [],
  },
  voice: voiceWith({}),
  seed: 'm-1',
  ...more,
});
const judged = (label: 'negative' | 'neutral' | 'positive', topic: Topic, risk?: string) => ({
  sentiment: { label },
  topics: [{ topic, score: 0.8 }],
  risks: risk ? [{ risk, score: 0.9 }] : [],
});

describe.each(DRAFT_LANGUAGES)('drafts in %s', (language) => {
  const said = SAID[language]!;

  it.each(['formal', 'informal'] as const)(
    'the guard has nothing against any of them, %s',
    (address) => {
      const wrong = new Set<string>();
      for (const [kind, place] of PLACES)
        for (const topic of TOPICS)
          for (const risk of RISKS)
            for (const label of ['negative', 'neutral', 'positive'] as const) {
              if (risk && label !== 'negative') continue;
              const seed = (topic.length + (risk?.length ?? 0)) % 2 ? 'a' : 'b';
              const text = label === 'negative' ? said.complaint : said.question;
              const draft = composeDraft(
                input(language, {
                  text,
                  kind,
                  place,
                  judgement: judged(label, topic, risk),
                  author: seed === 'a' ? { name: said.name } : undefined,
                  voice: voiceWith({ address }),
                  seed: `${seed}${topic}${risk}`,
                }),
              );
              const { findings } = checkReply(
                {
                  text: draft.text,
                  language,
                  public: place !== 'private_message',
                  kind,
                  customerText: text,
                  voice: { address },
                },
                { detectLanguage: detectTextLanguage },
              );
              const slots = findings.filter(({ rule }) => rule === 'unfilled_slot');
              if (slots.length !== draft.slots.length) wrong.add(`slots: ${draft.text}`);
              if (/[<>|{}]|undefined/.test(draft.text)) wrong.add(`markup: ${draft.text}`);
              for (const { rule } of findings)
                if (rule !== 'unfilled_slot') wrong.add(`${rule}: ${draft.text}`);
            }
      expect([...wrong]).toEqual([]);
    },
  );

  it('ten under one post are all different, sentence for sentence where it matters', () => {
    const avoid: string[] = [];
    for (let index = 0; index < 10; index++) {
      const { text } = composeDraft(input(language, { seed: `m-${index}`, avoid: [...avoid] }));
      expect(avoid).not.toContain(text);
      avoid.push(text);
    }
    expect(new Set(avoid.map((text) => text.split('. ')[1])).size).toBeGreaterThan(2);
  });

  it('is the same for the same seed', () => {
    expect(composeDraft(input(language))).toEqual(composeDraft(input(language)));
  });

  it('leaves a visible place where only a person knows the answer', () => {
    const draft = composeDraft(
      input(language, {
        text: said.question,
        kind: 'message',
        place: 'private_message',
        judgement: judged('neutral', 'product_question'),
      }),
    );
    expect(draft.playbook).toBe('question');
    expect(draft.slots).toHaveLength(1);
    const { start, end, hint } = draft.slots[0]!;
    expect(draft.text.slice(start, end)).toBe(`[[… ${hint} …]]`);
  });

  it('tells what the shop knows, and says where each fact came from', () => {
    const facts = { replacement: 'XQ 48', voice: 'formal' };
    const { text, evidence } = composeDraft(input(language, { facts }));
    expect(text).toContain('XQ 48');
    expect(evidence).toHaveLength(1);
    expect(evidence[0]!.source).toEqual({ kind: 'fact', id: 'replacement' });
    expect(text.slice(evidence[0]!.start, evidence[0]!.end)).toContain('XQ 48');
  });

  it('keeps to the limit in the platform’s unit, at the end of a sentence', () => {
    for (const unit of ['characters', 'utf16', 'bytes'] as const)
      for (const max of [350, 160, 90]) {
        const { text } = composeDraft(input(language, { limit: { max, unit } }));
        expect(measure(text, unit)).toBeLessThanOrEqual(max);
        expect(text).toMatch(/[.!?;,]$/);
      }
  });
});

describe('composeDraft', () => {
  it('answers in English where it has no words', () => {
    const draft = composeDraft({ ...input('en'), language: 'sv' });
    expect(draft.language).toBe('en');
  });

  it('answers from the knowledge base and points to the entry', () => {
    const { text, evidence } = composeDraft(
      input('en', {
        text: 'When are you open?',
        judgement: judged('neutral', 'contact_hours'),
        faqAnswer: { id: 'faq-7', text: 'We are open from nine to five.' },
      }),
    );
    expect(text).toContain('We are open from nine to five.');
    expect(evidence[0]!.source).toEqual({ kind: 'faq', id: 'faq-7' });
  });

  it('never asks for the order in public, and in private only where it is unknown', () => {
    const late = { text: 'My parcel is late.', judgement: judged('negative', 'delivery') };
    const inPrivate = { kind: 'message', place: 'private_message' } as const;
    expect(composeDraft(input('en', late)).text).not.toMatch(/order number/i);
    expect(composeDraft(input('en', { ...late, ...inPrivate })).text).toMatch(/order/i);
    const known = composeDraft(input('en', { ...late, ...inPrivate, facts: { order: 'QN-1' } }));
    expect(known.text).not.toMatch(/order number|QN-1/i);
    expect(known.slots[0]!.key).toBe('tracking');
  });

  it('goes on in the private thread that the customer has begun, without asking again', () => {
    const facts = { photos: "the customer's photos are in the chat" };
    const { text } = composeDraft(input('en', { facts }));
    expect(text).toMatch(/photos/);
    expect(text).not.toContain("customer's");
    expect(text).toMatch(/private message/);
  });

  it('apologises for nothing where nothing went wrong', () => {
    const { playbook, text } = composeDraft(
      input('en', {
        text: 'Nice shop, only parking is hard to find.',
        kind: 'review',
        place: 'review_response',
        rating: 4,
        judgement: judged('neutral', 'other'),
        facts: { parking: 'twelve free places behind the shop' },
      }),
    );
    expect(playbook).toBe('mixed');
    expect(text).not.toMatch(/sorry|apolog/i);
    expect(text).toContain('We have twelve free places behind the shop.');
  });

  it('hands complaints about people to a manager', () => {
    const { text } = composeDraft(
      input('en', { text: 'They called me a liar.', judgement: judged('negative', 'staff') }),
    );
    expect(text).toMatch(/manager/);
  });

  it('names one helpline, the shop’s own where it has one', () => {
    const inDanger = {
      text: 'I do not want to live any more.',
      judgement: judged('negative', 'other', 'self_harm'),
    };
    const facts = { helpline: 'Night Line 0800 111 222' };
    const { text } = composeDraft(input('en', { ...inDanger, facts }));
    expect(text).toContain('Night Line 0800 111 222');
    expect(text).not.toContain('116 123');
    expect(composeDraft(input('en', inDanger)).text).toContain('116 123');
  });

  it('tells who is in despair what has been settled, and nothing else', () => {
    const { text } = composeDraft(
      input('en', {
        text: 'Still no refund, and I do not want to live any more.',
        judgement: judged('negative', 'other', 'self_harm'),
        facts: { refund: 'refund approved on Monday', colours: 'blue and green in stock' },
      }),
    );
    expect(text).toContain('approved on Monday');
    expect(text).not.toContain('green');
  });

  it('asks the press for a deadline only where none is named, and names the press contact', () => {
    const facts = { press: 'press@shop.example' };
    const asked = (text: string) =>
      composeDraft(input('en', { text, facts, playbook: 'media' })).text;
    expect(asked('I write for the Gazette and would like a statement.')).toMatch(/\?$/);
    const text = asked('I write for the Gazette and need a statement by Friday.');
    expect(text).not.toContain('?');
    expect(text).toContain('press@shop.example.');
  });

  it('regrets and feels with, but apologises for nothing under a legal threat, and tells no facts that were not asked for', () => {
    const { text } = composeDraft(
      input('en', {
        text: 'Pay me back or you will hear from my solicitor.',
        judgement: judged('negative', 'return_refund', 'legal_threat'),
        facts: { warranty: 'two years, repairs free' },
      }),
    );
    expect(text).toMatch(
      /(sorry that you are not satisfied|regret that it has come).*we understand/i,
    );
    expect(text).not.toMatch(/apologi|sorry for/i);
    expect(text).not.toContain('two years');
  });

  it('thanks for low stars and asks what went wrong, for three what could be better', () => {
    const stars = (rating: number) =>
      composeDraft(
        input('en', {
          text: '',
          kind: 'review',
          place: 'review_response',
          rating,
          judgement: judged('neutral', 'other'),
        }),
      ).text;
    expect(stars(1)).toMatch(/thank you.*sorry.*(e-mail|contact)/i);
    expect(stars(3)).toMatch(/thank.*better/i);
    expect(stars(3)).not.toMatch(/sorry|e-mail|contact/i);
  });

  it('says that it has happened again where it is not the first time, money included', () => {
    const text = 'You charged me twice, for the second time!';
    const judgement = judged('negative', 'price_payment');
    const again = { kind: 'message', place: 'private_message', judgement } as const;
    expect(composeDraft(input('en', { ...again, text })).text).toMatch(/again|more than once/);
    const once = { ...again, text: 'You charged me 39.90 and again 39.90.' };
    expect(composeDraft(input('en', once)).text).not.toMatch(/again|more than once/);
  });

  it('leaves it to the fact to say who sees to a request about data', () => {
    const request = {
      text: 'Please delete my account.',
      kind: 'message',
      place: 'private_message',
      judgement: judged('neutral', 'other'),
    } as const;
    const facts = { data_request: 'our data officer answers within a month' };
    const { text } = composeDraft(input('en', { ...request, facts }));
    expect(text).toContain('Our data officer answers within a month.');
    expect(text).not.toMatch(/person responsible/);
    expect(composeDraft(input('en', request)).text).toMatch(/person responsible/);
  });

  it.each([
    ['en', 'Nora, branch manager, 01632 960731', 'Nora is looking after this', /e-mail or call/],
    ['sk', 'majiteľka p. Oravcová, 0905 555 120', 'majiteľka pani Oravcová', /e-mail/],
    ['pl', 'kierowniczka p. Joanna, 22 555 04 18', 'kierowniczka pani Joanna', /e-mail/],
    ['tr', 'şube müdürü Selin Hanım, 0212 555 07 11', 'Selin Hanım bizzat', /e-posta/],
    ['el', 'υπεύθυνη κα Ρένα, 210 555 0199', 'η υπεύθυνη κα Ρένα', /e-mail/],
  ])(
    '%s: who sees to it and on which number is all that is said of it',
    (language, fact, who, more) => {
      const { text } = composeDraft(
        input(language, { kind: 'review', place: 'review_response', facts: { contact: fact } }),
      );
      expect(text).toContain(who);
      expect(text).not.toMatch(more);
    },
  );

  it('tells a fact about the customer to the customer, and leaves notes on them out', () => {
    const told = (fact: string) => composeDraft(input('en', { facts: { step: fact } })).text;
    expect(told('a substitute only once the customer has agreed')).toContain(
      'once you have agreed',
    );
    expect(told('the customer has complained six times')).not.toMatch(/six times/);
  });

  it('puts the signature on a line of its own, and an emoji where the voice has one', () => {
    const praise = { text: 'Love it!', judgement: judged('positive', 'praise') };
    const voice = voiceWith({ signature: 'Eva, Lamps', emoji: true });
    const { text } = composeDraft(input('en', { ...praise, voice }));
    expect(text).toMatch(/🙂\nEva, Lamps$/);
  });

  it('drafts nothing for noise', () => {
    const judgement = { ...judged('neutral', 'other'), noise: { is: true } };
    expect(composeDraft(input('en', { judgement }))).toMatchObject({ playbook: 'none', text: '' });
  });
});

describe('facts', () => {
  const asked = (text: string, facts: Record<string, string>, language = 'en') =>
    composeDraft(
      input(language, {
        text,
        facts,
        kind: 'message',
        place: 'private_message',
        judgement: judged('neutral', 'product_question'),
      }),
    );

  it('leaves a place beside the answer for the question that no fact is about', () => {
    const text = 'How heavy is the mirror? And do you have it in stock in Leeds?';
    const draft = asked(text, { weight: '14 kg' });
    expect(draft.text).toMatch(
      /It weighs 14 kg\. Availability: \[\[… do you have it in stock in Leeds …\]\]\. .*here\.$/,
    );
    expect(draft.slots).toHaveLength(1);
    expect(draft.evidence).toHaveLength(1);
  });

  it('finds its evidence where Turkish writes i with a dot', () => {
    const { text, evidence } = asked('Ne zaman gelir?', { arrival: 'iki gün içinde gelir' }, 'tr');
    expect(text).toContain('İki gün içinde gelir.');
    expect(evidence.map(({ sentence }) => sentence)).toEqual(['İki gün içinde gelir.']);
  });

  it('asks which of two ways a customer prefers', () => {
    const facts = { solution: 'a new one or a refund' };
    expect(composeDraft(input('en', { facts })).text).toMatch(/refund\. Which .*\?/);
  });
});
