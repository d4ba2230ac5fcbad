import type { EntityManager } from 'typeorm';
import { BrandGoodwill } from './brand-goodwill.entity.js';
import { type GoodwillSettings, NO_GOODWILL } from './goodwill.js';

export async function goodwillOf(tx: EntityManager, brandId: string): Promise<GoodwillSettings> {
  const row = await tx.findOneBy(BrandGoodwill, { brandId });
  return { ...NO_GOODWILL, ...row?.settings };
}

/** Gifts that left in replies since the month began by the brand's calendar; one that was edited out is none. */
export async function spentThisMonth(
  tx: EntityManager,
  brandId: string,
  now: Date,
): Promise<number> {
  const [row] = await tx.query<{ spent: number }[]>(
    `select coalesce(sum((n ->> 'amount')::numeric), 0)::float as spent
     from draft d join brand b on b.id = d.brand_id, jsonb_array_elements(d.notes) n
     where d.brand_id = $1 and d.status = 'approved' and n ->> 'kind' = 'gift'
       and d.evidence @> '[{"source":{"id":"goodwill.gift"}}]'
       and d.updated_at >= date_trunc('month', $2::timestamptz at time zone b.time_zone)
         at time zone b.time_zone`,
    [brandId, now],
  );
  return row!.spent;
}
