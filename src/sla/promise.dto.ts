import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { ConditionBody } from '../triage/condition.dto.js';
import type { WrittenCalendar } from '../infra/calendar/calendar.js';
import { HOLIDAY_COUNTRIES, type HolidayCountry } from '../infra/calendar/holidays.js';

const MONTH_SECONDS = 30 * 86_400;
export class RuleBody {
  @ApiProperty({ description: 'Stays the same when the rule is changed' })
  @Matches(/^[a-z0-9-]{1,40}$/)
  id!: string;
  @ApiProperty() @IsString() @Length(1, 80) name!: string;
  @ApiProperty({ type: ConditionBody, description: 'All must hold; empty: everything matches' })
  @ValidateNested()
  @Type(() => ConditionBody)
  @IsObject()
  when!: ConditionBody;
  @ApiProperty({ description: 'Open time until the first answer' })
  @IsInt()
  @Min(60)
  @Max(MONTH_SECONDS)
  firstSeconds!: number;
  @ApiProperty({ description: 'Open time until each further answer' })
  @IsInt()
  @Min(60)
  @Max(MONTH_SECONDS)
  nextSeconds!: number;
  @ApiProperty({ type: [Number], description: 'Warn at these shares of the time' })
  @IsArray()
  @ArrayMaxSize(5)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(99, { each: true })
  warnPercent!: number[];
  @ApiProperty({ type: String, nullable: true, description: 'Null: around the clock' })
  @ValidateIf((rule: RuleBody) => rule.calendarId !== null)
  @IsString()
  calendarId!: string | null;
}

export class CalendarBody {
  @ApiProperty() @Matches(/^[a-z0-9-]{1,40}$/) id!: string;
  @ApiProperty() @IsString() @Length(1, 80) name!: string;
  @ApiProperty({
    description:
      '{zone, always: true} or {zone, weekly: {mon: [["09:00", "17:00"]]}, exceptions: [{date, intervals}]}',
  })
  @IsObject()
  hours!: WrittenCalendar;
  @ApiProperty({ type: String, nullable: true, enum: HOLIDAY_COUNTRIES })
  @ValidateIf((calendar: CalendarBody) => calendar.holidays !== null)
  @IsIn(HOLIDAY_COUNTRIES)
  holidays!: HolidayCountry | null;
}

export class PromiseBody {
  @ApiProperty({ type: [CalendarBody] })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => CalendarBody)
  calendars!: CalendarBody[];
  @ApiProperty({ type: [RuleBody], description: 'The first that matches holds' })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => RuleBody)
  rules!: RuleBody[];
}

export class ChangePromiseBody {
  @ApiProperty({ description: 'The version that was changed' }) @IsInt() version!: number;
  @ApiProperty({ type: PromiseBody })
  @IsObject()
  @ValidateNested()
  @Type(() => PromiseBody)
  promise!: PromiseBody;
}

export class PromiseView {
  @ApiProperty() version!: number;
  @ApiProperty({ type: PromiseBody }) promise!: PromiseBody;
  @ApiProperty() since!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null: the default' })
  changedBy!: string | null;
}

export class PromiseVersions {
  @ApiProperty({ type: [PromiseView] }) items!: PromiseView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class RehearseBody {
  @ApiProperty({ type: PromiseBody })
  @IsObject()
  @ValidateNested()
  @Type(() => PromiseBody)
  promise!: PromiseBody;
  @ApiProperty({ default: 30 }) @IsOptional() @IsInt() @Min(1) @Max(365) days = 30;
}

export class RehearsedSample {
  @ApiProperty() conversationId!: string;
  @ApiProperty() excerpt!: string;
  @ApiProperty() startedAt!: string;
  @ApiProperty({ type: String, nullable: true }) dueBefore!: string | null;
  @ApiProperty({ type: String, nullable: true }) dueAfter!: string | null;
}

export class RehearsedRule {
  @ApiProperty() ruleId!: string;
  @ApiProperty({ description: 'Turns of customers that it would have held for' }) hits!: number;
  @ApiProperty() breachedBefore!: number;
  @ApiProperty() breachedAfter!: number;
  @ApiProperty({ description: 'Warnings and breaches that would have been told' }) alerts!: number;
  @ApiProperty({ type: [RehearsedSample] }) sample!: RehearsedSample[];
}

export class Rehearsal {
  @ApiProperty() since!: string;
  @ApiProperty({ type: [RehearsedRule] }) rules!: RehearsedRule[];
  @ApiProperty({ description: 'There were more turns than are counted here' }) cut!: boolean;
}

export class CountedSpan {
  @ApiProperty() from!: string;
  @ApiProperty() to!: string;
  @ApiProperty() seconds!: number;
}

export class ClockChangeView {
  @ApiProperty() at!: string;
  @ApiProperty() ruleId!: string;
  @ApiProperty() version!: number;
  @ApiProperty() startedAt!: string;
  @ApiProperty({ type: String, nullable: true }) dueAt!: string | null;
}

export class ClockExplanation {
  @ApiProperty({ description: 'Of the promise' }) version!: number;
  @ApiProperty({ type: RuleBody }) rule!: RuleBody;
  @ApiProperty({ type: String, nullable: true, description: 'Null: around the clock' })
  calendar!: string | null;
  @ApiProperty({ description: 'IANA zone of the calendar, or of the brand' }) timeZone!: string;
  @ApiProperty() startedAt!: string;
  @ApiProperty() seconds!: number;
  @ApiProperty({ type: [CountedSpan], description: 'Open time up to the due instant, in order' })
  counted!: CountedSpan[];
  @ApiProperty({ type: String, nullable: true, description: 'Null: no opening in 60 days' })
  dueAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) stoppedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) stoppedBy!: string | null;
  @ApiProperty({ type: [ClockChangeView], description: 'What it said before, oldest first' })
  before!: ClockChangeView[];
}
