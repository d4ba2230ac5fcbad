import { ApiProperty } from '@nestjs/swagger';
import { IsObject, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';

export class CredentialFieldView {
  @ApiProperty() key!: string;
  @ApiProperty() label!: string;
  @ApiProperty() secret!: boolean;
  @ApiProperty() required!: boolean;
  @ApiProperty({ type: String, required: false }) help?: string;
}

export class PlatformView {
  @ApiProperty() platform!: string;
  @ApiProperty() title!: string;
  @ApiProperty() externalIdHelp!: string;
  @ApiProperty({ type: [CredentialFieldView] }) credentials!: CredentialFieldView[];
  @ApiProperty({ type: String, nullable: true }) webhook!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'To be entered at the platform' })
  webhookUrl!: string | null;
}

export class PlatformList {
  @ApiProperty({ type: [PlatformView] }) items!: PlatformView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class StreamView {
  @ApiProperty() id!: string;
  @ApiProperty({ type: String, nullable: true }) polledAt!: string | null;
  @ApiProperty() nextPollAt!: string;
  @ApiProperty() failures!: number;
  @ApiProperty({ type: String, nullable: true }) lastError!: string | null;
}

export class AccountView {
  @ApiProperty() id!: string;
  @ApiProperty() brandId!: string;
  @ApiProperty() platform!: string;
  @ApiProperty() platformTitle!: string;
  @ApiProperty() externalId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ['active', 'reconnect', 'disconnected'] }) state!: string;
  @ApiProperty({ type: String, nullable: true }) stateReason!: string | null;
  @ApiProperty() connectedAt!: string;
  @ApiProperty({ type: String, nullable: true }) lastWebhookAt!: string | null;
  @ApiProperty({ type: [StreamView] }) streams!: StreamView[];
}

export class AccountList {
  @ApiProperty({ type: [AccountView] }) items!: AccountView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class ConnectBody {
  @ApiProperty() @IsUUID() brandId!: string;
  @ApiProperty() @IsString() @MaxLength(40) platform!: string;
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(200) externalId!: string;
  @ApiProperty({ type: Object, description: 'The fields that the platform’s manifest names' })
  @IsObject()
  credentials!: Record<string, string>;
}
