import { Injectable } from '@nestjs/common';
import { DataSource, In, Not } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import { Accounts } from '../connectors/accounts.js';
import type { WebhookPart, WebhookReceiver, WebhookRequest } from '../connectors/connector.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import { notFound, Problem } from '../infra/http/problem.js';
import { Log } from '../infra/logging/log.js';
import { Payloads } from './payloads.js';

/** Checks, splits and keeps what platforms deliver. */
@Injectable()
export class Webhooks {
  constructor(
    private readonly db: DataSource,
    private readonly registry: ConnectorRegistry,
    private readonly accounts: Accounts,
    private readonly payloads: Payloads,
    private readonly log: Log,
  ) {}

  /** The answer to a platform's handshake; null when no account has such a token. */
  async challenge(family: string, query: WebhookRequest['query']): Promise<string | null> {
    const receiver = this.receiver(family);
    const key = receiver.verifyTokenKey;
    if (!key) return null;
    const tokens = (await this.connected(family)).map((account) => this.credential(account, key));
    return receiver.challenge(query, [...new Set(tokens)]);
  }

  /**
   * Keeps the parts of a delivery for connected accounts, each only if it was signed with that
   * account's own secret. Returns how many. Throws 401 when nobody's secret signed it.
   */
  async receive(family: string, request: WebhookRequest): Promise<number> {
    const receiver = this.receiver(family);
    const accounts = await this.connected(family);
    const secretOf = new Map(
      accounts.map((account) => [account.id, this.credential(account, receiver.secretKey)]),
    );
    const secrets = [...new Set(secretOf.values())].filter((secret) => secret !== '');
    const signers = new Set(receiver.signedBy(request, secrets));
    if (signers.size === 0)
      throw new Problem(401, {
        code: 'bad_signature',
        title: 'Signature refused',
        detail: 'The delivery was signed with no connected account’s secret.',
        hint: 'Check the app secret of the connected account.',
      });
    const parts = partsOf(receiver, request.rawBody);
    const heard = new Set<string>();
    let kept = 0;
    await this.db.transaction(async (tx) => {
      for (const part of parts) {
        const mine = accounts.filter(
          ({ id, platform, externalId }) =>
            platform === part.platform &&
            (part.accountExternalId === null || externalId === part.accountExternalId) &&
            signers.has(secretOf.get(id)!),
        );
        // Where the delivery does not name the account, two with one secret leave it open whose it is.
        const [account] = part.accountExternalId === null && mine.length > 1 ? [] : mine;
        if (!account || !this.isGenuine(receiver, request, account)) continue;
        await this.payloads.keep(tx, account, 'webhook', part.body);
        heard.add(account.id);
        kept += 1;
      }
      // In one order everywhere: two deliveries for the same accounts must not wait for each other.
      for (const id of [...heard].sort())
        await tx.update(
          ChannelAccount,
          { id },
          { lastWebhookAt: this.payloads.now(), webhooksSilentSince: null },
        );
    });
    if (kept < parts.length)
      this.log.info(`webhooks: ${parts.length - kept} part(s) for no one connected account`);
    return kept;
  }

  private isGenuine(receiver: WebhookReceiver, request: WebhookRequest, account: ChannelAccount) {
    return (
      !receiver.isGenuine || receiver.isGenuine(request, this.accounts.open(account).credentials)
    );
  }

  private receiver(family: string): WebhookReceiver {
    const found = this.registry.receivers().find((receiver) => receiver.family === family);
    if (!found) throw notFound('webhook address');
    return found;
  }

  private connected(family: string): Promise<ChannelAccount[]> {
    const platforms = this.registry
      .all()
      .filter(({ manifest }) => manifest.webhook === family)
      .map(({ manifest }) => manifest.platform);
    return this.db.manager.findBy(ChannelAccount, {
      platform: In(platforms),
      state: Not('disconnected'),
    });
  }

  private credential(account: ChannelAccount, key: string): string {
    try {
      return this.accounts.open(account).credentials[key] ?? '';
    } catch (error) {
      // One account that can not be opened must not stop the deliveries of the others.
      this.log.error(
        { err: error, account: account.id },
        'webhooks: credentials can not be opened',
      );
      return '';
    }
  }
}

/** A signed body that is none of the family's is refused for good: coming again does not mend it. */
function partsOf(receiver: WebhookReceiver, rawBody: Buffer): WebhookPart[] {
  try {
    return receiver.split(rawBody);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Problem(400, {
      code: 'unreadable_delivery',
      title: 'Delivery not understood',
      detail: `The signature is right, but the body is not: ${error.message}`,
      hint: 'Check that this address is entered at the platform that it belongs to.',
    });
  }
}
