import { subscriptions } from './graph/app.js';
import { pageSubscriptions } from './graph/page-type.js';
import { metaJson, signatures } from './meta-json.js';
import type { Change } from './model.js';
import { APP, PAGES } from './shop.js';
import { pieces, type Piece } from './webhook-payloads.js';
import type { World } from './world.js';

/** Waits before the attempts after the first, ms. Meta goes on for 36 h; the sandbox gives up after some two minutes. */
const RETRIES = [200, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000];
const BATCH_MS = 30;
const KEPT = 500;

export interface Delivery {
  url: string;
  body: string;
  attempts: number;
  /** HTTP status of the newest attempt, or why there was none. */
  outcome?: number | string;
  at: number;
}

/** Sends what happened to the subscribers, signed, batched, retried a bounded number of times. */
export class Webhooks {
  readonly deliveries: Delivery[] = [];
  private readonly waiting: Piece[] = [];
  private readonly timers = new Set<NodeJS.Timeout>();
  private flushTimer?: NodeJS.Timeout;
  private stopped = false;

  constructor(
    private readonly world: World,
    private readonly log: (line: string) => void,
    private readonly retries: readonly number[] = RETRIES,
  ) {
    world.onChange((change) => this.take(change));
  }

  /** Sends what is waiting now; resolves when each receiver has answered once or the first attempt failed. */
  async flush(): Promise<void> {
    clearTimeout(this.flushTimer);
    this.flushTimer = undefined;
    const batch = this.waiting.splice(0);
    await Promise.all(
      subscriptions(this.world.settings).map(async ({ object, callbackUrl, fields }) => {
        const wanted = batch.filter((p) => p.object === object && fields.includes(p.field));
        const entry = entries(wanted, this.world.now());
        if (entry.length > 0) await this.post(callbackUrl, { object, entry });
      }),
    );
  }

  /** Plain JSON without Meta's escaping or signature: Google's Pub/Sub push, and the further sites. */
  async push(url: string, payload: unknown, headers: Record<string, string> = {}): Promise<void> {
    await this.deliver(url, Buffer.from(JSON.stringify(payload)), headers);
  }

  /** Sends known deliveries that contain the text once more, as Meta does when an answer got lost on its way. */
  redeliver(match: string, times: number): { redelivered: number } {
    const again = this.deliveries.filter((delivery) => delivery.body.includes(match));
    for (const { url, body } of again) {
      const raw = Buffer.from(body);
      for (let i = 0; i < times; i++) void this.deliver(url, raw, signatures(APP.secret, raw));
    }
    return { redelivered: again.length * times };
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.flushTimer);
    for (const timer of this.timers) clearTimeout(timer);
  }

  private take(change: Change): void {
    if (change.quiet || this.stopped) return;
    const subscribed = pageSubscriptions(this.world.settings);
    const wanted = pieces(change, this.world).filter(({ object, account, field }) => {
      const page = PAGES.find((p) => p.id === account || p.instagram === account);
      const fields = page && subscribed[page.id];
      return fields && (object === 'instagram' || fields.includes(field));
    });
    if (wanted.length === 0) return;
    this.waiting.push(...wanted);
    this.flushTimer ??= setTimeout(() => void this.flush(), BATCH_MS);
  }

  private async post(url: string, payload: unknown): Promise<void> {
    const body = Buffer.from(metaJson(payload));
    await this.deliver(url, body, signatures(APP.secret, body));
  }

  private async deliver(url: string, body: Buffer, headers: Record<string, string>): Promise<void> {
    const delivery: Delivery = { url, body: body.toString(), attempts: 0, at: this.world.now() };
    this.deliveries.push(delivery);
    if (this.deliveries.length > KEPT) this.deliveries.shift();
    await this.attempt(delivery, body, headers);
  }

  private async attempt(
    delivery: Delivery,
    body: Buffer,
    headers: Record<string, string>,
  ): Promise<void> {
    try {
      const answer = await fetch(delivery.url, {
        method: 'POST',
        body: new Uint8Array(body),
        headers: {
          'content-type': 'application/json',
          'user-agent': 'facebookexternalua',
          ...headers,
        },
        redirect: 'manual',
        signal: AbortSignal.timeout(10_000),
      });
      await answer.arrayBuffer();
      delivery.outcome = answer.status;
      delivery.attempts++;
      if (answer.status >= 200 && answer.status < 300) return;
    } catch (error) {
      delivery.outcome = (error as Error).message;
      delivery.attempts++;
    }
    const wait = this.retries[delivery.attempts - 1];
    if (this.stopped || wait === undefined) {
      this.log(`webhook given up after ${delivery.attempts} attempts: ${delivery.outcome}`);
      return;
    }
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      void this.attempt(delivery, body, headers);
    }, wait);
    this.timers.add(timer.unref());
  }
}

/** One entry per account: `changes` with the time in seconds, `messaging` with the time in milliseconds. */
function entries(batch: Piece[], now: number): unknown[] {
  const accounts = [...new Set(batch.map((p) => p.account))];
  return accounts.flatMap((id) => {
    const own = batch.filter((p) => p.account === id);
    const changes = own.flatMap((p) => (p.change === undefined ? [] : [p.change]));
    const messaging = own.flatMap((p) => (p.messaging === undefined ? [] : [p.messaging]));
    return [
      ...(changes.length > 0 ? [{ id, time: Math.floor(now / 1000), changes }] : []),
      ...(messaging.length > 0 ? [{ id, time: now, messaging }] : []),
    ];
  });
}
