import { describe, expect, it } from '@jest/globals';
import type { Verdict } from '../knowledge/matcher/decide.js';
import { type MoveFacts, moveOf } from './bot-move.js';
import { DEFAULT_BOT } from './bot-policy.js';

const calm = {
  label: 'neutral',
  negative: 0.1,
  neutral: 0.8,
  positive: 0.1,
  abstained: false,
} as const;
const ranking = [
  { faq: 'hours', confidence: 0.9 },
  { faq: 'parking', confidence: 0.4 },
  { faq: 'delivery', confidence: 0.1 },
];
const sure: Verdict = { decision: 'answer', ranking, reason: 'sure' };
const rather: Verdict = { ...sure, ranking: [{ faq: 'hours', confidence: 0.86 }] };
const torn: Verdict = { decision: 'choose', ranking, reason: 'likely' };
const away = (reason: string): Verdict => ({ decision: 'handover', ranking, reason });

const asked = (over: Partial<MoveFacts> = {}): MoveFacts => ({
  policy: DEFAULT_BOT,
  kind: 'message',
  judgement: { sentiment: calm, risks: [], needsHuman: false },
  isOpen: true,
  heldElsewhere: false,
  personHasThread: false,
  tap: null,
  chosen: null,
  asksForPerson: false,
  helped: null,
  hasAttachments: false,
  smallTalk: null,
  loop: null,
  exact: null,
  neverWord: null,
  verdict: sure,
  ...over,
});
const judged = (over: Partial<MoveFacts['judgement']>) => ({
  judgement: { ...asked().judgement, ...over },
});
const policy = (over: Partial<MoveFacts['policy']>) => ({ policy: { ...DEFAULT_BOT, ...over } });

describe('the bot', () => {
  it('answers what it is sure of, all that was asked', () => {
    expect(moveOf(asked())).toEqual({ act: 'answer', reason: 'sure', entryIds: ['hours'] });
    const two = { ...sure, also: ['delivery'] };
    expect(moveOf(asked({ verdict: two })).entryIds).toEqual(['hours', 'delivery']);
  });

  it('offers what may be meant, without what hardly can be', () => {
    const move = moveOf(asked({ verdict: torn }));
    expect(move).toEqual({ act: 'choice', reason: 'likely', entryIds: ['hours', 'parking'] });
  });

  it('gives the entry whose button was tapped, whatever its title sounds like', () => {
    const move = moveOf(
      asked({ chosen: 'parking', verdict: null, ...judged({ needsHuman: true }) }),
    );
    expect(move).toEqual({ act: 'answer', reason: 'chosen', entryIds: ['parking'] });
  });

  it('welcomes who greets, begins, or wonders what it is', () => {
    expect(moveOf(asked({ tap: { kind: 'start' } })).act).toBe('welcome');
    for (const smallTalk of ['greeting', 'bot'] as const)
      expect(moveOf(asked({ smallTalk })).act).toBe('welcome');
    const weather = away('nothing asked');
    expect(moveOf(asked({ verdict: weather })).act).toBe('handover');
  });

  it('trusts the shop’s own wording over a model that reads a complaint into it', () => {
    const misread = judged({ sentiment: { ...calm, label: 'negative' }, needsHuman: true });
    expect(moveOf(asked({ ...misread, exact: 'hours', verdict: away('damaged') }))).toMatchObject({
      act: 'answer',
      reason: 'exact_faq_match',
    });
    expect(moveOf(asked(misread))).toMatchObject({ act: 'handover', reason: 'negative' });
  });

  it.each([
    ['a risk', judged({ risks: [{ risk: 'threat', score: 1 }] }), 'risk:threat'],
    ['an open trouble', { ...judged({ needsHuman: true }), verdict: torn }, 'needs_person'],
    [
      'a trouble, though rather sure',
      { ...judged({ needsHuman: true }), verdict: rather },
      'needs_person',
    ],
    ['a wish for a person', { asksForPerson: true }, 'asked_for_person'],
    ['such a wish by a button', { tap: { kind: 'person' as const } }, 'asked_for_person'],
    ['a picture', { hasAttachments: true }, 'attachment'],
    ['a word of the shop’s list', { neverWord: 'wholesale' }, 'never_word'],
    ['a loop', { loop: 'repeated' as const }, 'loop'],
    ['a complaint in the FAQ’s words', { verdict: away('angry') }, 'judged:angry'],
    ['doubt', { verdict: away('unsure') }, 'unsure'],
    ['no FAQ', { verdict: null }, 'no_known_answer'],
    ['a parcel that is on its way', { verdict: away('where_order') }, 'never:where_order'],
    [
      'the same in the FAQ’s very words',
      { verdict: away('where_order'), exact: 'x' },
      'never:where_order',
    ],
  ])('hands over %s', (_, over, reason) => {
    expect(moveOf(asked(over))).toMatchObject({ act: 'handover', reason, entryIds: [] });
  });

  it('tells who asks for a person so, whatever a model reads into the few words', () => {
    const risky = judged({ risks: [{ risk: 'self_harm', score: 0.1 }] });
    expect(moveOf(asked({ ...risky, asksForPerson: true })).reason).toBe('asked_for_person');
  });

  it('answers where an order is, once the shop says so, in the FAQ’s own words', () => {
    const facts = { verdict: away('where_order'), exact: 'track', ...policy({ never: [] }) };
    expect(moveOf(asked(facts))).toMatchObject({ act: 'answer', entryIds: ['track'] });
  });

  it.each([
    ['it is off', policy({ on: false }), 'bot_off'],
    ['people are there and want it so', policy({ hours: 'closed' }), 'shop_is_open'],
    ['a person has the thread', { personHasThread: true }, 'person_has_the_thread'],
    ['another app has it', { heldElsewhere: true }, 'another_app_has_the_thread'],
    ['it is public', { kind: 'comment' as const }, 'public'],
    ['it is a review', { kind: 'review' as const, ...policy({ comments: 'public' }) }, 'public'],
  ])('keeps out while %s', (_, over, reason) => {
    expect(moveOf(asked(over))).toMatchObject({ act: 'silent', reason });
  });

  it('answers while nobody is there, where that is the rule', () => {
    expect(moveOf(asked({ isOpen: false, ...policy({ hours: 'closed' }) })).act).toBe('answer');
  });

  it('answers in public only a plain question, where the shop wants that', () => {
    const open = { kind: 'comment' as const, ...policy({ comments: 'public' }) };
    expect(moveOf(asked(open)).act).toBe('answer');
    expect(moveOf(asked({ ...open, verdict: torn })).act).toBe('handover');
    expect(moveOf(asked({ ...open, verdict: { ...sure, also: ['b'] } })).act).toBe('handover');
    expect(moveOf(asked({ ...open, smallTalk: 'greeting' })).act).toBe('handover');
  });
});
