import type { EntityManager } from 'typeorm';
import type { AccountState, BlindReason } from '../connectors/account.entity.js';
import type { StreamHealth } from './blindness.js';

export interface AccountRow {
  id: string;
  brandId: string;
  state: AccountState;
  stateSince: Date | null;
  connectedAt: Date;
  webhooksSilentSince: Date | null;
  blindSince: Date | null;
  blindReason: BlindReason | null;
}

/** Accounts of which something fails or failed, locked; what another process holds is left to it. */
export const ailingAccounts = (tx: EntityManager): Promise<AccountRow[]> =>
  tx.query<AccountRow[]>(
    `select a.id, a.brand_id as "brandId", a.state, a.state_since as "stateSince",
            a.connected_at as "connectedAt", a.webhooks_silent_since as "webhooksSilentSince",
            a.blind_since as "blindSince", a.blind_reason as "blindReason"
       from channel_account a
      where a.blind_since is not null
         or a.state = 'reconnect'
         or (a.state = 'active' and (a.webhooks_silent_since is not null or exists (
              select 1 from stream_cursor c where c.account_id = a.id and c.failures > 0)))
      order by a.id
      for update of a skip locked`,
  );

export const streamsOf = (
  tx: EntityManager,
  accountIds: string[],
): Promise<(StreamHealth & { accountId: string })[]> =>
  tx.query(
    `select account_id as "accountId", polled_at as "polledAt", failures,
            failing_since as "failingSince", next_poll_at as "nextPollAt"
       from stream_cursor where account_id = any($1)`,
    [accountIds],
  );

/** Accounts whose token is to be tried, the longest due first; claimed until `until`. */
export async function claimProbes(
  tx: EntityManager,
  now: Date,
  until: Date,
  count: number,
): Promise<string[]> {
  const [rows] = await tx.query<[{ id: string }[], number]>(
    `update channel_account set next_probe_at = $2
      where id in (
        select id from channel_account
         where next_probe_at <= $1 and state <> 'disconnected'
         order by next_probe_at limit $3 for update skip locked)
      returning id`,
    [now, until, count],
  );
  return rows.map(({ id }) => id);
}
