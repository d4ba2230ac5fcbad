import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Min } from 'class-validator';

export class RestoreBody {
  @ApiProperty({ description: 'The version to say again' }) @IsInt() @Min(1) restore!: number;
  @ApiProperty({ description: 'The version that is replaced' }) @IsInt() @Min(1) version!: number;
}

export class VersionView {
  @ApiProperty() version!: number;
  @ApiProperty() text!: string;
  @ApiProperty({ enum: ['composed', 'model', 'person', 'bot'] }) authorKind!: string;
  @ApiProperty({ type: String, nullable: true }) author!: string | null;
  @ApiProperty() savedAt!: string;
}

export class VersionList {
  @ApiProperty({ type: [VersionView], description: 'The newest first' }) items!: VersionView[];
}
