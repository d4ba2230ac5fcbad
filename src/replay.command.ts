import 'reflect-metadata';
import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SYSTEM } from './audit/audit.js';
import { ChannelAccount } from './connectors/account.entity.js';
import type { Settings } from './infra/config/settings.js';
import { type Database, openDatabase } from './infra/database/connection.js';
import { migrate } from './infra/database/source.js';
import { Failure } from './infra/failure.js';
import { InfraModule } from './infra/infra.module.js';
import { DeadLetters } from './intake/dead-letters.js';
import { IntakeModule } from './intake/intake.module.js';
import { pipeline } from './pipeline.js';
import { schema } from './schema.js';
import { DataSource } from 'typeorm';

/** The rooms that take payloads in; nothing listens, and no job or tick runs. */
@Module({})
class ReplayModule {
  static with(settings: Settings, database: Database): DynamicModule {
    return {
      module: ReplayModule,
      imports: [InfraModule.with({ settings, database, schema, pipeline }), IntakeModule],
    };
  }
}

export interface ReplayWish {
  /** Default: those of every account. */
  accountId?: string | undefined;
  /** Tries and undoes. */
  dryRun?: boolean;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function check(db: DataSource, accountId: string | undefined): Promise<void> {
  if (accountId === undefined) return;
  const accounts = await db.manager.find(ChannelAccount, { order: { connectedAt: 'ASC' } });
  if (UUID.test(accountId) && accounts.some(({ id }) => id === accountId.toLowerCase())) return;
  const known = accounts.map(({ id, name, platform }) => `${id} (${name}, ${platform})`);
  throw new Failure(
    `replay: there is no account “${accountId}”; known are ${known.join('; ') || 'none yet'}`,
  );
}

/** Tries the dead letters again and returns one line with the counts. Throws {@link Failure}. */
export async function replay(settings: Settings, wish: ReplayWish): Promise<string> {
  const database = await openDatabase(settings);
  try {
    await migrate(database.address, schema);
    // Only what is asked of it here is done: the jobs that follow are left to whoever works on jobs.
    const still = { ...settings, server: { ...settings.server, role: 'api' as const } };
    const app = await NestFactory.createApplicationContext(ReplayModule.with(still, database), {
      logger: false,
      abortOnError: false,
    });
    try {
      await check(app.get(DataSource), wish.accountId);
      const accountId = wish.accountId?.toLowerCase();
      const { tried, resolved, failed } = await app
        .get(DeadLetters)
        .replayAll({ brandIds: null, accountId }, SYSTEM, { dryRun: wish.dryRun ?? false });
      const [done, not] = wish.dryRun
        ? ['would be taken in', 'would fail again']
        : ['taken in', 'failed again'];
      return `Dead letters: ${tried} tried, ${resolved} ${done}, ${failed} ${not}.`;
    } finally {
      await app.close();
    }
  } finally {
    await database.close();
  }
}
