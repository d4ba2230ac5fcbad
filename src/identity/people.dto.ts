import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { LANGUAGE_CODE } from './locale.js';
import { type Role, USER_ROLES } from './role.js';

export class MemberView {
  @ApiProperty({ format: 'uuid' }) userId!: string;
  @ApiProperty() name!: string;
  @ApiProperty() email!: string;
  @ApiProperty({ enum: USER_ROLES }) role!: Role;
  @ApiProperty({ format: 'uuid' }) brandId!: string;
  @ApiProperty({ type: [String] }) languages!: string[];
}

export class MemberPage {
  @ApiProperty({ type: [MemberView] }) items!: MemberView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class InviteBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() brandId!: string;
  @ApiProperty({ enum: USER_ROLES }) @IsIn(USER_ROLES) role!: Role;
  @ApiPropertyOptional({ description: 'Only this address may accept' })
  @IsOptional()
  @IsEmail({ require_tld: false })
  email?: string;
}

export class InviteLink {
  @ApiProperty({ description: 'Accepts the invitation, once' }) url!: string;
}

class TeamFields {
  @ApiProperty() @IsString() @Length(1, 100) @Matches(/\S/) name!: string;
  @ApiProperty({ type: [String], description: 'Languages it answers in; empty: all the rest' })
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(LANGUAGE_CODE, { each: true })
  languages!: string[];
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  memberIds!: string[];
}

export class NewTeamBody extends TeamFields {
  @ApiProperty({ format: 'uuid' }) @IsUUID() brandId!: string;
}

export class TeamBody extends TeamFields {
  @ApiPropertyOptional({ format: 'uuid', description: 'Must be the brand it is in, when given' })
  @IsOptional()
  @IsUUID()
  brandId?: string;
}

export class TeamView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) brandId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: [String] }) languages!: string[];
  @ApiProperty({ type: [String], format: 'uuid' }) memberIds!: string[];
}

export class TeamPage {
  @ApiProperty({ type: [TeamView] }) items!: TeamView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}
