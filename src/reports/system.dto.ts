import { ApiProperty } from '@nestjs/swagger';
import { ROLES } from '../infra/config/settings.js';

const MOMENT = { type: String, format: 'date-time', nullable: true } as const;

export class DatabaseStatus {
  @ApiProperty() embedded!: boolean;
}

export class WorkerStatus {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ROLES }) role!: string;
  @ApiProperty({ format: 'date-time' }) startedAt!: string;
  @ApiProperty({ format: 'date-time' }) seenAt!: string;
}

export class TickStatus {
  @ApiProperty() id!: string;
  @ApiProperty() description!: string;
  @ApiProperty() everySeconds!: number;
  @ApiProperty(MOMENT) lastStartedAt!: string | null;
  @ApiProperty(MOMENT) lastFinishedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) lastError!: string | null;
  @ApiProperty(MOMENT) nextAt!: string | null;
}

export class JobStatus {
  @ApiProperty({ description: 'To be done now or later' }) waiting!: number;
  @ApiProperty({ description: 'Tried as often as allowed' }) failed!: number;
}

export class SystemStatus {
  @ApiProperty() version!: string;
  @ApiProperty({ enum: ROLES }) role!: string;
  @ApiProperty({ type: DatabaseStatus }) database!: DatabaseStatus;
  @ApiProperty({ type: [WorkerStatus] }) workers!: WorkerStatus[];
  @ApiProperty({ type: [TickStatus] }) ticks!: TickStatus[];
  @ApiProperty({ type: JobStatus }) jobs!: JobStatus;
}
