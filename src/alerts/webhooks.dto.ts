import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsUrl,
  IsUUID,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { type Locale, LOCALES } from '../identity/locale.js';
import type { WrittenCalendar } from '../infra/calendar/calendar.js';
import { ALERT_KINDS } from './alert.entity.js';
import { ITEM_EVENTS } from './item-payload.js';
import { ACCOUNT_EVENTS } from './webhook-payload.js';
import {
  DELIVERY_STATES,
  type DeliveryState,
  ENDPOINT_FORMATS,
  type EndpointFormat,
} from './webhook.entity.js';

export class NewEndpointBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() brandId!: string;
  @ApiProperty({ example: 'https://shop.example/hooks/sixhour' })
  @MaxLength(2000)
  @IsUrl(
    {
      protocols: ['http', 'https'],
      require_protocol: true,
      require_tld: false,
      disallow_auth: true,
    },
    { message: 'url must be an address like https://shop.example/hook, without user and password' },
  )
  url!: string;
  @ApiPropertyOptional({
    enum: ENDPOINT_FORMATS,
    default: 'signed',
    description: 'signed: JSON under an HMAC. slack, teams: an incoming webhook of that program',
  })
  @IsOptional()
  @IsIn(ENDPOINT_FORMATS)
  format: EndpointFormat = 'signed';
  @ApiPropertyOptional({ enum: LOCALES, default: 'en', description: 'Of what people read there' })
  @IsOptional()
  @IsIn(LOCALES)
  locale: Locale = 'en';
}

/** What is named changes. */
export class ChangeEndpointBody {
  @ApiPropertyOptional({ description: 'False: nothing goes there until it is switched on again' })
  @IsOptional()
  @IsBoolean()
  active?: boolean;
  @ApiPropertyOptional({ enum: LOCALES }) @IsOptional() @IsIn(LOCALES) locale?: Locale;
  @ApiPropertyOptional({ enum: ALERT_KINDS, isArray: true, description: 'Do not go there' })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(ALERT_KINDS, { each: true })
  muted?: string[];
  @ApiPropertyOptional({
    type: Object,
    nullable: true,
    description: 'As the hours of a promise’s calendar; null: around the clock',
  })
  @IsOptional()
  @ValidateIf((body: ChangeEndpointBody) => body.hours !== null)
  @IsObject()
  hours?: WrittenCalendar | null;
  @ApiPropertyOptional({ description: 'A risk or a crisis goes at once, whatever the hours say' })
  @IsOptional()
  @IsBoolean()
  urgentThrough?: boolean;
}

export class EndpointView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) brandId!: string;
  @ApiProperty({ description: 'Of a chat program only its beginning: the address is the secret' })
  url!: string;
  @ApiProperty({ enum: ENDPOINT_FORMATS }) format!: EndpointFormat;
  @ApiProperty({ enum: LOCALES }) locale!: string;
  @ApiProperty({ enum: ALERT_KINDS, isArray: true }) muted!: string[];
  @ApiProperty({ type: Object, nullable: true }) hours!: WrittenCalendar | null;
  @ApiProperty() urgentThrough!: boolean;
  @ApiProperty() active!: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}

export class NewEndpointView extends EndpointView {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Key of the HMAC in Sixhour-Signature; shown this once. Null for a chat program',
  })
  secret!: string | null;
}

export class EndpointPage {
  @ApiProperty({ type: [EndpointView] }) items!: EndpointView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class DeliveryView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) endpointId!: string;
  @ApiProperty() url!: string;
  @ApiProperty({ enum: ['clock.warned', 'clock.breached', ...ACCOUNT_EVENTS, ...ITEM_EVENTS] })
  event!: string;
  @ApiProperty({ enum: DELIVERY_STATES }) state!: DeliveryState;
  @ApiProperty() attempts!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'HTTP status of the latest answer' })
  lastStatus!: number | null;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) sentAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) error!: string | null;
}

export class DeliveryPage {
  @ApiProperty({ type: [DeliveryView] }) items!: DeliveryView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}
