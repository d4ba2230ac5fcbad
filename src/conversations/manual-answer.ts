import { randomUUID } from 'node:crypto';
import { type EntityManager, IsNull, Like } from 'typeorm';
import type { PlatformItem } from '../connectors/platform-event.js';
import type { Conversation } from './conversation.entity.js';
import { Message } from './message.entity.js';

// Some platforms take no answers from programs. A person writes the answer there and says so here; that
// answer has no id of the platform until the platform shows it, if it ever does.

const STANDS = 'manual:';
const UNDONE = 'undone:';

export interface ManualAnswer {
  /** Empty when the person did not say which words. */
  text: string;
  at: Date;
  now: Date;
  userId: string | null;
}

/** The answer to `asked` as a message of ours. */
export function addManualAnswer(
  tx: EntityManager,
  conversation: Conversation,
  asked: Message,
  { text, at, now, userId }: ManualAnswer,
): Promise<Message> {
  const id = randomUUID();
  return tx.save(Message, {
    id,
    brandId: conversation.brandId,
    accountId: conversation.accountId,
    conversationId: conversation.id,
    externalId: `${STANDS}${id}`,
    parentExternalId: asked.externalId,
    direction: 'out' as const,
    authorKind: 'person' as const,
    userId,
    kind: asked.kind,
    text,
    createdAt: at,
    ingestedAt: now,
  });
}

/** The latest that a person has told and the platform has not shown yet; beneath `parentExternalId` where that is known. */
export const manualAnswer = (
  tx: EntityManager,
  conversationId: string,
  parentExternalId?: string,
): Promise<Message | null> =>
  tx.findOne(Message, {
    where: {
      conversationId,
      externalId: Like(`${STANDS}%`),
      deletedAt: IsNull(),
      ...(parentExternalId === undefined ? {} : { parentExternalId }),
    },
    order: { createdAt: 'DESC', id: 'DESC' },
  });

/** It was said by mistake: the row stays for the history's sake, and nothing of it is shown. */
export async function takeBackManualAnswer(tx: EntityManager, { id }: Message, at: Date) {
  const externalId = `${UNDONE}${id}`;
  await tx.update(Message, { id }, { externalId, text: '', deletedAt: at });
}

/**
 * The platform shows an answer of the account: if a person told us of it before, that is the same one. It
 * gets the platform's id and words, and the platform's time where it gives one. Null: nobody told us.
 */
export async function adoptManualAnswer(
  tx: EntityManager,
  { id: conversationId }: Conversation,
  item: PlatformItem,
): Promise<string | null> {
  const told = item.own ? await manualAnswer(tx, conversationId, item.parentId) : null;
  if (!told) return null;
  const { externalId, text, attachments, permalink = null } = item;
  const createdAt = item.createdAtApproximate ? told.createdAt : item.createdAt;
  await tx.update(
    Message,
    { id: told.id },
    { externalId, text, attachments, permalink, createdAt },
  );
  return told.id;
}
