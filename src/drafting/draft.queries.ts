import type { EntityManager } from 'typeorm';
import { Conversation } from '../conversations/conversation.entity.js';
import { Message } from '../conversations/message.entity.js';
import { JudgementRow } from '../triage/judgement.entity.js';
import { Draft } from './draft.entity.js';

export const pendingDraft = (tx: EntityManager, conversationId: string): Promise<Draft | null> =>
  tx.findOneBy(Draft, { conversationId, status: 'pending' });

/**
 * The item that a reply would answer: the customer's latest that still stands. A mere thank-you after
 * a question does not take its place; one that nobody has judged yet may be more than that.
 */
export const latestInbound = (tx: EntityManager, conversationId: string): Promise<Message | null> =>
  tx
    .createQueryBuilder(Message, 'm')
    .leftJoin(JudgementRow, 'j', 'j.message_id = m.id and j.revision = m.revision')
    .where('m.conversation_id = :conversationId and m.direction = :in', {
      conversationId,
      in: 'in',
    })
    .andWhere('m.deleted_at is null')
    .orderBy('j.noise is null', 'DESC')
    .addOrderBy('m.created_at', 'DESC')
    .addOrderBy('m.id', 'DESC')
    .getOne();

/** Whether an answer of ours stands on the platform that is newer than the item. */
export const answeredSince = (tx: EntityManager, message: Message): Promise<boolean> =>
  tx
    .createQueryBuilder(Message, 'm')
    .where('m.conversation_id = :id and m.direction = :out', {
      id: message.conversationId,
      out: 'out',
    })
    .andWhere('m.deleted_at is null and m.hidden_at is null')
    // That somebody will answer, or what might be meant, is no answer.
    .andWhere(`(m.act is null or m.act not in ('handover', 'choice'))`)
    .andWhere('coalesce(m.edited_at, m.created_at) >= :at', {
      at: message.editedAt ?? message.createdAt,
    })
    .getExists();

/** Texts that stand or wait under the same post, so that no two read alike. */
export async function textsNearby(tx: EntityManager, conversation: Conversation) {
  if (!conversation.contextId) return [];
  const rows = await tx.query<{ text: string }[]>(
    `select d.composed_text as text from draft d join conversation c on c.id = d.conversation_id
     where c.account_id = $1 and c.context_id = $2 and d.language = $3
     order by d.created_at desc limit 20`,
    [conversation.accountId, conversation.contextId, conversation.language],
  );
  return rows.map(({ text }) => text);
}
