import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { DeadLetter } from './dead-letter.entity.js';
import type { RawPayload } from './raw-payload.entity.js';
import { withoutItems } from './without-items.js';

const SHOWN_PROBLEMS = 5;
const EXCERPT = 500;

/** One text of several problems. */
export function reasonFrom(problems: readonly string[]): string {
  const shown = problems.slice(0, SHOWN_PROBLEMS).join('; ');
  const more = problems.length - SHOWN_PROBLEMS;
  return more > 0 ? `${shown}; and ${more} more` : shown;
}

/** Keeps a copy of a payload of which something could not be taken in; the same body waits only once. */
export async function keepDeadLetter(
  tx: EntityManager,
  { id: payloadId, brandId, accountId, source, receivedAt, body }: RawPayload,
  { applied, reason, now }: { applied: string[]; reason: string; now: Date },
): Promise<void> {
  const json = JSON.stringify(body ?? null);
  await tx
    .createQueryBuilder()
    .insert()
    .into(DeadLetter)
    .values({
      ...{ brandId, accountId, payloadId, source, receivedAt, applied, reason },
      body: () => ':body',
      digest: createHash('sha256').update(json).digest('base64url'),
      createdAt: now,
      triedAt: now,
    })
    .setParameter('body', json)
    .orIgnore()
    .execute();
}

/** A customer took items back: their words are erased in what waits, too. */
export async function eraseDeadLetters(
  tx: EntityManager,
  accountId: string,
  externalIds: readonly string[],
  at: Date,
): Promise<void> {
  if (externalIds.length === 0) return;
  const holding = await tx.query<Pick<DeadLetter, 'id' | 'source' | 'body'>[]>(
    `select id, source, body from dead_letter
      where account_id = $1 and resolved_at is null
        and exists (select 1 from unnest($2::text[]) gone
                     where position(to_json(gone)::text in body::text) > 0)
      for update`,
    [accountId, externalIds],
  );
  const gone = new Set(externalIds);
  for (const { id, source, body } of holding)
    // A delivery is one item; a page of a poll holds others, which are still waited for.
    if (source === 'webhook')
      await tx.query(
        `update dead_letter set body = null, resolved_at = $2, resolution = 'erased' where id = $1`,
        [id, at],
      );
    else
      await tx.query('update dead_letter set body = $2::jsonb where id = $1', [
        id,
        JSON.stringify(withoutItems(body, gone)),
      ]);
}

export interface LetterFilter {
  /** Null: of every brand. */
  brandIds: string[] | null;
  accountId?: string | undefined;
}

/** A place in the order of receiving; null: from the start. */
export type LetterPlace = readonly [at: string, id: string] | null;

const OPEN = `d.resolved_at is null
        and ($1::uuid[] is null or d.brand_id = any($1))
        and ($2::uuid is null or d.account_id = $2)`;

/** Ids of those that wait, oldest first: what came first is applied first. */
export const waitingLetters = async (
  manager: EntityManager,
  { brandIds, accountId }: LetterFilter,
  count: number,
  after: LetterPlace = null,
): Promise<{ id: string; receivedAt: Date }[]> =>
  manager.query(
    `select d.id, d.received_at as "receivedAt" from dead_letter d
      where ${OPEN}
        and ($3::timestamptz is null or (d.received_at, d.id) > ($3, $4::uuid))
      order by d.received_at, d.id limit $5`,
    [brandIds, accountId ?? null, after?.[0] ?? null, after?.[1] ?? null, count],
  );

export const countLetters = async (
  manager: EntityManager,
  { brandIds, accountId }: LetterFilter,
): Promise<number> => {
  const [row] = await manager.query<{ count: number }[]>(
    `select count(*)::int as count from dead_letter d where ${OPEN}`,
    [brandIds, accountId ?? null],
  );
  return row!.count;
};

export interface LetterRow {
  id: string;
  brandId: string;
  accountId: string;
  accountName: string;
  platform: string;
  source: string;
  reason: string;
  excerpt: string;
  attempts: number;
  receivedAt: Date;
  triedAt: Date;
}

/** Those that wait, newest first. */
export const lettersOf = (
  manager: EntityManager,
  { brandIds, accountId }: LetterFilter,
  after: LetterPlace,
  count: number,
): Promise<LetterRow[]> =>
  manager.query<LetterRow[]>(
    `select d.id, d.brand_id as "brandId", d.account_id as "accountId", a.name as "accountName",
            a.platform, d.source, d.reason, left(d.body::text, ${EXCERPT}) as excerpt, d.attempts,
            d.received_at as "receivedAt", d.tried_at as "triedAt"
       from dead_letter d join channel_account a on a.id = d.account_id
      where ${OPEN}
        and ($3::timestamptz is null or (d.received_at, d.id) < ($3, $4::uuid))
      order by d.received_at desc, d.id desc limit $5`,
    [brandIds, accountId ?? null, after?.[0] ?? null, after?.[1] ?? null, count],
  );
