import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import { Accounts } from '../connectors/accounts.js';
import { ConnectorError } from '../connectors/connector-error.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import { Secrets } from '../infra/secrets/secrets.js';
import { withoutTokens } from './without-tokens.js';

const REASON =
  'Access was withdrawn at the platform. The stored token is deleted; connect the account again to go on.';

/** Whether accounts may still be used, and what is done when they may not. */
@Injectable()
export class Tokens {
  constructor(
    private readonly registry: ConnectorRegistry,
    private readonly accounts: Accounts,
    private readonly secrets: Secrets,
  ) {}

  /** Whether the platform still takes the account's token. */
  async standingOf(account: ChannelAccount): Promise<'stands' | 'lost' | 'unknown'> {
    try {
      await this.registry.get(account.platform).probe(this.accounts.open(account));
      return 'stands';
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      return error.decision === 'reauthorize' ? 'lost' : 'unknown';
    }
  }

  /** Deletes the tokens and stops all reading and sending. What came in stays. */
  async forget(tx: EntityManager, account: ChannelAccount, family: string): Promise<void> {
    const { manifest } = this.registry.get(account.platform);
    const receivers = [...this.registry.receivers(), ...this.registry.callbacks()];
    const keep = receivers
      .filter((receiver) => receiver.family === family)
      .flatMap((one) => [one.secretKey, 'verifyTokenKey' in one ? one.verifyTokenKey : null]);
    const { credentials } = this.accounts.open(account);
    const left = withoutTokens(credentials, manifest.credentials, keep);
    await tx.update(
      ChannelAccount,
      { id: account.id },
      { credentials: this.secrets.seal(JSON.stringify(left)) },
    );
    if (account.state !== 'disconnected')
      await this.accounts.setState(tx, account, 'reconnect', REASON, { kind: 'outside' });
  }
}
