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
  total = 0;

  constructor(private readonly size = 2_000) {}

  add(call: RecordedCall): RecordedCall {
    this.total++;
    this.calls.push(call);
    if (this.calls.length > this.size) this.calls.shift();
    return call;
  }

  all(): readonly RecordedCall[] {
    return this.calls;
  }

  clear(): void {
    this.calls.length = 0;
  }
}
