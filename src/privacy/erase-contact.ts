import type { EntityManager } from 'typeorm';
import { type Actor, record } from '../audit/audit.js';
import type { Contact } from '../conversations/contact.entity.js';
import { changeState } from '../conversations/conversation-state.js';
import { erasedId } from '../conversations/erased.js';
import { lockConversation } from '../conversations/find-or-make-conversation.js';
import { announce } from '../infra/live/live.js';
import * as sql from './erasure.queries.js';
import type { ErasureCounts } from './privacy-request.entity.js';

export const NOTHING: ErasureCounts = {
  contacts: 0,
  messages: 0,
  replies: 0,
  drafts: 0,
  notices: 0,
  payloads: 0,
  lookupsRefused: 0,
};

export function sum(a: ErasureCounts, b: ErasureCounts): ErasureCounts {
  const keys = Object.keys(NOTHING) as (keyof ErasureCounts)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as unknown as ErasureCounts;
}

/** A person of a review site has no id of their own; theirs is made of the review's. */
export const personIdsOf = ({ externalId }: Pick<Contact, 'externalId'>): string[] => [
  externalId.replace(/^thread:/, ''),
];

export interface Erasure {
  counts: ErasureCounts;
  conversationIds: string[];
}

/**
 * Takes every word and id of a person away, in the caller's transaction, and leaves the bare facts: that
 * something was asked and answered, when, in which language. What the person wrote is not read in again:
 * the items' own ids are remembered as removed. An item that still waited is closed.
 */
export async function eraseContact(
  tx: EntityManager,
  contact: Contact,
  { at, actor }: { at: Date; actor: Actor },
): Promise<Erasure> {
  const conversationIds = await sql.conversationsWith(tx, contact.id);
  // In one order everywhere: two that lock the same ones must not wait for each other.
  const conversations = [];
  for (const id of conversationIds) conversations.push(await lockConversation(tx, id));
  const theirs = await sql.itemsOf(tx, contact.id);
  const ours = await sql.answersTo(tx, contact.id, conversationIds);
  const items = [...theirs, ...ours];
  const itemIds = items.map(({ id }) => id);
  const platformIds = [...personIdsOf(contact), ...items.map(({ externalId }) => externalId)];

  const counts: ErasureCounts = {
    contacts: 1,
    messages: theirs.length,
    replies: ours.length,
    drafts: await sql.eraseDrafts(tx, itemIds, at),
    notices: await sql.eraseNotices(tx, contact.id),
    payloads: await sql.erasePayloads(tx, contact.accountId, platformIds, at),
    lookupsRefused: 0,
  };
  await sql.erasePublications(tx, itemIds);
  await sql.eraseItems(tx, itemIds, at);
  await sql.eraseThreads(tx, contact.id, conversationIds);
  await sql.erasePerson(tx, contact.id, erasedId(contact.id), at);

  for (const conversation of conversations) {
    const { brandId, id: conversationId, state } = conversation;
    const over = state === 'closed' || state === 'archived';
    if (!over && !(await sql.somebodyElseWrote(tx, conversationId, contact.id)))
      await changeState(tx, conversation, { to: 'closed', reason: 'erased', actor, at });
    await announce(tx, { type: 'conversation', brandId, conversationId });
  }
  const { brandId, id: entityId } = contact;
  const entry = { brandId, at, actor, entity: 'contact' as const, entityId };
  await record(tx, { ...entry, action: 'erased', detail: { ...counts } });
  return { counts, conversationIds };
}
