import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { LANGUAGE_CODE, type Locale, LOCALES } from './locale.js';
import { PASSWORD_MAX, PASSWORD_MIN } from './passwords.js';
import { type Role, USER_ROLES } from './role.js';

export class SignInBody {
  @ApiProperty() @IsString() @MaxLength(320) email!: string;
  @ApiProperty() @IsString() @MaxLength(PASSWORD_MAX) password!: string;
}

export class AcceptInviteBody {
  @ApiProperty() @IsString() @Length(1, 100) @Matches(/\S/) name!: string;
  @ApiProperty({ format: 'email' }) @IsEmail({ require_tld: false }) email!: string;
  @ApiProperty({ minLength: PASSWORD_MIN, maxLength: PASSWORD_MAX })
  @IsString()
  @Length(PASSWORD_MIN, PASSWORD_MAX)
  password!: string;
}

export class ChangePasswordBody {
  @ApiProperty() @IsString() @MaxLength(PASSWORD_MAX) current!: string;
  @ApiProperty({ minLength: PASSWORD_MIN, maxLength: PASSWORD_MAX })
  @IsString()
  @Length(PASSWORD_MIN, PASSWORD_MAX)
  next!: string;
}

export class ChangeMeBody {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @Length(1, 100)
  @Matches(/\S/)
  name?: string;

  @ApiPropertyOptional({ enum: LOCALES })
  @IsOptional()
  @IsIn(LOCALES)
  locale?: Locale;

  @ApiPropertyOptional({ type: [String], description: 'Languages this person answers in' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(LANGUAGE_CODE, { each: true })
  languages?: string[];
}

export class MeUser {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() email!: string;
  @ApiProperty({ enum: LOCALES }) locale!: Locale;
  @ApiProperty({ type: [String] }) languages!: string[];
}

export class MeBrand {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: USER_ROLES }) role!: Role;
  @ApiProperty({ description: 'IANA zone', example: 'Europe/Athens' }) timeZone!: string;
}

export class MeView {
  @ApiProperty({ type: MeUser }) user!: MeUser;
  @ApiProperty({ type: [MeBrand] }) brands!: MeBrand[];
  @ApiProperty({ format: 'date-time' }) serverNow!: string;
  @ApiProperty({ description: 'Sample traffic from the sandbox is connected' }) demo!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Where the sandbox is, in a demo' })
  demoUrl!: string | null;
}

export class InviteView {
  @ApiProperty({ enum: USER_ROLES }) role!: Role;
  @ApiProperty() brandName!: string;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
}
