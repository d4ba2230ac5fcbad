import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

export const ROLES = ['all', 'api', 'worker'] as const;
export type ProcessRole = (typeof ROLES)[number];

const set = (value: unknown) => value !== '';

export class ServerSettings {
  @IsIn(ROLES) role!: ProcessRole;
  @IsString() @MinLength(1) host!: string;
  @IsInt() @Min(0) @Max(65535) port!: number;
  @ValidateIf((o: ServerSettings) => set(o.publicUrl))
  @Matches(/^https?:\/\/[^\s/]+[^\s]*[^/\s]$/, {
    message: 'an address like https://sixhour.example, without a slash at the end',
  })
  publicUrl!: string;
  @IsBoolean() trustProxy!: boolean;
}

export class DataSettings {
  @IsString() @MinLength(1) dir!: string;
}

export class DatabaseSettings {
  @ValidateIf((o: DatabaseSettings) => set(o.url))
  @Matches(/^postgres(ql)?:\/\/\S+$/, { message: 'postgres://user:password@host:5432/name' })
  url!: string;
  @IsInt() @Min(2) @Max(200) pool!: number;
}

export class SecuritySettings {
  @ValidateIf((o: SecuritySettings) => set(o.secretKey))
  @MinLength(32, { message: 'at least 32 characters' })
  secretKey!: string;
  @IsInt() @Min(300) @Max(31_536_000) sessionSeconds!: number;
  @IsInt() @Min(1) @Max(1000) signInPerMinute!: number;
}

export class OwnerSettings {
  @ValidateIf((o: OwnerSettings) => set(o.email))
  @Matches(/^[^\s@]+@[^\s@]+$/, { message: 'an e-mail address' })
  email!: string;
  @ValidateIf((o: OwnerSettings) => set(o.email) || set(o.password))
  @MinLength(10, { message: 'at least 10 characters, together with OWNER_EMAIL' })
  password!: string;
}

export class DemoSettings {
  @IsIn(['on', 'off']) mode!: 'on' | 'off';
  @IsInt() @Min(0) @Max(65535) port!: number;
}

export class MailSettings {
  @ValidateIf((o: MailSettings) => set(o.smtpUrl))
  @Matches(/^smtps?:\/\/\S+$/, { message: 'smtp://user:password@host:587' })
  smtpUrl!: string;
  @IsString() @MinLength(3) from!: string;
}

export class PollingSettings {
  @IsInt() @Min(3600) @Max(7_776_000) firstLookSeconds!: number;
  @IsInt() @Min(1) @Max(3600) floorSeconds!: number;
  @IsInt() @Min(10) @Max(86_400) quietSeconds!: number;
  @IsInt() @Min(10) @Max(86_400) reconcileSeconds!: number;
  @IsInt() @Min(60) @Max(86_400) webhookGraceSeconds!: number;
}

export class PlatformSettings {
  /** Checked against the connectors' manifests by whoever makes the connectors. */
  @IsObject() facts!: Record<string, number>;
}

export class HealthSettings {
  @IsInt() @Min(60) @Max(86_400) blindSeconds!: number;
  @IsArray()
  @ArrayMaxSize(5)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(60, { each: true })
  tokenWarnDays!: number[];
}

export class HttpSettings {
  @IsInt() @Min(1) @Max(120) timeoutSeconds!: number;
}

export class JobSettings {
  @IsInt() @Min(1) @Max(64) concurrency!: number;
  @IsInt() @Min(3) @Max(3600) workerDeadSeconds!: number;
}

export class PromiseSettings {
  @IsInt() @Min(60) @Max(2_592_000) seconds!: number;
  @IsArray()
  @ArrayMaxSize(5)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(99, { each: true })
  warnPercent!: number[];
}

export class LlmSettings {
  @ValidateIf((o: LlmSettings) => set(o.baseUrl))
  @Matches(/^https?:\/\/[^\s/]+[^\s]*[^/\s]$/, {
    message: 'an address like http://127.0.0.1:11434/v1, without a slash at the end',
  })
  baseUrl!: string;
  @IsString() apiKey!: string;
  @ValidateIf((o: LlmSettings) => set(o.baseUrl))
  @MinLength(1, { message: 'the name of a model, together with LLM_BASE_URL' })
  model!: string;
  @IsInt() @Min(1) @Max(120) timeoutSeconds!: number;
}

