import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, MoreThan } from 'typeorm';
import { type Actor, record } from '../audit/audit.js';
import { Clock } from '../infra/clock.js';
import { Settings } from '../infra/config/settings.js';
import { badRequest, Problem } from '../infra/http/problem.js';
import { hashToken, makeToken } from '../infra/secrets/secrets.js';
import { Brand } from './brand.entity.js';
import { addMember } from './membership.js';
import { hashPassword } from './passwords.js';
import type { Role } from './role.js';
import { Invite } from './session.entity.js';
import { Sessions } from './sessions.js';
import { canonicalEmail, SignIn } from './sign-in.js';
import { User } from './user.entity.js';

const VALID_DAYS = 7;

export interface NewPerson {
  name: string;
  email: string;
  password: string;
}

const invalid = (): Problem =>
  new Problem(404, {
    code: 'invite_invalid',
    title: 'The link is not valid',
    detail: 'This invitation was used already, was replaced by a newer one, or is too old.',
    hint: 'Ask whoever sent it for a new one; the first owner gets one by starting Sixhour again.',
  });

/** Writes an invitation and gives the address that accepts it, once. */
export async function createInvite(
  tx: EntityManager,
  invite: { brandId: string; role: Role; email?: string | null },
  { publicUrl, now, actor }: { publicUrl: string; now: Date; actor: Actor },
): Promise<string> {
  const token = makeToken();
  const { brandId, role } = invite;
  await tx.insert(Invite, {
    tokenHash: hashToken(token),
    brandId,
    role,
    email: invite.email ? canonicalEmail(invite.email) : null,
    createdAt: now,
    expiresAt: new Date(now.getTime() + VALID_DAYS * 86_400_000),
  });
  const detail = { role };
  const entry = { brandId, at: now, actor, entity: 'brand' as const, entityId: brandId, detail };
  await record(tx, { ...entry, action: 'member.invited' });
  return `${publicUrl}/invite/${token}`;
}

/** The way in for new people: a link that makes one account, or adds a brand to one, once. */
@Injectable()
export class Invites {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
  ) {}

  create(
    actor: Actor,
    invite: { brandId: string; role: Role; email?: string | null },
  ): Promise<string> {
    const { publicUrl } = this.settings.server;
    const now = this.clock.now();
    return this.db.transaction((tx) => createInvite(tx, invite, { publicUrl, now, actor }));
  }

  /** Throws 404 `invite_invalid`. */
  async show(token: string): Promise<{ role: Role; brandName: string; email: string | null }> {
    const { role, email, brandId } = await this.find(this.db.manager, token);
    const brand = await this.db.manager.findOneByOrFail(Brand, { id: brandId });
    return { role, brandName: brand.name, email };
  }

  /** The new session's token. Whoever has an account already joins with its password. */
  async accept(token: string, person: NewPerson, address: string): Promise<string> {
    const email = canonicalEmail(person.email);
    const { email: meantFor } = await this.find(this.db.manager, token);
    if (meantFor && meantFor !== email)
      throw badRequest(
        'invite_email',
        'The invitation was made for another e-mail address.',
        `Use ${meantFor}, or ask for an invitation to yours.`,
      );
    const known = await this.db.manager.existsBy(User, { email });
    const existing = known ? await this.signIn.verify(email, person.password, address) : null;
    if (known && !existing) throw this.taken();
    const passwordHash = existing ? null : await hashPassword(person.password);

    return this.db.transaction(async (tx) => {
      const invite = await this.find(tx, token, true);
      const now = this.clock.now();
      const id = existing?.id ?? (await this.createUser(tx, person.name, email, passwordHash!));
      await tx.update(Invite, { tokenHash: invite.tokenHash }, { usedAt: now });
      await addMember(tx, { userId: id, brandId: invite.brandId, role: invite.role, now });
      return this.sessions.create(tx, id);
    });
  }

  private async find(manager: EntityManager, token: string, lock = false): Promise<Invite> {
    const invite = await manager.findOne(Invite, {
      where: {
        tokenHash: hashToken(token),
        usedAt: IsNull(),
        expiresAt: MoreThan(this.clock.now()),
      },
      ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
    });
    if (!invite) throw invalid();
    return invite;
  }

  private async createUser(
    tx: EntityManager,
    name: string,
    email: string,
    passwordHash: string,
  ): Promise<string> {
    const [made] = await tx.query<{ id: string }[]>(
      `insert into app_user (name, email, password_hash, created_at) values ($1, $2, $3, $4)
       on conflict (email) do nothing returning id`,
      [name.trim(), email, passwordHash, this.clock.now()],
    );
    if (!made) throw this.taken();
    return made.id;
  }

  private taken = (): Problem =>
    badRequest(
      'email_taken',
      'There is an account with this e-mail address already, and this is not its password.',
      'Type the password of that account to join with it, or use another address.',
    );
}
