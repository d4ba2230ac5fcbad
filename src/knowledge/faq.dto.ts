import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { PageQuery } from '../infra/http/paging.js';
import { LANGUAGE_CODE } from '../identity/locale.js';

const QUESTION_MAX = 500;
const ANSWER_MAX = 5000;

export class FaqQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() brand?: string;
  @ApiPropertyOptional({ example: 'el' })
  @IsOptional()
  @Matches(LANGUAGE_CODE)
  language?: string;
}

class FaqFields {
  @ApiProperty({ example: 'el' }) @Matches(LANGUAGE_CODE) language!: string;
  @ApiProperty() @IsString() @Length(1, QUESTION_MAX) question!: string;
  @ApiProperty({ type: [String], description: 'Other wordings of the same question' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, QUESTION_MAX, { each: true })
  paraphrases!: string[];
  @ApiProperty() @IsString() @Length(1, ANSWER_MAX) @Matches(/\S/) answer!: string;
}

export class NewFaqBody extends FaqFields {
  @ApiProperty({ format: 'uuid' }) @IsUUID() brandId!: string;
}

export class FaqBody extends FaqFields {
  @ApiPropertyOptional({ format: 'uuid', description: 'Must be the brand it is in, when given' })
  @IsOptional()
  @IsUUID()
  brandId?: string;
}

export class FaqView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) brandId!: string;
  @ApiProperty() language!: string;
  @ApiProperty() question!: string;
  @ApiProperty({ type: [String] }) paraphrases!: string[];
  @ApiProperty() answer!: string;
  @ApiProperty({ format: 'date-time' }) updatedAt!: string;
}

export class FaqPage {
  @ApiProperty({ type: [FaqView] }) items!: FaqView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}
