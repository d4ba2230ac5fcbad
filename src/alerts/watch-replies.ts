import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { record, SYSTEM } from '../audit/audit.js';
import { Conversation } from '../conversations/conversation.entity.js';
import { Clock } from '../infra/clock.js';
import { Handles } from '../infra/jobs/handles.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { Ticks } from '../infra/ticks/ticks.js';
import { Publication } from '../publishing/publication.entity.js';
import { Alert } from './alert.entity.js';
import { watchReply } from './alerts.jobs.js';
import { peopleOf } from './alerts.queries.js';
import { insertAlert } from './insert-alert.js';
import { recipientsOf, withAuthor } from './recipients.js';
import { lateReplies, repliesThatWentOut } from './replies.queries.js';
import { Teller } from './teller.js';

const WAITING = ['queued', 'sending', 'unknown'];
const REFUSED = ['failed', 'rejected'];

/** Tells of replies that were refused, or that do not get out; and ends that when they do. */
@Injectable()
export class WatchReplies implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly ticks: Ticks,
    private readonly teller: Teller,
  ) {}

  onModuleInit(): void {
    this.ticks.register({
      id: 'alerts.replies',
      description: 'Looks for replies that do not get out',
      everySeconds: 15,
      run: (now) => this.look(now),
    });
  }

  async look(now: Date): Promise<void> {
    await this.db.transaction(async (tx) => {
      for (const publicationId of await lateReplies(tx, now))
        await this.jobs.add(tx, watchReply, { publicationId });
    });
    for (const alertId of await repliesThatWentOut(this.db.manager)) await this.end(alertId, now);
  }

  @Handles(watchReply)
  async watch({ publicationId }: { publicationId: string }): Promise<void> {
    const at = this.clock.now();
    await this.db.transaction(async (tx) => {
      const publication = await tx.findOneByOrFail(Publication, { id: publicationId });
      const { brandId, conversationId, messageId, state, userId, attemptedAt } = publication;
      const refused = REFUSED.includes(state);
      if (!refused && !WAITING.includes(state)) return;
      // Tried again by a person and refused again: that is told again.
      const episode = refused ? `${state}:${attemptedAt?.toISOString() ?? ''}` : 'stuck';
      const alert = await insertAlert(tx, {
        ...{ id: randomUUID(), brandId, conversationId, createdAt: at },
        ...{ kind: 'publication_stuck', subject: `publication:${publicationId}:${episode}` },
        ...{ messageIds: [messageId], detail: { publicationId, state } },
      });
      if (!alert) return;
      const { teamId, assigneeId } = await tx.findOneByOrFail(Conversation, { id: conversationId });
      const people = await peopleOf(tx, brandId, teamId);
      const others = recipientsOf(['assignee', 'manager'], people, assigneeId);
      const told = await this.teller.tell(tx, alert, withAuthor(others, people, userId), { at });
      await record(tx, {
        ...{ brandId, at, actor: SYSTEM, entity: 'conversation', entityId: conversationId },
        action: 'alert.publication_stuck',
        detail: { alertId: alert.id, publicationId, state, ...told },
      });
      await announce(tx, { type: 'alert', brandId, conversationId });
    });
  }

  private async end(alertId: string, at: Date): Promise<void> {
    await this.db.transaction(async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const where = { id: alertId, resolvedAt: IsNull() };
      const alert = await tx.findOne(Alert, { where, lock });
      if (!alert) return;
      await tx.update(Alert, { id: alertId }, { resolvedAt: at });
      await this.teller.end(tx, Object.assign(alert, { resolvedAt: at }), at);
      const { brandId, conversationId } = alert;
      await announce(tx, { type: 'alert', brandId, conversationId: conversationId! });
    });
  }
}
