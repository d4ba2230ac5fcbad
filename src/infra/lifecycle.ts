import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { Settings } from './config/settings.js';
import type { Database } from './database/connection.js';
import { Work } from './jobs/work.js';
import { Live } from './live/live.js';

/** The token under which the open database is handed around. */
export const DATABASE = Symbol('DATABASE');

/** Starts and stops what runs by itself, by the process's role. */
@Injectable()
export class Lifecycle implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly role: Settings['server']['role'];

  constructor(
    settings: Settings,
    @Inject(DATABASE) private readonly database: Database,
    private readonly work: Work,
    private readonly live: Live,
  ) {
    this.role = settings.server.role;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.role !== 'worker') await this.live.start(this.database.address);
    if (this.role !== 'api') await this.work.start(this.database.address);
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.role !== 'api') await this.work.stop();
    await this.live.stop();
  }
}
