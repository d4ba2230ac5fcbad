import type { EntityManager } from 'typeorm';
import { decodeCursor } from '../infra/http/paging.js';
import { ReplyTemplate } from './reply-template.entity.js';

export interface TemplateFilter {
  brandIds: string[];
  /** Only those that have a text in it. */
  language?: string;
  q?: string;
  cursor?: string;
  limit: number;
}

export const cursorOf = ({ name, id }: ReplyTemplate): string[] => [name, id];

/** By name; one row more than asked for. */
export function listTemplates(
  manager: EntityManager,
  { brandIds, language, q, cursor, limit }: TemplateFilter,
): Promise<ReplyTemplate[]> {
  const query = manager
    .createQueryBuilder(ReplyTemplate, 't')
    .where('t.brand_id = any(:brandIds)', { brandIds })
    .orderBy('t.name')
    .addOrderBy('t.id')
    .limit(limit + 1);
  if (language) query.andWhere('jsonb_exists(t.texts, :language)', { language });
  if (q?.trim()) {
    const like = `%${q.trim().replaceAll(/[\\%_]/g, '\\$&')}%`;
    query.andWhere(
      `(t.name ilike :like or exists (
         select 1 from jsonb_each_text(t.texts) x where x.value ilike :like))`,
      { like },
    );
  }
  if (cursor) {
    const [name, id] = decodeCursor(cursor, 2);
    query.andWhere('(t.name, t.id) > (:name, :id)', { name, id });
  }
  return query.getMany();
}

/** From this share of changed words on a text was thrown away rather than edited. */
export const THROWN_AWAY = 0.8;

export interface TemplateFigures {
  templateId: string;
  language: string;
  used: number;
  sent: number;
  unchanged: number;
  thrownAway: number;
  /** Mean share of words changed in those sent, 0 to 1; null: none was. */
  editShare: number | null;
}

export const templateFigures = (
  manager: EntityManager,
  brandIds: string[],
  since: Date,
): Promise<TemplateFigures[]> =>
  manager.query<TemplateFigures[]>(
    `select template_id as "templateId", language, count(*)::int as used,
       (count(*) filter (where edit_share <= $3))::int as sent,
       (count(*) filter (where edit_share = 0))::int as unchanged,
       (count(*) filter (where edit_share > $3))::int as "thrownAway",
       avg(edit_share) filter (where edit_share <= $3) as "editShare"
     from template_use where brand_id = any($1) and used_at >= $2
     group by template_id, language order by template_id, language`,
    [brandIds, since, THROWN_AWAY],
  );
