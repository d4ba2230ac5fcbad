import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Principal } from '../identity/principal.js';
import { Clock } from '../infra/clock.js';
import { conflict, notFound } from '../infra/http/problem.js';
import { contentOf } from '../knowledge/faq-content.js';
import type { NewFaqBody } from '../knowledge/faq.dto.js';
import type { FaqEntry } from '../knowledge/faq-entry.entity.js';
import { Faq } from '../knowledge/faq.js';
import { startersOf } from '../knowledge/starters/starters.js';
import { withoutPersonal } from './anonymous.js';
import { FaqProposal } from './faq-proposal.entity.js';
import type { QuestionView } from './learning.dto.js';
import { repliesTo, wordsOf } from './questions.queries.js';
import { answerOf, questionOf } from './suggest.js';

const SAMPLES = 5;

/** Questions that keep coming, and what people decide about them. */
@Injectable()
export class Questions {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly faq: Faq,
  ) {}

  /** The most wanted first. */
  async list(brandIds: readonly string[], language?: string): Promise<QuestionView[]> {
    const { manager } = this.db;
    const list = manager
      .createQueryBuilder(FaqProposal, 'proposal')
      .where(`proposal.brandId = any(:brandIds) and proposal.state = 'open'`, { brandIds })
      .orderBy('proposal.customers', 'DESC')
      .addOrderBy('proposal.lastAt', 'DESC')
      .addOrderBy('proposal.id')
      .take(100);
    if (language) list.andWhere('proposal.language = :language', { language });
    const shown: QuestionView[] = [];
    for (const proposal of await list.getMany()) shown.push(await viewOf(manager, proposal));
    return shown;
  }

  /** Makes an entry of it, as the person has written it. */
  accept(who: Principal, id: string, body: NewFaqBody): Promise<FaqEntry> {
    return this.db.transaction(async (tx) => {
      const proposal = await this.open(tx, who, id);
      const entry = await this.faq.createIn(tx, who, proposal.brandId, contentOf(body));
      await this.decide(tx, who, id, { state: 'accepted', entryId: entry.id });
      return entry;
    });
  }

  async dismiss(who: Principal, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await this.open(tx, who, id);
      await this.decide(tx, who, id, { state: 'dismissed' });
    });
  }

  /** Takes a dismissal back. */
  async reopen(who: Principal, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const proposal = await this.locked(tx, who, id);
      if (proposal.state === 'dismissed') await this.decide(tx, who, id, { state: 'open' });
    });
  }

  private async open(tx: EntityManager, who: Principal, id: string): Promise<FaqProposal> {
    const proposal = await this.locked(tx, who, id);
    if (proposal.state !== 'open')
      throw conflict(
        'decided',
        `Somebody has decided about this question already: ${proposal.state}.`,
        'Load the page again.',
      );
    return proposal;
  }

  private async locked(tx: EntityManager, who: Principal, id: string): Promise<FaqProposal> {
    const lock = { mode: 'pessimistic_write' } as const;
    const proposal = await tx.findOne(FaqProposal, { where: { id }, lock });
    if (!proposal) throw notFound('question');
    who.require(proposal.brandId, 'manager', 'question');
    return proposal;
  }

  private async decide(
    tx: EntityManager,
    who: Principal,
    id: string,
    decided: Pick<FaqProposal, 'state'> & { entryId?: string },
  ): Promise<void> {
    const by = { userId: who.userId, changedAt: this.clock.now() };
    await tx.update(FaqProposal, { id }, { ...decided, ...by });
  }
}

/** With words of customers and of our people, without who they are. */
async function viewOf(manager: EntityManager, proposal: FaqProposal): Promise<QuestionView> {
  const { id, brandId, language, topic, messageIds, customers } = proposal;
  const said = await wordsOf(manager, messageIds);
  const plain = said.map(({ text, name, handle }) =>
    withoutPersonal(text, language, [name, handle]),
  );
  const replies = (await repliesTo(manager, messageIds)).map(({ text, name, by }) =>
    withoutPersonal(text, language, [name, by], true),
  );
  const starter = topic ? startersOf(language).find((one) => one.topic === topic) : undefined;
  const told = answerOf(replies, language);
  const answer = told ?? starter?.answer ?? '[…]';
  return {
    ...{ id, brandId, language, topic, customers, answer },
    messages: messageIds.length,
    firstAt: proposal.firstAt.toISOString(),
    lastAt: proposal.lastAt.toISOString(),
    question: questionOf(plain),
    samples: plain.slice(0, SAMPLES),
    answerFrom: told !== null ? 'replies' : starter ? 'starter' : 'nothing',
    replies: replies.length,
  };
}
