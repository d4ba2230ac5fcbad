import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import type { PlatformEvent } from '../connectors/platform-event.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import { Mirror } from '../conversations/mirror.js';
import { Removal } from '../conversations/removal.js';
import { Handles } from '../infra/jobs/handles.js';
import { decodePayload } from './intake.events.js';
import { Notices } from './notices.js';
import { RawPayload } from './raw-payload.entity.js';

/** Turns a kept payload into rows. All of it, or nothing and once more. */
@Injectable()
export class DecodeJob {
  constructor(
    private readonly db: DataSource,
    private readonly registry: ConnectorRegistry,
    private readonly mirror: Mirror,
    private readonly removal: Removal,
    private readonly notices: Notices,
  ) {}

  @Handles(decodePayload)
  async decode({ payloadId }: { payloadId: string }): Promise<void> {
    await this.db.transaction(async (tx) => {
      const payload = await tx.findOne(RawPayload, {
        where: { id: payloadId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!payload || payload.decodedAt) return;
      const account = await tx.findOneByOrFail(ChannelAccount, { id: payload.accountId });
      const connector = this.registry.get(account.platform);
      const problems: string[] = [];
      for (const event of connector.decode(payload.body, account, payload.receivedAt)) {
        if (event.type === 'undecodable') problems.push(event.reason);
        else await this.apply(tx, account, event);
      }
      const problem = problems.length > 0 ? problems.join('; ').slice(0, 2000) : null;
      await tx.update(RawPayload, { id: payloadId }, { decodedAt: this.notices.now(), problem });
    });
  }

  private async apply(
    tx: EntityManager,
    account: ChannelAccount,
    event: Exclude<PlatformEvent, { type: 'undecodable' }>,
  ): Promise<void> {
    switch (event.type) {
      case 'item':
        return this.mirror.item(tx, account, event);
      case 'removed':
        return this.removal.removed(tx, account, event.externalId, event.at);
      case 'hidden':
        return this.removal.hidden(tx, account, event.externalId, event.hidden ? event.at : null);
      case 'context-removed':
        return this.removal.contextRemoved(tx, account, event.contextId, event.at);
      case 'reply-moderated':
        return this.notices.replyModerated(tx, account, event);
      case 'fetch':
        return this.notices.itemNamed(tx, account, event.reference);
      case 'context':
      case 'reaction':
      case 'receipt':
      case 'thread-control':
      case 'ignored':
        return;
    }
  }
}
