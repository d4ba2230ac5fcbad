import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { SAMPLE_KINDS, type SampleKind } from './sample.js';
import { type Address, ADDRESSES, type Warmth, WARMTHS } from './voice.js';

const MOST_PHRASES = 30;

export class VoiceBody {
  @ApiProperty({ enum: ADDRESSES }) @IsIn(ADDRESSES) address!: Address;
  @ApiProperty({ enum: WARMTHS }) @IsIn(WARMTHS) warmth!: Warmth;
  @ApiProperty() @IsBoolean() emoji!: boolean;
  @ApiProperty({ description: 'By the given name, in the vocative, where its form is sure' })
  @IsBoolean()
  greetByName!: boolean;
  @ApiPropertyOptional({ description: 'On a line of its own at the end' })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  signature?: string;
  @ApiPropertyOptional({ description: 'Instead of ours; `{name}` where the name is to stand' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  greeting?: string;
  @ApiProperty({ type: [String], description: 'Sentences to close with' })
  @IsArray()
  @ArrayMaxSize(MOST_PHRASES)
  @IsString({ each: true })
  @Length(2, 200, { each: true })
  loved!: string[];
  @ApiProperty({ type: [String], description: 'Words no reply should have' })
  @IsArray()
  @ArrayMaxSize(MOST_PHRASES)
  @IsString({ each: true })
  @Length(2, 100, { each: true })
  banned!: string[];
}

export class VoiceView extends VoiceBody {
  @ApiProperty() language!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null: nobody has set it yet' })
  updatedAt!: string | null;
}

export class VoiceList {
  @ApiProperty({ type: [VoiceView] }) items!: VoiceView[];
}

export class PreviewBody {
  @ApiProperty({ type: VoiceBody })
  @ValidateNested()
  @Type(() => VoiceBody)
  voice!: VoiceBody;
  @ApiProperty({ enum: SAMPLE_KINDS }) @IsIn(SAMPLE_KINDS) kind!: SampleKind;
  @ApiPropertyOptional({ description: 'Another wording for each number' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  turn?: number;
}

export class PreviewView {
  @ApiProperty({ description: 'An invented customer' }) customer!: string;
  @ApiProperty() reply!: string;
  @ApiProperty({ enum: ['pass', 'warn', 'block'], description: 'The guard’s word on it' })
  verdict!: 'pass' | 'warn' | 'block';
}

const AMOUNT = { type: Number, nullable: true } as const;

/** Amounts are in the brand's currency; null: not known, or none. */
export class GoodwillBody {
  @ApiProperty({ description: 'ISO 4217', example: 'EUR' })
  @Matches(/^[A-Z]{3}$/)
  currency!: string;
  @ApiProperty({ description: 'The shop pays when something goes back after its own fault' })
  @IsBoolean()
  shippingPaid!: boolean;
  @ApiProperty({ ...AMOUNT, description: 'What a small gift after a fault of ours may be worth' })
  @IsOptional()
  @IsNumber()
  @Min(0)
  giftAmount!: number | null;
  @ApiProperty({ ...AMOUNT, description: 'All gifts of a calendar month together; never beyond' })
  @IsOptional()
  @IsNumber()
  @Min(0)
  monthlyBudget!: number | null;
  @ApiProperty({ description: 'Suggest to let a thing go where that is cheaper' })
  @IsBoolean()
  letGo!: boolean;
  @ApiProperty({ ...AMOUNT, description: 'Value of a usual order' })
  @IsOptional()
  @IsNumber()
  @Min(0)
  orderValue!: number | null;
  @ApiProperty({ ...AMOUNT, description: 'Share of the price that is not cost, in percent' })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(100)
  marginPercent!: number | null;
  @ApiProperty({ ...AMOUNT, description: 'Work on one return' })
  @IsOptional()
  @IsNumber()
  @Min(0)
  handlingCost!: number | null;
  @ApiProperty({ ...AMOUNT, description: 'Shipping of one return' })
  @IsOptional()
  @IsNumber()
  @Min(0)
  returnCost!: number | null;
}

export class GoodwillView extends GoodwillBody {
  @ApiProperty({ description: 'Given away this month, by the brand’s calendar' })
  spentThisMonth!: number;
}
