import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { record } from '../audit/audit.js';
import type { Principal } from '../identity/principal.js';
import { Clock } from '../infra/clock.js';
import { Settings } from '../infra/config/settings.js';
import { conflict, Problem } from '../infra/http/problem.js';
import { Jobs } from '../infra/jobs/jobs.js';
import type { BrandPromise } from './promise.js';
import { promiseFaults } from './read-promise.js';
import { recountClocks } from './sla.jobs.js';
import { SlaPolicy } from './sla-policy.entity.js';
import { policyOf } from './sla.queries.js';

/** What brands promise, in versions. A new one is counted at once for every clock that runs. */
@Injectable()
export class Promises {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  current(tx: EntityManager, brandId: string): Promise<SlaPolicy> {
    return policyOf(tx, brandId, this.settings, this.clock.now());
  }

  /** Throws 422 with everything that is wrong with it. */
  check(promise: BrandPromise): void {
    const errors = promiseFaults(promise, this.clock.now());
    if (errors.length === 0) return;
    throw new Problem(422, {
      code: 'promise_faulty',
      title: 'This promise can not be kept',
      detail: errors.map(({ field, message }) => `${field}: ${message}`).join('; '),
      hint: 'Mend the named fields; nothing has been changed.',
      errors,
    });
  }

  /** Throws 409 when somebody has changed the promise meanwhile, 422 when it is faulty. */
  async change(
    brandId: string,
    from: number,
    promise: BrandPromise,
    who: Principal,
  ): Promise<SlaPolicy> {
    this.check(promise);
    return this.db.transaction(async (tx) => {
      await tx.query('select 1 from brand where id = $1 for update', [brandId]);
      const { version } = await this.current(tx, brandId);
      if (version !== from)
        throw conflict(
          'promise_changed',
          `The promise is at version ${version} by now; you changed version ${from}.`,
          'Load it again and make your change there.',
        );
      const at = this.clock.now();
      const next = { brandId, version: version + 1, promise, userId: who.userId, createdAt: at };
      const saved = await tx.save(SlaPolicy, next);
      const entry = { brandId, at, actor: who.actor, entity: 'brand', entityId: brandId } as const;
      await record(tx, { ...entry, action: 'promise.changed', detail: { version: saved.version } });
      await this.jobs.add(tx, recountClocks, { brandId, after: null });
      return saved;
    });
  }
}
