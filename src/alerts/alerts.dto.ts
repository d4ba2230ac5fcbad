import { ApiProperty } from '@nestjs/swagger';
import { ALERT_KINDS, type AlertKind } from './alert.entity.js';
import { MAIL_STATES, type MailState } from './mail.entity.js';

const NEXT = { type: String, nullable: true, description: 'Cursor of the following page' } as const;

export class AlertView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ALERT_KINDS }) kind!: AlertKind;
  @ApiProperty({ description: 'Per cent of the time that was over; 100 is the breach' })
  step!: number;
  @ApiProperty({ format: 'uuid' }) conversationId!: string;
  @ApiProperty({ description: 'Of what the customer wrote' }) excerpt!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  acknowledgedAt!: string | null;
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
