import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { SYSTEM } from '../audit/audit.js';
import type { ChannelAccount } from '../connectors/account.entity.js';
import { Clock } from '../infra/clock.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { Conversation } from './conversation.entity.js';
import { changeState } from './conversation-state.js';
import { answerChanged, messageRemoved } from './conversations.events.js';
import { lockConversation } from './find-or-make-conversation.js';
import { Message, MessageRevision } from './message.entity.js';
import { Post } from './post.entity.js';

/** A comment under a comment under a comment; no platform goes deeper. */
const MOST_LEVELS = 5;

/**
 * Mirrors deletions and hidings. What a customer took back is erased here too; the platform's ids of what
 * was erased are handed back, so that whoever kept it elsewhere can do the same.
 */
@Injectable()
export class Removal {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** An item went away, and with a comment all replies to it: of those nobody is told. */
  async removed(
    tx: EntityManager,
    account: ChannelAccount,
    externalId: string,
    at: Date,
  ): Promise<string[]> {
    await this.remember(tx, account, externalId, at);
    const accountId = account.id;
    const erased: string[] = [];
    let found = await tx.findBy(Message, { accountId, externalId });
    for (let level = 0; found.length > 0 && level < MOST_LEVELS; level++) {
      for (const message of found) await this.erase(tx, message, at);
      const ids = found.map((message) => message.externalId);
      erased.push(...ids);
      const children = await tx.findBy(Message, { accountId, parentExternalId: In(ids) });
      found = children.filter((child) => !child.deletedAt && isCarriedAway(child));
    }
    return erased.length > 0 ? erased : [externalId];
  }

  /** A post went away: so did every item under it, and those that have not come to us yet. */
  async contextRemoved(
    tx: EntityManager,
    account: ChannelAccount,
    contextId: string,
    at: Date,
  ): Promise<string[]> {
    await this.remember(tx, account, contextId, at);
    await tx.delete(Post, { accountId: account.id, externalId: contextId });
    const conversations = await tx.findBy(Conversation, { accountId: account.id, contextId });
    const erased: string[] = [];
    for (const { id } of conversations) {
      const messages = await tx.findBy(Message, { conversationId: id, deletedAt: IsNull() });
      for (const message of messages) await this.erase(tx, message, at);
      erased.push(...messages.map((message) => message.externalId));
    }
    return erased;
  }

  /** Staff hid an item or showed it again; heard of before the item, it waits for it. */
  async hidden(
    tx: EntityManager,
    account: ChannelAccount,
    externalId: string,
    { hidden, at }: { hidden: boolean; at: Date },
  ): Promise<void> {
    const accountId = account.id;
    const message = await tx.findOneBy(Message, { accountId, externalId });
    const hiddenAt = hidden ? at : null;
    if (!message) {
      await tx.query(
        `insert into removed_item (account_id, external_id, hidden_at, moderated_at)
         values ($1, $2, $3, $4)
         on conflict (account_id, external_id) do update set hidden_at = $3, moderated_at = $4
         where coalesce(removed_item.moderated_at, $4) <= $4`,
        [accountId, externalId, hiddenAt, at],
      );
      return;
    }
    const isOld = message.moderatedAt !== null && message.moderatedAt > at;
    if (isOld || (message.hiddenAt === null) === (hiddenAt === null)) return;
    await tx.update(Message, { id: message.id }, { hiddenAt, moderatedAt: at });
    const { brandId, conversationId, id: messageId } = message;
    if (message.direction === 'out')
      await this.jobs.emit(tx, answerChanged, { brandId, conversationId, messageId });
    await announce(tx, { type: 'conversation', brandId, conversationId });
  }

  private remember(tx: EntityManager, account: ChannelAccount, externalId: string, at: Date) {
    return tx.query(
      `insert into removed_item (account_id, external_id, removed_at) values ($1, $2, $3)
       on conflict (account_id, external_id)
       do update set removed_at = coalesce(removed_item.removed_at, $3)`,
      [account.id, externalId, at],
    );
  }

  /** Nothing of the customer's is left: nobody has to look at it any more. */
  private async closeEmpty(tx: EntityManager, conversation: Conversation, at: Date) {
    const { id: conversationId, state } = conversation;
    const standing = { conversationId, direction: 'in' as const, deletedAt: IsNull() };
    if (state === 'closed' || state === 'archived' || (await tx.existsBy(Message, standing)))
      return;
    await changeState(tx, conversation, { to: 'closed', reason: 'removed', actor: SYSTEM, at });
  }

  private async erase(tx: EntityManager, message: Message, at: Date): Promise<void> {
    const { brandId, conversationId, id: messageId } = message;
    const conversation = await lockConversation(tx, conversationId);
    const erased = await tx.update(
      Message,
      { id: messageId, deletedAt: IsNull() },
      { text: '', attachments: [], payload: null, deletedAt: at ?? this.clock.now() },
    );
    if (!erased.affected) return;
    await tx.delete(MessageRevision, { messageId });
    if (message.direction === 'in') await this.closeEmpty(tx, conversation, at);
    const event = message.direction === 'in' ? messageRemoved : answerChanged;
    await this.jobs.emit(tx, event, { brandId, conversationId, messageId });
    await announce(tx, { type: 'conversation', brandId, conversationId });
  }
}

/**
 * A message outlives the one that it answers; so does a reply that we may have sent privately. Whether a
 * reply of our own still stands is told by the platform or not at all.
 */
function isCarriedAway({ kind, direction, authorKind }: Message): boolean {
  return kind !== 'message' && (direction === 'in' || authorKind === 'outside');
}
