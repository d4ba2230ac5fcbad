import { subscriptions } from './graph/app.js';
import { pageSubscriptions } from './graph/page-type.js';
import { metaJson, signatures } from './meta-json.js';
import type { Change } from './model.js';
import type { Faults } from './faults.js';
import { APP, INSTAGRAM_APP, PAGES } from './shop.js';
import { bodies } from './webhook-entries.js';
import type { Piece } from './webhook-messages.js';
import { pieces } from './webhook-payloads.js';
import type { World } from './world.js';

/** Waits before the attempts after the first, ms. Meta goes on for 36 h; the sandbox gives up after some two minutes. */
const RETRIES = [200, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000];
const BATCH_MS = 30;
const KEPT = 500;

export interface Delivery {
  url: string;
  body: string;
  /** Besides the content type. */
  headers: Record<string, string>;
  attempts: number;
  /** What a fault of the control API made of it. */
  fault?: string;
  /** HTTP status of the newest attempt, or why there was none. */
  outcome?: number | string;
  at: number;
}

/** Sends what happened to the subscribers, signed, batched, retried a bounded number of times. */
export class Webhooks {
  readonly deliveries: Delivery[] = [];
  private waiting: Piece[] = [];
  /** Deliveries that a fault puts behind the next one. */
  private held: Delivery[] = [];
  private readonly timers = new Set<NodeJS.Timeout>();
  private flushTimer?: NodeJS.Timeout;
  private stopped = false;

  constructor(
    private readonly world: World,
    private readonly faults: Faults,
    private readonly log: (line: string) => void,
    private readonly retries: readonly number[] = RETRIES,
  ) {
    world.onChange((change) => this.take(change));
  }

  /** Sends what is waiting now; resolves when each receiver has answered once or the first attempt failed. */
  async flush(): Promise<void> {
    clearTimeout(this.flushTimer);
    this.flushTimer = undefined;
    if (this.world.settings.get('holdWebhooks') === true) return;
    const batch = this.waiting.splice(0);
    const { settings } = this.world;
    await Promise.all(
      subscriptions(settings).flatMap(({ object, callbackUrl, fields }) => {
        const wanted = batch.filter((p) => p.object === object && fields.includes(p.field));
        const login = object === 'instagram' && settings.get('instagramLogin');
        const form = {
          includeValues: settings.get('includeValues') !== false,
          flat: login === 'flat',
        };
        const secret = login ? INSTAGRAM_APP.secret : APP.secret;
        return bodies(object, wanted, this.world.now(), form).map((payload) => {
          const body = metaJson(payload);
          return this.deliver(callbackUrl, body, signatures(secret, Buffer.from(body)));
        });
      }),
    );
  }

  /** Plain JSON without Meta's escaping or signature: Google's Pub/Sub push, and the further sites. */
  async push(url: string, payload: unknown, headers: Record<string, string> = {}): Promise<void> {
    await this.deliver(url, JSON.stringify(payload), headers);
  }

  /** Sends known deliveries that contain the text once more, as Meta does when an answer got lost on its way. */
  redeliver(match: string, times: number): { redelivered: number } {
    const again = this.deliveries.filter((delivery) => delivery.body.includes(match));
    for (const delivery of again) {
      for (let i = 0; i < times; i++) void this.attempt(this.keep({ ...delivery, attempts: 0 }));
    }
    return { redelivered: again.length * times };
  }

  /** Forgets what was sent and what waits to be. */
  clear(): void {
    clearTimeout(this.flushTimer);
    this.flushTimer = undefined;
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    this.deliveries.length = 0;
    this.waiting = [];
    this.held = [];
  }

  stop(): void {
    this.stopped = true;
    this.clear();
  }

  private take(change: Change): void {
    if (change.quiet || this.stopped) return;
    const { settings } = this.world;
    const subscribed = pageSubscriptions(settings);
    const wanted = pieces(change, this.world).filter(({ object, account, field }) => {
      if (object === 'instagram' && settings.get('instagramLogin')) return true;
      const page = PAGES.find((p) => p.id === account || p.instagram === account);
      const fields = page && subscribed[page.id];
      return fields && (object === 'instagram' || fields.includes(field));
    });
    if (wanted.length === 0) return;
    this.waiting.push(...wanted);
    this.flushTimer ??= setTimeout(() => void this.flush(), BATCH_MS);
  }

  private async deliver(url: string, body: string, headers: Record<string, string>): Promise<void> {
    const fault = this.faults.takeForDelivery();
    const delivery = this.keep({
      url,
      body,
      headers,
      attempts: 0,
      at: this.world.now(),
      ...(fault ? { fault: fault.webhooks } : {}),
    });
    if (fault?.webhooks === 'lost') return;
    if (fault?.webhooks === 'late')
      return this.later(fault.seconds ?? 5, () => this.attempt(delivery));
    if (fault?.webhooks === 'reordered') {
      this.held.push(delivery);
      // nothing came to overtake it
      return this.later(fault.seconds ?? 2, () => this.release());
    }
    await this.attempt(delivery);
    if (fault?.webhooks === 'twice') await this.attempt(this.keep({ ...delivery, attempts: 0 }));
    await this.release();
  }

  private async release(): Promise<void> {
    for (const delivery of this.held.splice(0)) await this.attempt(delivery);
  }

  private keep(delivery: Delivery): Delivery {
    this.deliveries.push(delivery);
    if (this.deliveries.length > KEPT) this.deliveries.shift();
    return delivery;
  }

  private later(seconds: number, act: () => Promise<void>): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      void act();
    }, seconds * 1000);
    this.timers.add(timer.unref());
  }

  private async attempt(delivery: Delivery): Promise<void> {
    try {
      const answer = await fetch(delivery.url, {
        method: 'POST',
        body: delivery.body,
        headers: {
          'content-type': 'application/json',
          'user-agent': 'facebookexternalua',
          ...delivery.headers,
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
    this.later(wait / 1000, () => this.attempt(delivery));
  }
}
