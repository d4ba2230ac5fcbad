import type { EntityManager } from 'typeorm';

export interface PromiseFigures {
  /** Null in the row that sums up all platforms. */
  platform: string | null;
  answered: number;
  withinPromise: number;
  breached: number;
  open: number;
  medianFirstResponseSeconds: number | null;
}

/** Of which clocks and messages, as of when. */
export interface Period {
  brandIds: string[];
  since: Date;
  now: Date;
}

/**
 * The clocks of answers that started in the period, and the older ones that still run: a customer does not leave
 * the figures by waiting longer. Excused and cancelled ones are left out; answered exactly when due is met.
 */
export const promiseFigures = (
  manager: EntityManager,
  { brandIds, since, now }: Period,
): Promise<PromiseFigures[]> =>
  manager.query<PromiseFigures[]>(
    `with clock as (
       select c.kind, c.started_at, c.stopped_at, v.platform,
              c.stop_reason like 'answered%' as answered,
              coalesce(c.stopped_at, $3::timestamptz) > c.due_at as late
       from sla_clock c join conversation v on v.id = c.conversation_id
       where c.brand_id = any($1) and c.kind <> 'resolution' and (c.started_at >= $2 or c.stopped_at is null)
         and (c.stop_reason is null or c.stop_reason not in ('excused', 'cancelled'))
     )
     select platform,
            (count(*) filter (where answered))::int as "answered",
            (count(*) filter (where answered and not late))::int as "withinPromise",
            (count(*) filter (where late))::int as "breached",
            (count(*) filter (where stopped_at is null))::int as "open",
            round(percentile_cont(0.5) within group (order by extract(epoch from stopped_at - started_at))
                  filter (where answered and kind = 'first'))::int as "medianFirstResponseSeconds"
     from clock group by grouping sets ((), (platform))
     order by platform nulls first`,
    [brandIds, since, now],
  );

export interface ApartFigures {
  excused: number;
  acknowledged: number;
  settled: number;
  settledWithin: number;
  overdue: number;
  unsettled: number;
}

/** What stands beside the figures of answers: turns that needed none, automatic texts, and complaints. */
export async function apartFigures(
  manager: EntityManager,
  { brandIds, since, now }: Period,
): Promise<ApartFigures> {
  const [row] = await manager.query<ApartFigures[]>(
    `with clock as (
       select kind = 'resolution' as complaint, stop_reason, stopped_at, acknowledged_at,
              stop_reason is distinct from 'excused' as counts,
              coalesce(coalesce(stopped_at, $3::timestamptz) > due_at, false) as late
       from sla_clock
       where brand_id = any($1) and (started_at >= $2 or stopped_at is null)
         and stop_reason is distinct from 'cancelled')
     select (count(*) filter (where not complaint and not counts))::int as excused,
            (count(*) filter (where not complaint and acknowledged_at is not null))::int as acknowledged,
            (count(*) filter (where complaint and counts and stopped_at is not null))::int as settled,
            (count(*) filter (where complaint and counts and stopped_at is not null and not late))::int
              as "settledWithin",
            (count(*) filter (where complaint and counts and late))::int as overdue,
            (count(*) filter (where complaint and stopped_at is null))::int as unsettled
     from clock`,
    [brandIds, since, now],
  );
  return row!;
}

/** How many items customers wrote in the period, a platform. Imported history does not count. */
export const inboundByPlatform = (
  manager: EntityManager,
  { brandIds, since }: Period,
): Promise<{ platform: string; inbound: number }[]> =>
  manager.query<{ platform: string; inbound: number }[]>(
    `select v.platform, count(*)::int as inbound
     from conversation v join message m on m.conversation_id = v.id
     where v.brand_id = any($1) and v.last_inbound_at >= $2
       and m.direction = 'in' and not m.historical and m.created_at >= $2
     group by v.platform order by v.platform`,
    [brandIds, since],
  );
