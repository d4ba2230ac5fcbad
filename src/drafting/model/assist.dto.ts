import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { type Rewrite, REWRITES } from './questions.js';

const LONGEST = 20_000;

export class AssistView {
  @ApiProperty({ type: String, nullable: true, description: 'Null: none is set up' })
  model!: string | null;
  @ApiProperty({ enum: REWRITES, isArray: true }) rewrites!: readonly string[];
}

export class RewriteBody {
  @ApiProperty() @IsString() @MaxLength(LONGEST) text!: string;
  @ApiProperty({ enum: REWRITES }) @IsIn(REWRITES) how!: Rewrite;
}

export class TranslateBody {
  @ApiPropertyOptional({ description: 'Of this item, into your language' })
  @IsOptional()
  @IsUUID()
  messageId?: string;
  @ApiPropertyOptional({ description: 'This text, into the customer’s language' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST)
  text?: string;
}

export class WrittenView {
  @ApiProperty() text!: string;
  @ApiProperty({ description: 'ISO 639-1' }) language!: string;
}
