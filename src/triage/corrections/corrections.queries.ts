import type { EntityManager } from 'typeorm';
import type { ItemKind, Judgement } from '../judgement.js';
import { closeness, corrected, type Correction, wordsOf } from './correction.js';
import { JudgementCorrection } from './correction.entity.js';

/** The newest corrections of a brand that share a word with the text; older ones are not asked. */
const MOST = 500;

/**
 * The judgement as this brand's people have corrected the like of it before; the same words go
 * before words that are only alike, the newer before the older.
 */
export async function withCorrections(
  tx: EntityManager,
  brandId: string,
  text: string,
  judged: Judgement,
): Promise<Judgement> {
  const words = wordsOf(text, judged.language.code);
  if (words.length === 0) return judged;
  const known = await tx
    .createQueryBuilder(JudgementCorrection, 'known')
    .where('known.brandId = :brandId and known.words && :words', { brandId, words })
    .orderBy('known.createdAt', 'DESC')
    .limit(MOST)
    .getMany();
  const near = known.map((one) => ({ one, how: closeness(words, one.words) }));
  const best = near.find(({ how }) => how === 'same') ?? near.find(({ how }) => how === 'alike');
  return best ? corrected(judged, best.one.after, best.how!) : judged;
}

/** What an item taken back leaves: that the judge was wrong, not the customer's words. */
export const forgetWords = (tx: EntityManager, messageIds: string[]): Promise<void> =>
  tx.query(
    `update judgement_correction set words = '{}', before = jsonb_set(before, '{reasons}', '[]')
     where message_id = any($1)`,
    [messageIds],
  );

export interface CorrectedItem {
  id: string;
  createdAt: Date;
  text: string;
  platform: string;
  kind: ItemKind;
  rating: number | null;
  before: Judgement;
  after: Correction;
  by: string | null;
}

const ITEMS = `
  select c.id, c.created_at as "createdAt", coalesce(r.text, m.text) as text, k.platform, m.kind,
    coalesce(r.rating, m.rating) as rating, c.before, c.after, u.name as by
  from judgement_correction c
  join message m on m.id = c.message_id
  join conversation k on k.id = m.conversation_id
  left join message_revision r on r.message_id = m.id and r.revision = c.revision
  left join app_user u on u.id = c.user_id`;

/** A page of corrections, newest first, with one row more than asked for. */
export const listCorrections = (
  manager: EntityManager,
  { brandIds, after, limit }: { brandIds: string[]; after: (string | null)[]; limit: number },
): Promise<CorrectedItem[]> =>
  manager.query<CorrectedItem[]>(
    `${ITEMS} where c.brand_id = any($1)
       and ($2::timestamptz is null or (c.created_at, c.id) < ($2, $3::uuid))
     order by c.created_at desc, c.id desc limit $4`,
    [brandIds, after[0] ?? null, after[1] ?? null, limit + 1],
  );

export interface LanguageFigures {
  language: string;
  judged: number;
  corrected: number;
  sentimentCorrected: number;
  topicsCorrected: number;
  risksCorrected: number;
  noiseCorrected: number;
  needsHumanCorrected: number;
}

/** How often people disagreed with the judge, by language, since an instant. */
export const correctionFigures = (
  manager: EntityManager,
  brandIds: string[],
  since: Date,
): Promise<LanguageFigures[]> =>
  manager.query<LanguageFigures[]>(
    `select j.language, count(*)::int as judged, count(c.id)::int as corrected,
       count(*) filter (where c.after ? 'sentiment')::int as "sentimentCorrected",
       count(*) filter (where c.after ? 'topics')::int as "topicsCorrected",
       count(*) filter (where c.after ? 'risks')::int as "risksCorrected",
       count(*) filter (where c.after ? 'noise')::int as "noiseCorrected",
       count(*) filter (where c.after ? 'needsHuman')::int as "needsHumanCorrected"
     from judgement j
     left join judgement_correction c on c.message_id = j.message_id and c.revision = j.revision
     where j.brand_id = any($1) and j.judged_at >= $2
     group by 1 order by 2 desc, 1`,
    [brandIds, since],
  );

/** The item as a line of training or test data; `eval triage` reads it. */
export function trainingLine({ id, text, platform, kind, rating, before, after }: CorrectedItem) {
  const now = corrected(before, after, 'item');
  return {
    id,
    text,
    lang: now.language.code,
    platform,
    kind,
    ...(rating === null ? {} : { rating }),
    sentiment: now.sentiment.label,
    topics: now.topics.map(({ topic }) => topic),
    risks: now.risks.map(({ risk }) => risk),
    noise: now.noise.is ? (now.noise.kind ?? 'spam') : null,
    needs_human: now.needsHuman,
    judged: before.sentiment.label,
  };
}
