import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../infra/http/paging.js';

export class DeadLetterQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Of this brand; default: all that you see' })
  @IsOptional()
  @IsUUID()
  brandId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Of this account' })
  @IsOptional()
  @IsUUID()
  accountId?: string;
}

export class DeadLetterView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) brandId!: string;
  @ApiProperty({ format: 'uuid' }) accountId!: string;
  @ApiProperty() accountName!: string;
  @ApiProperty() platform!: string;
  @ApiProperty({ enum: ['webhook', 'poll'] }) source!: string;
  @ApiProperty({ description: 'Why it could not be taken in, as of the last attempt' })
  reason!: string;
  @ApiProperty({ description: 'The start of the payload as it came, JSON' }) excerpt!: string;
  @ApiProperty({ description: 'How often it was tried' }) attempts!: number;
  @ApiProperty({ format: 'date-time', description: 'When the payload came' }) receivedAt!: string;
  @ApiProperty({ format: 'date-time' }) triedAt!: string;
}

export class DeadLetterPage {
  @ApiProperty({ type: [DeadLetterView] }) items!: DeadLetterView[];
  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the following page' })
  next!: string | null;
}

export class ReplayBody {
  @ApiPropertyOptional({ format: 'uuid', description: 'Of this brand; default: all that you may' })
  @IsOptional()
  @IsUUID()
  brandId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Of this account' })
  @IsOptional()
  @IsUUID()
  accountId?: string;
}

export class ReplayResult {
  @ApiProperty({ description: 'Dead letters that were tried' }) tried!: number;
  @ApiProperty({ description: 'Taken in now' }) resolved!: number;
  @ApiProperty({ description: 'Still failing; each says why' }) failed!: number;
  @ApiProperty({ description: 'Not tried yet: ask again' }) left!: number;
}
