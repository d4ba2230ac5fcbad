import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { record } from '../audit/audit.js';
import { Clock } from '../infra/clock.js';
import { Settings } from '../infra/config/settings.js';
import { Problem } from '../infra/http/problem.js';
import type { ChangeMeBody, MeView } from './auth.dto.js';
import { brandsOfUser, hasStandIn } from './identity.queries.js';
import type { Locale } from './locale.js';
import type { Principal } from './principal.js';
import { User } from './user.entity.js';

/** The signed-in person about themselves. */
@Injectable()
export class Me {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Throws 403 `person_needed` for a key. */
  async user(who: Principal): Promise<User> {
    if (who.userId) return this.db.manager.findOneByOrFail(User, { id: who.userId });
    throw new Problem(403, {
      code: 'person_needed',
      title: 'Not for keys',
      detail: 'An API key is not a person and has no account.',
      hint: 'Sign in with e-mail and password.',
    });
  }

  async show(who: Principal): Promise<MeView> {
    const { id, name, email, locale, languages } = await this.user(who);
    const { mode, port } = this.settings.demo;
    const demo = mode === 'on' && (await hasStandIn(this.db.manager));
    return {
      user: { id, name, email, locale: locale as Locale, languages },
      brands: await brandsOfUser(this.db.manager, id),
      serverNow: this.clock.now().toISOString(),
      demo,
      demoUrl: demo ? `http://127.0.0.1:${port}/` : null,
    };
  }

  async change(who: Principal, change: ChangeMeBody): Promise<MeView> {
    const user = await this.user(who);
    const { name = user.name, locale = user.locale, languages = user.languages } = change;
    await this.db.transaction(async (tx) => {
      await tx.update(User, { id: user.id }, { name: name.trim(), locale, languages });
      await record(tx, {
        brandId: null,
        at: this.clock.now(),
        actor: who.actor,
        entity: 'user',
        entityId: user.id,
        action: 'user.changed',
        detail: { fields: Object.keys(change) },
      });
    });
    return this.show(who);
  }
}
