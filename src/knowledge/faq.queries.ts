import type { EntityManager } from 'typeorm';
import { decodeCursor } from '../infra/http/paging.js';
import { FaqEntry } from './faq-entry.entity.js';

/** What the bot may answer with: all entries of a brand in one language. */
export const faqOf = (
  manager: EntityManager,
  brandId: string,
  language: string,
): Promise<FaqEntry[]> =>
  manager.find(FaqEntry, { where: { brandId, language }, order: { createdAt: 'ASC', id: 'ASC' } });

export interface FaqFilter {
  brandIds: string[];
  language?: string;
  cursor?: string;
  limit: number;
}

/** A page of the list, newest first, with one row more than asked for. */
export function listFaq(
  manager: EntityManager,
  { brandIds, language, cursor, limit }: FaqFilter,
): Promise<FaqEntry[]> {
  const list = manager
    .createQueryBuilder(FaqEntry, 'faq')
    .where('faq.brandId = any(:brandIds)', { brandIds })
    .orderBy('faq.createdAt', 'DESC')
    .addOrderBy('faq.id', 'DESC')
    .take(limit + 1);
  if (language) list.andWhere('faq.language = :language', { language });
  if (cursor) {
    const [at, id] = decodeCursor(cursor, 2);
    list.andWhere('(faq.createdAt, faq.id) < (:at::timestamptz, :id::uuid)', { at, id });
  }
  return list.getMany();
}

export const cursorOf = (entry: FaqEntry): string[] => [entry.createdAt.toISOString(), entry.id];
