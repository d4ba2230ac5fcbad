import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager, LessThanOrEqual, Not } from 'typeorm';
import { Clock } from '../infra/clock.js';
import { Settings } from '../infra/config/settings.js';
import { hashToken, makeToken } from '../infra/secrets/secrets.js';
import { Ticks } from '../infra/ticks/ticks.js';
import { findSession } from './identity.queries.js';
import { Principal } from './principal.js';
import { Invite, Session } from './session.entity.js';

/** Signed-in browsers. The token stands in the browser's cookie, its hash in the database. */
@Injectable()
export class Sessions implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly ticks: Ticks,
  ) {}

  onModuleInit(): void {
    this.ticks.register({
      id: 'identity.sweep',
      description: 'Removes sessions and invites that are over',
      everySeconds: 3600,
      run: (now) => this.sweep(now),
    });
  }

  /** The new session's token; it can not be read again. */
  async create(tx: EntityManager, userId: string): Promise<string> {
    const token = makeToken();
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + this.settings.security.sessionSeconds * 1000);
    await tx.insert(Session, { tokenHash: hashToken(token), userId, createdAt, expiresAt });
    return token;
  }

  /** Who holds the token; null when it is unknown or over, or the person was shut out. */
  async resolve(token: string): Promise<Principal | null> {
    const found = await findSession(this.db.manager, hashToken(token), this.clock.now());
    if (!found) return null;
    const roles = new Map(Object.entries(found.roles));
    return new Principal('user', found.userId, roles, found.locale);
  }

  async end(token: string): Promise<void> {
    await this.db.manager.delete(Session, { tokenHash: hashToken(token) });
  }

  /** Signs the person out everywhere but here. */
  async endOthers(tx: EntityManager, userId: string, token: string): Promise<void> {
    await tx.delete(Session, { userId, tokenHash: Not(hashToken(token)) });
  }

  async sweep(now: Date): Promise<void> {
    await this.db.manager.delete(Session, { expiresAt: LessThanOrEqual(now) });
    await this.db.manager.delete(Invite, { expiresAt: LessThanOrEqual(now) });
  }
}
