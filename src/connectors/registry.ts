import type { AxiosInstance } from 'axios';
import { AppStoreConnector } from './app-store/client.js';
import { type BudgetLedger, MemoryLedger } from './budget-ledger.js';
import type { CallbackReceiver } from './callback-receiver.js';
import type { Connector, WebhookReceiver } from './connector.js';
import { FacebookConnector } from './facebook/client.js';
import { manifest as facebook } from './facebook/manifest.js';
import { FeedConnector } from './feed/client.js';
import { GoogleBusinessConnector } from './google-business/client.js';
import { googleReceiver } from './google-business/webhook.js';
import { GooglePlayConnector } from './google-play/client.js';
import { HeurekaConnector } from './heureka/client.js';
import { manifest as heureka } from './heureka/manifest.js';
import { InstagramConnector } from './instagram/client.js';
import { manifest as instagram } from './instagram/manifest.js';
import { JudgeMeConnector } from './judge-me/client.js';
import { manifest as judgeMe } from './judge-me/manifest.js';
import { judgeMeReceiver } from './judge-me/webhook.js';
import { MessengerConnector } from './messenger/client.js';
import { manifest as messenger } from './messenger/manifest.js';
import { CallBudget } from './meta/budget.js';
import { MetaCallbacks } from './meta/callbacks.js';
import { metaReceiver } from './meta/webhook.js';
import { pacedHttp } from './paced-http.js';
import { checkFacts, factsOf, type FactValues, withFacts } from './platform-facts.js';
import { TrustedShopsConnector } from './trusted-shops/client.js';
import { manifest as trustedShops } from './trusted-shops/manifest.js';
import { TrustpilotConnector } from './trustpilot/client.js';
import { manifest as trustpilot } from './trustpilot/manifest.js';
import { trustpilotReceiver } from './trustpilot/webhook.js';

/** Every platform there is. Nothing else in the program knows their names. */
export class ConnectorRegistry {
  private readonly byPlatform: ReadonlyMap<string, Connector>;

  constructor(
    connectors: readonly Connector[],
    private readonly webhooks: readonly WebhookReceiver[],
    private readonly obligations: readonly CallbackReceiver[] = [],
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

  callbacks(): CallbackReceiver[] {
    return [...this.obligations];
  }
}

export interface ConnectorOptions {
  /** Whom platforms have told to wait; without one, of this process only. */
  ledger?: BudgetLedger;
  /** The settings' `platforms.facts`. */
  facts?: FactValues;
}

/** One line a platform. `http` needs no settings of its own; `now` is the clock of windows and budgets. */
export function createConnectors(
  http: AxiosInstance,
  now: () => Date = () => new Date(),
  { ledger = new MemoryLedger(now), facts = {} }: ConnectorOptions = {},
): ConnectorRegistry {
  const budget = new CallBudget(ledger, now, {
    pages: factsOf(facebook, facts),
    messenger: factsOf(messenger, facts),
    instagram: factsOf(instagram, facts),
  });
  // For all but Meta, whose headers say more: spaced, and silent for as long as a platform asks.
  const paced = (platform: string) =>
    pacedHttp(http, ledger, now, platform, () => {
      const { manifest } = registry.get(platform);
      return factsOf(manifest, facts).callsPerMinute;
    });
  const registry: ConnectorRegistry = new ConnectorRegistry(
    [
      new FacebookConnector(http, budget, now, withFacts(facebook, facts)),
      new MessengerConnector(http, budget, now, withFacts(messenger, facts)),
      new InstagramConnector(http, budget, now, withFacts(instagram, facts)),
      new GoogleBusinessConnector(paced('google-business'), now),
      new TrustpilotConnector(paced('trustpilot'), now, withFacts(trustpilot, facts)),
      new GooglePlayConnector(paced('google-play'), now),
      new AppStoreConnector(paced('app-store'), now, ledger),
      new HeurekaConnector(paced('heureka'), now, withFacts(heureka, facts)),
      new TrustedShopsConnector(paced('trusted-shops'), now, withFacts(trustedShops, facts)),
      new JudgeMeConnector(paced('judge-me'), now, withFacts(judgeMe, facts)),
      new FeedConnector(paced('feed'), now),
    ],
    [metaReceiver, googleReceiver, trustpilotReceiver, judgeMeReceiver],
    [new MetaCallbacks(http, budget)],
  );
  const manifests = registry.all().map(({ manifest }) => manifest);
  checkFacts(manifests, facts);
  return registry;
}
