import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Brand } from '../identity/brand.entity.js';
import { User } from '../identity/user.entity.js';
import type { WrittenCalendar } from '../infra/calendar/calendar.js';
import { RISKS } from '../triage/judgement.js';

/** Of the owner's digest; muted like the kinds of alerts, by e-mail only. */
export const DIGESTS = ['digest_daily', 'digest_weekly'] as const;

/** What a person wants to hear of, by which way and when. No row: everything by e-mail, around the clock. */
@Entity('alert_preference')
export class AlertPreference {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => User, { name: 'alert_preference_user_fk', onDelete: 'CASCADE' })
  userId!: string;
  /** Kinds that are not told by e-mail. */
  @Column({ type: 'text', array: true, default: () => "'{}'" }) emailMuted!: string[];
  /** When e-mails may come; null: around the clock. */
  @Column({ type: 'jsonb', nullable: true }) emailHours!: WrittenCalendar | null;
  /** Whether the console shows notifications of the browser. */
  @Column({ type: 'boolean', default: false }) browser!: boolean;
  @Column({ type: 'text', array: true, default: () => "'{}'" }) browserMuted!: string[];
  @Column({ type: 'jsonb', nullable: true }) browserHours!: WrittenCalendar | null;
  /** A risk or a crisis comes at once, whatever the hours say. */
  @Column({ type: 'boolean', default: true }) urgentThrough!: boolean;
}

/** What a brand's people are told of, and from when on. No row: the defaults. */
@Entity('brand_alert_settings')
export class BrandAlertSettings {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => Brand, { name: 'brand_alert_settings_brand_fk', onDelete: 'CASCADE' })
  brandId!: string;
  /** Those among the judge's risks that are told. */
  @Column({ type: 'text', array: true, default: () => `'{${RISKS.join(',')}}'` }) risks!: string[];
  /** A review with so many stars or fewer is told; 0: none. */
  @Column({ type: 'integer', default: 2 }) negativeReviewStars!: number;
  /** So many different people, negative about one post within the window, are a crisis (in the whole brand twice as many); 0: never. */
  @Column({ type: 'integer', default: 5 }) crisisPeople!: number;
  @Column({ type: 'integer', default: 3600 }) crisisSeconds!: number;
  /** A reply that has not gone out for so long is stuck. */
  @Column({ type: 'integer', default: 900 }) stuckSeconds!: number;
  @Column({ type: 'boolean', default: true }) digestDaily!: boolean;
  @Column({ type: 'boolean', default: true }) digestWeekly!: boolean;
  /** Local hour of the brand's zone at which the owner's digest leaves. */
  @Column({ type: 'integer', default: 8 }) digestHour!: number;
}
