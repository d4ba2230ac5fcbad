import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { DEFAULT_LADDER, type Rung, RUNGS } from './ladder.js';

const DAY_SECONDS = 86_400;

export class LadderStepBody {
  @ApiProperty({ minimum: 1, maximum: 100, description: 'Per cent of the time; 100: the breach' })
  @IsInt()
  @Min(1)
  @Max(100)
  percent!: number;
  @ApiProperty({ enum: RUNGS, isArray: true, description: 'A rung nobody stands on: the next one' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(RUNGS.length)
  @ArrayUnique()
  @IsIn(RUNGS, { each: true })
  who!: Rung[];
}

export class LadderBody {
  @ApiProperty({ type: [LadderStepBody] })
  @IsArray()
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => LadderStepBody)
  tells!: LadderStepBody[];
  @ApiProperty({
    default: DEFAULT_LADDER.repeatSeconds,
    description: 'A breach that nobody acknowledges is told again so long after the last time',
  })
  @IsInt()
  @Min(300)
  @Max(7 * DAY_SECONDS)
  repeatSeconds!: number;
  @ApiProperty({ default: DEFAULT_LADDER.repeatTimes, description: 'At most so often; 0: never' })
  @IsInt()
  @Min(0)
  @Max(24)
  repeatTimes!: number;
}
