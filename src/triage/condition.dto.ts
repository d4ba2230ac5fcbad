import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsArray, IsIn, IsOptional, Matches, Max, Min } from 'class-validator';
import { ITEM_KINDS } from '../connectors/platform-event.js';
import { CUSTOMER_TRAITS, type CustomerTrait } from './condition.js';
import { RISKS, SENTIMENTS, TOPICS } from './judgement.js';
import { SEVERITIES, type Severity } from './severity.js';

/** A list that may be left out; of these words, where there are any. */
const List = (words?: readonly string[]) =>
  applyDecorators(
    ApiProperty({
      type: 'array',
      items: { type: 'string', ...(words ? { enum: [...words] } : {}) },
      required: false,
    }),
    IsOptional(),
    IsArray(),
    ...(words ? [IsIn(words, { each: true })] : [Matches(/^[\w-]{1,40}$/, { each: true })]),
  );

/** When a rule holds: all that is named must; empty: always. */
export class ConditionBody {
  @List() platforms?: string[];
  @List(ITEM_KINDS) kinds?: string[];
  @List() languages?: string[];
  @List(SENTIMENTS) sentiments?: string[];
  @List(TOPICS) topics?: string[];
  @List(RISKS) risks?: string[];
  @List(SEVERITIES) severities?: Severity[];
  @List(['new', 'returning', ...CUSTOMER_TRAITS])
  customers?: ('new' | 'returning' | CustomerTrait)[];
  @ApiProperty({ required: false, description: 'The review has so many stars or fewer' })
  @IsOptional()
  @Min(0.5)
  @Max(5)
  maxRating?: number;
}
