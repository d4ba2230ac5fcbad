import type { ItemKind } from '../connectors/platform-event.js';
import type { Judgement } from '../triage/judgement.js';
import type { BotMove } from './bot-move.js';

export type Route =
  | { to: 'archive'; reason: string }
  | { to: 'bot'; reason: string }
  /** `byBot`: the bot looked at it and gave it away. */
  | { to: 'person'; reason: string; byBot: boolean };

export interface RouteFacts {
  kind: ItemKind;
  judgement: Pick<Judgement, 'sentiment' | 'risks' | 'needsHuman'>;
  move: Pick<BotMove, 'act' | 'reason'>;
}

/** Where an item goes that is no noise. What the bot leaves alone goes to people; the reason says why it waits for them. */
export function routeOf({ kind, judgement, move }: RouteFacts): Route {
  if (move.act === 'handover') return { to: 'person', reason: move.reason, byBot: true };
  if (move.act !== 'silent') return { to: 'bot', reason: move.reason };
  return { to: 'person', reason: reasonOf(kind, judgement, move.reason), byBot: false };
}

function reasonOf(
  kind: ItemKind,
  { risks, sentiment, needsHuman }: RouteFacts['judgement'],
  reason: string,
): string {
  if (risks.length > 0) return `risk:${risks[0]!.risk}`;
  if (kind === 'message' && reason !== 'bot_off') return reason;
  if (sentiment.label === 'negative') return 'negative';
  if (needsHuman) return 'needs_person';
  return kind === 'message' ? reason : 'public';
}
