import type { EntityManager } from 'typeorm';
import { isReturning } from '../conversations/contacts.js';
import type { Conversation } from '../conversations/conversation.entity.js';
import type { Message } from '../conversations/message.entity.js';
import type { ItemFacts } from '../triage/condition.js';
import { traitsAt } from '../triage/customer.queries.js';
import type { Judgement } from '../triage/judgement.js';

/** What rules may ask of an item. */
export async function itemFacts(
  tx: EntityManager,
  { id, platform, contactId }: Conversation,
  { kind, rating, createdAt }: Message,
  judgement: Judgement | null,
): Promise<ItemFacts> {
  return {
    platform,
    kind,
    language: judgement?.language.code ?? 'und',
    sentiment: judgement?.sentiment.label ?? null,
    topics: judgement?.topics.map(({ topic }) => topic) ?? [],
    risks: judgement?.risks.map(({ risk }) => risk) ?? [],
    rating,
    customer: (await isReturning(tx, contactId, id)) ? 'returning' : 'new',
    traits: (await traitsAt(tx, id, [createdAt]))[0] ?? [],
  };
}
