import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { Subject } from 'rxjs';
import type { EntityManager } from 'typeorm';
import type { DatabaseAddress } from '../database/connection.js';
import { Log } from '../logging/log.js';

const CHANNEL = 'sixhour_live';
const RECONNECT_MS = 1000;

/** Something changed that an open console shows. */
export interface LiveEvent {
  type: 'conversation' | 'counts' | 'alert' | 'outbox' | 'account' | 'notice';
  brandId: string;
  conversationId?: string;
  /** Only for this person; left out: for everybody of the brand. */
  userId?: string;
}

/** Says so when, and only if, the caller's transaction commits. */
export const announce = async (tx: EntityManager, event: LiveEvent): Promise<void> => {
  await tx.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(event)]);
};

/** The same of many things, in one round trip. */
export const announceAll = async (tx: EntityManager, events: readonly LiveEvent[]) => {
  const lines = events.map((event) => JSON.stringify(event));
  await tx.query('select pg_notify($1, line) from unnest($2::text[]) line', [CHANNEL, lines]);
};

/** Hears what any process announced, through the database. */
@Injectable()
export class Live {
  readonly events = new Subject<LiveEvent>();
  private client: pg.Client | null = null;
  private closed = false;

  constructor(private readonly log: Log) {}

  async start(address: DatabaseAddress): Promise<void> {
    const client = new pg.Client({ ...address, keepAlive: true });
    const again = () => {
      if (this.closed || this.client !== client) return;
      this.client = null;
      setTimeout(() => void this.reconnect(address), RECONNECT_MS).unref();
    };
    client.on('error', again);
    client.on('end', again);
    client.on('notification', ({ payload }) => {
      if (payload) this.events.next(JSON.parse(payload) as LiveEvent);
    });
    this.client = client;
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
  }

  async stop(): Promise<void> {
    this.closed = true;
    this.events.complete();
    await this.client?.end().catch(() => {});
  }

  private async reconnect(address: DatabaseAddress): Promise<void> {
    if (this.closed) return;
    try {
      await this.start(address);
    } catch (error) {
      this.log.warn({ err: error }, 'live: the database can not be listened to; trying again');
      this.client = null;
      setTimeout(() => void this.reconnect(address), RECONNECT_MS).unref();
    }
  }
}
