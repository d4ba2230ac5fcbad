import type { EntityManager } from 'typeorm';
import type { BotAct } from '../conversations/message.entity.js';

/** One turn of the bot, in words that a person reads. */
export interface TurnRow {
  at: Date;
  act: BotAct;
  reason: string;
  /** What the customer had written; empty when it is gone. */
  asked: string;
  /** Questions of the FAQ that it answered with or offered. */
  questions: string[];
  /** The likeliest that it knew, whether it was sure or not. */
  candidates: { question: string; confidence: number }[];
}

const MOST_TURNS = 12;
const EXCERPT = 200;

/**
 * The bot's latest turns in a conversation, the newest first. The first is the hand-over where a person has it from
 * the bot; the others say what was tried.
 */
export const turnsOf = (manager: EntityManager, conversationId: string): Promise<TurnRow[]> =>
  manager.query<TurnRow[]>(
    `select t.at, t.act, t.reason, left(m.text, ${EXCERPT}) as asked,
       array(select f.question from faq_entry f where f.id = any(t.entry_ids)
         order by array_position(t.entry_ids, f.id)) as questions,
       coalesce((select json_agg(json_build_object('question', f.question,
           'confidence', (r.one ->> 'confidence')::float8) order by r.place)
         from jsonb_array_elements(t.ranking) with ordinality as r(one, place)
         join faq_entry f on f.id = (r.one ->> 'faq')::uuid
         where r.place <= 3), '[]') as candidates
     from bot_turn t join message m on m.id = t.message_id
     where t.conversation_id = $1 order by t.at desc limit ${MOST_TURNS}`,
    [conversationId],
  );

/** What a person who gets a conversation from the bot wants to know first. */
export interface Handover {
  at: Date;
  reason: string;
  asked: string;
  candidates: TurnRow['candidates'];
  /** Since it last gave the conversation away, in order. */
  tried: TurnRow[];
}

/** Null: the bot has not given it to anybody. `turns`: the newest first. */
export function handoverIn(turns: readonly TurnRow[]): Handover | null {
  const [last, ...before] = turns;
  if (last?.act !== 'handover') return null;
  const earlier = before.findIndex(({ act }) => act === 'handover');
  const tried = before.slice(0, earlier < 0 ? undefined : earlier).reverse();
  // It had an answer, which could not be given: that was tried too.
  const kept = last.questions.length > 0 ? [...tried, last] : tried;
  const { at, reason, asked, candidates } = last;
  return { at, reason, asked, candidates, tried: kept };
}
