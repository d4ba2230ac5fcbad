import { BadInput } from './bad-input.js';

const MODES = [
  '429',
  '500',
  'timeout-after-success',
  'drop',
  'token-dead',
  'slow',
  'error',
  'pass',
] as const;
export type FaultMode = (typeof MODES)[number];

/** A fault set by a test: meets the next `count` calls that match. */
export interface Fault {
  match: {
    method?: string;
    /** A plain part of the request line's path and query, or a regular expression on it. */
    path?: string;
    /** A plain part of the raw body, or a regular expression on it. */
    body?: string;
  };
  /**
   * 429: the platform's own throttle error · 500: its own internal error · token-dead: its error for a dead token ·
   * error: any error of its table, see `error` · timeout-after-success: carried out, never answered ·
   * drop: cut, not carried out · slow: answered late · pass: goes through (useful with `dropWebhooks`).
   */
  mode: FaultMode;
  count: number;
  /** 429: the time to wait that it tells. timeout-after-success, drop: how long it hangs before the cut. slow: the delay. */
  seconds?: number;
  /** For `error`: Meta's code and subcode, or another platform's HTTP status with its word in `reason`. */
  error?: {
    code?: number;
    subcode?: number;
    status?: number;
    message?: string;
    transient?: boolean;
    reason?: string;
    headers?: Record<string, string>;
  };
  /** Webhooks of what the call does get lost. */
  dropWebhooks?: boolean;
}

const WEBHOOK_MODES = ['lost', 'twice', 'reordered', 'late'] as const;

/** What happens to the next `count` webhook deliveries. */
export interface WebhookFault {
  /** lost: never sent, as after 36 h of failing · twice: sent two times · reordered: sent after the next one · late: after `seconds`. */
  webhooks: (typeof WEBHOOK_MODES)[number];
  count: number;
  seconds?: number;
}

const FIELDS = ['match', 'mode', 'count', 'seconds', 'error', 'dropWebhooks', 'webhooks'];

export class Faults {
  private calls: Fault[] = [];
  private deliveries: WebhookFault[] = [];

  /** Adds what a body of the control API describes. Throws BadInput. */
  add(body: Record<string, unknown>): Fault | WebhookFault {
    const stranger = Object.keys(body).find((name) => !FIELDS.includes(name));
    if (stranger) throw new BadInput(`unknown ${stranger}; allowed: ${FIELDS.join(', ')}`);
    const count = positive(body.count ?? 1, 'count', Number.isInteger);
    const seconds =
      body.seconds === undefined ? {} : { seconds: positive(body.seconds, 'seconds', isFinite) };
    if (body.webhooks !== undefined) {
      const webhooks = oneOf(body.webhooks, WEBHOOK_MODES, 'webhooks');
      const fault = { webhooks, count, ...seconds };
      this.deliveries.push(fault);
      return fault;
    }
    const fault: Fault = {
      match: readMatch(body.match ?? {}),
      mode: oneOf(String(body.mode), MODES, 'mode'),
      count,
      ...seconds,
      ...(body.error === undefined ? {} : { error: body.error as Fault['error'] }),
      ...(body.dropWebhooks === true ? { dropWebhooks: true } : {}),
    };
    if (fault.mode === 'error' && fault.error === undefined) {
      throw new BadInput('mode "error" needs error: {code, subcode, status, message, headers}');
    }
    this.calls.push(fault);
    return fault;
  }

  all(): readonly (Fault | WebhookFault)[] {
    return [...this.calls, ...this.deliveries];
  }

  clear(): void {
    this.calls = [];
    this.deliveries = [];
  }

  /** The first fault that matches, counted down; undefined when the call goes through. */
  take(method: string, url: string, body: string): Fault | undefined {
    const fault = this.calls.find(
      ({ match }) =>
        (!match.method || match.method.toUpperCase() === method) &&
        contains(url, match.path) &&
        contains(body, match.body),
    );
    if (fault) fault.count--;
    this.calls = this.calls.filter(({ count }) => count > 0);
    return fault;
  }

  takeForDelivery(): WebhookFault | undefined {
    const [fault] = this.deliveries;
    if (fault) fault.count--;
    this.deliveries = this.deliveries.filter(({ count }) => count > 0);
    return fault;
  }
}

/** Whether the text has the wanted part: as it stands, or as a regular expression. */
export function contains(text: string, wanted: string | undefined): boolean {
  if (!wanted || text.includes(wanted)) return true;
  return new RegExp(wanted).test(text);
}

function readMatch(match: unknown): Fault['match'] {
  if (match === null || typeof match !== 'object') {
    throw new BadInput('match must be an object: {method, path, body}, each optional');
  }
  for (const [name, value] of Object.entries(match)) {
    if (!['method', 'path', 'body'].includes(name) || typeof value !== 'string') {
      throw new BadInput(`match.${name}: only the texts method, path and body can be matched`);
    }
    try {
      new RegExp(value);
    } catch {
      throw new BadInput(`match.${name} must be a plain text or a regular expression`);
    }
  }
  return match;
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], name: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (!found) throw new BadInput(`${name} must be one of ${allowed.join(', ')}`);
  return found;
}

function positive(value: unknown, name: string, right: (n: number) => boolean): number {
  const number = Number(value);
  if (right(number) && number >= 0 && !(name === 'count' && number < 1)) return number;
  throw new BadInput(
    `${name} must be a ${name === 'count' ? 'whole number from 1' : 'number from 0'}`,
  );
}
