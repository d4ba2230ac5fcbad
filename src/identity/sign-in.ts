import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { record } from '../audit/audit.js';
import { Clock } from '../infra/clock.js';
import { Settings } from '../infra/config/settings.js';
import { badRequest, Problem } from '../infra/http/problem.js';
import { checkPassword, hashPassword } from './passwords.js';
import { Sessions } from './sessions.js';
import { SlidingWindow } from './sliding-window.js';
import { User } from './user.entity.js';

/** One office behind one address has several people. */
const PEOPLE_PER_ADDRESS = 5;

/** Too many tries; `retryAfterSeconds` goes into the header Retry-After. */
export class TooMany extends Problem {
  constructor(readonly retryAfterSeconds: number) {
    super(429, {
      code: 'too_many',
      title: 'Too many attempts',
      detail: 'There were too many sign-in attempts from here within a minute.',
      hint: `Try again in ${retryAfterSeconds} seconds.`,
    });
  }
}

const refused = (): Problem =>
  new Problem(401, {
    code: 'sign_in_refused',
    title: 'Not signed in',
    detail: 'The e-mail address and the password do not belong together.',
    hint: 'Check both; an owner or manager can invite you again if you lost the password.',
  });

/** What a person types is their address in lower case, without the blanks around it. */
export const canonicalEmail = (email: string): string => email.trim().toLowerCase();

/** Passwords against people, with a limit on tries. */
@Injectable()
export class SignIn {
  private readonly perPerson: SlidingWindow;
  private readonly perAddress: SlidingWindow;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
    settings: Settings,
  ) {
    const limit = settings.security.signInPerMinute;
    this.perPerson = new SlidingWindow(limit, 60);
    this.perAddress = new SlidingWindow(limit * PEOPLE_PER_ADDRESS, 60);
  }

  /** A new session's token. Throws 401 `sign_in_refused` and 429 {@link TooMany}. */
  async signIn(email: string, password: string, address: string): Promise<string> {
    const user = await this.verify(canonicalEmail(email), password, address);
    if (!user) throw refused();
    return this.db.transaction((tx) => this.sessions.create(tx, user.id));
  }

  /** The person with that e-mail and password, or null after the same time. Throws 429 {@link TooMany}. */
  async verify(email: string, password: string, address: string): Promise<User | null> {
    const now = this.clock.now();
    const person = `${address} ${email}`;
    const wait = this.perAddress.take(address, now) || this.perPerson.take(person, now);
    if (wait > 0) throw new TooMany(wait);
    const user = await this.db.manager.findOneBy(User, { email });
    const fits = await checkPassword(user?.passwordHash ?? null, password);
    if (!user || !fits || user.disabledAt) return null;
    this.perPerson.clear(person);
    return user;
  }

  /** Signs the person out everywhere but in the session with `token`. */
  async changePassword(
    user: User,
    change: { current: string; next: string },
    from: { address: string; token: string },
  ): Promise<void> {
    if (!(await this.verify(user.email, change.current, from.address)))
      throw badRequest(
        'password_wrong',
        'The current password is not right.',
        'Type the one you sign in with.',
      );
    const passwordHash = await hashPassword(change.next);
    await this.db.transaction(async (tx) => {
      await tx.update(User, { id: user.id }, { passwordHash });
      await this.sessions.endOthers(tx, user.id, from.token);
      await record(tx, {
        brandId: null,
        at: this.clock.now(),
        actor: { kind: 'user', id: user.id },
        entity: 'user',
        entityId: user.id,
        action: 'password.changed',
      });
    });
  }
}
