import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ConnectorRegistry } from '../connectors/registry.js';
import { Settings } from '../infra/config/settings.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { Ticks } from '../infra/ticks/ticks.js';
import { pollStream } from './intake.events.js';
import { markSilent } from './silence.queries.js';

const AT_ONCE = 200;
const KEEP_DAYS = 7;

interface DueStream {
  account_id: string;
  stream: string;
  platform: string;
}

@Injectable()
export class IntakeTicks implements OnModuleInit {
  private caughtUp = false;

  constructor(
    private readonly db: DataSource,
    private readonly ticks: Ticks,
    private readonly jobs: Jobs,
    private readonly registry: ConnectorRegistry,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.ticks.register({
      id: 'intake.poll',
      description: 'Starts the polls that are due',
      everySeconds: 1,
      run: (now) => this.startPolls(now),
    });
    this.ticks.register({
      id: 'intake.silence',
      description: 'Finds accounts whose webhooks bring nothing',
      everySeconds: 60,
      run: (now) => this.findSilence(now),
    });
    this.ticks.register({
      id: 'intake.forget',
      description: `Forgets raw payloads ${KEEP_DAYS} days after they were read`,
      everySeconds: 3600,
      run: (now) => this.forget(now),
    });
  }

  /** While nobody ran, webhooks may have been missed: the first look fills the gap at once. */
  private async startPolls(now: Date): Promise<void> {
    if (!this.caughtUp) {
      await this.declareStreams(now);
      await this.db.query('update stream_cursor set next_poll_at = least(next_poll_at, $1)', [now]);
    }
    this.caughtUp = true;
    return this.db.transaction(async (tx) => {
      const due = await tx.query<DueStream[]>(
        `select c.account_id, c.stream, a.platform
         from stream_cursor c join channel_account a on a.id = c.account_id
         where c.next_poll_at <= $1 and a.state = 'active'
         order by c.next_poll_at limit $2 for update of c skip locked`,
        [now, AT_ONCE],
      );
      for (const { account_id: accountId, stream, platform } of due) {
        await tx.query(
          `update stream_cursor set next_poll_at = $3 where account_id = $1 and stream = $2`,
          [accountId, stream, this.nextPoll(platform, stream, now)],
        );
        await this.jobs.add(tx, pollStream, { accountId, stream });
      }
    });
  }

  /** Another version may have streams that accounts were not connected with, and lack some that they were. */
  async declareStreams(now: Date): Promise<void> {
    for (const { manifest } of this.registry.all()) {
      const known = [manifest.platform, manifest.streams.map(({ id }) => id)];
      await this.db.query(
        `insert into stream_cursor (account_id, stream, next_poll_at)
         select a.id, s.id, $3 from channel_account a cross join unnest($2::text[]) s (id)
          where a.platform = $1 on conflict do nothing`,
        [...known, now],
      );
      await this.db.query(
        `delete from stream_cursor c using channel_account a
          where a.id = c.account_id and a.platform = $1 and c.stream <> all($2::text[])`,
        known,
      );
    }
  }

  /** Should the poll's process die, this is when another one tries. */
  private nextPoll(platform: string, stream: string, now: Date): Date {
    const { streams } = this.registry.get(platform).manifest;
    const every = streams.find(({ id }) => id === stream)?.everySeconds ?? 300;
    return new Date(now.getTime() + Math.max(every, this.settings.polling.floorSeconds) * 1000);
  }

  private async findSilence(now: Date): Promise<void> {
    await this.db.transaction((tx) =>
      markSilent(tx, now, this.settings.polling.webhookGraceSeconds),
    );
  }

  private async forget(now: Date): Promise<void> {
    const before = new Date(now.getTime() - KEEP_DAYS * 86_400_000);
    await this.db.query(
      `delete from raw_payload where id in (
         select id from raw_payload where received_at < $1 and decoded_at is not null limit 10000)`,
      [before],
    );
  }
}
