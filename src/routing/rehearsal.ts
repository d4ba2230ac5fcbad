import type { ItemFacts } from '../triage/condition.js';
import { type RoutingPolicy, routingRuleFor } from './routing-policy.js';

/** An item of the past that was no noise. `botHad`: the bot had an answer to its conversation. */
export interface PastItem {
  conversationId: string;
  excerpt: string;
  facts: ItemFacts;
  botHad: boolean;
}

export interface RoutedFigures {
  ruleId: string;
  hits: number;
  sample: { conversationId: string; excerpt: string }[];
}

const SAMPLE = 5;

/** For each rule, the items that it would have sent on. Changes nothing. */
export function routingRehearsal(
  policy: RoutingPolicy,
  items: readonly PastItem[],
): RoutedFigures[] {
  const figures = new Map(
    policy.rules.map(({ id }): [string, RoutedFigures] => [
      id,
      { ruleId: id, hits: 0, sample: [] },
    ]),
  );
  for (const { conversationId, excerpt, facts, botHad } of items) {
    const of = figures.get(routingRuleFor(policy, facts, botHad).id)!;
    of.hits += 1;
    if (of.sample.length < SAMPLE) of.sample.push({ conversationId, excerpt });
  }
  return [...figures.values()];
}
