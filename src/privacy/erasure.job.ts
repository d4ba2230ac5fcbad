import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { Actor } from '../audit/audit.js';
import { ChannelAccount } from '../connectors/account.entity.js';
import { Accounts } from '../connectors/accounts.js';
import { ConnectorError } from '../connectors/connector-error.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import { Contact } from '../conversations/contact.entity.js';
import { conversationSettled } from '../conversations/conversations.events.js';
import { Handles } from '../infra/jobs/handles.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { eraseContact, NOTHING, personIdsOf, sum } from './erase-contact.js';
import { unreadWith } from './erasure.queries.js';
import { PrivacyRequest } from './privacy-request.entity.js';
import { PrivacyRequests, type Subject } from './privacy-requests.js';
import { erasePerson, type RequestToDo } from './privacy.jobs.js';

/** What arrived just now is read first, and a platform that does not answer is asked again; but not for ever. */
const MOST_PUT_OFF = 20;
const PUT_OFF_SECONDS = 30;

interface Found {
  contacts: Contact[];
  lookupsRefused: number;
  /** Something may be found yet. */
  wait: boolean;
}

/** Erases a person: whoever a platform names by the app's id for them, or one contact. */
@Injectable()
export class ErasureJob {
  constructor(
    private readonly db: DataSource,
    private readonly registry: ConnectorRegistry,
    private readonly accounts: Accounts,
    private readonly requests: PrivacyRequests,
    private readonly jobs: Jobs,
  ) {}

  @Handles(erasePerson)
  async erase({ requestId, put }: RequestToDo): Promise<void> {
    const request = await this.db.manager.findOneByOrFail(PrivacyRequest, { id: requestId });
    const subject = this.requests.subjectOf(request);
    if (!subject) return;
    const found = await this.find(request, subject);
    await this.db.transaction(async (tx) => {
      if ((found.wait || (await this.unread(tx, subject, found))) && put < MOST_PUT_OFF)
        return this.putOff(tx, { requestId, put: put + 1 });
      // Two runs of this job: the second one waits here, and finds it done.
      const where = { id: requestId };
      const locked = await tx.findOneOrFail(PrivacyRequest, {
        where,
        lock: { mode: 'pessimistic_write' },
      });
      if (locked.completedAt) return;
      let counts = { ...NOTHING, lookupsRefused: found.lookupsRefused };
      for (const contact of found.contacts)
        counts = sum(counts, await this.eraseOne(tx, request, contact));
      await this.requests.done(tx, request, counts);
    });
  }

  private async eraseOne(tx: EntityManager, request: PrivacyRequest, contact: Contact) {
    const actor: Actor = request.family === null ? { kind: 'system' } : { kind: 'outside' };
    const { counts, conversationIds } = await eraseContact(tx, contact, {
      at: this.requests.now(),
      actor,
    });
    const { brandId } = contact;
    for (const conversationId of conversationIds)
      await this.jobs.emit(tx, conversationSettled, { brandId, conversationId });
    return counts;
  }

  private async find(request: PrivacyRequest, subject: Subject): Promise<Found> {
    const { manager } = this.db;
    if (request.contactId !== null) {
      const contact = await manager.findOneByOrFail(Contact, { id: request.contactId });
      return { contacts: contact.erasedAt ? [] : [contact], lookupsRefused: 0, wait: false };
    }
    const found: Found = { contacts: [], lookupsRefused: 0, wait: false };
    const { personId } = subject;
    if (personId === null) return found;
    const accounts = await manager.findBy(ChannelAccount, { id: In(subject.accountIds) });
    for (const account of accounts) {
      const answer = await this.idsOf(request.family!, account, personId);
      found.wait ||= answer === 'later';
      if (!Array.isArray(answer)) found.lookupsRefused += 1;
      const externalId = In([personId, ...(Array.isArray(answer) ? answer : [])]);
      found.contacts.push(
        ...(await manager.findBy(Contact, { accountId: account.id, externalId })),
      );
    }
    return found;
  }

  /** The account's own ids for the person; `refused`: the platform does not tell; `later`: ask again. */
  private async idsOf(family: string, account: ChannelAccount, personId: string) {
    const receiver = this.registry.callbacks().find((one) => one.family === family);
    try {
      return receiver ? await receiver.idsOf(this.accounts.open(account), personId) : [];
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      return error.decision === 'retry' ? ('later' as const) : ('refused' as const);
    }
  }

  private async unread(tx: EntityManager, { personId }: Subject, { contacts }: Found) {
    for (const contact of contacts) {
      const ids = [...personIdsOf(contact), ...(personId === null ? [] : [personId])];
      if (await unreadWith(tx, contact.accountId, ids)) return true;
    }
    return false;
  }

  private putOff(tx: EntityManager, payload: RequestToDo): Promise<void> {
    const at = new Date(this.requests.now().getTime() + PUT_OFF_SECONDS * 1000);
    return this.jobs.add(tx, erasePerson, payload, at);
  }
}
