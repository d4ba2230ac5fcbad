import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsOptional,
  IsString,
  IsTimeZone,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';

export class BrandView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'IANA zone' }) timeZone!: string;
  @ApiProperty({ description: 'ISO 639-1' }) defaultLanguage!: string;
  @ApiProperty({ type: [String], description: 'The shop’s own phones and addresses' })
  contacts!: string[];
  @ApiProperty({ type: String, nullable: true, description: 'Its name in public addresses' })
  slug!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'For whoever wants a person' })
  helpEmail!: string | null;
}

export class BrandList {
  @ApiProperty({ type: [BrandView] }) items!: BrandView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class BrandBody {
  @ApiPropertyOptional() @IsOptional() @IsString() @MinLength(1) @MaxLength(80) name?: string;
  @ApiPropertyOptional({ description: 'IANA zone, such as Europe/Athens' })
  @IsOptional()
  @IsTimeZone()
  timeZone?: string;
  @ApiPropertyOptional() @IsOptional() @Matches(/^[a-z]{2}$/) defaultLanguage?: string;
  @ApiPropertyOptional({
    type: [String],
    description: 'No personal data when they stand in a reply',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  contacts?: string[];
  @ApiPropertyOptional({ type: String, nullable: true, example: 'meltemi-home' })
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{1,38}[a-z0-9]$/, {
    message:
      'slug must have 3 to 40 small Latin letters, digits or hyphens, and begin with a letter',
  })
  slug?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Shown on the help page' })
  @IsOptional()
  @IsEmail()
  helpEmail?: string | null;
}
