import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BLIND_REASONS } from '../connectors/account.entity.js';
import { ALERT_KINDS, type AlertKind } from './alert.entity.js';
import { MAIL_STATES, type MailState } from './mail.entity.js';

const NEXT = { type: String, nullable: true, description: 'Cursor of the following page' } as const;

const MOMENT = { type: String, format: 'date-time', nullable: true } as const;

export class AlertAccount {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() platform!: string;
  @ApiProperty() platformTitle!: string;
}

/** What only some kinds have. */
export class AlertDetailView {
  @ApiPropertyOptional({ type: [String], description: 'Of a risk' }) risks?: string[];
  @ApiPropertyOptional({ description: 'Of a bad review: stars' }) rating?: number;
  @ApiPropertyOptional({ description: 'Of a crisis: different people' }) people?: number;
  @ApiPropertyOptional({ description: 'Of a crisis: items' }) items?: number;
  @ApiPropertyOptional({ description: 'Of a crisis: within so long' }) seconds?: number;
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Of a crisis: the post on the platform; null: about the whole brand',
  })
  contextId?: string | null;
  @ApiPropertyOptional({ description: 'Of a stuck reply' }) publicationId?: string;
  @ApiPropertyOptional({ description: 'Of a stuck reply: what the publication was then' })
  state?: string;
}

/** About a conversation (`conversationId`, `step` and `excerpt` say which), or about an account (`account`). */
export class AlertView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) brandId!: string;
  @ApiProperty({ enum: ALERT_KINDS }) kind!: AlertKind;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Per cent of the time that was over; 100 is the breach. Null for an account',
  })
  step!: number | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) conversationId!: string | null;
  @ApiProperty({ description: 'Of what the customer wrote; empty for an account' })
  excerpt!: string;
  @ApiProperty({ type: AlertDetailView }) detail!: AlertDetailView;
  @ApiProperty({ description: 'How often it was told again' }) repeats!: number;
  @ApiProperty({ ...MOMENT, description: 'When the answer is due that it is about' })
  dueAt!: string | null;
  @ApiProperty({ type: AlertAccount, nullable: true }) account!: AlertAccount | null;
  @ApiProperty({
    ...MOMENT,
    description: 'channel_blind, token_dead: since when; token_expiring: when access ends',
  })
  about!: string | null;
  @ApiProperty({ enum: BLIND_REASONS, nullable: true, description: 'Of channel_blind' })
  reason!: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ ...MOMENT, description: 'When the cause was over; only of an account' })
  resolvedAt!: string | null;
  @ApiProperty(MOMENT) acknowledgedAt!: string | null;
}

export class AlertPage {
  @ApiProperty({ type: [AlertView] }) items!: AlertView[];
  @ApiProperty(NEXT) next!: string | null;
}

export class MailView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() to!: string;
  @ApiProperty() subject!: string;
  @ApiProperty({ enum: MAIL_STATES, description: 'kept: no SMTP is configured; it stands here' })
  state!: MailState;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) sentAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) error!: string | null;
}

export class MailDetail extends MailView {
  @ApiProperty({ description: 'The plain-text part' }) text!: string;
  @ApiProperty({
    description: 'A whole HTML document that loads nothing; show it in a sandboxed frame',
  })
  html!: string;
}

export class OutboxPage {
  @ApiProperty({ type: [MailView] }) items!: MailView[];
  @ApiProperty(NEXT) next!: string | null;
  @ApiProperty({ description: 'Whether an SMTP server is configured' }) smtp!: boolean;
}
