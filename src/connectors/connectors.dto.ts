import { ApiProperty } from '@nestjs/swagger';
import { IsObject, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { BLIND_REASONS, type BlindReason } from './account.entity.js';

export class CredentialFieldView {
  @ApiProperty() key!: string;
  @ApiProperty() label!: string;
  @ApiProperty() secret!: boolean;
  @ApiProperty() required!: boolean;
  @ApiProperty({ type: Boolean, required: false, description: 'A key file or JSON' })
  multiline?: boolean;
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
  @ApiProperty({ description: 'Items that polls have read, known ones included' })
  itemsRead!: number;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When the history had been read; null while it is being imported',
  })
  importedAt!: string | null;
}

const MOMENT = { type: String, format: 'date-time', nullable: true } as const;

export class MissingScope {
  @ApiProperty({ example: 'pages_manage_engagement' }) scope!: string;
  @ApiProperty({ description: 'What can not be done without it; empty when it is not known' })
  for!: string;
}

export class AccountHealthView {
  @ApiProperty({ ...MOMENT, description: 'The last time it was seen; null while all is well' })
  blindSince!: string | null;
  @ApiProperty({ enum: BLIND_REASONS, nullable: true }) blindReason!: BlindReason | null;
  @ApiProperty({ ...MOMENT, description: 'Polls find what no webhook announced, since then' })
  webhooksSilentSince!: string | null;
  @ApiProperty({ ...MOMENT, description: 'Null: it does not end, or the platform does not say' })
  tokenExpiresAt!: string | null;
  @ApiProperty({ type: [MissingScope], description: 'Rights that the token lacks' })
  missingScopes!: MissingScope[];
  @ApiProperty({ ...MOMENT, description: 'When the token was last tried' })
  probedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why the last trial failed' })
  probeError!: string | null;
  @ApiProperty({ description: 'Items that could not be taken in and wait for a replay' })
  deadLetters!: number;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why its menu and opening questions could not be set',
  })
  menuError!: string | null;
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
  @ApiProperty({ ...MOMENT, description: 'In this state since' }) stateSince!: string | null;
  @ApiProperty() connectedAt!: string;
  @ApiProperty({ type: String, nullable: true }) lastWebhookAt!: string | null;
  @ApiProperty({ type: [StreamView] }) streams!: StreamView[];
  @ApiProperty({ type: AccountHealthView }) health!: AccountHealthView;
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
