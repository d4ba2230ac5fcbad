import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Message } from '../conversations/message.entity.js';
import { Clock } from '../infra/clock.js';
import { Handles } from '../infra/jobs/handles.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { answerChanged } from '../conversations/conversations.events.js';
import { Publication } from './publication.entity.js';
import { Publications } from './publications.js';
import { settleModeration } from './publishing.events.js';
import type { ItemFact } from '../conversations/conversations.events.js';

type Moderated = ItemFact & { state: 'pending' | 'approved' | 'rejected'; reason: string | null };

/** Ties the platform's moderation to our reply: refused, it never was an answer. */
@Injectable()
export class ModerationJob {
  constructor(
    private readonly db: DataSource,
    private readonly publications: Publications,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @Handles(settleModeration)
  async settle({ messageId, state, reason }: Moderated): Promise<void> {
    if (state === 'pending') return;
    await this.db.transaction(async (tx) => {
      const found = await tx.findOne(Publication, {
        where: { messageId, state: In(['pending_moderation', 'accepted']) },
        order: { queuedAt: 'DESC' },
      });
      const publication = found && (await this.publications.lock(tx, found.id));
      if (!publication) return state === 'rejected' ? this.hide(tx, messageId) : undefined;
      if (state === 'approved') {
        if (publication.state === 'pending_moderation')
          await this.publications.move(tx, publication, 'accepted');
        return;
      }
      await this.publications.move(tx, publication, 'rejected', {
        error: reason ?? 'The platform’s moderators refused the reply.',
      });
      await this.hide(tx, messageId);
    });
  }

  /** The answer to an item is not to be seen, whether we wrote it or our staff on the platform. */
  private async hide(tx: EntityManager, messageId: string): Promise<void> {
    const item = await tx.findOneByOrFail(Message, { id: messageId });
    const { brandId, conversationId, accountId, externalId: parentExternalId } = item;
    const own = await tx.findOne(Message, {
      where: { accountId, conversationId, parentExternalId, direction: 'out' },
      order: { createdAt: 'DESC' },
    });
    if (!own || own.hiddenAt) return;
    await tx.update(Message, { id: own.id }, { hiddenAt: this.clock.now() });
    await this.jobs.emit(tx, answerChanged, { brandId, conversationId, messageId: own.id });
  }
}
