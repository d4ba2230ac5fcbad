import type { EntityManager } from 'typeorm';
import type { Message } from '../conversations/message.entity.js';
import { BotPolicyRow } from './bot-policy.entity.js';
import { type BotPolicy, DEFAULT_BOT } from './bot-policy.js';
import { BotTurn } from './bot-turn.entity.js';
import type { Said } from './loop.js';
import type { ThreadPast } from './thread-holder.js';

/** The policy in force; version 0 is the program's default. */
export async function botPolicyOf(
  tx: EntityManager,
  brandId: string,
): Promise<{ version: number; policy: BotPolicy; since: Date | null }> {
  const order = { version: 'DESC' as const };
  const found = await tx.findOne(BotPolicyRow, { where: { brandId }, order });
  if (!found) return { version: 0, policy: DEFAULT_BOT, since: null };
  const { version, policy, createdAt: since } = found;
  return { version, policy: { ...DEFAULT_BOT, ...policy }, since };
}

export const turnOf = (
  tx: EntityManager,
  messageId: string,
  revision: number,
): Promise<BotTurn | null> => tx.findOneBy(BotTurn, { messageId, revision });

const OF_PERSON = `m.author_kind in ('person', 'outside')`;
const IS_ANSWER = `(m.act is null or m.act not in ('handover', 'choice'))`;

/** What has happened in a thread before an item. History that was read in with the account counts for nothing. */
export async function threadPast(
  tx: EntityManager,
  { id, conversationId, createdAt }: Pick<Message, 'id' | 'conversationId' | 'createdAt'>,
): Promise<ThreadPast> {
  const [row] = await tx.query<ThreadPast[]>(
    `with past as (
       select max(created_at) filter (where ${OF_PERSON}) as person,
         max(created_at) filter (where m.direction = 'out' and ${IS_ANSWER}) as answered
       from message m where m.conversation_id = $1 and m.deleted_at is null and not m.historical),
     history as (
       select max(at) filter (where action = 'state.closed') as closed,
         max(at) filter (where action = 'assigned' and detail ->> 'reason' = 'person'
           and detail ->> 'assigneeId' is not null) as taken
       from audit_event where entity = 'conversation' and entity_id = $1)
     select past.person as "personAt", history.taken as "takenAt", history.closed as "closedAt",
       (select max(at) from bot_turn where conversation_id = $1 and act = 'handover'
          and message_id <> $2) as "handedAt",
       exists (select 1 from message m
         left join judgement j on j.message_id = m.id and j.revision = m.revision
         where m.conversation_id = $1 and m.direction = 'in' and m.id <> $2 and m.created_at < $3
           and m.deleted_at is null and not m.historical and j.noise is null
           and m.created_at > coalesce(greatest(past.answered, history.closed), '-infinity'))
         as "isWaiting"
     from past, history`,
    [conversationId, id, createdAt],
  );
  return row!;
}

/** More are not needed to see whether somebody talks to a program. */
const MOST_SAID = 60;
const DAY_MS = 86_400_000;

/** What was said in a thread up to an item, in order: of the last day, and since the bot got the word. */
export async function saidUpTo(
  tx: EntityManager,
  { conversationId, createdAt }: Pick<Message, 'conversationId' | 'createdAt'>,
  since: Date | null,
): Promise<Said[]> {
  const dayAgo = new Date(createdAt.getTime() - DAY_MS);
  const rows = await tx.query<Said[]>(
    `select m.direction = 'out' as ours, m.author_kind = 'bot' as "byBot", m.created_at as at, m.text
     from message m
     where m.conversation_id = $1 and m.deleted_at is null and m.created_at <= $2
       and m.created_at > $3 and m.act is distinct from 'handover'
     order by m.created_at desc, m.direction desc limit ${MOST_SAID}`,
    [conversationId, createdAt, since && since > dayAgo ? since : dayAgo],
  );
  return rows.reverse();
}

/** The bot's last turn in the thread before an item: what it offered or answered with. */
export async function lastTurn(
  tx: EntityManager,
  { id, conversationId }: Pick<Message, 'id' | 'conversationId'>,
): Promise<Pick<BotTurn, 'act' | 'entryIds'> | null> {
  const [last] = await tx.query<Pick<BotTurn, 'act' | 'entryIds'>[]>(
    `select act, entry_ids as "entryIds" from bot_turn
     where conversation_id = $1 and message_id <> $2 order by at desc limit 1`,
    [conversationId, id],
  );
  return last ?? null;
}
