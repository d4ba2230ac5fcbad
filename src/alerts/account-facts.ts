import type { EntityManager } from 'typeorm';
import type { AccountCondition } from './account-alerts.js';

/** All that somebody needs to act on an account that is not seen. */
export interface AccountFacts extends AccountCondition {
  brandId: string;
  brandName: string;
  /** IANA; times are shown in it. */
  timeZone: string;
  platform: string;
  name: string;
  stateReason: string | null;
  missingScopes: string[];
  /** When anything was last read from the platform. */
  lastReadAt: Date | null;
  /** What the stream that fails for longest was told last. */
  lastError: string | null;
}

/** Null: there is no such account. The row stays locked: two jobs for it do not overlap. */
export async function accountFacts(
  tx: EntityManager,
  accountId: string,
): Promise<AccountFacts | null> {
  const [facts] = await tx.query<AccountFacts[]>(
    `select a.id, a.brand_id as "brandId", b.name as "brandName", b.time_zone as "timeZone",
            a.platform, a.name, a.state, a.state_since as "stateSince",
            a.state_reason as "stateReason", a.connected_at as "connectedAt",
            a.blind_since as "blindSince", a.blind_reason as "blindReason",
            a.token_expires_at as "tokenExpiresAt", a.missing_scopes as "missingScopes",
            (select max(c.polled_at) from stream_cursor c where c.account_id = a.id) as "lastReadAt",
            (select c.last_error from stream_cursor c
              where c.account_id = a.id and c.failures > 0
              order by c.failing_since nulls last, c.stream limit 1) as "lastError"
       from channel_account a join brand b on b.id = a.brand_id
      where a.id = $1
      for no key update of a`,
    [accountId],
  );
  return facts ?? null;
}

/** Accounts whose token ends before `until` and still works. */
export const endingTokens = async (manager: EntityManager, until: Date): Promise<string[]> => {
  const rows = await manager.query<{ id: string }[]>(
    `select id from channel_account where state = 'active' and token_expires_at <= $1 order by id`,
    [until],
  );
  return rows.map(({ id }) => id);
};
