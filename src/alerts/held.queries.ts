import { type EntityManager, In } from 'typeorm';
import type { Jobs } from '../infra/jobs/jobs.js';
import { Alert } from './alert.entity.js';
import { tellHeld } from './alerts.jobs.js';
import { gatheredUntil } from './held.js';
import { HeldNotice, type HeldReason } from './notice.entity.js';
import type { Because } from './recipients.js';
import type { Target } from './target.js';

const SAME = `brand_id = $1 and channel = $2
  and user_id is not distinct from $3 and endpoint_id is not distinct from $4`;

const keyOf = ({ brandId, channel, userId, endpointId }: Target) => [
  brandId,
  channel,
  userId,
  endpointId,
];

/** All that waits for this reader, in the order in which it came; locked until it is told. */
export const lockHeld = async (tx: EntityManager, target: Target): Promise<HeldNotice[]> => {
  const rows = await tx.query<{ id: string }[]>(
    `select id from held_notice where ${SAME} order by created_at, id for update`,
    keyOf(target),
  );
  const found = await tx.findBy(HeldNotice, { id: In(rows.map(({ id }) => id)) });
  return found.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
};

/** Those alerts in the order in which it happened: a broken promise when it was due, whenever that was noticed. */
export async function alertsInOrder(tx: EntityManager, ids: readonly string[]): Promise<Alert[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select a.id from alert a left join sla_clock k on k.id = a.clock_id
     where a.id = any($1) order by coalesce(k.due_at, a.created_at), a.created_at, a.id`,
    [ids],
  );
  const found = await tx.findBy(Alert, { id: In([...ids]) });
  const byId = new Map(found.map((alert) => [alert.id, alert]));
  return rows.flatMap(({ id }) => byId.get(id) ?? []);
}

interface Holding {
  alertId: string;
  because: Because | null;
  now: Date;
}

/** Keeps an alert until then; once, however often it is asked. */
export async function holdUntil(
  tx: EntityManager,
  jobs: Jobs,
  target: Target,
  { alertId, because, now, reason, until }: Holding & { reason: HeldReason; until: Date },
): Promise<void> {
  await tx
    .createQueryBuilder()
    .insert()
    .into(HeldNotice)
    .values({ ...target, alertId, because, reason, until, createdAt: now })
    .orIgnore()
    .execute();
  await jobs.add(tx, tellHeld, target, until);
}

/**
 * Keeps an alert for some seconds, since others come at the same time. Rows of the others are left alone (`dueOf` looks at all
 * of them), so that many at once do not wait for each other.
 */
export async function gather(
  tx: EntityManager,
  jobs: Jobs,
  target: Target,
  { reason, ...holding }: Holding & { reason: Exclude<HeldReason, 'quiet'> },
): Promise<void> {
  const [row] = await tx.query<{ first: Date | null }[]>(
    `select min(created_at) as first from held_notice where ${SAME} and reason = $5`,
    [...keyOf(target), reason],
  );
  const until = gatheredUntil(reason, row!.first, holding.now);
  await holdUntil(tx, jobs, target, { ...holding, reason, until });
}

/** A person or an endpoint has changed its hours: what waits for the old ones is looked at again now. */
export async function releaseHeld(
  tx: EntityManager,
  jobs: Jobs,
  who: { userId: string } | { endpointId: string },
  now: Date,
): Promise<void> {
  const [column, id] = 'userId' in who ? ['user_id', who.userId] : ['endpoint_id', who.endpointId];
  const [targets] = await tx.query<[Target[], number]>(
    `update held_notice set until = $2 where ${column} = $1 and reason = 'quiet'
     returning brand_id as "brandId", channel, user_id as "userId", endpoint_id as "endpointId"`,
    [id, now],
  );
  const each = new Map(targets.map((target) => [JSON.stringify(target), target]));
  for (const target of each.values()) await jobs.add(tx, tellHeld, target, now);
}
