import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record, SYSTEM } from '../audit/audit.js';
import type { SendReceipt } from '../connectors/connector.js';
import { lockConversation } from '../conversations/find-or-make-conversation.js';
import { Clock } from '../infra/clock.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { ownMessage } from './own-message.js';
import { Publication } from './publication.entity.js';
import { PUBLICATION_TRANSITIONS, type PublicationState } from './publication-state.js';
import { replyFailed, replyPublished } from './publishing.events.js';

/** The one place where a publication changes its state. */
@Injectable()
export class Publications {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Locks the row; null when it is not there. */
  lock(tx: EntityManager, id: string): Promise<Publication | null> {
    return tx.findOne(Publication, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async move(
    tx: EntityManager,
    publication: Publication,
    to: PublicationState,
    change: Partial<
      Pick<Publication, 'error' | 'attemptedAt' | 'attempts' | 'acceptedAt' | 'externalId'>
    > = {},
  ): Promise<void> {
    const { id, brandId, conversationId, state: from } = publication;
    if (!PUBLICATION_TRANSITIONS[from].includes(to))
      throw new Error(`publication ${id}: can not go from ${from} to ${to}`);
    Object.assign(publication, change, { state: to });
    await tx.update(Publication, { id }, { ...change, state: to });
    await record(tx, {
      brandId,
      at: this.clock.now(),
      actor: SYSTEM,
      entity: 'publication',
      entityId: id,
      action: `state.${to}`,
      detail: change.error ? { from, error: change.error } : { from },
    });
    if (to === 'failed' || to === 'rejected')
      await this.jobs.emit(tx, replyFailed, { publicationId: id, brandId, conversationId });
    await announce(tx, { type: 'conversation', brandId, conversationId });
  }

  /** The platform has it: the reply becomes a message, and the clock hears of it. */
  async accept(tx: EntityManager, publication: Publication, receipt: SendReceipt): Promise<void> {
    await lockConversation(tx, publication.conversationId);
    const acceptedAt = receipt.acceptedAt ?? this.clock.now();
    const { externalId, pendingModeration } = receipt;
    const messageId = await ownMessage(tx, publication, {
      externalId,
      acceptedAt,
      now: this.clock.now(),
    });
    const to = pendingModeration ? ('pending_moderation' as const) : ('accepted' as const);
    await this.move(tx, publication, to, { acceptedAt, externalId, error: null });
    const { id: publicationId, brandId, conversationId } = publication;
    await this.jobs.emit(tx, replyPublished, { publicationId, brandId, conversationId, messageId });
  }
}
