import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import { Accounts } from '../connectors/accounts.js';
import { ConnectorError } from '../connectors/connector-error.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import type { Job } from '../infra/jobs/job.js';
import { Handles } from '../infra/jobs/handles.js';
import { Gone } from './gone.js';
import { fetchItem, type ItemReference, lookForItem, type NamedItem } from './intake.events.js';
import { Payloads } from './payloads.js';

/** While an account waits for a new token, what it named is asked for again so often. */
const RECONNECT_SECONDS = 3600;
const DEFAULT_SECONDS = 60;

/** Reads single items from the platform. One that must wait is asked for again later, never dropped. */
@Injectable()
export class FetchJob {
  constructor(
    private readonly db: DataSource,
    private readonly registry: ConnectorRegistry,
    private readonly accounts: Accounts,
    private readonly payloads: Payloads,
    private readonly gone: Gone,
  ) {}

  /** Reads one item that a notification only named. */
  @Handles(fetchItem)
  async fetch(item: ItemReference): Promise<void> {
    await this.read(item, fetchItem, item.reference, async (account, body) => {
      if (body === null) return;
      await this.db.transaction((tx) => this.payloads.keep(tx, account, 'poll', body));
    });
  }

  /** An item that its thread no longer showed: gone, if the platform says so of the item itself. */
  @Handles(lookForItem)
  async look(item: NamedItem): Promise<void> {
    const reference = `${item.kind}:${item.externalId}`;
    await this.read(item, lookForItem, reference, async (account, body) => {
      if (body === null) await this.gone.removed(account, item.externalId);
    });
  }

  private async read<P extends { accountId: string }>(
    payload: P,
    job: Job<P>,
    reference: string,
    then: (account: ChannelAccount, body: unknown) => Promise<void>,
  ): Promise<void> {
    const account = await this.db.manager.findOneByOrFail(ChannelAccount, {
      id: payload.accountId,
    });
    if (account.state === 'disconnected') return;
    if (account.state === 'reconnect') return this.gone.later(job, payload, RECONNECT_SECONDS);
    const connector = this.registry.get(account.platform);
    let body: unknown;
    try {
      body = await connector.fetch(this.accounts.open(account), reference);
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      return this.refused(payload, job, account, error);
    }
    await then(account, body);
  }

  private async refused<P extends { accountId: string }>(
    payload: P,
    job: Job<P>,
    account: ChannelAccount,
    error: ConnectorError,
  ): Promise<void> {
    const { retryAfterSeconds = DEFAULT_SECONDS, permission } = error.detail;
    if (error.decision === 'retry') return this.gone.later(job, payload, retryAfterSeconds);
    // Some items may not be read by us at all, mentions above all: what the notification said is what there is.
    if (error.decision !== 'reauthorize' || permission) return;
    await this.db.transaction((tx) =>
      this.accounts.setState(tx, account, 'reconnect', error.message.slice(0, 500)),
    );
    return this.gone.later(job, payload, RECONNECT_SECONDS);
  }
}
