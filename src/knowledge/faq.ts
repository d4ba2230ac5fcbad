import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { record } from '../audit/audit.js';
import { Clock } from '../infra/clock.js';
import { badRequest, notFound } from '../infra/http/problem.js';
import type { Principal } from '../identity/principal.js';
import type { FaqBody, NewFaqBody } from './faq.dto.js';
import { FaqEntry } from './faq-entry.entity.js';
import { faqOf } from './faq.queries.js';
import { normalise } from './normalise.js';

/** Refuses wordings that could never be met: empty ones, and ones that another entry has. */
function checkWordings(wordings: string[], others: FaqEntry[]): void {
  const empty = wordings.find((wording) => normalise(wording) === '');
  if (empty !== undefined)
    throw badRequest(
      'faq_empty',
      `"${empty}" has no word in it.`,
      'Write the question in words, or leave that wording out.',
    );
  const taken = new Set(others.flatMap((o) => [o.question, ...o.paraphrases]).map(normalise));
  const twice = wordings.find((wording) => taken.has(normalise(wording)));
  if (twice !== undefined)
    throw badRequest(
      'faq_twice',
      `"${twice}" stands in another entry of this language already; with two answers the bot gives none.`,
      'Remove the wording from one of the two.',
    );
}

/** Writes the knowledge base. Managers and owners do. */
@Injectable()
export class Faq {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  create(who: Principal, body: NewFaqBody): Promise<FaqEntry> {
    who.require(body.brandId, 'manager', 'brand');
    return this.db.transaction(async (tx) => {
      await this.check(tx, body);
      const now = this.clock.now();
      const made = await tx.insert(FaqEntry, { ...body, createdAt: now, updatedAt: now });
      const { id } = made.identifiers[0] as { id: string };
      const entry = await tx.findOneByOrFail(FaqEntry, { id });
      await this.note(tx, who, entry, 'faq.made');
      return entry;
    });
  }

  change(who: Principal, id: string, body: FaqBody): Promise<FaqEntry> {
    return this.db.transaction(async (tx) => {
      const entry = await this.locked(tx, who, id);
      if (body.brandId && body.brandId !== entry.brandId)
        throw badRequest('other_brand', 'An entry stays in its brand.', 'Make a new one there.');
      const { language, question, paraphrases, answer } = body;
      await this.check(tx, { brandId: entry.brandId, language, question, paraphrases }, id);
      const change = { language, question, paraphrases, answer, updatedAt: this.clock.now() };
      await tx.update(FaqEntry, { id }, change);
      await this.note(tx, who, entry, 'faq.changed');
      return Object.assign(entry, change);
    });
  }

  async remove(who: Principal, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const entry = await this.locked(tx, who, id);
      await tx.delete(FaqEntry, { id });
      await this.note(tx, who, entry, 'faq.removed');
    });
  }

  private async check(
    tx: EntityManager,
    entry: Pick<FaqEntry, 'brandId' | 'language' | 'question' | 'paraphrases'>,
    ownId?: string,
  ): Promise<void> {
    const all = await faqOf(tx, entry.brandId, entry.language);
    const others = all.filter(({ id }) => id !== ownId);
    checkWordings([entry.question, ...entry.paraphrases], others);
  }

  private async locked(tx: EntityManager, who: Principal, id: string): Promise<FaqEntry> {
    const entry = await tx.findOne(FaqEntry, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!entry) throw notFound('entry');
    who.require(entry.brandId, 'manager', 'entry');
    return entry;
  }

  private note(
    tx: EntityManager,
    who: Principal,
    { id, brandId, language }: FaqEntry,
    action: string,
  ): Promise<void> {
    return record(tx, {
      brandId,
      at: this.clock.now(),
      actor: who.actor,
      entity: 'faq',
      entityId: id,
      action,
      detail: { language },
    });
  }
}
