import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
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
import { RemovedItem } from './removed-item.entity.js';

/** Mirrors deletions and hidings. What a customer took back is erased here too. */
@Injectable()
export class Removal {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async removed(tx: EntityManager, account: ChannelAccount, externalId: string, at: Date) {
    await tx
      .createQueryBuilder()
      .insert()
      .into(RemovedItem)
      .values({ accountId: account.id, externalId, removedAt: at })
      .orIgnore()
      .execute();
    const message = await tx.findOneBy(Message, { accountId: account.id, externalId });
    if (message) await this.erase(tx, message, at);
  }

  /** A post went away: so did every item under it. */
  async contextRemoved(tx: EntityManager, account: ChannelAccount, contextId: string, at: Date) {
    const conversations = await tx.findBy(Conversation, { accountId: account.id, contextId });
    for (const { id } of conversations) {
      const messages = await tx.findBy(Message, { conversationId: id, deletedAt: IsNull() });
      for (const message of messages) await this.erase(tx, message, at);
    }
  }

  async hidden(
    tx: EntityManager,
    account: ChannelAccount,
    externalId: string,
    hiddenAt: Date | null,
  ) {
    const message = await tx.findOneBy(Message, { accountId: account.id, externalId });
    if (!message || (message.hiddenAt === null) === (hiddenAt === null)) return;
    await tx.update(Message, { id: message.id }, { hiddenAt });
    const { brandId, conversationId, id: messageId } = message;
    if (message.direction === 'out')
      await this.jobs.emit(tx, answerChanged, { brandId, conversationId, messageId });
    await announce(tx, { type: 'conversation', brandId, conversationId });
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
      { text: '', attachments: [], deletedAt: at ?? this.clock.now() },
    );
    if (!erased.affected) return;
    await tx.delete(MessageRevision, { messageId });
    if (message.direction === 'in') await this.closeEmpty(tx, conversation, at);
    const event = message.direction === 'in' ? messageRemoved : answerChanged;
    await this.jobs.emit(tx, event, { brandId, conversationId, messageId });
    await announce(tx, { type: 'conversation', brandId, conversationId });
  }
}
