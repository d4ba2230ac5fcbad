import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
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
}
