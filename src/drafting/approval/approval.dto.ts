import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
} from 'class-validator';
import { TOPICS } from '../../triage/judgement.js';
import { REJECT_REASONS, type RejectReason } from './approval.entity.js';
import { ANY } from './approval.queries.js';
import { LEVELS, type Level } from './level.js';

const ANY_TOPIC = [ANY, ...TOPICS];

export class ApprovalQuery {
  @ApiProperty({ format: 'uuid' }) @IsUUID() brand!: string;
}

class AcceptanceView {
  @ApiProperty() decided!: number;
  @ApiProperty() unchanged!: number;
  @ApiProperty({ description: 'At most a tenth of the words changed' }) nearlyUnchanged!: number;
  @ApiProperty() rejected!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Mean share of words changed' })
  editShare!: number | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  reasons!: Record<string, number>;
}

export class ApprovalCellView {
  @ApiProperty({ enum: ANY_TOPIC }) topic!: string;
  @ApiProperty({ description: 'ISO 639-1, or `*`' }) language!: string;
  @ApiProperty({ description: 'A platform, or `*`' }) channel!: string;
  @ApiProperty({ enum: LEVELS }) level!: Level;
  @ApiProperty({ description: 'Somebody has set it for just this kind' }) own!: boolean;
  @ApiProperty({ type: AcceptanceView }) figures!: AcceptanceView;
  @ApiProperty({ enum: LEVELS, nullable: true, description: 'What the figures speak for' })
  suggestion!: Level | null;
}

export class ApprovalView {
  @ApiProperty({ type: [ApprovalCellView] }) cells!: ApprovalCellView[];
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  budgets!: Record<string, number>;
  @ApiProperty({ description: 'Days that the figures look back' }) days!: number;
}

export class ApprovalCellBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() brandId!: string;
  @ApiProperty({ enum: ANY_TOPIC }) @IsIn(ANY_TOPIC) topic!: string;
  @ApiProperty() @Matches(/^(\*|[a-z]{2,3})$/) language!: string;
  @ApiProperty() @Matches(/^(\*|[a-z][a-z-]{1,39})$/) channel!: string;
  @ApiProperty({ enum: [...LEVELS, 'inherit'], description: '`inherit` takes the setting away' })
  @IsIn([...LEVELS, 'inherit'])
  level!: Level | 'inherit';
}

export class BudgetsBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() brandId!: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'number' },
    description: 'By ISO 4217 code, or `%`',
  })
  @IsObject()
  budgets!: Record<string, number>;
}

export class DiscardBody {
  @ApiPropertyOptional({ enum: REJECT_REASONS })
  @IsOptional()
  @IsIn(REJECT_REASONS)
  reason?: RejectReason;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(500) note?: string;
}

export class HandInBody {
  @ApiProperty({ description: 'The version that was made ready' })
  @IsInt()
  @Min(1)
  version!: number;
  @ApiPropertyOptional({ description: 'For the manager' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string;
}

export class HandedInView {
  @ApiProperty({ type: String, nullable: true }) by!: string | null;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

export class WaitingView extends HandedInView {
  @ApiProperty({ format: 'uuid' }) draftId!: string;
  @ApiProperty({ format: 'uuid' }) conversationId!: string;
  @ApiProperty({ format: 'uuid' }) brandId!: string;
  @ApiProperty() text!: string;
  @ApiProperty() language!: string;
}

export class WaitingList {
  @ApiProperty({ type: [WaitingView] }) items!: WaitingView[];
}
