/**
 * Lets a key through `limit` times in any `windowSeconds`. In memory and bounded: when there are too
 * many keys, the one that was quiet for longest is forgotten.
 */
export class SlidingWindow {
  private readonly taken = new Map<string, number[]>();

  constructor(
    private readonly limit: number,
    private readonly windowSeconds: number,
    private readonly maxKeys = 10_000,
  ) {}

  /** Zero when the key may pass (it is counted then), else the whole seconds until it may. */
  take(key: string, now: Date): number {
    const at = now.getTime();
    const live = (this.taken.get(key) ?? []).filter((t) => t > at - this.windowSeconds * 1000);
    const refused = live.length >= this.limit;
    if (!refused) live.push(at);
    this.taken.delete(key);
    this.taken.set(key, live);
    if (this.taken.size > this.maxKeys) this.taken.delete(this.taken.keys().next().value!);
    if (!refused) return 0;
    return Math.ceil((live[0]! + this.windowSeconds * 1000 - at) / 1000);
  }

  /** Forgets what the key has used up. */
  clear(key: string): void {
    this.taken.delete(key);
  }

  get size(): number {
    return this.taken.size;
  }
}
