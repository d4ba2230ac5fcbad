import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { LANGUAGE_CODE } from '../../identity/locale.js';
import { PageQuery } from '../../infra/http/paging.js';
import {
  NOISE_KINDS,
  RISKS,
  SENTIMENTS,
  TOPICS,
  type NoiseKind,
  type Risk,
  type SentimentLabel,
  type Topic,
} from '../judgement.js';

/** What is left out stays as it was judged. */
export class CorrectionBody {
  @ApiPropertyOptional({ example: 'sk' })
  @IsOptional()
  @Matches(LANGUAGE_CODE)
  language?: string;
  @ApiPropertyOptional({ enum: SENTIMENTS })
  @IsOptional()
  @IsIn(SENTIMENTS)
  sentiment?: SentimentLabel;
  @ApiPropertyOptional({ enum: TOPICS, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(TOPICS.length)
  @ArrayUnique()
  @IsIn(TOPICS, { each: true })
  topics?: Topic[];
  @ApiPropertyOptional({ enum: RISKS, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(RISKS.length)
  @ArrayUnique()
  @IsIn(RISKS, { each: true })
  risks?: Risk[];
  @ApiPropertyOptional({ enum: NOISE_KINDS, nullable: true, description: 'null: it is no noise' })
  @ValidateIf((body: CorrectionBody) => body.noise !== undefined && body.noise !== null)
  @IsIn(NOISE_KINDS)
  noise?: NoiseKind | null;
  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  needsHuman?: boolean;
}

export class CorrectionsQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() brand?: string;
}

export class CorrectionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, nullable: true }) by!: string | null;
  @ApiProperty({ description: 'Empty when the customer took it back' }) text!: string;
  @ApiProperty() platform!: string;
  @ApiProperty({ enum: SENTIMENTS, description: 'As the judge had it' }) judged!: string;
  @ApiProperty({ type: CorrectionBody }) correction!: CorrectionBody;
}

export class CorrectionsPage {
  @ApiProperty({ type: [CorrectionView] }) items!: CorrectionView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class FiguresQuery {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() brand?: string;
  @ApiPropertyOptional({ minimum: 1, maximum: 366, default: 30 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(366)
  days: number = 30;
}

export class LanguageFiguresView {
  @ApiProperty() language!: string;
  @ApiProperty({ description: 'Items judged in the period' }) judged!: number;
  @ApiProperty({ description: 'Of these, corrected by a person in anything' }) corrected!: number;
  @ApiProperty() sentimentCorrected!: number;
  @ApiProperty() topicsCorrected!: number;
  @ApiProperty() risksCorrected!: number;
  @ApiProperty() noiseCorrected!: number;
  @ApiProperty() needsHumanCorrected!: number;
}

/** People correct what they notice: what nobody touched was not thereby proved right. */
export class FiguresView {
  @ApiProperty() modelVersion!: string;
  @ApiProperty({ type: [LanguageFiguresView] }) languages!: LanguageFiguresView[];
}
