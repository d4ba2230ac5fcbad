import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  Min,
} from 'class-validator';
import { LANGUAGE_CODE, type Locale, LOCALES } from '../identity/locale.js';
import { PageQuery } from '../infra/http/paging.js';
import { FAQ_CHANGES, type FaqChange } from './faq-version.entity.js';
import { ANSWER_MAX, PARAPHRASES_MAX, QUESTION_MAX, SHORT_MAX, TOPIC_MAX } from './faq-limits.js';

export const VALIDITIES = ['now', 'later', 'over'] as const;
export type Validity = (typeof VALIDITIES)[number];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export class FaqQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() brand?: string;
  @ApiPropertyOptional({ example: 'el' })
  @IsOptional()
  @Matches(LANGUAGE_CODE)
  language?: string;
  @ApiPropertyOptional({ description: 'Words, or their beginnings; marks may be left out' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(TOPIC_MAX) topic?: string;
  @ApiPropertyOptional({ enum: VALIDITIES }) @IsOptional() @IsIn(VALIDITIES) valid?: Validity;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() owner?: string;
}

class FaqFields {
  @ApiProperty({ example: 'el' }) @Matches(LANGUAGE_CODE) language!: string;
  @ApiProperty() @IsString() @Length(1, QUESTION_MAX) question!: string;
  @ApiProperty({ type: [String], description: 'Other wordings of the same question' })
  @IsArray()
  @ArrayMaxSize(PARAPHRASES_MAX)
  @IsString({ each: true })
  @Length(1, QUESTION_MAX, { each: true })
  paraphrases!: string[];
  @ApiProperty() @IsString() @Length(1, ANSWER_MAX) @Matches(/\S/) answer!: string;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'For a chat' })
  @IsOptional()
  @IsString()
  @Length(1, SHORT_MAX)
  @Matches(/\S/)
  shortAnswer: string | null = null;
  @ApiPropertyOptional({ default: false, description: 'Stands on the public help page' })
  @IsOptional()
  @IsBoolean()
  isPublic: boolean = false;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'First day' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(DAY)
  validFrom: string | null = null;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'Last day' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(DAY)
  validUntil: string | null = null;
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  ownerId: string | null = null;
  @ApiPropertyOptional({ type: String, nullable: true, example: 'return-policy' })
  @IsOptional()
  @IsString()
  @Length(1, TOPIC_MAX)
  @Matches(/\S/)
  topic: string | null = null;
}

export class NewFaqBody extends FaqFields {
  @ApiProperty({ format: 'uuid' }) @IsUUID() brandId!: string;
}

export class FaqBody extends FaqFields {
  @ApiPropertyOptional({ format: 'uuid', description: 'Must be the brand it is in, when given' })
  @IsOptional()
  @IsUUID()
  brandId?: string;
  @ApiPropertyOptional({
    description: 'The version that was changed; refused when it is out of date',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  version?: number;
}

export class FaqContentView {
  @ApiProperty() language!: string;
  @ApiProperty() question!: string;
  @ApiProperty({ type: [String] }) paraphrases!: string[];
  @ApiProperty() answer!: string;
  @ApiProperty({ type: String, nullable: true }) shortAnswer!: string | null;
  @ApiProperty() isPublic!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validFrom!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validUntil!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) ownerId!: string | null;
  @ApiProperty({ type: String, nullable: true }) topic!: string | null;
}

export class FaqView extends FaqContentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) brandId!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ description: 'Has a blank, [like this…], and is not used until it is filled in' })
  unfinished!: boolean;
  @ApiProperty({ format: 'date-time' }) updatedAt!: string;
}

export class FaqPage {
  @ApiProperty({ type: [FaqView] }) items!: FaqView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class FaqVersionView {
  @ApiProperty() version!: number;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null: a key, or the program' })
  by!: string | null;
  @ApiProperty({ enum: FAQ_CHANGES }) change!: FaqChange;
  @ApiProperty({ type: FaqContentView }) content!: FaqContentView;
}

export class FaqVersionList {
  @ApiProperty({ type: [FaqVersionView] }) items!: FaqVersionView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class StartersBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() brandId!: string;
  @ApiProperty({ enum: LOCALES }) @IsIn(LOCALES) language!: Locale;
}

export class StartersView {
  @ApiProperty({ description: 'Those whose topic or wording was there are left out' })
  added!: number;
}
