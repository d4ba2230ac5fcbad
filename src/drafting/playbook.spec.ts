import { describe, expect, it } from '@jest/globals';
import type { Intent } from './intent.js';
import { planSteps } from './plan.js';
import { choosePlaybook } from './playbook.js';
import type { DraftJudgement, PlaybookInput } from './playbook-input.js';

const judgement = (
  label: DraftJudgement['sentiment']['label'],
  ...risks: string[]
): DraftJudgement => ({
  sentiment: { label },
  topics: [{ topic: 'other', score: 0.7 }],
  risks: risks.map((risk) => ({ risk, score: 0.8 })),
});
const intent = (more: Partial<Intent> = {}): Intent => ({
  silent: false,
  asks: false,
  ownOrder: false,
  overdue: false,
  awaited: false,
  swapped: false,
  faulty: false,
  demands: false,
  unwanted: false,
  dataRequest: false,
  refused: false,
  repeated: false,
  nthTime: false,
  deadline: false,
  leaving: false,
  lever: false,
  press: false,
  tellsPress: false,
  shamed: false,
  unreached: false,
  danger: false,
  device: false,
  harmed: false,
  figurative: false,
  away: false,
  despairs: false,
  selfHarm: false,
  threatens: false,
  reproaches: false,
  asksKindly: false,
  sentToDm: false,
  reserved: false,
  contrasts: false,
  ...more,
});
const choose = (more: Partial<PlaybookInput>) =>
  choosePlaybook({
    text: 'x',
    judgement: judgement('neutral'),
    intent: intent({ asks: /\?/.test(more.text ?? '') }),
    ...more,
  });

