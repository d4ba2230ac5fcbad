import type { EntityManager } from 'typeorm';
import type { ContextSeen, ItemContext } from '../connectors/platform-event.js';
import { Post } from './post.entity.js';

/** Enough to see what a comment is about. */
const EXCERPT = 280;

/** Keeps the beginning of a post where it is new, and gives it to the conversations under it. */
export async function keepPost(
  tx: EntityManager,
  accountId: string,
  { contextId, text, permalink, at }: ContextSeen,
): Promise<void> {
  const excerpt = excerptOf(text);
  if (excerpt === '') return;
  const [changed] = await tx.query<unknown[]>(
    `insert into post (account_id, external_id, excerpt, permalink, at) values ($1, $2, $3, $4, $5)
     on conflict (account_id, external_id) do update
       set excerpt = $3, permalink = coalesce($4, post.permalink), at = $5
       where post.at <= $5 and post.excerpt is distinct from $3
     returning external_id`,
    [accountId, contextId, excerpt, permalink ?? null, at],
  );
  if (!changed) return;
  await tx.query(
    `update conversation set context = coalesce(context, '{}') || jsonb_build_object('externalId', $2::text, 'excerpt', $3::text)
     where account_id = $1 and context_id = $2 and context ->> 'excerpt' is distinct from $3`,
    [accountId, contextId, excerpt],
  );
}

/** The context with the beginning of the post, where the item came without it. */
export async function withExcerpt(
  tx: EntityManager,
  accountId: string,
  context: ItemContext | undefined,
): Promise<ItemContext | null> {
  if (!context || context.excerpt !== undefined) return context ?? null;
  const post = await tx.findOneBy(Post, { accountId, externalId: context.externalId });
  if (!post) return context;
  return {
    ...context,
    excerpt: post.excerpt,
    ...(context.permalink === undefined && post.permalink ? { permalink: post.permalink } : {}),
  };
}

function excerptOf(text: string): string {
  const whole = text.trim();
  const start = [...whole.slice(0, 2 * EXCERPT)].slice(0, EXCERPT).join('');
  return start.length < whole.length ? `${start}…` : start;
}
