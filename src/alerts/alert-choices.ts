import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { record } from '../audit/audit.js';
import { Brand } from '../identity/brand.entity.js';
import type { Principal } from '../identity/principal.js';
import { User } from '../identity/user.entity.js';
import { Clock } from '../infra/clock.js';
import { notFound } from '../infra/http/problem.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { AlertPreference, BrandAlertSettings } from './alert-preference.entity.js';
import { releaseHeld } from './held.queries.js';
import { checkHours } from './hours.js';
import { partsOf, queueMail } from './outgoing.js';
import { personOf } from './person-of.js';
import { testMail } from './test-mail.js';
import { AlertWriter } from './writer.js';

/** Saves what people and brands want to hear of. */
@Injectable()
export class AlertChoices {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly writer: AlertWriter,
  ) {}

  async ofPerson(wanted: Omit<AlertPreference, 'userId'>, who: Principal): Promise<void> {
    const userId = personOf(who);
    checkHours('emailHours', wanted.emailHours);
    checkHours('browserHours', wanted.browserHours);
    const at = this.clock.now();
    await this.db.transaction(async (tx) => {
      await tx.save(AlertPreference, { ...wanted, userId });
      await releaseHeld(tx, this.jobs, { userId }, at);
      const entry = { brandId: null, at, actor: who.actor, entityId: userId } as const;
      await record(tx, { ...entry, entity: 'user', action: 'alerts.changed' });
    });
  }

  async ofBrand(
    brandId: string,
    wanted: Omit<BrandAlertSettings, 'brandId'>,
    who: Principal,
  ): Promise<void> {
    who.require(brandId, 'manager', 'brand');
    await this.db.transaction(async (tx) => {
      await tx.save(BrandAlertSettings, { ...wanted, brandId });
      const entry = { brandId, at: this.clock.now(), actor: who.actor, entityId: brandId } as const;
      await record(tx, { ...entry, entity: 'brand', action: 'alerts.changed' });
    });
  }

  async testMail(who: Principal): Promise<void> {
    const id = personOf(who);
    const [brandId] = who.brandIds();
    if (!brandId) throw notFound('brand');
    await this.db.transaction(async (tx) => {
      const { email, locale } = await tx.findOneByOrFail(User, { id });
      const { name } = await tx.findOneByOrFail(Brand, { id: brandId });
      const mail = testMail(name, this.writer.link('alerts/settings'), { locale, because: null });
      const createdAt = this.clock.now();
      const about = { alertIds: [] };
      await queueMail(tx, this.jobs, {
        brandId,
        recipient: email,
        createdAt,
        about,
        ...partsOf(mail),
      });
      await announce(tx, { type: 'outbox', brandId });
    });
  }
}
