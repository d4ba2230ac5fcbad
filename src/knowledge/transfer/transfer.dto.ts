import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { LANGUAGE_CODE } from '../../identity/locale.js';

const FORMATS = ['csv', 'json'] as const;
type Format = (typeof FORMATS)[number];

export class FaqExportQuery {
  @ApiProperty({ format: 'uuid' }) @IsUUID() brand!: string;
  @ApiPropertyOptional() @IsOptional() @Matches(LANGUAGE_CODE) language?: string;
  @ApiProperty({ enum: FORMATS }) @IsIn(FORMATS) format!: Format;
}

export class FaqImportBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() brandId!: string;
  @ApiProperty({ enum: FORMATS }) @IsIn(FORMATS) format!: Format;
  @ApiProperty({ description: 'The file’s text' }) @IsString() @MaxLength(4_000_000) text!: string;
  @ApiPropertyOptional({ default: false, description: 'Only say what it would do' })
  @IsOptional()
  @IsBoolean()
  dryRun: boolean = false;
}

export class FaqImportRow {
  @ApiProperty({ description: 'Of the file, from 1; in JSON the place in the list' }) line!: number;
  @ApiProperty({ enum: ['add', 'change'] }) action!: 'add' | 'change';
  @ApiProperty() language!: string;
  @ApiProperty() question!: string;
  @ApiProperty({ type: [String], description: 'Which parts change' }) changes!: string[];
}

export class FaqImportFault {
  @ApiProperty() line!: number;
  @ApiProperty({ description: 'What is wrong, as a code' }) code!: string;
  @ApiProperty({ type: String, nullable: true }) column!: string | null;
  @ApiProperty({ description: 'What stands there, or the limit' }) value!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Question of the entry it collides with',
  })
  other!: string | null;
}

export class FaqImportView {
  @ApiProperty({ description: 'False: nothing was written' }) done!: boolean;
  @ApiProperty() added!: number;
  @ApiProperty() changed!: number;
  @ApiProperty() same!: number;
  @ApiProperty({ type: [FaqImportRow], description: 'What is added and changed, in order' })
  rows!: FaqImportRow[];
  @ApiProperty({ type: [FaqImportFault], description: 'With any of these nothing is imported' })
  faults!: FaqImportFault[];
}
