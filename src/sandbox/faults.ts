/** A fault set by a test: matches the next `times` platform calls. */
export interface Fault {
  /** `path` is a regular expression on path and query; `body` one on the raw body. */
  match: { method?: string; path?: string; body?: string };
  times: number;
  /** `pass` lets the call through; useful with `dropWebhooks`. */
  kind: 'hang-after-accept' | 'hang-before-accept' | 'error' | 'pass';
  /** For `error`: Meta's code and subcode, or Google's HTTP status with its word in `reason`. */
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
  /** How long a hanging call stays open before its connection is cut, ms; default one minute. */
  hangMs?: number;
}

export class Faults {
  private list: Fault[] = [];

  add(fault: Fault): void {
    this.list.push({ ...fault, times: fault.times ?? 1 });
  }

  all(): readonly Fault[] {
    return this.list;
  }

  clear(): void {
    this.list = [];
  }

  /** The first fault that matches, counted down; undefined when the call goes through. */
  take(method: string, url: string, body: string): Fault | undefined {
    const fault = this.list.find(
      ({ match, times }) =>
        times > 0 &&
        (!match?.method || match.method.toUpperCase() === method) &&
        (!match?.path || new RegExp(match.path).test(url)) &&
        (!match?.body || new RegExp(match.body).test(body)),
    );
    if (fault) fault.times--;
    this.list = this.list.filter((f) => f.times > 0);
    return fault;
  }
}
