import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { record } from '../../audit/audit.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../infra/clock.js';
import type { Goodwill } from '../draft-input.js';
import { BrandGoodwill } from './brand-goodwill.entity.js';
import { type DraftNote, giftLeft, letGoNote, money } from './goodwill.js';
import { goodwillOf, spentThisMonth } from './goodwill.queries.js';
import type { GoodwillBody, GoodwillView } from './voice.dto.js';

/** Keeps what a brand may give, and reckons what is left of it. */
@Injectable()
export class Goodwills {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async read(brandId: string): Promise<GoodwillView> {
    const { manager } = this.db;
    const spent = await spentThisMonth(manager, brandId, this.clock.now());
    return { ...(await goodwillOf(manager, brandId)), spentThisMonth: spent };
  }

  async save(brandId: string, body: GoodwillBody, who: Principal): Promise<GoodwillView> {
    await this.db.transaction(async (tx) => {
      const at = this.clock.now();
      await tx.upsert(BrandGoodwill, { brandId, settings: { ...body }, updatedAt: at }, [
        'brandId',
      ]);
      const entry = { brandId, at, actor: who.actor, action: 'goodwill', detail: { ...body } };
      await record(tx, { ...entry, entity: 'brand', entityId: brandId });
    });
    return this.read(brandId);
  }

  /** What a draft may offer now, and the figures behind it. */
  async room(
    tx: EntityManager,
    brandId: string,
    language: string,
  ): Promise<{ goodwill: Goodwill; letGo: boolean; notes: DraftNote[] }> {
    const settings = await goodwillOf(tx, brandId);
    const spent = await spentThisMonth(tx, brandId, this.clock.now());
    const { currency, shippingPaid, monthlyBudget: budget } = settings;
    const amount = giftLeft(settings, spent);
    const letGo = letGoNote(settings);
    return {
      goodwill: {
        shippingPaid,
        ...(amount === null ? {} : { gift: money(amount, currency, language) }),
      },
      letGo: settings.letGo && letGo?.cheaper === true,
      notes: [
        ...(amount === null ? [] : [{ kind: 'gift' as const, amount, currency, spent, budget }]),
        ...(letGo ? [letGo] : []),
      ],
    };
  }
}
