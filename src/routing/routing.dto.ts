import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { WrittenCalendar } from '../infra/calendar/calendar.js';
import { ConditionBody } from '../triage/condition.dto.js';
import { RISKS } from '../triage/judgement.js';

const KINDS = ['bot', 'language', 'trained', 'team', 'person', 'role'] as const;

export class DestinationBody {
  @ApiProperty({ enum: KINDS }) @IsIn(KINDS) kind!: (typeof KINDS)[number];
  @ApiProperty({ required: false, description: 'With “team”' })
  @ValidateIf((to: DestinationBody) => to.kind === 'team')
  @IsUUID()
  teamId?: string;
  @ApiProperty({ required: false, description: 'With “person”' })
  @ValidateIf((to: DestinationBody) => to.kind === 'person')
  @IsUUID()
  userId?: string;
  @ApiProperty({ required: false, enum: ['manager', 'owner'], description: 'With “role”' })
  @ValidateIf((to: DestinationBody) => to.kind === 'role')
  @IsIn(['manager', 'owner'])
  role?: 'manager' | 'owner';
}

export class RoutingRuleBody {
  @ApiProperty({ description: 'Stays the same when the rule is changed' })
  @Matches(/^[a-z0-9-]{1,40}$/)
  id!: string;
  @ApiProperty() @IsString() @Length(1, 80) name!: string;
  @ApiProperty({ type: ConditionBody })
  @IsObject()
  @ValidateNested()
  @Type(() => ConditionBody)
  when!: ConditionBody;
  @ApiProperty({ type: DestinationBody })
  @IsObject()
  @ValidateNested()
  @Type(() => DestinationBody)
  to!: DestinationBody;
}

/** A team or a person, never both. */
class WhoBody {
  @ApiPropertyOptional({ description: 'Either this' }) @IsOptional() @IsUUID() teamId?: string;
  @ApiPropertyOptional({ description: 'Or this' }) @IsOptional() @IsUUID() userId?: string;
}

export class TrainingBody extends WhoBody {
  @ApiProperty({ enum: RISKS, isArray: true, description: 'Risks they may be given' })
  @IsArray()
  @ArrayUnique()
  @IsIn(RISKS, { each: true })
  risks!: string[];
}

export class ShiftBody extends WhoBody {
  @ApiProperty({ description: 'As the hours of a promise’s calendar' })
  @IsObject()
  hours!: WrittenCalendar;
}

export class RoutingBody {
  @ApiProperty({ type: [RoutingRuleBody], description: 'The first that matches counts' })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => RoutingRuleBody)
  rules!: RoutingRuleBody[];
  @ApiProperty({ type: Number, nullable: true, description: 'Most that may wait for one person' })
  @ValidateIf((body: RoutingBody) => body.capacity !== null)
  @IsInt()
  @Min(1)
  @Max(10_000)
  capacity!: number | null;
  @ApiProperty() @IsBoolean() sticky!: boolean;
  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((body: RoutingBody) => body.queueOwnerId !== null)
  @IsUUID()
  queueOwnerId!: string | null;
  @ApiProperty({ type: [ShiftBody] })
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ShiftBody)
  shifts!: ShiftBody[];
  @ApiPropertyOptional({ type: [TrainingBody], description: 'Left out: nobody is trained' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => TrainingBody)
  training?: TrainingBody[];
}

export class ChangeRoutingBody {
  @ApiProperty({ description: 'The version that was changed; 0 is the default' })
  @IsInt()
  version!: number;
  @ApiProperty({ type: RoutingBody })
  @IsObject()
  @ValidateNested()
  @Type(() => RoutingBody)
  routing!: RoutingBody;
}

export class RoutingView {
  @ApiProperty({ description: '0: the default' }) version!: number;
  @ApiProperty({ type: RoutingBody }) routing!: RoutingBody;
  @ApiProperty({ type: String, nullable: true }) since!: string | null;
}

export class RehearseRoutingBody {
  @ApiProperty({ type: RoutingBody })
  @IsObject()
  @ValidateNested()
  @Type(() => RoutingBody)
  routing!: RoutingBody;
  @ApiProperty({ default: 30 }) @IsOptional() @IsInt() @Min(1) @Max(365) days = 30;
}

export class RoutedSample {
  @ApiProperty() conversationId!: string;
  @ApiProperty() excerpt!: string;
}

export class RoutedRule {
  @ApiProperty() ruleId!: string;
  @ApiProperty({ description: 'Items that it would have sent on' }) hits!: number;
  @ApiProperty({ type: [RoutedSample] }) sample!: RoutedSample[];
}

export class RoutingRehearsal {
  @ApiProperty() since!: string;
  @ApiProperty({ type: [RoutedRule] }) rules!: RoutedRule[];
  @ApiProperty({ description: 'There were more items than are counted here' }) cut!: boolean;
}
