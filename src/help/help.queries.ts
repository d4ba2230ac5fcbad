import type { EntityManager } from 'typeorm';
import type { ConnectorRegistry } from '../connectors/registry.js';
import { Brand } from '../identity/brand.entity.js';
import { type Locale, LOCALES } from '../identity/locale.js';
import type { FaqEntry } from '../knowledge/faq-entry.entity.js';
import { publicLanguages, searchWords } from '../knowledge/faq.queries.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The brand of an address: by its name there, or by its id. */
export const brandOfAddress = (manager: EntityManager, address: string): Promise<Brand | null> =>
  manager.findOneBy(Brand, UUID.test(address) ? { id: address } : { slug: address });

/** Those of our languages in which a brand has public answers; its own first. */
export async function helpLanguages(
  manager: EntityManager,
  brand: Brand,
  now: Date,
): Promise<Locale[]> {
  const there = await publicLanguages(manager, { brandId: brand.id, now });
  const own = (locale: Locale) => (locale === brand.defaultLanguage ? 0 : 1);
  return LOCALES.filter((locale) => there.includes(locale)).sort((a, b) => own(a) - own(b));
}

/** Where the brand's customers can begin a chat, one address a platform; accounts of the language before others. */
export async function chatsOf(
  manager: EntityManager,
  registry: ConnectorRegistry,
  { brandId, language }: { brandId: string; language: string },
): Promise<{ channel: string; url: string }[]> {
  const open = registry.all().filter(({ manifest }) => manifest.chatUrl);
  const rows = await manager.query<{ platform: string; externalId: string }[]>(
    `select distinct on (platform) platform, external_id as "externalId" from channel_account
     where brand_id = $1 and state = 'active' and platform = any($2)
     order by platform, ($3 = any(languages)) desc, (languages = '{}') desc, connected_at`,
    [brandId, open.map(({ manifest }) => manifest.platform), language],
  );
  return rows.map(({ platform, externalId }) => {
    const { title, chatUrl } = registry.get(platform).manifest;
    const url = chatUrl!.replace('{externalId}', encodeURIComponent(externalId));
    return { channel: title, url };
  });
}

/** With fewer letters a word says too little to be enough by itself. */
const TELLING = 4;
const MOST_FOUND = 20;

/**
 * Which of these entries have the words of a search, or words that begin so: with `all`, every one of them, otherwise
 * any that is long enough. The best first.
 */
export async function foundByWords(
  manager: EntityManager,
  entries: readonly FaqEntry[],
  q: string,
  how: 'all' | 'any',
): Promise<string[]> {
  const words = searchWords(q).filter((word) => how === 'all' || word.length >= TELLING);
  if (words.length === 0 || entries.length === 0) return [];
  const rows = await manager.query<{ id: string }[]>(
    `with asked as (
       select string_agg(quote_literal(faq_folded(word)) || ':*', $3)::tsquery as query
       from unnest($2::text[]) word)
     select faq.id from faq_entry faq, asked
     where faq.id = any($1) and faq_search(faq.question, faq.paraphrases, faq.answer) @@ asked.query
     order by ts_rank(faq_search(faq.question, faq.paraphrases, faq.answer), asked.query) desc, faq.id
     limit $4`,
    [entries.map(({ id }) => id), words, how === 'all' ? ' & ' : ' | ', MOST_FOUND],
  );
  return rows.map(({ id }) => id);
}
