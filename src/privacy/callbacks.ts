import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import { Accounts } from '../connectors/accounts.js';
import type {
  CallbackReceiver,
  CallbackRefusal,
  PlatformCallback,
} from '../connectors/callback-receiver.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import { Failure } from '../infra/failure.js';
import { notFound, Problem } from '../infra/http/problem.js';
import { Jobs } from '../infra/jobs/jobs.js';
import type { PrivacyRequest } from './privacy-request.entity.js';
import { PrivacyRequests } from './privacy-requests.js';
import { erasePerson, withdrawAccess } from './privacy.jobs.js';

const REFUSED: Record<CallbackRefusal | 'expired' | 'nobody', [number, string, string]> = {
  malformed: [400, 'The field does not hold a signed request.', 'Send the field as it came.'],
  algorithm: [400, 'The request is signed in a way that is not taken.', 'Sign with HMAC-SHA256.'],
  signature: [
    401,
    'The request was signed with no connected account’s app secret.',
    'Connect an account of that app first, or mend its app secret.',
  ],
  expired: [401, 'The request is over its time.', 'Ask the platform to send it again.'],
  nobody: [400, 'The request names neither a person nor a page.', 'Ask the platform to mend it.'],
};

const refused = (code: keyof typeof REFUSED): Problem => {
  const [status, detail, hint] = REFUSED[code];
  return new Problem(status, { code: `callback_${code}`, title: 'Callback refused', detail, hint });
};

type Credentials = Readonly<Record<string, string | undefined>>;

interface Verified {
  callback: PlatformCallback;
  appId: string | null;
  /** Of the app that the request speaks for, whatever state they are in. */
  accountIds: string[];
}

/** What platforms demand through signed callbacks: written down at once, done by a job. */
@Injectable()
export class Callbacks {
  constructor(
    private readonly db: DataSource,
    private readonly registry: ConnectorRegistry,
    private readonly accounts: Accounts,
    private readonly requests: PrivacyRequests,
    private readonly jobs: Jobs,
  ) {}

  /** The form's field that a family signs. Throws 404 for a family without callbacks. */
  fieldOf(family: string): string {
    return this.receiver(family).field;
  }

  /** The same request again has the same code. Throws 400 and 401. */
  async dataDeletion(
    family: string,
    signed: string,
  ): Promise<{ url: string; confirmation_code: string }> {
    const request = await this.take('erasure', family, signed);
    return { url: this.requests.urlOf(request), confirmation_code: request.code };
  }

  /** The same request again does nothing: the account may be connected anew. Throws 400 and 401. */
  async deauthorize(family: string, signed: string): Promise<void> {
    await this.take('deauthorization', family, signed);
  }

  private async take(
    kind: PrivacyRequest['kind'],
    family: string,
    signed: string,
  ): Promise<PrivacyRequest> {
    const { callback, appId, accountIds } = await this.verify(this.receiver(family), signed);
    const known = await this.requests.known(this.db.manager, kind, callback.digest);
    if (known) return known;
    if (callback.expiresAt && callback.expiresAt <= this.requests.now()) throw refused('expired');
    const nobody = callback.personId === null && callback.accountExternalId === null;
    if (nobody || (kind === 'erasure' && callback.personId === null)) throw refused('nobody');
    return this.db.transaction(async (tx) => {
      const app = { family, appId, accountIds };
      const { request, fresh } = await this.requests.ofPlatform(tx, kind, callback, app);
      const job = kind === 'erasure' ? erasePerson : withdrawAccess;
      if (fresh) await this.jobs.add(tx, job, { requestId: request.id, put: 0 });
      return request;
    });
  }

  private async verify(receiver: CallbackReceiver, signed: string): Promise<Verified> {
    const opened = (await this.accountsOf(receiver.family)).map((account) => ({
      id: account.id,
      credentials: this.credentialsOf(account),
    }));
    const secretOf = (one: { credentials: Credentials }) =>
      one.credentials[receiver.secretKey] ?? '';
    const secrets = [...new Set(opened.map(secretOf))].filter((secret) => secret !== '');
    const callback = receiver.read(signed, secrets);
    if (typeof callback === 'string') throw refused(callback);
    const ofApp = opened.filter((one) => secretOf(one) === callback.secret);
    const appId = ofApp.map(({ credentials }) => credentials[receiver.appIdKey]).find(Boolean);
    return { callback, appId: appId ?? null, accountIds: ofApp.map(({ id }) => id) };
  }

  /** None where they can not be opened: the other accounts' callbacks must not suffer for it. */
  private credentialsOf(account: ChannelAccount): Credentials {
    try {
      return this.accounts.open(account).credentials;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return {};
    }
  }

  /** Disconnected ones as well: what they brought is still here. */
  private accountsOf(family: string): Promise<ChannelAccount[]> {
    const platforms = this.registry
      .all()
      .filter(({ manifest }) => manifest.webhook === family)
      .map(({ manifest }) => manifest.platform);
    return this.db.manager.findBy(ChannelAccount, { platform: In(platforms) });
  }

  private receiver(family: string): CallbackReceiver {
    const found = this.registry.callbacks().find((receiver) => receiver.family === family);
    if (!found) throw notFound('callback address');
    return found;
  }
}
