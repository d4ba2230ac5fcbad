import type { EntityManager } from 'typeorm';
import type { Conversation } from '../../conversations/conversation.entity.js';
import type { Draft } from '../draft.entity.js';
import { ApprovalBudget, ApprovalCell } from './approval.entity.js';
import { type Acceptance, DEFAULT_LEVEL, type Level } from './level.js';
import { type Budgets, DEFAULT_BUDGETS } from './manager.js';

export const ANY = '*';

export interface Kind {
  topic: string;
  language: string;
  channel: string;
}

/** Of an item: the judge's first topic. */
export const kindOf = (
  topics: readonly { topic: string }[],
  language: string,
  { platform }: Pick<Conversation, 'platform'>,
): Kind => ({ topic: topics[0]?.topic ?? 'other', language, channel: platform });

export const cellsOf = (manager: EntityManager, brandId: string): Promise<ApprovalCell[]> =>
  manager.findBy(ApprovalCell, { brandId });

/** The level of the cell that fits most narrowly: topic before language before channel. */
export function levelIn(cells: readonly ApprovalCell[], kind: Kind): Level {
  const fits = (said: string, is: string) => said === ANY || said === is;
  const narrow = ({ topic, language, channel }: ApprovalCell) =>
    (topic === ANY ? 0 : 4) + (language === ANY ? 0 : 2) + (channel === ANY ? 0 : 1);
  const fitting = cells
    .filter(
      (cell) =>
        fits(cell.topic, kind.topic) &&
        fits(cell.language, kind.language) &&
        fits(cell.channel, kind.channel),
    )
    .sort((a, b) => narrow(b) - narrow(a));
  return fitting[0]?.level ?? DEFAULT_LEVEL;
}

export const budgetsOf = async (manager: EntityManager, brandId: string): Promise<Budgets> =>
  (await manager.findOneBy(ApprovalBudget, { brandId }))?.budgets ?? DEFAULT_BUDGETS;

/** Still nearly the proposal: at most a tenth of the words are others. */
const NEARLY = 0.1;

export type KindFigures = Kind & Acceptance & { reasons: Record<string, number> };

/** What people did with proposals, by kind; those that left by themselves count as no decision. */
export const acceptanceOf = (
  manager: EntityManager,
  brandId: string,
  since: Date,
): Promise<KindFigures[]> =>
  manager.query<KindFigures[]>(
    `select topic, language, channel, count(*)::int as decided,
       (count(*) filter (where decision = 'sent' and edit_share = 0))::int as unchanged,
       (count(*) filter (where decision = 'sent' and edit_share <= $3))::int as "nearlyUnchanged",
       (count(*) filter (where decision = 'rejected'))::int as rejected,
       avg(edit_share) filter (where decision = 'sent') as "editShare",
       coalesce((select jsonb_object_agg(r.reason, r.n) from (
         select d.reason, count(*)::int as n from draft_decision d
         where d.brand_id = $1 and d.at >= $2 and d.reason is not null
           and d.topic = draft_decision.topic and d.language = draft_decision.language
           and d.channel = draft_decision.channel
         group by d.reason) r), '{}') as reasons
     from draft_decision
     where brand_id = $1 and at >= $2 and decision <> 'automatic'
     group by topic, language, channel order by count(*) desc, topic, language, channel`,
    [brandId, since, NEARLY],
  );

export interface WaitingHandIn {
  draftId: string;
  conversationId: string;
  brandId: string;
  text: string;
  language: string;
  by: string | null;
  note: string | null;
  at: Date;
}

/** Replies that wait for a manager: handed in, not changed since, and still pending. */
export const handedIn = (manager: EntityManager, brandIds: string[]): Promise<WaitingHandIn[]> =>
  manager.query<WaitingHandIn[]>(
    `select h.draft_id as "draftId", d.conversation_id as "conversationId", h.brand_id as "brandId",
       d.text, d.language, u.name as by, h.note, h.at
     from draft_hand_in h join draft d on d.id = h.draft_id and d.version = h.version
     left join app_user u on u.id = h.user_id
     where h.brand_id = any($1) and d.status = 'pending' order by h.at limit 200`,
    [brandIds],
  );

/** Who made this version of the draft ready for a manager, and when; null: nobody. */
export async function handInOf(
  manager: EntityManager,
  { id, version }: Pick<Draft, 'id' | 'version'>,
): Promise<{ by: string | null; at: Date; note: string | null } | null> {
  const rows = await manager.query<{ by: string | null; at: Date; note: string | null }[]>(
    `select u.name as by, h.at, h.note from draft_hand_in h left join app_user u on u.id = h.user_id
     where h.draft_id = $1 and h.version = $2`,
    [id, version],
  );
  return rows[0] ?? null;
}
