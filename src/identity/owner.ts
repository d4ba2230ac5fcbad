import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { record, SYSTEM } from '../audit/audit.js';
import { Clock } from '../infra/clock.js';
import { Settings } from '../infra/config/settings.js';
import { Brand } from './brand.entity.js';
import { createInvite } from './invites.js';
import { addMember } from './membership.js';
import { hashPassword } from './passwords.js';
import { Invite } from './session.entity.js';
import { canonicalEmail } from './sign-in.js';
import { User } from './user.entity.js';

/** Processes that start together make one brand and one owner. */
const START_LOCK = 6_000_007;

export interface NewBrand {
  name: string;
  timeZone: string;
  defaultLanguage: string;
  /** Its name in public addresses. */
  slug: string;
}

/** What must be there before anybody can sign in: a brand, and a way in for its owner. */
@Injectable()
export class OwnerSetup {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** The oldest brand's id; makes one when there is none. */
  ensureBrand(brand: Partial<NewBrand> = {}): Promise<string> {
    return this.alone((tx) => this.brandIn(tx, brand));
  }

  /** Makes the account with every right in every brand; an account with that address is left as it is. */
  async ensureOwner(owner: { email: string; password: string }): Promise<void> {
    const email = canonicalEmail(owner.email);
    if (await this.db.manager.existsBy(User, { email })) return;
    const passwordHash = await hashPassword(owner.password);
    await this.alone(async (tx) => {
      if (await tx.existsBy(User, { email })) return;
      await this.brandIn(tx, {});
      const now = this.clock.now();
      await this.revokeOpenLinks(tx);
      const name = email.slice(0, email.indexOf('@'));
      const made = await tx.insert(User, { email, name, passwordHash, createdAt: now });
      const { id: userId } = made.identifiers[0] as { id: string };
      for (const { id: brandId } of await tx.find(Brand))
        await addMember(tx, { userId, brandId, role: 'owner', now });
    });
  }

  /** A one-time address that makes the owner's account; null once anybody has one. Earlier addresses end. */
  makeOwnerLink(): Promise<string | null> {
    return this.alone(async (tx) => {
      if (await tx.existsBy(User, {})) return null;
      const brandId = await this.brandIn(tx, {});
      await this.revokeOpenLinks(tx);
      const { publicUrl } = this.settings.server;
      const by = { publicUrl, now: this.clock.now(), actor: SYSTEM };
      return createInvite(tx, { brandId, role: 'owner' }, by);
    });
  }

  private alone<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.db.transaction(async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1)', [START_LOCK]);
      return work(tx);
    });
  }

  /** Only while nobody has an account: afterwards such invitations are made by people. */
  private async revokeOpenLinks(tx: EntityManager): Promise<void> {
    if (await tx.existsBy(User, {})) return;
    await tx.delete(Invite, { role: 'owner', usedAt: IsNull() });
  }

  private async brandIn(tx: EntityManager, brand: Partial<NewBrand>): Promise<string> {
    const [oldest] = await tx.find(Brand, { order: { createdAt: 'ASC', id: 'ASC' }, take: 1 });
    if (oldest) return oldest.id;
    const now = this.clock.now();
    const made = await tx.insert(Brand, {
      name: brand.name ?? 'My shop',
      timeZone: brand.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      defaultLanguage: brand.defaultLanguage ?? 'en',
      slug: brand.slug ?? null,
      createdAt: now,
    });
    const { id } = made.identifiers[0] as { id: string };
    const entry = { brandId: id, at: now, actor: SYSTEM, entity: 'brand' as const, entityId: id };
    await record(tx, { ...entry, action: 'brand.made' });
    return id;
  }
}
