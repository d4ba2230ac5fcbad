import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Brand } from '../identity/brand.entity.js';
import { Matchers } from '../knowledge/matchers.js';
import { type Cluster, clustersOf, MOST_ASKED } from './cluster.js';
import { FaqProposal } from './faq-proposal.entity.js';
import { isOpenQuestion } from './open-question.js';
import { type OpenItem, unansweredItems } from './questions.queries.js';
import { sameAs } from './same-question.js';

/** How far back a question may lie. */
const DAYS = 90;
/** More of a group's messages are not kept: the most typical ones are. */
const MOST_KEPT = 50;

/** Looks for questions that keep coming, and keeps the list of them up to date. */
@Injectable()
export class FindQuestions {
  constructor(
    private readonly db: DataSource,
    private readonly matchers: Matchers,
  ) {}

  async inAllBrands(now: Date): Promise<void> {
    for (const { id } of await this.db.manager.find(Brand, { select: { id: true } }))
      await this.inBrand(id, now);
  }

  /** Returns how many wait for somebody's word now. */
  inBrand(brandId: string, now: Date): Promise<number> {
    return this.db.transaction(async (tx) => {
      // Two runs at once would propose everything twice.
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `learning ${brandId}`,
      ]);
      const since = new Date(now.getTime() - DAYS * 86_400_000);
      const items = await unansweredItems(tx, brandId, since);
      const languages = new Set(items.map(({ language }) => language));
      const proposals = await tx.findBy(FaqProposal, { brandId });
      for (const { language } of proposals) languages.add(language);
      for (const language of languages) {
        const own = items.filter((item) => item.language === language);
        const asked = await this.openQuestions(tx, brandId, language, own);
        const known = proposals.filter((proposal) => proposal.language === language);
        await renew(tx, known, clustersOf(asked, language), { brandId, language, asked, now });
      }
      return tx.countBy(FaqProposal, { brandId, state: 'open' });
    });
  }

  private async openQuestions(
    tx: EntityManager,
    brandId: string,
    language: string,
    items: readonly OpenItem[],
  ): Promise<OpenItem[]> {
    if (items.length === 0) return [];
    const live = await this.matchers.of(tx, brandId, language);
    const matcher = live?.matcher ?? null;
    return items.filter(({ text }) => isOpenQuestion(text, language, matcher)).slice(0, MOST_ASKED);
  }
}

interface Found {
  brandId: string;
  language: string;
  asked: readonly OpenItem[];
  now: Date;
}

/** Lays what was found over what is known: what people have decided stays decided, what nobody asks any more goes. */
async function renew(
  tx: EntityManager,
  known: readonly FaqProposal[],
  clusters: readonly Cluster[],
  { brandId, language, asked, now }: Found,
): Promise<void> {
  const items = new Map(asked.map((item) => [item.id, item]));
  const met = new Set<string>();
  for (const { ids, topic } of clusters) {
    const messages = ids.map((id) => items.get(id)!);
    const times = messages.map(({ at }) => at.getTime());
    const facts = {
      topic,
      messageIds: ids.slice(0, MOST_KEPT),
      customers: new Set(messages.map(({ who }) => who)).size,
      firstAt: new Date(Math.min(...times)),
      lastAt: new Date(Math.max(...times)),
    };
    const before = known.find(({ id, messageIds }) => !met.has(id) && sameAs(messageIds, ids));
    if (before) met.add(before.id);
    if (before?.state === 'open')
      await tx.update(FaqProposal, { id: before.id }, { ...facts, changedAt: now });
    if (!before)
      await tx.insert(FaqProposal, {
        ...facts,
        ...{ brandId, language, state: 'open', madeAt: now, changedAt: now },
      });
  }
  for (const { id, state } of known)
    if (state === 'open' && !met.has(id)) await tx.delete(FaqProposal, { id });
}
