import type { ItemKind } from '../connectors/platform-event.js';
import type { Judgement } from '../triage/judgement.js';

export type Route =
  | { to: 'archive'; reason: string }
  | { to: 'bot'; faqEntryId: string; reason: 'exact_faq_match' }
  | { to: 'person'; reason: string };

export interface RouteFacts {
  kind: ItemKind;
  judgement: Pick<Judgement, 'noise' | 'sentiment' | 'risks' | 'needsHuman'>;
  /** The one entry of the brand's FAQ whose question this is, word for word. */
  faqEntryId: string | null;
  /** Somebody of ours has written in this thread: the bot stays silent from then on. */
  personHasSpoken: boolean;
}

/** Where an item goes. Only a plain, known question in a direct message goes to the bot; doubt goes to a person. */
export function routeOf({ kind, judgement, faqEntryId, personHasSpoken }: RouteFacts): Route {
  const { noise, sentiment, risks, needsHuman } = judgement;
  if (noise.is) return { to: 'archive', reason: noise.kind ?? 'noise' };
  if (risks.length > 0) return { to: 'person', reason: `risk:${risks[0]!.risk}` };
  if (personHasSpoken) return { to: 'person', reason: 'person_has_the_thread' };
  // Word for word the shop's own question: that outweighs what a model makes of its few words.
  if (kind === 'message' && faqEntryId) return { to: 'bot', faqEntryId, reason: 'exact_faq_match' };
  if (sentiment.label === 'negative') return { to: 'person', reason: 'negative' };
  if (needsHuman) return { to: 'person', reason: 'needs_person' };
  return { to: 'person', reason: kind === 'message' ? 'no_known_answer' : 'public' };
}
