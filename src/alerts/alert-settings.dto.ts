import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import type { WrittenCalendar } from '../infra/calendar/calendar.js';
import { RISKS } from '../triage/judgement.js';
import { ALERT_KINDS } from './alert.entity.js';
import { DIGESTS } from './alert-preference.entity.js';
import { AlertView } from './alerts.dto.js';

const DAY_SECONDS = 86_400;
const MAILED = [...ALERT_KINDS, ...DIGESTS];

const HOURS = {
  type: Object,
  nullable: true,
  description:
    'As the hours of a promise’s calendar: when something may come; null: around the clock',
} as const;

/** What a person wants to hear of, by which way and when. */
export class AlertPreferencesBody {
  @ApiProperty({ enum: MAILED, isArray: true, description: 'Not told by e-mail' })
  @IsArray()
  @ArrayUnique()
  @IsIn(MAILED, { each: true })
  emailMuted!: string[];
  @ApiProperty(HOURS)
  @ValidateIf((body: AlertPreferencesBody) => body.emailHours !== null)
  @IsObject()
  emailHours!: WrittenCalendar | null;
  @ApiProperty({ description: 'Whether open consoles show notifications of the browser' })
  @IsBoolean()
  browser!: boolean;
  @ApiProperty({ enum: ALERT_KINDS, isArray: true, description: 'Not shown by the browser' })
  @IsArray()
  @ArrayUnique()
  @IsIn(ALERT_KINDS, { each: true })
  browserMuted!: string[];
  @ApiProperty(HOURS)
  @ValidateIf((body: AlertPreferencesBody) => body.browserHours !== null)
  @IsObject()
  browserHours!: WrittenCalendar | null;
  @ApiProperty({ description: 'A risk or a crisis comes at once, whatever the hours say' })
  @IsBoolean()
  urgentThrough!: boolean;
}

/** What a brand's people are told of, and from when on. */
export class BrandAlertSettingsBody {
  @ApiProperty({ enum: RISKS, isArray: true, description: 'Risks that are told' })
  @IsArray()
  @ArrayUnique()
  @IsIn(RISKS, { each: true })
  risks!: string[];
  @ApiProperty({ minimum: 0, maximum: 4, description: 'So many stars or fewer; 0: never' })
  @IsInt()
  @Min(0)
  @Max(4)
  negativeReviewStars!: number;
  @ApiProperty({
    minimum: 0,
    maximum: 1000,
    description: 'So many different unhappy people, and three times the usual; 0: never',
  })
  @IsInt()
  @Min(0)
  @Max(1000)
  crisisPeople!: number;
  @ApiProperty({ minimum: 300, maximum: DAY_SECONDS, description: 'Within so long' })
  @IsInt()
  @Min(300)
  @Max(DAY_SECONDS)
  crisisSeconds!: number;
  @ApiProperty({ minimum: 60, maximum: DAY_SECONDS, description: 'A reply not out for so long' })
  @IsInt()
  @Min(60)
  @Max(DAY_SECONDS)
  stuckSeconds!: number;
  @ApiProperty() @IsBoolean() digestDaily!: boolean;
  @ApiProperty() @IsBoolean() digestWeekly!: boolean;
  @ApiProperty({ minimum: 0, maximum: 23, description: 'Local hour of the owner’s digest' })
  @IsInt()
  @Min(0)
  @Max(23)
  digestHour!: number;
}

export class NoticeView extends AlertView {
  @ApiProperty({ format: 'date-time', description: 'When it was told last' })
  toldAt!: string;
}

export class NoticeList {
  @ApiProperty({ type: [NoticeView], description: 'Oldest first' }) items!: NoticeView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}
