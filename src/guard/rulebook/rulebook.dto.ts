import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { LANGUAGE_CODE } from '../../identity/locale.js';
import type { BrandPhrase } from '../brand-phrases.js';
import { RULES, type Rule, type Severity } from '../finding.js';

const SEVERITIES = ['warn', 'block'];

export class RulebookQuery {
  @ApiProperty({ format: 'uuid' }) @IsUUID() brand!: string;
}

export class BrandPhraseBody implements BrandPhrase {
  @ApiProperty({ description: 'Plain words; `~` stands for any ending' })
  @IsString()
  @Length(2, 200)
  @Matches(/[\p{L}\p{N}]/u)
  phrase!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null: in every language' })
  @ValidateIf((one: BrandPhraseBody) => one.language !== null)
  @Matches(LANGUAGE_CODE)
  language!: string | null;
  @ApiProperty({ enum: SEVERITIES }) @IsIn(SEVERITIES) severity!: Severity;
  @ApiProperty({ description: 'What the agent reads' })
  @IsString()
  @MaxLength(300)
  message!: string;
  @ApiProperty({ description: 'A better wording' }) @IsString() @MaxLength(500) suggestion!: string;
}

export class RulebookBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() brandId!: string;
  @ApiProperty({ enum: RULES, isArray: true }) @IsIn(RULES, { each: true }) off!: Rule[];
  @ApiProperty({ type: [BrandPhraseBody] })
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => BrandPhraseBody)
  phrases!: BrandPhraseBody[];
}

export class RuleView {
  @ApiProperty() rule!: string;
  @ApiProperty({ enum: SEVERITIES }) severity!: Severity;
  @ApiProperty({ description: 'In the language of whoever asks' }) message!: string;
  @ApiProperty({ description: 'Some may never be switched off' }) alwaysOn!: boolean;
  @ApiProperty() off!: boolean;
}

export class RulebookView {
  @ApiProperty({ type: [RuleView] }) rules!: RuleView[];
  @ApiProperty({ type: [BrandPhraseBody] }) phrases!: BrandPhraseBody[];
}

export class TryBody extends RulebookBody {
  @ApiProperty() @IsString() @MaxLength(20_000) text!: string;
  @ApiProperty() @Matches(LANGUAGE_CODE) language!: string;
  @ApiProperty() @IsBoolean() public!: boolean;
}

export class TriedFinding {
  @ApiProperty() rule!: string;
  @ApiProperty({ enum: SEVERITIES }) severity!: Severity;
  @ApiProperty() start!: number;
  @ApiProperty() end!: number;
  @ApiProperty() message!: string;
  @ApiProperty() suggestion!: string;
}

export class TriedView {
  @ApiProperty({ enum: ['pass', 'warn', 'block'] }) verdict!: 'pass' | 'warn' | 'block';
  @ApiProperty({ type: [TriedFinding] }) findings!: TriedFinding[];
}
