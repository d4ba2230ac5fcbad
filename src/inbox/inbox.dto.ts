import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDate, IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { CLOSE_REASONS, type CloseReason } from '../conversations/close-reason.js';
import {
  CONVERSATION_STATES,
  type ConversationState,
} from '../conversations/conversation.entity.js';
import { PageQuery } from '../infra/http/paging.js';
import type { ClockKind } from '../sla/cycle.js';

export const VIEWS = [
  'open',
  'mine',
  'unassigned',
  'bot',
  'waiting',
  'closed',
  'archived',
] as const;
export type View = (typeof VIEWS)[number];

export class QueueQuery extends PageQuery {
  @ApiPropertyOptional({ enum: VIEWS, default: 'open' })
  @IsOptional()
  @IsIn(VIEWS)
  view: View = 'open';
  @ApiPropertyOptional() @IsOptional() @IsUUID() brand?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(40) platform?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(8) language?: string;
  @ApiPropertyOptional({ enum: ['negative', 'neutral', 'positive'] })
  @IsOptional()
  @IsIn(['negative', 'neutral', 'positive'])
  sentiment?: string;
  @ApiPropertyOptional({ description: 'Words in the text or in the customer’s name' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

export class AssignBody {
  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((o: AssignBody) => o.userId !== null)
  @IsUUID()
  userId!: string | null;
  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((o: AssignBody) => o.teamId !== null)
  @IsUUID()
  teamId!: string | null;
}

export class CloseBody {
  @ApiProperty({ enum: CLOSE_REASONS })
  @IsIn(CLOSE_REASONS)
  reason!: CloseReason;
  @ApiPropertyOptional({ description: 'Needed for the reason `other`' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  note?: string;
}

export class AnsweredElsewhereBody {
  @ApiPropertyOptional({ description: 'What was answered there; checked as any reply is' })
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  text?: string;
  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'When; default: now' })
  @IsOptional()
  @Type(() => Date)
  @IsDate()
  at?: Date;
  @ApiPropertyOptional({ description: 'Why these words went out although the guard warns' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;
}

export class RefView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
}

export class ContactView extends RefView {
  @ApiProperty({ type: String, nullable: true }) handle!: string | null;
  @ApiProperty({ description: 'Erased at their wish: nothing is known of them any more' })
  erased!: boolean;
}

const CLOCK_STATES = ['running', 'paused', 'no_opening', 'breached', 'met', 'cancelled'] as const;

export class ClockView {
  @ApiProperty({ enum: ['first', 'next', 'resolution'] }) kind!: ClockKind;
  @ApiProperty({
    enum: CLOCK_STATES,
    description: 'no_opening: the calendar does not open for 60 days, so there is no deadline',
  })
  state!: (typeof CLOCK_STATES)[number];
  @ApiProperty() startedAt!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null when paused or no_opening' })
  dueAt!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Negative when it is over' })
  secondsLeft!: number | null;
  @ApiProperty({ type: Number, nullable: true }) totalSeconds!: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'Since when nothing counts' })
  pausedAt!: string | null;
  @ApiProperty({ description: 'IANA zone of the brand' }) timeZone!: string;
}

export class WindowView {
  @ApiProperty({ type: String, nullable: true }) closesAt!: string | null;
  @ApiProperty({ type: Number, nullable: true }) secondsLeft!: number | null;
  @ApiProperty() personOnly!: boolean;
  @ApiProperty() open!: boolean;
}

export class DraftRefView {
  @ApiProperty() id!: string;
  @ApiProperty() status!: string;
}

export class PublicationRefView {
  @ApiProperty() state!: string;
}

export class ConversationSummary {
  @ApiProperty() id!: string;
  @ApiProperty() brandId!: string;
  @ApiProperty() brandName!: string;
  @ApiProperty() platform!: string;
  @ApiProperty() platformTitle!: string;
  @ApiProperty({ enum: ['comment', 'message', 'review', 'mention'] }) kind!: string;
  @ApiProperty({ type: RefView }) account!: RefView;
  @ApiProperty({ type: ContactView, nullable: true }) contact!: ContactView | null;
  @ApiProperty() excerpt!: string;
  @ApiProperty({ type: Number, nullable: true }) rating!: number | null;
  @ApiProperty() language!: string;
  @ApiProperty({ type: String, nullable: true }) sentiment!: string | null;
  @ApiProperty({ type: [String] }) topics!: string[];
  @ApiProperty({ type: [String] }) risks!: string[];
  @ApiProperty({ enum: CONVERSATION_STATES }) state!: ConversationState;
  @ApiProperty({ type: String, nullable: true }) stateReason!: string | null;
  @ApiProperty({ type: RefView, nullable: true }) assignee!: RefView | null;
  @ApiProperty({ type: RefView, nullable: true }) team!: RefView | null;
  @ApiProperty() messageCount!: number;
  @ApiProperty({ type: String, nullable: true }) lastInboundAt!: string | null;
  @ApiProperty({ type: ClockView, nullable: true }) clock!: ClockView | null;
  @ApiProperty({ type: WindowView, nullable: true }) window!: WindowView | null;
  @ApiProperty({ type: DraftRefView, nullable: true }) draft!: DraftRefView | null;
  @ApiProperty({ type: PublicationRefView, nullable: true })
  publication!: PublicationRefView | null;
}

export class QueuePage {
  @ApiProperty({ type: [ConversationSummary] }) items!: ConversationSummary[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty() serverNow!: string;
}

export class CountsView {
  @ApiProperty() open!: number;
  @ApiProperty() mine!: number;
  @ApiProperty() unassigned!: number;
  @ApiProperty() bot!: number;
  @ApiProperty() waiting!: number;
  @ApiProperty({ description: 'Open and over the promise' }) breached!: number;
  @ApiProperty({ description: 'Open and due within an hour' }) dueSoon!: number;
}
