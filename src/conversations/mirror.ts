import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import type { ChannelAccount } from '../connectors/account.entity.js';
import type { ContextSeen, PlatformItem } from '../connectors/platform-event.js';
import { Clock } from '../infra/clock.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { changeOf, wordsOf } from './change.js';
import { findOrMakeContact } from './contacts.js';
import { Conversation } from './conversation.entity.js';
import { answerChanged, conversationSettled, messageReceived } from './conversations.events.js';
import { findOrMakeConversation } from './find-or-make-conversation.js';
import { adoptManualAnswer } from './manual-answer.js';
import { Message, MessageRevision } from './message.entity.js';
import { authorByMark } from './own-mark.js';
import { keepPost } from './posts.js';
import { heardOf } from './removed-items.js';
import { noteHolder } from './thread-holder.js';
import { RemovedItem } from './removed-item.entity.js';

/** Items older than this at the time of connecting are history: no clocks, bot or alerts. */
export const HISTORY_SECONDS = 24 * 3600;

/** What brought an item, and when; null: nobody knows any more. */
export interface Origin {
  source: 'webhook' | 'poll' | null;
  at: Date;
}

/** Lays what platforms say onto our rows. The same item any number of times is one row. */
@Injectable()
export class Mirror {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** False: it, or what it stood under, was removed before it came, so that it does not appear. */
  async item(
    tx: EntityManager,
    account: ChannelAccount,
    item: PlatformItem,
    origin: Origin = { source: null, at: this.clock.now() },
  ): Promise<boolean> {
    const heard = await heardOf(tx, account.id, item);
    if (heard.some(({ removedAt }) => removedAt !== null)) return false;
    if (heard.some((one) => one.erasedAt !== null && one.externalId === item.externalId))
      return false;
    const historical =
      item.createdAt.getTime() < account.connectedAt.getTime() - HISTORY_SECONDS * 1000;
    const contactId = item.own ? null : await findOrMakeContact(tx, account, item);
    const conversation = await findOrMakeConversation(tx, account, item, {
      contactId,
      historical,
      now: this.clock.now(),
    });
    const where = { accountId: account.id, externalId: item.externalId };
    const known = await tx.findOneBy(Message, where);
    if (known) {
      if (origin.source === 'webhook' && !known.webhookAt) {
        known.webhookAt = origin.at;
        await tx.update(Message, { id: known.id }, { webhookAt: origin.at });
      }
      await this.again(tx, conversation, known, item);
      return true;
    }
    const told = await adoptManualAnswer(tx, conversation, item);
    const hiding = heard.find(({ externalId }) => externalId === item.externalId);
    if (told) await this.adopted(tx, conversation, told);
    else await this.first(tx, conversation, item, { contactId, historical, origin, hiding });
    return true;
  }

  /** Keeps the beginning of the account's own post, and shows it where people wrote under it. */
  async post(tx: EntityManager, account: ChannelAccount, seen: ContextSeen): Promise<void> {
    const gone = { accountId: account.id, externalId: seen.contextId, removedAt: Not(IsNull()) };
    if (await tx.existsBy(RemovedItem, gone)) return;
    await keepPost(tx, account.id, seen);
  }

  private async first(
    tx: EntityManager,
    conversation: Conversation,
    item: PlatformItem,
    {
      contactId,
      historical,
      origin,
      hiding,
    }: {
      contactId: string | null;
      historical: boolean;
      origin: Origin;
      hiding: RemovedItem | undefined;
    },
  ): Promise<void> {
    const message = await tx.save(Message, {
      brandId: conversation.brandId,
      accountId: conversation.accountId,
      conversationId: conversation.id,
      externalId: item.externalId,
      parentExternalId: item.parentId ?? null,
      direction: item.own ? ('out' as const) : ('in' as const),
      ...(item.own
        ? authorByMark(item.ownReference)
        : { authorKind: 'customer' as const, payload: item.payload ?? null }),
      contactId,
      userId: null,
      kind: item.kind,
      text: wordsOf(item),
      rating: item.rating ?? null,
      attachments: item.attachments,
      permalink: item.permalink ?? null,
      historical,
      createdAt: item.createdAt,
      createdAtApproximate: item.createdAtApproximate ?? false,
      ingestedAt: this.clock.now(),
      source: origin.source,
      webhookAt: origin.source === 'webhook' ? origin.at : null,
      // An edit may be the first that we hear of an item.
      editedAt: item.form === 'edit' ? (item.updatedAt ?? null) : null,
      asOf: item.updatedAt ?? null,
      deletedAt: null,
      hiddenAt: hiding?.hiddenAt ?? null,
      moderatedAt: hiding?.moderatedAt ?? null,
    });
    if (item.kind === 'message') await noteHolder(tx, conversation, item);
    if (!item.own) await this.touch(tx, conversation, item.createdAt, contactId);
    const fact = { ...this.place(conversation), messageId: message.id };
    if (item.own) await this.jobs.emit(tx, answerChanged, fact);
    else if (!historical) await this.jobs.emit(tx, messageReceived, { ...fact, revision: 1 });
    await announce(tx, { type: 'conversation', ...this.place(conversation) });
  }

  /** An answer that a person told us of stands on the platform now. */
  private async adopted(tx: EntityManager, conversation: Conversation, messageId: string) {
    await this.jobs.emit(tx, answerChanged, { ...this.place(conversation), messageId });
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
      known.text = wordsOf(item);
      known.rating = item.rating ?? null;
      known.editedAt = at;
      known.asOf = at;
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
