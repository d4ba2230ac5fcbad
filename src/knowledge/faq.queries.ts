import type { EntityManager } from 'typeorm';
import { decodeCursor } from '../infra/http/paging.js';
import { BLANK_SQL } from './blanks.js';
import type { FaqContent } from './faq-content.js';
import { FaqEntry } from './faq-entry.entity.js';
import type { Validity } from './faq.dto.js';
import type { FaqChange } from './faq-version.entity.js';

/** All entries of a brand in one language, whether they hold today or not. */
export const faqOf = (
  manager: EntityManager,
  brandId: string,
  language: string,
): Promise<FaqEntry[]> =>
  manager.find(FaqEntry, { where: { brandId, language }, order: { createdAt: 'ASC', id: 'ASC' } });

const TODAY = `(select (:now::timestamptz at time zone b.time_zone)::date from brand b where b.id = faq.brand_id)`;
const BEGUN = `(faq.valid_from is null or faq.valid_from <= ${TODAY})`;
/** Nothing is left to be filled in. */
const FINISHED = `faq.answer !~ '${BLANK_SQL}' and coalesce(faq.short_answer !~ '${BLANK_SQL}', true)`;
const NOT_OVER = `(faq.valid_until is null or faq.valid_until >= ${TODAY})`;

/** Holds today, by the brand's calendar, and is ready. Of `faq`, with the parameter `now`. */
const LIVE = `${BEGUN} and ${NOT_OVER} and ${FINISHED}`;

/** What may be answered with today: the entries of a language that hold and are ready. */
export const liveFaqOf = (
  manager: EntityManager,
  { brandId, language, now }: { brandId: string; language: string; now: Date },
): Promise<FaqEntry[]> =>
  manager
    .createQueryBuilder(FaqEntry, 'faq')
    .where('faq.brandId = :brandId and faq.language = :language', { brandId, language })
    .andWhere(LIVE, { now })
    .orderBy('faq.createdAt')
    .addOrderBy('faq.id')
    .getMany();

/** Those of the named entries that hold today, in the order of the names. */
export async function liveEntries(
  manager: EntityManager,
  { brandId, ids, now }: { brandId: string; ids: readonly string[]; now: Date },
): Promise<FaqEntry[]> {
  if (ids.length === 0) return [];
  const found = await manager
    .createQueryBuilder(FaqEntry, 'faq')
    .where('faq.brandId = :brandId and faq.id = any(:ids)', { brandId, ids })
    .andWhere(`${BEGUN} and ${NOT_OVER}`, { now })
    .getMany();
  return ids.flatMap((id) => found.find((entry) => entry.id === id) ?? []);
}

/** The languages in which a brand has public answers that hold today. */
export async function publicLanguages(
  manager: EntityManager,
  { brandId, now }: { brandId: string; now: Date },
): Promise<string[]> {
  const rows = await manager
    .createQueryBuilder(FaqEntry, 'faq')
    .select('distinct faq.language', 'language')
    .where('faq.brandId = :brandId and faq.isPublic', { brandId })
    .andWhere(LIVE, { now })
    .getRawMany<{ language: string }>();
  return rows.map(({ language }) => language);
}

export interface FaqFilter {
  brandIds: string[];
  language?: string;
  q?: string;
  topic?: string;
  valid?: Validity;
  owner?: string;
  now: Date;
  cursor?: string;
  limit: number;
}

const VALID: Readonly<Record<Validity, string>> = {
  now: `${BEGUN} and ${NOT_OVER}`,
  later: `not ${BEGUN}`,
  over: `not ${NOT_OVER}`,
};

/** The most words of a search that are looked for. */
const MOST_WORDS = 12;

/** The words to look for; none: everything is found. */
export const searchWords = (q: string): string[] =>
  q
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MOST_WORDS);

const SEARCHED = 'faq_search(faq.question, faq.paraphrases, faq.answer)';
const PREFIXES = `(select string_agg(quote_literal(faq_folded(word)) || ':*', ' & ') from unnest(:words::text[]) word)::tsquery`;

/** A page of the list with one row more than asked for: newest first, or what fits best for a search, all on one page. */
export function listFaq(manager: EntityManager, filter: FaqFilter): Promise<FaqEntry[]> {
  const { brandIds, language, topic, valid, owner, now, cursor, limit } = filter;
  const list = manager
    .createQueryBuilder(FaqEntry, 'faq')
    .where('faq.brandId = any(:brandIds)', { brandIds })
    .setParameters({ now })
    .take(limit + 1);
  if (language) list.andWhere('faq.language = :language', { language });
  if (topic) list.andWhere('faq.topic = :topic', { topic });
  if (owner) list.andWhere('faq.ownerId = :owner', { owner });
  if (valid) list.andWhere(VALID[valid]);
  const words = searchWords(filter.q ?? '');
  if (words.length > 0) {
    list
      .andWhere(`${SEARCHED} @@ ${PREFIXES}`, { words })
      .addSelect(`ts_rank(${SEARCHED}, ${PREFIXES})`, 'rank')
      .orderBy('rank', 'DESC')
      .addOrderBy('faq.id')
      .take(limit);
    return list.getMany();
  }
  list.orderBy('faq.createdAt', 'DESC').addOrderBy('faq.id', 'DESC');
  if (cursor) {
    const [at, id] = decodeCursor(cursor, 2);
    list.andWhere('(faq.createdAt, faq.id) < (:at::timestamptz, :id::uuid)', { at, id });
  }
  return list.getMany();
}

export const cursorOf = (entry: FaqEntry): string[] => [entry.createdAt.toISOString(), entry.id];

export interface VersionRow {
  version: number;
  at: Date;
  by: string | null;
  change: FaqChange;
  content: FaqContent;
}

/** What an entry was, the newest first. */
export const versionsOf = (manager: EntityManager, entryId: string): Promise<VersionRow[]> =>
  manager.query<VersionRow[]>(
    `select v.version, v.at, u.name as by, v.change, v.content
     from faq_version v left join app_user u on u.id = v.user_id
     where v.entry_id = $1 order by v.version desc limit 500`,
    [entryId],
  );
