import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ChannelAccount } from '../connectors/account.entity.js';
import type { PlatformItem } from '../connectors/platform-event.js';
import { Clock } from '../infra/clock.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { changeOf } from './change.js';
import { findOrMakeContact } from './contacts.js';
import { Conversation } from './conversation.entity.js';
import { answerChanged, conversationSettled, messageReceived } from './conversations.events.js';
import { findOrMakeConversation } from './find-or-make-conversation.js';
import { Message, MessageRevision } from './message.entity.js';
import { RemovedItem } from './removed-item.entity.js';

/** Items older than this at the time of connecting are history: no clocks, bot or alerts. */
export const HISTORY_SECONDS = 24 * 3600;

/** Lays what platforms say onto our rows. The same item any number of times is one row. */
@Injectable()
export class Mirror {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async item(tx: EntityManager, account: ChannelAccount, item: PlatformItem): Promise<void> {
    const removed = { accountId: account.id, externalId: item.externalId };
    if (await tx.existsBy(RemovedItem, removed)) return;
    const historical =
      item.createdAt.getTime() < account.connectedAt.getTime() - HISTORY_SECONDS * 1000;
    const contactId = item.own ? null : await findOrMakeContact(tx, account, item);
    const conversation = await findOrMakeConversation(tx, account, item, {
      contactId,
      historical,
      now: this.clock.now(),
    });
    const known = await tx.findOneBy(Message, removed);
    if (known) await this.again(tx, conversation, known, item);
    else await this.first(tx, conversation, item, { contactId, historical });
  }

  private async first(
    tx: EntityManager,
    conversation: Conversation,
    item: PlatformItem,
    { contactId, historical }: { contactId: string | null; historical: boolean },
  ): Promise<void> {
    const message = await tx.save(Message, {
      brandId: conversation.brandId,
      accountId: conversation.accountId,
      conversationId: conversation.id,
      externalId: item.externalId,
      parentExternalId: item.parentId ?? null,
      direction: item.own ? ('out' as const) : ('in' as const),
      authorKind: item.own ? ('outside' as const) : ('customer' as const),
      contactId,
      userId: null,
      kind: item.kind,
      text: item.text,
      rating: item.rating ?? null,
      attachments: item.attachments,
      permalink: item.permalink ?? null,
      historical,
      createdAt: item.createdAt,
      createdAtApproximate: item.createdAtApproximate ?? false,
      ingestedAt: this.clock.now(),
      editedAt: null,
      deletedAt: null,
      hiddenAt: null,
    });
    if (!item.own) await this.touch(tx, conversation, item.createdAt, contactId);
    const fact = { ...this.place(conversation), messageId: message.id };
    if (item.own) await this.jobs.emit(tx, answerChanged, fact);
    else if (!historical) await this.jobs.emit(tx, messageReceived, { ...fact, revision: 1 });
    await announce(tx, { type: 'conversation', ...this.place(conversation) });
  }

  private async again(
    tx: EntityManager,
    conversation: Conversation,
    known: Message,
    item: PlatformItem,
  ): Promise<void> {
    const change = changeOf(known, item);
    if (change.kind === 'none') return;
    if (known.createdAtApproximate && !item.createdAtApproximate) {
      known.createdAt = item.createdAt;
      known.createdAtApproximate = false;
    }
    known.permalink ??= item.permalink ?? null;
    if (change.kind === 'edit') {
      const at = item.updatedAt ?? this.clock.now();
      const { brandId, id: messageId, revision, text, rating } = known;
      await tx.insert(MessageRevision, {
        messageId,
        revision,
        brandId,
        text,
        rating,
        replacedAt: at,
      });
      known.revision += 1;
      known.text = item.text;
      known.rating = item.rating ?? null;
      known.editedAt = at;
    }
    await tx.save(Message, known);
    const fact = { ...this.place(conversation), messageId: known.id };
    if (known.direction === 'out') await this.jobs.emit(tx, answerChanged, fact);
    else if (change.kind === 'edit') {
      // An edit is news, even of an old review: it is read and promised anew.
      if (known.historical) await tx.update(Message, { id: known.id }, { historical: false });
      await this.jobs.emit(tx, messageReceived, { ...fact, revision: known.revision });
    } else if (!known.historical) {
      // The same words at their true time: nothing to read, but the promise counts from then.
      await this.redate(tx, conversation);
      await this.jobs.emit(tx, conversationSettled, this.place(conversation));
    }
    await announce(tx, { type: 'conversation', ...this.place(conversation) });
  }

  private async touch(
    tx: EntityManager,
    conversation: Conversation,
    at: Date,
    contactId: string | null,
  ): Promise<void> {
    const { lastInboundAt } = conversation;
    if (!lastInboundAt || lastInboundAt < at) conversation.lastInboundAt = at;
    conversation.contactId ??= contactId;
    await tx.update(
      Conversation,
      { id: conversation.id },
      { lastInboundAt: conversation.lastInboundAt, contactId: conversation.contactId },
    );
  }

  /** The reply windows of platforms count from the customer's latest item, as it was written. */
  private async redate(tx: EntityManager, { id }: Conversation): Promise<void> {
    await tx.query(
      `update conversation set last_inbound_at =
         (select max(created_at) from message where conversation_id = $1 and direction = 'in')
       where id = $1`,
      [id],
    );
  }

  private place = ({ brandId, id }: Conversation) => ({ brandId, conversationId: id });
}
