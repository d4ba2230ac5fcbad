import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

export class PromiseQuery {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() brand?: string;
  @ApiPropertyOptional({ minimum: 1, maximum: 366, default: 7 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(366)
  days: number = 7;
}

export class PlatformPromise {
  @ApiProperty() platform!: string;
  @ApiProperty({ description: 'Items that customers wrote in the period' }) inbound!: number;
  @ApiProperty() answered!: number;
  @ApiProperty() withinPromise!: number;
}

export class ComplaintFigures {
  @ApiProperty({ description: 'The customer is satisfied, or the case is closed with a reason' })
  settled!: number;
  @ApiProperty({ description: 'Settled not later than due' }) settledWithin!: number;
  @ApiProperty({ description: 'Settled late, or still open and over' }) overdue!: number;
  @ApiProperty({ description: 'Still open, over or not' }) unsettled!: number;
}

/** Of the clocks that started in the period or still run; excused and cancelled ones are left out. */
export class PromiseReport {
  @ApiProperty({ description: 'Stopped by an answer' }) answered!: number;
  @ApiProperty({ description: 'Answered not later than due' }) withinPromise!: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'withinPromise of withinPromise and breached, rounded down to one decimal',
  })
  percentKept!: number | null;
  @ApiProperty({ description: 'Answered late, closed late, or unanswered and over' })
  breached!: number;
  @ApiProperty({ description: 'Still running, over or not' }) open!: number;
  @ApiProperty({ type: Number, nullable: true }) medianFirstResponseSeconds!: number | null;
  @ApiProperty({ description: 'Turns closed as needing no reply; they are in no other figure' })
  excused!: number;
  @ApiProperty({ description: 'Turns in which a program said that somebody would answer' })
  acknowledged!: number;
  @ApiProperty({ type: ComplaintFigures }) complaints!: ComplaintFigures;
  @ApiProperty({ type: [PlatformPromise] }) perPlatform!: PlatformPromise[];
}