describe('choosePlaybook', () => {
  it('answers the gravest risk first', () => {
    expect(choose({ judgement: judgement('negative', 'fury', 'self_harm') })).toBe('self_harm');
    expect(choose({ judgement: judgement('negative', 'abuse', 'safety') })).toBe('safety');
    expect(choose({ judgement: judgement('negative', 'media_threat') })).toBe('legal_threat');
  });

  it('goes by mood, and by whether something is asked', () => {
    expect(choose({ judgement: judgement('positive') })).toBe('praise');
    expect(choose({ judgement: judgement('positive'), text: 'Super, is it blue?' })).toBe(
      'question',
    );
    expect(choose({ judgement: judgement('negative') })).toBe('complaint');
    expect(
      choose({
        text: 'Is it open?',
        judgement: { ...judgement('negative'), topics: [{ topic: 'contact_hours', score: 1 }] },
      }),
    ).toBe('question');
    expect(choose({ judgement: judgement('positive'), matter: 'damaged' })).toBe('complaint');
  });

  it('reads stars together with the words', () => {
    const review = { rating: 5, judgement: judgement('positive') } as const;
    expect(choose(review)).toBe('praise');
    const only = { ...review, intent: intent({ reserved: true }) };
    expect(choose(only)).toBe('praise');
    expect(choose({ ...only, praising: true })).toBe('mixed');
    const contrasts = intent({ contrasts: true });
    expect(choose({ ...review, remarks: true, intent: contrasts })).toBe('mixed');
    expect(choose({ ...review, intent: contrasts })).toBe('praise');
    expect(choose({ ...review, rating: 4, intent: contrasts })).toBe('mixed');
    expect(choose({ ...review, rating: 4, intent: intent({ reserved: true }) })).toBe('mixed');
    const words = 'It fell apart at once';
    const bad = { rating: 1, judgement: judgement('negative') };
    expect(choose({ ...review, ...bad, text: words })).toBe('complaint');
    expect(choose({ ...review, ...bad, text: 'Meh.' })).toBe('silent');
    expect(choose({ ...review, rating: 1 })).toBe('complaint');
    expect(choose({ ...review, rating: 1, praising: true, mostlyPraise: true })).toBe('star_slip');
    expect(choose({ ...review, rating: 1, praising: true })).toBe('complaint');
    const silent = { intent: intent({ silent: true }) };
    expect(choose({ ...review, ...silent })).toBe('stars_only');
    expect(choose({ ...review, ...silent, rating: 1 })).toBe('silent');
  });

  it('answers a thank-you that names what pleased, and no other noise', () => {
    const noise = { judgement: { ...judgement('positive'), noise: { is: true } } };
    expect(choose(noise)).toBe('none');
    const named = { praising: true, names: true };
    expect(choose({ ...noise, ...named })).toBe('praise');
    const spam = { judgement: { ...noise.judgement, noise: { is: true, kind: 'spam' } } };
    expect(choose({ ...spam, ...named })).toBe('none');
  });

  it('needs a word of harm for half a guess of danger', () => {
    const guess = { ...judgement('negative'), risks: [{ risk: 'safety', score: 0.3 }] };
    expect(choose({ judgement: guess })).toBe('complaint');
    expect(choose({ judgement: guess, intent: intent({ danger: true }) })).toBe('safety');
  });

  it('thanks back for a thank-you that everybody reads', () => {
    const thanks = {
      ...judgement('positive', 'praise'),
      risks: [],
      noise: { is: true, kind: 'thanks' },
    };
    expect(choose({ judgement: thanks, kind: 'mention' })).toBe('praise');
    expect(choose({ judgement: thanks, kind: 'message' })).toBe('none');
  });

  it('takes the name of a device for no danger', () => {
    const guess = (score: number) => ({
      judgement: { ...judgement('negative'), risks: [{ risk: 'safety', score }] },
      intent: intent({ device: true }),
    });
    expect(choose(guess(0.55))).toBe('complaint');
    expect(choose(guess(0.65))).toBe('safety');
  });

  it('takes half a guess at a leak of data for none', () => {
    const guess = { ...judgement('negative'), risks: [{ risk: 'data_privacy', score: 0.55 }] };
    expect(choose({ judgement: guess })).toBe('complaint');
  });

  it('hears what triage has missed', () => {
    const bad = judgement('negative');
    expect(choose({ judgement: bad, intent: intent({ selfHarm: true }) })).toBe('self_harm');
    expect(choose({ judgement: bad, intent: intent({ threatens: true }) })).toBe('threat');
  });

  it('tells a reproach from a question, whatever the mood found', () => {
    const asks = { asks: true, reproaches: true };
    expect(choose({ intent: intent(asks) })).toBe('complaint');
    const kind = { judgement: judgement('negative'), intent: intent({ asksKindly: true }) };
    expect(choose({ ...kind, matter: 'site_error', hasFacts: true })).toBe('question');
    expect(choose({ ...kind, matter: 'damaged', hasFacts: true })).toBe('complaint');
  });

  it('takes a reporter for no customer, and mere disappointment for no fury', () => {
    const press = { intent: intent({ press: true }) };
    expect(choose({ ...press, judgement: judgement('negative', 'media_threat') })).toBe('media');
    expect(choose({ ...press, judgement: judgement('negative', 'safety') })).toBe('media');
    expect(choose({ ...press, judgement: judgement('negative', 'threat') })).toBe('threat');
    const cross = { ...judgement('negative'), risks: [{ risk: 'fury', score: 0.7 }] };
    expect(choose({ judgement: cross })).toBe('complaint');
  });

  it('does not take a pleased customer for endangered or threatening by half a guess', () => {
    const pleased = { rating: 5, judgement: judgement('negative', 'safety', 'extortion') };
    expect(choose(pleased)).toBe('praise');
    expect(choose({ ...pleased, intent: intent({ danger: true }) })).toBe('safety');
    expect(choose({ rating: 5, judgement: judgement('positive', 'data_privacy') })).toBe(
      'data_privacy',
    );
  });

  it('sees what was meant for another firm before anything but a life in danger', () => {
    const other = { isForOther: true, judgement: judgement('negative', 'safety', 'extortion') };
    expect(choose(other)).toBe('wrong_business');
    expect(choose({ ...other, judgement: judgement('negative', 'self_harm') })).toBe('self_harm');
  });

  it('hears what somebody is after', () => {
    const bad = judgement('negative');
    expect(choose({ intent: intent({ ownOrder: true }) })).toBe('order_status');
    expect(choose({ judgement: bad, intent: intent({ ownOrder: true }), matter: 'damaged' })).toBe(
      'complaint',
    );
    expect(choose({ judgement: bad, intent: intent({ lever: true }) })).toBe('extortion');
    const wish = { intent: intent({ dataRequest: true }) };
    expect(choose({ ...wish, judgement: judgement('neutral', 'data_privacy') })).toBe(
      'data_request',
    );
    const refused = {
      judgement: judgement('negative', 'abuse'),
      intent: intent({ refused: true }),
    };
    expect(choose(refused)).toBe('fury');
    expect(choose({ ...refused, hasRule: true })).toBe('customer_wrong');
  });
});

describe('planSteps', () => {
  it('invites to a private message in public, and says the next step in private', () => {
    expect(planSteps('complaint', 'delivery', true)).toContain('channel');
    expect(planSteps('complaint', 'delivery', false)).toContain('step');
    expect(planSteps('complaint', 'delivery', false)).not.toContain('channel');
  });
});
