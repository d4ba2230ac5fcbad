import { ApiProperty } from '@nestjs/swagger';
import { IsUrl, IsUUID, MaxLength } from 'class-validator';
import { ACCOUNT_EVENTS } from './webhook-payload.js';
import { DELIVERY_STATES, type DeliveryState } from './webhook.entity.js';

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
}

export class EndpointView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) brandId!: string;
  @ApiProperty() url!: string;
  @ApiProperty() active!: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}

export class NewEndpointView extends EndpointView {
  @ApiProperty({ description: 'Key of the HMAC in Sixhour-Signature; shown this once' })
  secret!: string;
}

export class EndpointPage {
  @ApiProperty({ type: [EndpointView] }) items!: EndpointView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class DeliveryView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) endpointId!: string;
  @ApiProperty() url!: string;
  @ApiProperty({ enum: ['clock.warned', 'clock.breached', ...ACCOUNT_EVENTS] }) event!: string;
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
