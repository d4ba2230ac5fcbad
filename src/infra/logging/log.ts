import { Injectable, type LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';
import { Settings } from '../config/settings.js';

/** Never in a log: tokens, keys, passwords. */
const REDACTED = [
  '*.authorization',
  '*.cookie',
  '*.password',
  '*.access_token',
  '*.accessToken',
  '*.config.headers',
  '*.config.data',
  '*.config.params',
  'err.config',
  'err.request',
  'err.response',
];

/** The program's one log: pino, JSON lines to standard error. */
@Injectable()
export class Log {
  private readonly pino: Logger;

  constructor(settings: Settings) {
    this.pino = pino(
      { level: settings.logging.level, redact: REDACTED, base: undefined },
      pino.destination({ dest: 2, sync: true }),
    );
  }

  trace = this.at('trace');
  debug = this.at('debug');
  info = this.at('info');
  warn = this.at('warn');
  error = this.at('error');

  private at(level: 'trace' | 'debug' | 'info' | 'warn' | 'error') {
    return (first: object | string, message?: string): void => {
      if (typeof first === 'string') this.pino[level](first);
      else this.pino[level](first, message);
    };
  }
}

/** Nest's own lines, in the same log; its start-up chatter only when asked for. */
export class NestLog implements LoggerService {
  constructor(private readonly to: Log) {}
  log = (message: unknown) => this.to.debug(String(message));
  debug = (message: unknown) => this.to.trace(String(message));
  verbose = (message: unknown) => this.to.trace(String(message));
  warn = (message: unknown) => this.to.warn(String(message));
  error = (message: unknown, stack?: unknown) => this.to.error({ stack }, String(message));
  fatal = (message: unknown) => this.to.error(String(message));
}
