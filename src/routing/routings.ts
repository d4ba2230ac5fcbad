import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { record } from '../audit/audit.js';
import type { Principal } from '../identity/principal.js';
import { Clock } from '../infra/clock.js';
import { conflict, Problem } from '../infra/http/problem.js';
import { routingFaults } from './read-routing.js';
import { candidatesOf, routingOf, teamsOf } from './routing.queries.js';
import type { RoutingPolicy } from './routing-policy.js';
import { RoutingPolicyRow } from './routing-policy.entity.js';

/** Who gets what, in versions. A change counts for what comes in from then on. */
@Injectable()
export class Routings {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Throws 422 with everything that is wrong with it. */
  async check(tx: EntityManager, brandId: string, policy: RoutingPolicy): Promise<void> {
    const known = {
      teamIds: new Set((await teamsOf(tx, brandId)).map(({ id }) => id)),
      userIds: new Set((await candidatesOf(tx, brandId)).map(({ userId }) => userId)),
    };
    const errors = routingFaults(policy, known, this.clock.now());
    if (errors.length === 0) return;
    throw new Problem(422, {
      code: 'routing_faulty',
      title: 'This routing would lose items',
      detail: errors.map(({ field, message }) => `${field}: ${message}`).join('; '),
      hint: 'Mend the named fields; nothing has been changed.',
      errors,
    });
  }

  /** Throws 409 when somebody has changed the routing meanwhile, 422 when it is faulty. */
  change(
    brandId: string,
    from: number,
    policy: RoutingPolicy,
    who: Principal,
  ): Promise<RoutingPolicyRow> {
    return this.db.transaction(async (tx) => {
      await tx.query('select 1 from brand where id = $1 for update', [brandId]);
      await this.check(tx, brandId, policy);
      const { version } = await routingOf(tx, brandId);
      if (version !== from)
        throw conflict(
          'routing_changed',
          `The routing is at version ${version} by now; you changed version ${from}.`,
          'Load it again and make your change there.',
        );
      const at = this.clock.now();
      const next = { brandId, version: version + 1, policy, userId: who.userId, createdAt: at };
      const saved = await tx.save(RoutingPolicyRow, next);
      const entry = { brandId, at, actor: who.actor, entity: 'brand', entityId: brandId } as const;
      await record(tx, { ...entry, action: 'routing.changed', detail: { version: saved.version } });
      return saved;
    });
  }
}
