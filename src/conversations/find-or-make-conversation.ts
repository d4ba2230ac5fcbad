import type { EntityManager } from 'typeorm';
import type { ChannelAccount } from '../connectors/account.entity.js';
import type { PlatformItem } from '../connectors/platform-event.js';
import { Conversation } from './conversation.entity.js';
import { Message } from './message.entity.js';
import { withExcerpt } from './posts.js';

/** Reads a conversation and locks it: whatever changes it goes one after another. */
export const lockConversation = (tx: EntityManager, id: string): Promise<Conversation> =>
  tx.findOneOrFail(Conversation, { where: { id }, lock: { mode: 'pessimistic_write' } });

/**
 * The conversation of the item that another one answers. Platforms name an answer's thread in
 * more than one way (the top comment, or the comment between); the parent that we have is the truth.
 */
async function conversationWith(
  tx: EntityManager,
  accountId: string,
  externalId: string,
): Promise<string | null> {
  const parent = await tx.findOneBy(Message, { accountId, externalId });
  return parent?.conversationId ?? null;
}

/** The item's conversation, locked for the rest of the transaction. */
export async function findOrMakeConversation(
  tx: EntityManager,
  account: ChannelAccount,
  item: PlatformItem,
  { contactId, historical, now }: { contactId: string | null; historical: boolean; now: Date },
): Promise<Conversation> {
  const known = item.parentId && (await conversationWith(tx, account.id, item.parentId));
  if (known) return lockConversation(tx, known);
  // History is done, and what we say ourselves (under our own post) is nobody's question.
  const reason = historical ? 'historical' : item.own ? 'own' : 'received';
  const state = reason === 'received' ? 'open' : 'closed';
  await tx
    .createQueryBuilder()
    .insert()
    .into(Conversation)
    .values({
      brandId: account.brandId,
      accountId: account.id,
      platform: account.platform,
      kind: item.kind,
      threadId: item.threadId,
      contactId,
      contextId: item.context?.externalId ?? null,
      context: (await withExcerpt(tx, account.id, item.context)) as object | null,
      state,
      stateReason: reason,
      createdAt: now,
      closedAt: state === 'closed' ? now : null,
    })
    .orIgnore()
    .execute();
  return tx.findOneOrFail(Conversation, {
    where: { accountId: account.id, threadId: item.threadId },
    lock: { mode: 'pessimistic_write' },
  });
}
