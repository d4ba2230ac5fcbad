import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ChannelAccount } from '../connectors/account.entity.js';
import type { PlatformEvent } from '../connectors/platform-event.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import { Mirror } from '../conversations/mirror.js';
import { Removal } from '../conversations/removal.js';
import { isOutage } from '../infra/database/outage.js';
import { reasonOf } from '../infra/failure.js';
import { asOf, eventKeys } from './event-keys.js';
import { Notices } from './notices.js';
import type { RawPayload } from './raw-payload.entity.js';

export type Payload = Pick<RawPayload, 'body' | 'source' | 'receivedAt'>;

/** What came of one payload. */
export interface Taken {
  /** Keys of the events that were applied, those of an earlier attempt included. */
  applied: string[];
  /** Why each of the others was not; empty: all of it is in. */
  problems: string[];
  /** The platform's ids of the items in it. */
  itemIds: string[];
  /** Ids of items that it removed, or that had been removed before. */
  gone: string[];
}

const REASON_MAX = 500;

/** Reads a payload and lays each of its events onto our rows, one bad event apart from the others. */
@Injectable()
export class PayloadApplier {
  constructor(
    private readonly registry: ConnectorRegistry,
    private readonly mirror: Mirror,
    private readonly removal: Removal,
    private readonly notices: Notices,
  ) {}

  /**
   * Applies what is not among `done`. An event that can not be applied leaves nothing behind and is told in
   * `problems`. Throws only when the database is at fault: then nothing is known of any event.
   */
  async apply(
    tx: EntityManager,
    account: ChannelAccount,
    payload: Payload,
    done: readonly string[] | null = null,
  ): Promise<Taken> {
    const { events, problem } = this.decode(account, payload);
    const taken: Taken = {
      applied: [...(done ?? [])],
      problems: problem ? [problem] : [],
      itemIds: events.flatMap((event) => (event.type === 'item' ? [event.externalId] : [])),
      gone: [],
    };
    this.notices.counted(account.platform, events);
    const keys = eventKeys(events);
    for (const [i, event] of events.entries()) {
      const key = keys[i]!;
      if (event.type === 'undecodable') taken.problems.push(event.reason.slice(0, REASON_MAX));
      else if (event.type !== 'ignored' && !done?.includes(key)) {
        const asGiven = done ? asOf(event, payload.receivedAt) : event;
        const { gone, failure } = await this.attempt(tx, account, asGiven, payload);
        taken.gone.push(...gone);
        if (failure === null) taken.applied.push(key);
        else taken.problems.push(`${key}: ${failure}`.slice(0, REASON_MAX));
      }
    }
    return taken;
  }

  /** Codecs do not throw; should one, its payload is not lost. */
  private decode(account: ChannelAccount, { body, receivedAt }: Payload) {
    const connector = this.registry.get(account.platform);
    try {
      return { events: connector.decode(body, account, receivedAt), problem: null };
    } catch (error) {
      return { events: [], problem: `the codec threw: ${reasonOf(error)}`.slice(0, REASON_MAX) };
    }
  }

  /** In a savepoint of its own. Failure null: applied. */
  private async attempt(
    tx: EntityManager,
    account: ChannelAccount,
    event: PlatformEvent,
    payload: Payload,
  ): Promise<{ gone: string[]; failure: string | null }> {
    try {
      const gone = await tx.transaction((inner) => this.applyOne(inner, account, event, payload));
      return { gone, failure: null };
    } catch (error) {
      if (isOutage(error)) throw error;
      return { gone: [], failure: reasonOf(error) };
    }
  }

  /** The ids of items that are no more: what else holds their words must lose them. */
  private async applyOne(
    tx: EntityManager,
    account: ChannelAccount,
    event: PlatformEvent,
    { source, receivedAt }: Payload,
  ): Promise<string[]> {
    switch (event.type) {
      case 'item': {
        const stands = await this.mirror.item(tx, account, event, { source, at: receivedAt });
        return stands ? [] : [event.externalId];
      }
      case 'removed':
        return this.removal.removed(tx, account, event.externalId, event.at);
      case 'context-removed':
        return this.removal.contextRemoved(tx, account, event.contextId, event.at);
      case 'hidden':
        await this.removal.hidden(tx, account, event.externalId, event);
        return [];
      case 'context':
        await this.mirror.post(tx, account, event);
        return [];
      case 'reply-moderated':
        await this.notices.replyModerated(tx, account, event);
        return [];
      case 'fetch':
        await this.notices.itemNamed(tx, account, event.reference);
        return [];
      case 'thread-control':
        await this.notices.threadControl(tx, account, event);
        return [];
      case 'reaction':
      case 'receipt':
      case 'ignored':
      case 'undecodable':
        return [];
    }
  }
}
