import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ConnectorError } from '../connectors/connector-error.js';
import type { SendReceipt } from '../connectors/connector.js';
import { Settings } from '../infra/config/settings.js';
import { Handles } from '../infra/jobs/handles.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { MOST_ATTEMPTS, outcomeOf } from './outcome.js';
import { Outbound } from './outbound.js';
import { Publication } from './publication.entity.js';
import { Publications } from './publications.js';
import { attemptReply, queueReply, type ReplyToPublish } from './publishing.events.js';

/** Beyond the platform's timeout: after that no answer to an old call can come any more. */
const MARGIN_SECONDS = 5;

/**
 * Publishes once: the intent is committed, then one attempt is made. No answer, or a process that
 * died in between, leaves the outcome unknown; it is found out by reading before anything is tried again.
 */
@Injectable()
export class PublishJob {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly outbound: Outbound,
    private readonly publications: Publications,
    private readonly settings: Settings,
  ) {}

  @Handles(queueReply)
  async queue(reply: ReplyToPublish): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { publicationId: id, conversationId, ...rest } = reply;
      const made = await tx
        .createQueryBuilder()
        .insert()
        .into(Publication)
        .values({ id, conversationId, ...rest, state: 'queued', queuedAt: this.outbound.now() })
        .orIgnore()
        .returning('id')
        .execute();
      if ((made.raw as unknown[]).length === 0) return;
      await this.jobs.add(tx, attemptReply, { publicationId: id, conversationId });
    });
  }

  @Handles(attemptReply)
  async attempt({ publicationId }: { publicationId: string }): Promise<void> {
    const publication = await this.db.manager.findOneByOrFail(Publication, { id: publicationId });
    if (publication.state === 'queued') await this.send(publicationId);
    else if (publication.state === 'sending' || publication.state === 'unknown')
      await this.reconcile(publication);
  }

  private async send(id: string): Promise<void> {
    const claimed = await this.db.transaction(async (tx) => {
      const publication = await this.publications.lock(tx, id);
      if (publication?.state !== 'queued') return null;
      const refusal = await this.outbound.refusal(tx, publication);
      if (refusal) {
        await this.publications.move(tx, publication, 'failed', { error: refusal });
        return null;
      }
      await this.publications.move(tx, publication, 'sending', {
        attemptedAt: this.outbound.now(),
        attempts: publication.attempts + 1,
        error: null,
      });
      return publication;
    });
    if (!claimed) return;
    let receipt: SendReceipt;
    try {
      receipt = await this.outbound.send(claimed);
    } catch (error) {
      return this.sendFailed(claimed, error);
    }
    await this.accept(id, receipt);
  }

  private async sendFailed(claimed: Publication, thrown: unknown): Promise<void> {
    const error =
      thrown instanceof ConnectorError
        ? thrown
        : new ConnectorError('unknown_outcome', thrown instanceof Error ? thrown.message : 'fault');
    const outcome = outcomeOf(error, claimed.attempts);
    await this.db.transaction(async (tx) => {
      const publication = await this.publications.lock(tx, claimed.id);
      if (publication?.state !== 'sending') return;
      await this.publications.move(tx, publication, outcome.next, {
        error: error.message.slice(0, 500),
      });
      if (outcome.next !== 'failed') await this.again(tx, publication, outcome.inSeconds);
      if (error.decision === 'reauthorize')
        await this.outbound.needsReconnect(tx, publication, error);
    });
  }

  /** Finds out by reading what became of an attempt whose answer never came. */
  private async reconcile(publication: Publication): Promise<void> {
    const wait = this.secondsUntilSettled(publication);
    if (publication.state === 'sending' && wait > 0)
      return this.db.transaction((tx) => this.again(tx, publication, wait));
    let receipt: SendReceipt | null;
    try {
      receipt = await this.outbound.find(publication);
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      return this.lookFailed(publication, error);
    }
    if (receipt) return this.accept(publication.id, receipt);
    // Not there: but as long as the old call may still arrive, it is not tried again.
    if (wait > 0) return this.db.transaction((tx) => this.again(tx, publication, wait));
    await this.db.transaction(async (tx) => {
      const locked = await this.publications.lock(tx, publication.id);
      if (locked?.state !== 'sending' && locked?.state !== 'unknown') return;
      const spent = locked.attempts >= MOST_ATTEMPTS;
      await this.publications.move(tx, locked, spent ? 'failed' : 'queued');
      if (!spent) await this.again(tx, locked, 0);
    });
  }

  /** Throttled: look again. Not to be read at all: a person has to look on the platform. */
  private lookFailed(publication: Publication, error: ConnectorError): Promise<void> {
    const passing = error.decision === 'retry' || error.decision === 'unknown_outcome';
    return this.db.transaction(async (tx) => {
      const locked = await this.publications.lock(tx, publication.id);
      if (locked?.state !== 'sending' && locked?.state !== 'unknown') return;
      if (passing) return this.again(tx, locked, error.detail.retryAfterSeconds ?? 30);
      const doubt = 'It may stand on the platform: look there before you try again.';
      await this.publications.move(tx, locked, 'failed', { error: `${error.message} ${doubt}` });
      if (error.decision === 'reauthorize') await this.outbound.needsReconnect(tx, locked, error);
    });
  }

  private accept(id: string, receipt: SendReceipt): Promise<void> {
    return this.db.transaction(async (tx) => {
      const publication = await this.publications.lock(tx, id);
      if (publication?.state !== 'sending' && publication?.state !== 'unknown') return;
      await this.publications.accept(tx, publication, receipt);
    });
  }

  private secondsUntilSettled({ attemptedAt }: Publication): number {
    const since = (this.outbound.now().getTime() - (attemptedAt?.getTime() ?? 0)) / 1000;
    return Math.ceil(this.settings.http.timeoutSeconds + MARGIN_SECONDS - since);
  }

  private again(tx: EntityManager, publication: Publication, seconds: number): Promise<void> {
    const { id: publicationId, conversationId } = publication;
    const at = new Date(this.outbound.now().getTime() + Math.max(0, seconds) * 1000);
    return this.jobs.add(tx, attemptReply, { publicationId, conversationId }, at);
  }
}
