import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { record } from '../audit/audit.js';
import { Member } from '../identity/member.entity.js';
import type { Locale } from '../identity/locale.js';
import type { Principal } from '../identity/principal.js';
import { Clock } from '../infra/clock.js';
import { badRequest, conflict, notFound } from '../infra/http/problem.js';
import { contentOf, EMPTY, type FaqContent } from './faq-content.js';
import { FaqEntry } from './faq-entry.entity.js';
import { faultOf, problemOf, wordingsIn } from './faq-rules.js';
import { type FaqChange, FaqVersion } from './faq-version.entity.js';
import type { FaqBody, NewFaqBody } from './faq.dto.js';
import { faqOf } from './faq.queries.js';
import { startersOf } from './starters/starters.js';

/** Two people who add the same wording at the same time would not see each other's. */
export const lockFaq = (tx: EntityManager, brandId: string): Promise<void> =>
  tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`faq ${brandId}`]);

/** Writes the knowledge base, and keeps what it was. Managers and owners do. */
@Injectable()
export class Faq {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  create(who: Principal, body: NewFaqBody): Promise<FaqEntry> {
    who.require(body.brandId, 'manager', 'brand');
    return this.db.transaction((tx) => this.createIn(tx, who, body.brandId, contentOf(body)));
  }

  /** The same in a transaction of the caller, who has asked for the right to it. */
  async createIn(
    tx: EntityManager,
    who: Principal,
    brandId: string,
    content: FaqContent,
  ): Promise<FaqEntry> {
    await this.check(tx, brandId, content);
    return this.add(tx, who, brandId, content);
  }

  /** Returns how many: those whose topic or wording is there already are left out. */
  addStarters(who: Principal, brandId: string, language: Locale): Promise<number> {
    who.require(brandId, 'manager', 'brand');
    return this.db.transaction(async (tx) => {
      await lockFaq(tx, brandId);
      const there = await faqOf(tx, brandId, language);
      const wordings = wordingsIn(there);
      const topics = new Set(there.map(({ topic }) => topic));
      const missing = startersOf(language)
        .filter(({ topic }) => !topics.has(topic))
        .map((starter) => ({ ...EMPTY, ...starter, language, isPublic: true }))
        .filter((content) => faultOf(content, wordings) === null);
      for (const content of missing) await this.add(tx, who, brandId, content);
      return missing.length;
    });
  }

  change(who: Principal, id: string, body: FaqBody): Promise<FaqEntry> {
    return this.db.transaction(async (tx) => {
      const entry = await this.locked(tx, who, id);
      if (body.brandId && body.brandId !== entry.brandId)
        throw badRequest('other_brand', 'An entry stays in its brand.', 'Make a new one there.');
      if (body.version !== undefined && body.version !== entry.version)
        throw conflict(
          'stale_version',
          `Somebody changed this entry: it is at version ${entry.version}, not ${body.version}.`,
          'Load it again and look at their change first.',
        );
      await this.check(tx, entry.brandId, contentOf(body), id);
      return this.save(tx, who, entry, contentOf(body), 'changed');
    });
  }

  /** Makes the entry what it was in an earlier version; that is a new version. */
  restore(who: Principal, id: string, version: number): Promise<FaqEntry> {
    return this.db.transaction(async (tx) => {
      const entry = await this.locked(tx, who, id);
      const kept = await tx.findOneBy(FaqVersion, { entryId: id, version });
      if (!kept) throw notFound('version');
      await this.check(tx, entry.brandId, kept.content, id);
      return this.save(tx, who, entry, kept.content, 'restored');
    });
  }

  async remove(who: Principal, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const entry = await this.locked(tx, who, id);
      await this.keep(tx, who, entry, 'removed', { deletedAt: this.clock.now() });
    });
  }

  /** Undoes a removal. */
  bringBack(who: Principal, id: string): Promise<FaqEntry> {
    return this.db.transaction(async (tx) => {
      const entry = await this.locked(tx, who, id, true);
      if (!entry.deletedAt) return entry;
      await this.check(tx, entry.brandId, entry, id);
      await this.keep(tx, who, entry, 'brought_back', { deletedAt: null });
      return tx.findOneByOrFail(FaqEntry, { id });
    });
  }

  /** The same for what the caller has checked, too. */
  async add(
    tx: EntityManager,
    who: Principal,
    brandId: string,
    content: FaqContent,
  ): Promise<FaqEntry> {
    const now = this.clock.now();
    const made = await tx.insert(FaqEntry, {
      ...content,
      brandId,
      createdAt: now,
      updatedAt: now,
    });
    const { id } = made.identifiers[0] as { id: string };
    const entry = await tx.findOneByOrFail(FaqEntry, { id });
    await this.note(tx, who, entry, 'made');
    return entry;
  }

  /** The same for an entry that is there and locked. */
  async save(
    tx: EntityManager,
    who: Principal,
    entry: FaqEntry,
    content: FaqContent,
    change: FaqChange,
  ): Promise<FaqEntry> {
    await this.keep(tx, who, entry, change, content);
    return tx.findOneByOrFail(FaqEntry, { id: entry.id });
  }

  private async keep(
    tx: EntityManager,
    who: Principal,
    before: FaqEntry,
    change: FaqChange,
    to: Partial<FaqEntry>,
  ): Promise<void> {
    // An entry that came with the sample shop has no first version yet.
    const first = { entryId: before.id, version: before.version, at: before.updatedAt };
    await tx
      .createQueryBuilder()
      .insert()
      .into(FaqVersion)
      .values({ ...first, userId: null, change: 'made', content: contentOf(before) })
      .orIgnore()
      .execute();
    const next = { ...to, version: before.version + 1, updatedAt: this.clock.now() };
    await tx.update(FaqEntry, { id: before.id }, next);
    await this.note(tx, who, { ...before, ...next }, change);
  }

  private async check(
    tx: EntityManager,
    brandId: string,
    content: FaqContent,
    ownId?: string,
  ): Promise<void> {
    const { language, ownerId } = content;
    await lockFaq(tx, brandId);
    const others = (await faqOf(tx, brandId, language)).filter(({ id }) => id !== ownId);
    const fault = faultOf(content, wordingsIn(others));
    if (fault) throw problemOf(fault);
    if (ownerId && !(await tx.existsBy(Member, { brandId, userId: ownerId })))
      throw badRequest(
        'not_a_member',
        'The owner of an entry must belong to its brand.',
        'Choose somebody of the brand, or nobody.',
      );
  }

  private async locked(
    tx: EntityManager,
    who: Principal,
    id: string,
    withDeleted = false,
  ): Promise<FaqEntry> {
    const lock = { mode: 'pessimistic_write' } as const;
    const entry = await tx.findOne(FaqEntry, { where: { id }, lock, withDeleted });
    if (!entry) throw notFound('entry');
    who.require(entry.brandId, 'manager', 'entry');
    return entry;
  }

  private async note(
    tx: EntityManager,
    who: Principal,
    entry: FaqEntry,
    change: FaqChange,
  ): Promise<void> {
    const { id, brandId, language, version, updatedAt: at } = entry;
    const content = contentOf(entry);
    await tx.insert(FaqVersion, {
      entryId: id,
      version,
      at,
      userId: who.userId,
      change,
      content,
    });
    const detail = { language, version };
    const action = `faq.${change}`;
    await record(tx, {
      brandId,
      at,
      actor: who.actor,
      entity: 'faq',
      entityId: id,
      action,
      detail,
    });
  }
}
