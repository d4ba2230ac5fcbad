import type { ItemKind } from '../connectors/platform-event.js';
import type { BotAct } from '../conversations/message.entity.js';
import type { Verdict } from '../knowledge/matcher/decide.js';
import type { Judgement } from '../triage/judgement.js';
import type { BotPolicy } from './bot-policy.js';
import type { Loop } from './loop.js';
import type { Tap } from './tap.js';

/** What the bot does with an item. `silent`: it is none of its business, whoever answers. */
export interface BotMove {
  act: BotAct | 'silent';
  reason: string;
  entryIds: string[];
}

export interface MoveFacts {
  policy: BotPolicy;
  kind: ItemKind;
  judgement: Pick<Judgement, 'sentiment' | 'risks' | 'needsHuman'>;
  /** The shop is open now, by the calendar of its promise. */
  isOpen: boolean;
  heldElsewhere: boolean;
  /** Somebody of ours has the thread, and no rule has given it back. */
  personHasThread: boolean;
  tap: Tap | null;
  /** The entry whose number the customer wrote, or whose button was tapped and which still stands. */
  chosen: string | null;
  asksForPerson: boolean;
  /** What the customer says of the bot's answer before it; null: something else, or there was none. */
  helped: boolean | null;
  hasAttachments: boolean;
  smallTalk: 'greeting' | 'bot' | null;
  loop: Loop | null;
  /** The one entry whose question this is, word for word. */
  exact: string | null;
  /** One of the brand's own words stands in it. */
  neverWord: string | null;
  /** Of the matcher; null: there is no FAQ in this language. */
  verdict: Verdict | null;
}

const MOST_OFFERED = 3;
/** A candidate that is so much less likely than the first is not offered beside it. */
const OFFERED_SHARE = 0.25;

/** From here on an answer is given though the judge thinks that somebody is in trouble. */
export const DESPITE_TROUBLE = 0.9;

const silent = (reason: string): BotMove => ({ act: 'silent', reason, entryIds: [] });
const handover = (reason: string): BotMove => ({ act: 'handover', reason, entryIds: [] });

const judged = (reason: string): string => `judged:${reason.replaceAll(' ', '_')}`;

/** The bot's move. In doubt a person gets it: a wrong answer is worse than none. */
export function moveOf(facts: MoveFacts): BotMove {
  const { policy, kind, judgement, tap } = facts;
  if (!policy.on) return silent('bot_off');
  const isPublic = kind !== 'message';
  if (isPublic && (kind !== 'comment' || policy.comments === 'off')) return silent('public');
  if (facts.heldElsewhere) return silent('another_app_has_the_thread');
  if (facts.personHasThread) return silent('person_has_the_thread');
  // Whoever asks for a person is told that one comes; a risk still decides which.
  if (tap?.kind === 'person' || facts.asksForPerson) return handover('asked_for_person');
  if (judgement.risks.length > 0) return handover(`risk:${judgement.risks[0]!.risk}`);
  if (facts.helped === false) return handover('unhelpful');
  if (policy.hours === 'closed' && facts.isOpen) return silent('shop_is_open');
  if (facts.loop) return handover('loop');
  if (facts.chosen) return { act: 'answer', reason: 'chosen', entryIds: [facts.chosen] };
  if (tap?.kind === 'start') return { act: 'welcome', reason: 'start', entryIds: [] };
  if (facts.hasAttachments) return handover('attachment');
  if (facts.neverWord) return handover('never_word');
  const move = fromWords(facts);
  // In public only a plain question is answered, and no choice is offered.
  return isPublic && (move.act !== 'answer' || move.entryIds.length > 1)
    ? { ...move, act: 'handover' }
    : move;
}

function fromWords({ policy, judgement, exact, verdict, smallTalk }: MoveFacts): BotMove {
  if (smallTalk) return { act: 'welcome', reason: smallTalk, entryIds: [] };
  const barred = verdict?.decision === 'handover' && policy.never.some((t) => t === verdict.reason);
  if (barred) return handover(`never:${verdict.reason}`);
  // Word for word the shop's own question: that outweighs what a model makes of its few words.
  if (exact) return { act: 'answer', reason: 'exact_faq_match', entryIds: [exact] };
  if (judgement.sentiment.label === 'negative') return handover('negative');
  // The judge sees an open trouble in many a plain question: then the matcher must be surer.
  const isSure =
    verdict?.decision === 'answer' && verdict.ranking[0]!.confidence >= DESPITE_TROUBLE;
  if (judgement.needsHuman && !isSure) return handover('needs_person');
  if (!verdict) return handover('no_known_answer');
  const [top, ...others] = verdict.ranking;
  switch (verdict.decision) {
    case 'answer':
      return {
        act: 'answer',
        reason: verdict.also?.length ? 'several_questions' : 'sure',
        entryIds: [top!.faq, ...(verdict.also ?? [])],
      };
    case 'choose': {
      const near = others.filter((c) => c.confidence >= top!.confidence * OFFERED_SHARE);
      const entryIds = [top!, ...near].slice(0, MOST_OFFERED).map(({ faq }) => faq);
      return { act: 'choice', reason: 'likely', entryIds };
    }
    case 'handover':
      if (verdict.reason === 'human') return handover('asked_for_person');
      return handover(verdict.reason === 'unsure' ? 'unsure' : judged(verdict.reason));
  }
}
