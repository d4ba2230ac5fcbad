import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, Not } from 'typeorm';
import { ChannelAccount, StreamCursor } from '../connectors/account.entity.js';
import { Accounts } from '../connectors/accounts.js';
import { ConnectorError } from '../connectors/connector-error.js';
import type { ConnectorManifest, PollPage } from '../connectors/connector.js';
import { Clock } from '../infra/clock.js';
import { Settings } from '../infra/config/settings.js';
import { reasonOf } from '../infra/failure.js';
import { delayAfter, intervalAfter, type Pulse } from './poll-schedule.js';

/** What one poll of a stream came to. */
export interface PollResult {
  items: number;
  unfinished: boolean;
  /** Undefined: no page said anything about it. */
  problem: string | undefined | null;
}

const REASON_MAX = 500;

/** The books of the streams: where each stands, how it fares, and when it is polled next. */
@Injectable()
export class Streams {
  constructor(
    private readonly db: DataSource,
    private readonly accounts: Accounts,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** What is older is never wanted. */
  firstLook({ connectedAt }: ChannelAccount): Date {
    return new Date(connectedAt.getTime() - this.settings.polling.firstLookSeconds * 1000);
  }

  /** Moves the cursor, in the transaction that keeps the page. */
  async moved(
    tx: EntityManager,
    { accountId, stream }: StreamCursor,
    { cursor }: PollPage,
    items: number,
  ): Promise<void> {
    await tx.update(StreamCursor, { accountId, stream }, { cursor: cursor as object });
    await tx.increment(StreamCursor, { accountId, stream }, 'itemsRead', items);
  }

  async succeeded(
    account: ChannelAccount,
    position: StreamCursor,
    manifest: ConnectorManifest,
    { items, unfinished, problem }: PollResult,
  ): Promise<void> {
    const now = this.clock.now();
    const { accountId, stream } = position;
    const quietPolls = items > 0 || unfinished ? 0 : position.quietPolls + 1;
    // A quiet poll says nothing of what the platform keeps back; a failure that is over is no news.
    const before = position.failures > 0 ? null : position.lastError;
    const webhooks = webhooksOf(account, manifest);
    const pulse = { found: items > 0, quietPolls, unfinished, webhooks };
    await this.db.manager.update(
      StreamCursor,
      { accountId, stream },
      {
        polledAt: now,
        failures: 0,
        failingSince: null,
        quietPolls,
        lastError: problem === undefined ? before : problem,
        nextPollAt: this.nextPoll(manifest, stream, pulse),
        ...(unfinished || position.importedAt ? {} : { importedAt: now }),
      },
    );
  }

  /** A dead token stops the account; a right that is missing only this stream, as long as another one is read. */
  async failed(account: ChannelAccount, position: StreamCursor, error: unknown): Promise<void> {
    const { accountId, stream } = position;
    const now = this.clock.now();
    const failures = position.failures + 1;
    const lastError = reasonOf(error).slice(0, REASON_MAX);
    const nextPollAt = new Date(now.getTime() + delayAfter(error, failures) * 1000);
    const failingSince = position.failingSince ?? now;
    await this.db.transaction(async (tx) => {
      const change = { failures, lastError, nextPollAt, failingSince };
      await tx.update(StreamCursor, { accountId, stream }, change);
      if (!(error instanceof ConnectorError) || error.decision !== 'reauthorize') return;
      const isPartial = error.detail.permission === true && (await this.othersWork(tx, position));
      if (!isPartial) await this.accounts.setState(tx, account, 'reconnect', lastError);
    });
  }

  private othersWork(tx: EntityManager, { accountId, stream }: StreamCursor): Promise<boolean> {
    const others = { accountId, stream: Not(stream), failingSince: IsNull() };
    return tx.existsBy(StreamCursor, others);
  }

  private nextPoll({ streams }: ConnectorManifest, stream: string, pulse: Pulse): Date {
    const { floorSeconds, quietSeconds, reconcileSeconds } = this.settings.polling;
    const declared = streams.find(({ id }) => id === stream);
    const seconds = intervalAfter(pulse, {
      every: declared?.everySeconds ?? quietSeconds,
      busy: declared?.busySeconds,
      floor: floorSeconds,
      quiet: quietSeconds,
      reconcile: reconcileSeconds,
    });
    return new Date(this.clock.now().getTime() + seconds * 1000);
  }
}

function webhooksOf(account: ChannelAccount, { webhook }: ConnectorManifest): Pulse['webhooks'] {
  if (webhook === null || account.lastWebhookAt === null) return 'none';
  return account.webhooksSilentSince ? 'silent' : 'healthy';
}
