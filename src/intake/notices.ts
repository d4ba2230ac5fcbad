import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ChannelAccount } from '../connectors/account.entity.js';
import type { ReplyModerated } from '../connectors/platform-event.js';
import { replyModerated } from '../conversations/conversations.events.js';
import { Message } from '../conversations/message.entity.js';
import { Clock } from '../infra/clock.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { itemNamed } from './intake.events.js';

/** What a platform says about items without saying the items: passed on as events. */
@Injectable()
export class Notices {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  async replyModerated(tx: EntityManager, account: ChannelAccount, event: ReplyModerated) {
    const message = await tx.findOneBy(Message, {
      accountId: account.id,
      externalId: event.parentId,
    });
    if (!message) return;
    await this.jobs.emit(tx, replyModerated, {
      brandId: message.brandId,
      conversationId: message.conversationId,
      messageId: message.id,
      state: event.state,
      reason: event.reason ?? null,
    });
  }

  async itemNamed(tx: EntityManager, account: ChannelAccount, reference: string) {
    await this.jobs.emit(tx, itemNamed, { accountId: account.id, reference });
  }
}
