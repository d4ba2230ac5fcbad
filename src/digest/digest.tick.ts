import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { alertSettingsOf } from '../alerts/alert-settings.js';
import { peopleOf } from '../alerts/alerts.queries.js';
import { Outbox } from '../alerts/outbox.js';
import type { Person } from '../alerts/recipients.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import { Settings } from '../infra/config/settings.js';
import { Ticks } from '../infra/ticks/ticks.js';
import { type Digest, reasonsOf } from './digest.js';
import { digestHtml } from './digest-html.js';
import { digestMail, digestText } from './digest-mail.js';
import {
  type BrandRow,
  brandsWithChannels,
  breachesIn,
  channelsIn,
  complaintsIn,
  hoursIn,
  madeAlready,
  outcomeIn,
  topicsIn,
} from './digest.queries.js';
import { latestPeriods, type Period, periodBefore } from './period.js';

/** Sends each owner what happened in the brand yesterday and in the week before, at the brand's own hour; once. */
@Injectable()
export class DigestTick implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly ticks: Ticks,
    private readonly settings: Settings,
    private readonly connectors: ConnectorRegistry,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.ticks.register({
      id: 'digest.owners',
      description: 'Sends the owners their daily and weekly digests',
      everySeconds: 60,
      run: (now) => this.send(now),
    });
  }

  async send(now: Date): Promise<void> {
    for (const brand of await brandsWithChannels(this.db.manager))
      for (const period of await this.due(brand, now)) await this.tell(brand, period, now);
  }

  /** Nothing is told of a time before the brand was here. */
  private async due({ id, timeZone, createdAt }: BrandRow, now: Date): Promise<Period[]> {
    const wanted = await alertSettingsOf(this.db.manager, id);
    return latestPeriods(now, timeZone, wanted.digestHour).filter(
      ({ kind, to }) =>
        to > createdAt && (kind === 'daily' ? wanted.digestDaily : wanted.digestWeekly),
    );
  }

  private async tell(brand: BrandRow, period: Period, now: Date): Promise<void> {
    const { manager } = this.db;
    const keyOf = ({ userId }: Person) =>
      ['digest', period.kind, brand.id, userId, period.date].join(':');
    const owners = (await peopleOf(manager, brand.id, null)).filter(
      ({ role, choices }) =>
        role === 'owner' && !choices.email?.muted.includes(`digest_${period.kind}`),
    );
    const made = await madeAlready(manager, owners.map(keyOf));
    const left = owners.filter((owner) => !made.has(keyOf(owner)));
    if (left.length === 0) return;
    const digest = await this.digest(manager, brand, period, now);
    for (const owner of left) {
      const mail = digestMail(digest, this.occasion(brand, period, now), owner.locale);
      await this.outbox.once(keyOf(owner), {
        ...{ brandId: brand.id, recipient: owner.email, createdAt: now },
        ...{ subject: mail.subject, text: digestText(mail), html: digestHtml(mail) },
      });
    }
  }

  private async digest(
    manager: EntityManager,
    { id: brandId, timeZone }: BrandRow,
    period: Period,
    now: Date,
  ): Promise<Digest> {
    const { from, to } = period;
    const span = { brandId, from, to, now };
    const earlier = periodBefore(period, timeZone);
    const breaches = await breachesIn(manager, span);
    return {
      outcome: await outcomeIn(manager, span),
      before: await outcomeIn(manager, { brandId, ...earlier, now }),
      complaints: await complaintsIn(manager, span),
      breaches,
      reasons: reasonsOf(breaches),
      hours: await hoursIn(manager, span, timeZone),
      channels: await channelsIn(manager, span),
      topics: await topicsIn(manager, span, earlier.from),
    };
  }

  private occasion({ name: brandName, timeZone }: BrandRow, period: Period, now: Date) {
    return {
      ...{ brandName, timeZone, period, now },
      titleOf: (platform: string) => this.connectors.get(platform).manifest.title,
      link: (path: string) => `${this.settings.server.publicUrl}/${path}`,
    };
  }
}
