import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ChannelAccount } from '../connectors/account.entity.js';
import { Accounts } from '../connectors/accounts.js';
import type { PlatformEvent, ReplyModerated, ThreadControl } from '../connectors/platform-event.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import { replyModerated } from '../conversations/conversations.events.js';
import { Message } from '../conversations/message.entity.js';
import { threadHeld } from '../conversations/thread-holder.js';
import { Clock } from '../infra/clock.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { Counters } from '../infra/counters.js';
import { itemNamed } from './intake.events.js';

const EVENTS = 'Events that were read in the platforms’ payloads';

/** What a platform says about items without saying the items: passed on as events. */
@Injectable()
export class Notices {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly counters: Counters,
    private readonly registry: ConnectorRegistry,
    private readonly accounts: Accounts,
  ) {}

  /** What platforms told us, by kind; what is ignored or not understood included. */
  counted(platform: string, events: readonly PlatformEvent[]): void {
    for (const { type } of events) this.counters.count('events_total', EVENTS, { platform, type });
  }

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

  async threadControl(tx: EntityManager, account: ChannelAccount, control: ThreadControl) {
    const connector = this.registry.get(account.platform);
    const by = connector.holderOf?.(control, this.accounts.open(account)) ?? null;
    if (!by || !control.threadId) return;
    await threadHeld(tx, account.id, { threadId: control.threadId, by, at: control.at });
  }

  async itemNamed(tx: EntityManager, account: ChannelAccount, reference: string) {
    await this.jobs.emit(tx, itemNamed, { accountId: account.id, reference });
  }
}
