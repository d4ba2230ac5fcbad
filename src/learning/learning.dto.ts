import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { LANGUAGE_CODE } from '../identity/locale.js';

export class QuestionsQuery {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() brand?: string;
  @ApiPropertyOptional() @IsOptional() @Matches(LANGUAGE_CODE) language?: string;
}

export class FindBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() brandId!: string;
}

export class FoundView {
  @ApiProperty({ description: 'Questions that wait for somebody’s word' }) open!: number;
}

const ORIGINS = ['replies', 'starter', 'nothing'] as const;

export class QuestionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) brandId!: string;
  @ApiProperty() language!: string;
  @ApiProperty({ type: String, nullable: true }) topic!: string | null;
  @ApiProperty({ description: 'How many different ones ask it' }) customers!: number;
  @ApiProperty() messages!: number;
  @ApiProperty({ format: 'date-time' }) firstAt!: string;
  @ApiProperty({ format: 'date-time' }) lastAt!: string;
  @ApiProperty({ description: 'To begin the entry with' }) question!: string;
  @ApiProperty({ type: [String], description: 'What was written, without who wrote it' })
  samples!: string[];
  @ApiProperty({
    description: 'A draft; with blanks, [like this…], where something is to be filled in',
  })
  answer!: string;
  @ApiProperty({ enum: ORIGINS, description: 'What the draft was taken from' })
  answerFrom!: (typeof ORIGINS)[number];
  @ApiProperty({ description: 'How many of the messages a person has answered' }) replies!: number;
}

export class QuestionList {
  @ApiProperty({ type: [QuestionView] }) items!: QuestionView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class AcceptedView {
  @ApiProperty({ format: 'uuid' }) entryId!: string;
}

export class LearningQuery extends QuestionsQuery {
  @ApiPropertyOptional({ minimum: 1, maximum: 366, default: 90 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(366)
  days: number = 90;
}

export class SampleView {
  @ApiProperty({ format: 'uuid', description: 'Of the publication' }) id!: string;
  @ApiProperty({ format: 'uuid' }) brandId!: string;
  @ApiProperty({ format: 'uuid' }) conversationId!: string;
  @ApiProperty() language!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'What the customer wrote' }) asked!: string;
  @ApiProperty({ description: 'What the bot answered' }) answered!: string;
}

export class SampleList {
  @ApiProperty({ type: [SampleView] }) items!: SampleView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class VerdictBody {
  @ApiProperty() @IsBoolean() right!: boolean;
}

export class ShareView {
  @ApiProperty({ description: 'Counted at all' }) of!: number;
  @ApiProperty() count!: number;
  @ApiProperty({ type: Number, nullable: true }) share!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'At 95 %' }) low!: number | null;
  @ApiProperty({ type: Number, nullable: true }) high!: number | null;
}

export class LanguageLearningView {
  @ApiProperty() language!: string;
  @ApiProperty({ description: 'Conversations that the bot settled alone, of those it answered in' })
  contained!: ShareView;
  @ApiProperty({ description: 'Answered less than 72 hours ago: not counted yet' })
  pending!: number;
  @ApiProperty({ description: 'Of the answers drawn by lot' }) wrong!: ShareView;
}

export class LearningFiguresView {
  @ApiProperty() contained!: ShareView;
  @ApiProperty() wrong!: ShareView;
  @ApiProperty({ type: [LanguageLearningView] }) languages!: LanguageLearningView[];
}

export class TroubleView {
  @ApiProperty({ format: 'uuid' }) entryId!: string;
  @ApiProperty({ format: 'uuid' }) brandId!: string;
  @ApiProperty() language!: string;
  @ApiProperty() question!: string;
  @ApiProperty({ description: 'How often the bot answered with it' }) given!: number;
  @ApiProperty({ description: 'After it a person was needed within 72 hours' }) handedOver!: number;
  @ApiProperty({ description: 'Readers whom it did not help' }) unhelpful!: number;
  @ApiProperty() helpful!: number;
  @ApiProperty({ description: 'Called wrong when drawn by lot' }) wrong!: number;
}

export class TroubleList {
  @ApiProperty({ type: [TroubleView] }) items!: TroubleView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}
