import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ChannelAccount, StreamCursor } from '../connectors/account.entity.js';
import { Accounts } from '../connectors/accounts.js';
import { ConnectorError } from '../connectors/connector-error.js';
import type { PollPage } from '../connectors/connector.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import { Handles } from '../infra/jobs/handles.js';
import { pollStream } from './intake.events.js';
import { Payloads } from './payloads.js';
import { type PollResult, Streams } from './streams.js';

/** Reads streams. The cursor moves in the same transaction that keeps the page, and only here. */
@Injectable()
export class PollJob {
  constructor(
    private readonly db: DataSource,
    private readonly registry: ConnectorRegistry,
    private readonly accounts: Accounts,
    private readonly payloads: Payloads,
    private readonly streams: Streams,
  ) {}

  @Handles(pollStream)
  async poll({ accountId, stream }: { accountId: string; stream: string }): Promise<void> {
    const account = await this.db.manager.findOneBy(ChannelAccount, { id: accountId });
    const position = await this.db.manager.findOneBy(StreamCursor, { accountId, stream });
    if (!account || !position || account.state !== 'active') return;
    const connector = this.registry.get(account.platform);
    const result: PollResult = { items: 0, unfinished: false, problem: undefined };
    try {
      const open = this.accounts.open(account);
      const since = this.streams.firstLook(account);
      for await (const page of connector.poll(open, stream, position.cursor, since)) {
        result.items += await this.keep(account, position, page);
        result.unfinished = page.unfinished ?? false;
        result.problem = page.problem ?? null;
      }
      await this.streams.succeeded(account, position, connector.manifest, result);
    } catch (error) {
      await this.streams.failed(account, position, error);
      // Foreseen refusals are told by the account's state; anything else is a fault of ours.
      if (!(error instanceof ConnectorError)) throw error;
    }
  }

  /** How many items the page holds. */
  private async keep(
    account: ChannelAccount,
    position: StreamCursor,
    page: PollPage,
  ): Promise<number> {
    const { platform } = account;
    const events = this.registry.get(platform).decode(page.body, account, this.payloads.now());
    const items = events.filter(({ type }) => type === 'item').length;
    await this.db.transaction(async (tx) => {
      // What happens now is read before what an import digs up.
      await this.payloads.keep(tx, account, 'poll', page.body, position.importedAt === null);
      await this.payloads.compare(tx, account, page.whole ?? []);
      await this.streams.moved(tx, position, page, items);
    });
    return items;
  }
}