export class LoggingSettings {
  @IsIn(['trace', 'debug', 'info', 'warn', 'error', 'silent']) level!: string;
}

/** Every setting; shapes and bounds. Defaults and explanations stand in `config/sixhour.yaml`. */
export class Settings {
  @ValidateNested() @Type(() => ServerSettings) server!: ServerSettings;
  @ValidateNested() @Type(() => DataSettings) data!: DataSettings;
  @ValidateNested() @Type(() => DatabaseSettings) database!: DatabaseSettings;
  @ValidateNested() @Type(() => SecuritySettings) security!: SecuritySettings;
  @ValidateNested() @Type(() => OwnerSettings) owner!: OwnerSettings;
  @ValidateNested() @Type(() => DemoSettings) demo!: DemoSettings;
  @ValidateNested() @Type(() => MailSettings) mail!: MailSettings;
  @ValidateNested() @Type(() => PollingSettings) polling!: PollingSettings;
  @ValidateNested() @Type(() => HealthSettings) health!: HealthSettings;
  @ValidateNested() @Type(() => PlatformSettings) platforms!: PlatformSettings;
  @ValidateNested() @Type(() => HttpSettings) http!: HttpSettings;
  @ValidateNested() @Type(() => JobSettings) jobs!: JobSettings;
  @ValidateNested() @Type(() => PromiseSettings) promise!: PromiseSettings;
  @ValidateNested() @Type(() => LlmSettings) llm!: LlmSettings;
  @ValidateNested() @Type(() => LoggingSettings) logging!: LoggingSettings;
}

/** Environment name → path in the file. Scripts rely on these names. */
export const ENVIRONMENT: Record<string, `${keyof Settings}.${string}`> = {
  ROLE: 'server.role',
  HOST: 'server.host',
  PORT: 'server.port',
  PUBLIC_URL: 'server.publicUrl',
  TRUST_PROXY: 'server.trustProxy',
  DATA_DIR: 'data.dir',
  DATABASE_URL: 'database.url',
  DATABASE_POOL: 'database.pool',
  SECRET_KEY: 'security.secretKey',
  SESSION_SECONDS: 'security.sessionSeconds',
  SIGN_IN_PER_MINUTE: 'security.signInPerMinute',
  OWNER_EMAIL: 'owner.email',
  OWNER_PASSWORD: 'owner.password',
  DEMO: 'demo.mode',
  SANDBOX_PORT: 'demo.port',
  SMTP_URL: 'mail.smtpUrl',
  MAIL_FROM: 'mail.from',
  POLL_FIRST_LOOK_SECONDS: 'polling.firstLookSeconds',
  POLL_FLOOR_SECONDS: 'polling.floorSeconds',
  POLL_QUIET_SECONDS: 'polling.quietSeconds',
  POLL_RECONCILE_SECONDS: 'polling.reconcileSeconds',
  WEBHOOK_GRACE_SECONDS: 'polling.webhookGraceSeconds',
  PLATFORM_FACTS: 'platforms.facts',
  CHANNEL_BLIND_SECONDS: 'health.blindSeconds',
  TOKEN_WARN_DAYS: 'health.tokenWarnDays',
  PLATFORM_TIMEOUT_SECONDS: 'http.timeoutSeconds',
  JOB_CONCURRENCY: 'jobs.concurrency',
  WORKER_DEAD_SECONDS: 'jobs.workerDeadSeconds',
  PROMISE_SECONDS: 'promise.seconds',
  PROMISE_WARN_PERCENT: 'promise.warnPercent',
  LLM_BASE_URL: 'llm.baseUrl',
  LLM_API_KEY: 'llm.apiKey',
  LLM_MODEL: 'llm.model',
  LLM_TIMEOUT_SECONDS: 'llm.timeoutSeconds',
  LOG_LEVEL: 'logging.level',
};
