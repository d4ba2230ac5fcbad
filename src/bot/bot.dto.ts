import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { LANGUAGE_CODE } from '../identity/locale.js';
import { type BotPolicy, NEVER_TOPICS, type NeverTopic } from '../routing/bot-policy.js';
import { HIGHEST_THRESHOLD, LOWEST_THRESHOLD } from './threshold.js';

const HOURS = ['always', 'closed'] as const;
const COMMENTS = ['off', 'public', 'private'] as const;
const KINDS = ['message', 'comment'] as const;

export class ReturnsBody {
  @ApiProperty({ description: 'After the conversation was closed' })
  @IsBoolean()
  afterClosed!: boolean;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'So many hours after a person has answered, without another word of theirs',
  })
  @ValidateIf((body: ReturnsBody) => body.afterHours !== null)
  @IsInt()
  @Min(1)
  @Max(24 * 90)
  afterHours!: number | null;
}

export class BotPolicyBody implements BotPolicy {
  @ApiProperty() @IsBoolean() on!: boolean;
  @ApiProperty({ enum: HOURS, description: 'closed: while the calendar of the promise is' })
  @IsIn(HOURS)
  hours!: (typeof HOURS)[number];
  @ApiProperty({
    enum: NEVER_TOPICS,
    isArray: true,
    description: 'Besides complaints, risks, anger',
  })
  @IsArray()
  @ArrayUnique()
  @IsIn(NEVER_TOPICS, { each: true })
  never!: NeverTopic[];
  @ApiProperty({ type: [String], description: 'A message with one of them goes to a person' })
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @Length(2, 60, { each: true })
  neverWords!: string[];
  @ApiProperty({ minimum: LOWEST_THRESHOLD, maximum: HIGHEST_THRESHOLD })
  @IsNumber({ maxDecimalPlaces: 3 })
  @Min(LOWEST_THRESHOLD)
  @Max(HIGHEST_THRESHOLD)
  threshold!: number;
  @ApiProperty({ description: 'Its turns in one thread before a person looks at it' })
  @IsInt()
  @Min(1)
  @Max(50)
  maxTurns!: number;
  @ApiProperty({ enum: COMMENTS, description: 'What becomes of a plain question beneath a post' })
  @IsIn(COMMENTS)
  comments!: (typeof COMMENTS)[number];
  @ApiProperty({ type: ReturnsBody })
  @IsObject()
  @ValidateNested()
  @Type(() => ReturnsBody)
  returns!: ReturnsBody;
  @ApiProperty({ description: 'An offered choice waits so long before a person gets it' })
  @IsInt()
  @Min(1)
  @Max(24 * 60)
  choiceMinutes!: number;
  @ApiProperty({
    description: 'Shows the FAQ in the platform’s menu and as questions to begin with',
  })
  @IsBoolean()
  menu!: boolean;
}

export class ChangeBotBody {
  @ApiProperty({ description: 'The version that was changed; 0 is the default' })
  @IsInt()
  version!: number;
  @ApiProperty({ type: BotPolicyBody })
  @IsObject()
  @ValidateNested()
  @Type(() => BotPolicyBody)
  policy!: BotPolicyBody;
}

export class MeaningView {
  @ApiProperty() threshold!: number;
  @ApiProperty({ description: 'Of 100 messages' }) answered!: number;
  @ApiProperty({ description: 'Of 100 answers' }) right!: number;
}

/** An account whose messages the bot may answer. */
export class BotChannelView {
  @ApiProperty({ format: 'uuid' }) accountId!: string;
  @ApiProperty() name!: string;
  @ApiProperty() platformTitle!: string;
  @ApiProperty({ description: 'It has a menu or questions to begin with' }) hasMenu!: boolean;
  @ApiProperty({ type: String, nullable: true, format: 'date-time', description: 'Last set' })
  menuAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it could not be set' })
  menuError!: string | null;
}

export class BotView {
  @ApiProperty({ description: '0: the default' }) version!: number;
  @ApiProperty({ type: BotPolicyBody }) policy!: BotPolicyBody;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) since!: string | null;
  @ApiProperty({ type: [MeaningView], description: 'What thresholds meant on shops we know' })
  meanings!: MeaningView[];
  @ApiProperty({ type: [BotChannelView] }) channels!: BotChannelView[];
}

export class TryBotBody {
  @ApiProperty() @IsString() @Length(1, 2000) text!: string;
  @ApiPropertyOptional({ example: 'sk', description: 'Left out: it is guessed' })
  @IsOptional()
  @Matches(LANGUAGE_CODE)
  language?: string;
  @ApiProperty({ enum: KINDS, default: 'message' })
  @IsOptional()
  @IsIn(KINDS)
  kind: (typeof KINDS)[number] = 'message';
}

export class TriedEntry {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() question!: string;
  @ApiProperty({ description: '0 to 1' }) confidence!: number;
}

export class TriedView {
  @ApiProperty({ enum: ['answer', 'welcome', 'choice', 'handover', 'silent', 'noise'] })
  act!: string;
  @ApiProperty() reason!: string;
  @ApiProperty() language!: string;
  @ApiProperty({ type: String, nullable: true, description: 'What it would write' })
  text!: string | null;
  @ApiProperty({ type: [String], description: 'Buttons under it' }) choices!: string[];
  @ApiProperty({ type: [TriedEntry], description: 'The likeliest first' }) ranking!: TriedEntry[];
  @ApiProperty({ description: 'People are there now' }) isOpen!: boolean;
  @ApiProperty() sentiment!: string;
  @ApiProperty({ type: [String] }) risks!: string[];
  @ApiProperty() needsHuman!: boolean;
}
