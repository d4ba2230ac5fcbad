import type { AxiosInstance } from 'axios';
import type { Connector, WebhookReceiver } from './connector.js';
import { FacebookConnector } from './facebook/client.js';
import { GoogleBusinessConnector } from './google-business/client.js';
import { googleReceiver } from './google-business/webhook.js';
import { InstagramConnector } from './instagram/client.js';
import { MessengerConnector } from './messenger/client.js';
import { CallBudget } from './meta/budget.js';
import { metaReceiver } from './meta/webhook.js';

/** Every platform there is. Nothing else in the program knows their names. */
export class ConnectorRegistry {
  private readonly byPlatform: ReadonlyMap<string, Connector>;

  constructor(
    connectors: readonly Connector[],
    private readonly webhooks: readonly WebhookReceiver[],
  ) {
    this.byPlatform = new Map(connectors.map((c) => [c.manifest.platform, c]));
  }

  /** Throws on a platform that no connector serves. */
  get(platform: string): Connector {
    const found = this.byPlatform.get(platform);
    if (found) return found;
    const known = [...this.byPlatform.keys()].join(', ');
    throw new Error(`No connector for the platform “${platform}”. There are: ${known}.`);
  }

  all(): Connector[] {
    return [...this.byPlatform.values()];
  }

  receivers(): WebhookReceiver[] {
    return [...this.webhooks];
  }
}

/** One line a platform. `http` needs no settings of its own; `now` is the clock of windows and budgets. */
export function createConnectors(
  http: AxiosInstance,
  now: () => Date = () => new Date(),
): ConnectorRegistry {
  const budget = new CallBudget(now);
  return new ConnectorRegistry(
    [
      new FacebookConnector(http, budget, now),
      new MessengerConnector(http, budget, now),
      new InstagramConnector(http, budget, now),
      new GoogleBusinessConnector(http, now),
    ],
    [metaReceiver, googleReceiver],
  );
}
