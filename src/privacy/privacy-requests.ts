import { createHash, createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PlatformCallback } from '../connectors/callback-receiver.js';
import type { Contact } from '../conversations/contact.entity.js';
import { Clock } from '../infra/clock.js';
import { Settings } from '../infra/config/settings.js';
import { Secrets } from '../infra/secrets/secrets.js';
import { PrivacyRequest } from './privacy-request.entity.js';

/** What the job must know of the request, sealed in its row until it is done. */
export interface Subject {
  personId: string | null;
  accountExternalId: string | null;
  /** The accounts of the app whose secret signed the request. */
  accountIds: string[];
}

/** Writes requests down, once each, and reads them again. */
@Injectable()
export class PrivacyRequests {
  constructor(
    private readonly secrets: Secrets,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  known(tx: EntityManager, kind: PrivacyRequest['kind'], digest: string) {
    return tx.findOneBy(PrivacyRequest, { digest: `${kind}:${digest}` });
  }

  /** The row, and whether it is new. The same signed request is the same row. */
  async ofPlatform(
    tx: EntityManager,
    kind: PrivacyRequest['kind'],
    callback: PlatformCallback,
    { family, appId, accountIds }: { family: string; appId: string | null; accountIds: string[] },
  ): Promise<{ request: PrivacyRequest; fresh: boolean }> {
    const { personId, accountExternalId, digest, secret } = callback;
    const subject: Subject = { personId, accountExternalId, accountIds };
    const hash = createHmac('sha256', secret).update(personId ?? accountExternalId ?? '');
    return this.keep(tx, {
      kind,
      digest: `${kind}:${digest}`,
      family,
      appId,
      subjectHash: hash.digest('base64url'),
      subject: this.secrets.seal(JSON.stringify(subject)),
    });
  }

  /** A person of the shop asks on behalf of a customer. One request a contact. */
  async ofContact(tx: EntityManager, { id, brandId, accountId }: Contact): Promise<PrivacyRequest> {
    const subject: Subject = { personId: null, accountExternalId: null, accountIds: [accountId] };
    const { request } = await this.keep(tx, {
      kind: 'erasure',
      digest: `contact:${createHash('sha256').update(id).digest('base64url')}`,
      brandId,
      contactId: id,
      subject: this.secrets.seal(JSON.stringify(subject)),
    });
    return request;
  }

  /** Null once the request is done. */
  subjectOf({ subject }: PrivacyRequest): Subject | null {
    return subject === null ? null : (JSON.parse(this.secrets.open(subject)) as Subject);
  }

  /** Of the page that tells anybody who has the code how far it is. */
  urlOf({ code }: PrivacyRequest): string {
    return `${this.settings.server.publicUrl}/callbacks/data-deletion/${code}`;
  }

  async done(tx: EntityManager, { id }: PrivacyRequest, counts: PrivacyRequest['counts']) {
    const completedAt = this.now();
    await tx.update(PrivacyRequest, { id }, { completedAt, counts, subject: null });
  }

  private async keep(tx: EntityManager, values: Partial<PrivacyRequest> & { digest: string }) {
    const made = await tx
      .createQueryBuilder()
      .insert()
      .into(PrivacyRequest)
      .values({ ...values, code: randomBytes(16).toString('hex'), requestedAt: this.now() })
      .orIgnore()
      .returning('id')
      .execute();
    const request = await tx.findOneByOrFail(PrivacyRequest, { digest: values.digest });
    return { request, fresh: (made.raw as unknown[]).length > 0 };
  }
}
