import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
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
import type { ClockKind } from './cycle.js';
import { LadderBody } from './ladder.dto.js';
import { type Rung, RUNGS } from './ladder.js';
import { type Pause, PAUSE_REASONS, type PauseReason } from './pause.js';
import { HOLIDAY_COUNTRIES, type HolidayCountry } from '../infra/calendar/holidays.js';

const MONTH_SECONDS = 30 * 86_400;
const LONGEST_RESOLUTION = 90 * 86_400;
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
  @ApiPropertyOptional({
    type: Number,
    nullable: true,
    description: 'Open time until a complaint is settled; null: no promise; left out: three days',
  })
  @IsOptional()
  @IsInt()
  @Min(60)
  @Max(LONGEST_RESOLUTION)
  resolutionSeconds?: number | null;
  @ApiProperty({ type: [Number], description: 'Warn at these shares of the time' })
  @IsArray()
  @ArrayMaxSize(5)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(99, { each: true })
  warnPercent!: number[];
  @ApiPropertyOptional({
    type: LadderBody,
    description:
      'Whom the steps tell; left out: the assignee, from 75 % the team, 90 % managers, owners',
  })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => LadderBody)
  ladder?: LadderBody;
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

export class RehearsedStep {
  @ApiProperty({ description: 'Per cent of the time; 100: the breach' }) percent!: number;
  @ApiProperty({ enum: RUNGS, isArray: true }) who!: Rung[];
  @ApiProperty() times!: number;
}

export class RehearsedRule {
  @ApiProperty() ruleId!: string;
  @ApiProperty({ description: 'Turns of customers that it would have held for' }) hits!: number;
  @ApiProperty() breachedBefore!: number;
  @ApiProperty() breachedAfter!: number;
  @ApiProperty({
    type: () => [RehearsedStep],
    description: 'Warnings and breaches that would have been told, by step, without repeats',
  })
  told!: RehearsedStep[];
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

export class PauseView {
  @ApiProperty() from!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null while it lasts' })
  to!: string | null;
  @ApiProperty({ enum: PAUSE_REASONS }) reason!: PauseReason;
  @ApiProperty({ type: String, nullable: true, enum: ['person', 'customer', 'clock'] })
  endedBy!: Pause['endedBy'];
}

export class PausesView {
  @ApiProperty({ type: [PauseView], description: 'Oldest first' }) items!: PauseView[];
  @ApiProperty({ description: 'Whether a clock runs that can be paused' }) pausable!: boolean;
  @ApiProperty({ description: 'Whether there is a step to undo' }) undoable!: boolean;
}

export class PauseBody {
  @ApiProperty({ enum: PAUSE_REASONS, description: 'What everybody waits for' })
  @IsIn(PAUSE_REASONS)
  reason!: PauseReason;
}

export class ClockChangeView {
  @ApiProperty() at!: string;
  @ApiProperty() ruleId!: string;
  @ApiProperty() version!: number;
  @ApiProperty() startedAt!: string;
  @ApiProperty({ type: String, nullable: true }) dueAt!: string | null;
}

export class ClockExplanation {
  @ApiProperty({ enum: ['first', 'next', 'resolution'] }) kind!: ClockKind;
  @ApiProperty({ description: 'Of the promise' }) version!: number;
  @ApiProperty({ type: RuleBody }) rule!: RuleBody;
  @ApiProperty({ type: String, nullable: true, description: 'Null: around the clock' })
  calendar!: string | null;
  @ApiProperty({ description: 'IANA zone of the calendar, or of the brand' }) timeZone!: string;
  @ApiProperty() startedAt!: string;
  @ApiProperty() seconds!: number;
  @ApiProperty({ type: [CountedSpan], description: 'Open time up to the due instant, in order' })
  counted!: CountedSpan[];
  @ApiProperty({ type: [PauseView], description: 'In which nothing was counted' })
  pauses!: PauseView[];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null: paused, or no opening in 60 days',
  })
  dueAt!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'A program said that somebody would answer; it stops nothing',
  })
  acknowledgedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) stoppedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) stoppedBy!: string | null;
  @ApiProperty({ type: [ClockChangeView], description: 'What it said before, oldest first' })
  before!: ClockChangeView[];
}
