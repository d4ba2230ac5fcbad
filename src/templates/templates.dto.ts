import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { type Place, PLACES } from '../connectors/connector.js';
import { CLOSE_REASONS, type CloseReason } from '../conversations/close-reason.js';
import { CheckView } from '../drafting/draft.dto.js';
import { LANGUAGE_CODE } from '../identity/locale.js';
import { PageQuery } from '../infra/http/paging.js';
import type { TemplateAction } from './actions.js';

const IMPORT_MAX = 5_000_000;
const FORMATS = ['json', 'csv'] as const;
type Format = (typeof FORMATS)[number];
const ACTIONS = ['assign_me', 'assign_team', 'close'] as const;
const TEXTS = {
  type: 'object',
  additionalProperties: { type: 'string' },
  description: 'Liquid texts by ISO 639-1 code',
  example: { sk: 'Dobrý deň, {{ customer.salutation }}!' },
} as const;

class ActionBody {
  @ApiProperty({ enum: ACTIONS }) @IsIn(ACTIONS) do!: (typeof ACTIONS)[number];
  @ApiPropertyOptional({ format: 'uuid', description: 'For assign_team' })
  @IsOptional()
  @IsUUID()
  teamId?: string;
  @ApiPropertyOptional({ enum: CLOSE_REASONS, description: 'For close' })
  @IsOptional()
  @IsIn(CLOSE_REASONS)
  reason?: CloseReason;
}

export class TemplatesQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() brand?: string;
  @ApiPropertyOptional({ example: 'sk', description: 'Only those with a text in it' })
  @IsOptional()
  @Matches(LANGUAGE_CODE)
  language?: string;
  @ApiPropertyOptional({ description: 'Words in the name or the texts' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

export class TemplateBody {
  @ApiProperty() @IsString() @Length(1, 120) @Matches(/\S/) name!: string;
  @ApiProperty(TEXTS) @IsObject() texts!: Record<string, string>;
  @ApiProperty({ type: [ActionBody] })
  @IsArray()
  @ArrayMaxSize(5)
  @ValidateNested({ each: true })
  @Type(() => ActionBody)
  actions!: TemplateAction[];
}

export class NewTemplateBody extends TemplateBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() brandId!: string;
}

export class TemplateView extends TemplateBody {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) brandId!: string;
  @ApiProperty({ format: 'date-time' }) updatedAt!: string;
}

export class TemplatesPage {
  @ApiProperty({ type: [TemplateView] }) items!: TemplateView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class PreviewBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() brandId!: string;
  @ApiProperty() @IsString() @MaxLength(10_000) text!: string;
  @ApiProperty({ example: 'sk' }) @Matches(LANGUAGE_CODE) language!: string;
}

export class PreviewView extends CheckView {
  @ApiProperty() text!: string;
  @ApiProperty({ type: [String], description: 'Variables that are not known' }) missing!: string[];
}

export class InsertBody {
  @ApiPropertyOptional({ example: 'sk', description: 'The draft’s or the customer’s unless given' })
  @IsOptional()
  @Matches(LANGUAGE_CODE)
  language?: string;
  @ApiProperty({ enum: PLACES }) @IsIn(PLACES) place!: Place;
}

export class InsertedView extends PreviewView {
  @ApiProperty({ format: 'uuid' }) useId!: string;
  @ApiProperty() language!: string;
  @ApiProperty({ type: [ActionBody] }) actions!: TemplateAction[];
}

export class ExportQuery {
  @ApiProperty({ format: 'uuid' }) @IsUUID() brand!: string;
  @ApiProperty({ enum: FORMATS }) @IsIn(FORMATS) format!: Format;
}

export class ImportBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() brandId!: string;
  @ApiProperty({ enum: FORMATS }) @IsIn(FORMATS) format!: Format;
  @ApiProperty() @IsString() @MaxLength(IMPORT_MAX) content!: string;
}

class RefusedView {
  @ApiProperty() name!: string;
  @ApiProperty() why!: string;
}

export class ImportedView {
  @ApiProperty() made!: number;
  @ApiProperty() changed!: number;
  @ApiProperty() unchanged!: number;
  @ApiProperty({ type: [RefusedView] }) refused!: RefusedView[];
}

export class TemplateFiguresQuery {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() brand?: string;
  @ApiPropertyOptional({ default: 90, minimum: 1, maximum: 366 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(366)
  days: number = 90;
}

export class TemplateFiguresView {
  @ApiProperty({ format: 'uuid' }) templateId!: string;
  @ApiProperty() language!: string;
  @ApiProperty() used!: number;
  @ApiProperty({ description: 'Left in a reply' }) sent!: number;
  @ApiProperty({ description: 'Left without a change' }) unchanged!: number;
  @ApiProperty({ description: 'Put in, then thrown away' }) thrownAway!: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Mean share of words changed, 0 to 1',
  })
  editShare!: number | null;
}

export class TemplateFiguresList {
  @ApiProperty({ type: [TemplateFiguresView] }) items!: TemplateFiguresView[];
}
