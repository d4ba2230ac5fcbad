import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import { type Place, PLACES } from '../connectors/connector.js';
import { HandedInView } from './approval/approval.dto.js';
import { LEVELS, type Level } from './approval/level.js';
import type { DraftStatus } from './draft.entity.js';
import { type Playbook, PLAYBOOKS } from './playbook-input.js';

/** Longer than any platform takes; keeps strangers from filling the memory. */
const LONGEST = 20_000;

export class NewDraftBody {
  @ApiPropertyOptional({ enum: PLACES })
  @IsOptional()
  @IsIn(PLACES)
  place?: Place;

  @ApiPropertyOptional({ enum: PLAYBOOKS, description: 'Another approach than the one chosen' })
  @IsOptional()
  @IsIn(PLAYBOOKS)
  playbook?: Playbook;

  @ApiPropertyOptional({ description: 'Start from this text instead of a composed one' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST)
  text?: string;
}

export class SaveDraftBody {
  @ApiProperty() @IsString() @MaxLength(LONGEST) text!: string;
  @ApiPropertyOptional({ enum: PLACES }) @IsOptional() @IsIn(PLACES) place?: Place;
  @ApiProperty({ description: 'The version that was edited' }) @IsInt() @Min(1) version!: number;
}

export class ApproveBody {
  @ApiProperty({ description: 'The version that was read' }) @IsInt() @Min(1) version!: number;
  @ApiPropertyOptional({ description: 'Why it goes out although the guard warns' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;
}

export class CheckBody {
  @ApiProperty() @IsUUID() conversationId!: string;
  @ApiProperty() @IsString() @MaxLength(LONGEST) text!: string;
  @ApiProperty({ enum: PLACES }) @IsIn(PLACES) place!: Place;
}

export class FindingView {
  @ApiProperty() rule!: string;
  @ApiProperty({ enum: ['warn', 'block'] }) severity!: 'warn' | 'block';
  @ApiProperty() start!: number;
  @ApiProperty() end!: number;
  @ApiProperty() message!: string;
  @ApiProperty({ type: String }) suggestion!: string;
}

export class CheckView {
  @ApiProperty({ enum: ['pass', 'warn', 'block'] }) verdict!: 'pass' | 'warn' | 'block';
  @ApiProperty({ type: [FindingView] }) findings!: FindingView[];
}

export class SlotView {
  @ApiProperty() key!: string;
  @ApiProperty() hint!: string;
  @ApiProperty() start!: number;
  @ApiProperty() end!: number;
}

export class DraftView extends CheckView {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty() text!: string;
  @ApiProperty() language!: string;
  @ApiProperty({ enum: PLACES }) place!: Place;
  @ApiProperty({ enum: ['pending', 'approved', 'stale', 'discarded'] }) status!: DraftStatus;
  @ApiProperty({ enum: ['composed', 'model', 'person', 'bot'] }) origin!: string;
  @ApiProperty({ type: String, nullable: true }) playbook!: string | null;
  @ApiProperty({ type: [SlotView] }) slots!: SlotView[];
  @ApiProperty({ type: [Object] }) evidence!: object[];
  @ApiProperty({
    type: [Object],
    description: 'Sentences that state something and rest on nothing',
  })
  gaps!: object[];
  @ApiProperty({ type: [Object], description: 'Figures for whoever answers' }) notes!: object[];
  @ApiProperty({ enum: LEVELS, description: 'What may become of it' }) level!: Level;
  @ApiProperty({ type: [String], description: 'Why only a manager may send it' })
  managerReasons!: string[];
  @ApiProperty({ type: HandedInView, nullable: true }) handedIn!: HandedInView | null;
  @ApiProperty() updatedAt!: string;
}

export class ApprovedView {
  @ApiProperty() publicationId!: string;
}
