import type { EntityManager } from 'typeorm';

/**
 * Marks accounts whose webhooks are silent: a poll brought a live item that was written after the last webhook, and
 * none has brought it for `graceSeconds`. Mere quiet is no evidence; an account to which no webhook ever came has none.
 * Kinds without webhooks of their own (mentions, reviews) say nothing. Their streams are polled at once.
 */
export async function markSilent(
  tx: EntityManager,
  now: Date,
  graceSeconds: number,
): Promise<string[]> {
  const [marked] = await tx.query<[{ id: string }[], number]>(
    `update channel_account a set webhooks_silent_since = missed.since
       from (select m.account_id, min(m.created_at) as since
               from message m join channel_account b on b.id = m.account_id
              where m.source = 'poll' and m.webhook_at is null and m.direction = 'in'
                and not m.historical and m.kind in ('comment', 'message')
                and m.ingested_at between $1::timestamptz - interval '1 day' and $2
                and b.state = 'active' and b.webhooks_silent_since is null
                and m.created_at > b.last_webhook_at
              group by m.account_id) missed
      where a.id = missed.account_id
      returning a.id`,
    [now, new Date(now.getTime() - graceSeconds * 1000)],
  );
  const ids = marked.map(({ id }) => id);
  if (ids.length > 0)
    await tx.query(
      `update stream_cursor set next_poll_at = least(next_poll_at, $2) where account_id = any($1)`,
      [ids, now],
    );
  return ids;
}
