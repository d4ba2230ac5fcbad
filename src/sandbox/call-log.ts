/** A platform call as it came in and how it was answered. */
export interface RecordedCall {
  at: string;
  method: string;
  url: string;
  body: string;
  /** undefined while it hangs or when its connection was cut. */
  status?: number;
  fault?: string;
}

/** The newest calls, bounded. */
export class CallLog {
  private readonly calls: RecordedCall[] = [];
  /** Since the start: usage headers go by it. */
  total = 0;

  private readonly counts = new Map<string, { method: string; path: string; count: number }>();

  constructor(private readonly size = 2_000) {}

  add(call: RecordedCall): RecordedCall {
    this.total++;
    const path = call.url.split('?')[0]!;
    const key = `${call.method} ${path}`;
    const counted = this.counts.get(key) ?? { method: call.method, path, count: 0 };
    counted.count++;
    this.counts.set(key, counted);
    this.calls.push(call);
    if (this.calls.length > this.size) this.calls.shift();
    return call;
  }

  all(): readonly RecordedCall[] {
    return this.calls;
  }

  /** How often each path was asked for since the last clearing; never forgets one, unlike the list. */
  summary() {
    const paths = [...this.counts.values()];
    return { total: paths.reduce((sum, { count }) => sum + count, 0), paths };
  }

  clear(): void {
    this.calls.length = 0;
    this.counts.clear();
  }
}
