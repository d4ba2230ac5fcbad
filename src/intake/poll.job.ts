import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ChannelAccount, StreamCursor } from '../connectors/account.entity.js';
import { Accounts } from '../connectors/accounts.js';
import { ConnectorError } from '../connectors/connector-error.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import { Settings } from '../infra/config/settings.js';
import { Handles } from '../infra/jobs/handles.js';
import { fetchItem, type ItemReference, pollStream } from './intake.events.js';
import { Payloads } from './payloads.js';
import { delayAfter } from './poll-schedule.js';

/** Reads streams. The cursor moves in the same transaction that keeps the page, and only here. */
@Injectable()
export class PollJob {
  constructor(
    private readonly db: DataSource,
    private readonly registry: ConnectorRegistry,
    private readonly accounts: Accounts,
    private readonly payloads: Payloads,
    private readonly settings: Settings,
  ) {}

  @Handles(pollStream)
  async poll({ accountId, stream }: { accountId: string; stream: string }): Promise<void> {
    const where = { accountId, stream };
    const account = await this.db.manager.findOneBy(ChannelAccount, { id: accountId });
    const position = await this.db.manager.findOneBy(StreamCursor, where);
    if (!account || !position || account.state !== 'active') return;
    const { polling } = this.settings;
    const since = new Date(account.connectedAt.getTime() - polling.firstLookSeconds * 1000);
    try {
      const connector = this.registry.get(account.platform);
      const open = this.accounts.open(account);
      for await (const page of connector.poll(open, stream, position.cursor, since))
        await this.db.transaction(async (tx) => {
          await this.payloads.keep(tx, account, 'poll', page.body);
          await tx.update(StreamCursor, where, { cursor: page.cursor as object });
        });
      const ok = { polledAt: this.payloads.now(), failures: 0, lastError: null };
      await this.db.manager.update(StreamCursor, where, ok);
    } catch (error) {
      await this.failed(account, position, error);
    }
  }

  /** Reads one item that a notification only named. */
  @Handles(fetchItem)
  async fetch({ accountId, reference }: ItemReference): Promise<void> {
    const account = await this.db.manager.findOneByOrFail(ChannelAccount, { id: accountId });
    const connector = this.registry.get(account.platform);
    const body = await connector.fetch(this.accounts.open(account), reference);
    if (body === null) return;
    await this.db.transaction((tx) => this.payloads.keep(tx, account, 'poll', body));
  }

  private async failed(account: ChannelAccount, position: StreamCursor, error: unknown) {
    const { accountId, stream } = position;
    const failures = position.failures + 1;
    const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 500);
    const delay = delayAfter(error, failures);
    const nextPollAt = new Date(this.payloads.now().getTime() + delay * 1000);
    await this.db.transaction(async (tx) => {
      await tx.update(StreamCursor, { accountId, stream }, { failures, lastError, nextPollAt });
      if (error instanceof ConnectorError && error.decision === 'reauthorize')
        await this.accounts.setState(tx, account, 'reconnect', lastError);
    });
    // Foreseen refusals are told by the account's state; anything else is a fault of ours.
    if (!(error instanceof ConnectorError)) throw error;
  }
}
