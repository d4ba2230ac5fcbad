import type { EntityManager } from 'typeorm';

/** What a menu is made of, as one short text: while it stays the same, so does the menu. A new day looks again. */
const FINGERPRINT = `md5(concat_ws('|', b.name, b.default_language, a.languages::text,
  (select max(p.version) from bot_policy p where p.brand_id = b.id),
  (select max(v.updated_at) from brand_voice v where v.brand_id = b.id),
  (select concat(count(*), ' ', max(f.updated_at), ' ', max(f.deleted_at)) from faq_entry f where f.brand_id = b.id),
  ($1::timestamptz at time zone b.time_zone)::date))`;

export interface StaleMenu {
  accountId: string;
  fingerprint: string;
}

/** Accounts whose menu was made of something else; one that failed is left alone for a while. */
export const staleMenus = (
  tx: EntityManager,
  { platforms, now, retryBefore }: { platforms: string[]; now: Date; retryBefore: Date },
  limit: number,
): Promise<StaleMenu[]> =>
  tx.query<StaleMenu[]>(
    `select a.id as "accountId", ${FINGERPRINT} as fingerprint
     from channel_account a join brand b on b.id = a.brand_id
     where a.platform = any($2) and a.state = 'active'
       and a.chat_profile_digest is distinct from ${FINGERPRINT}
       and (a.chat_profile_error is null or a.chat_profile_at < $3)
     order by a.chat_profile_at nulls first, a.id limit ${limit}`,
    [now, platforms, retryBefore],
  );
