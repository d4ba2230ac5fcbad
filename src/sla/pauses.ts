import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { record } from '../audit/audit.js';
import { Conversation } from '../conversations/conversation.entity.js';
import { lockConversation } from '../conversations/find-or-make-conversation.js';
import type { Principal } from '../identity/principal.js';
import { Clock } from '../infra/clock.js';
import { conflict, notFound } from '../infra/http/problem.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { SlaClock } from './clock.entity.js';
import { lasting, type Pause, type PauseReason, pausesOf } from './pause.js';
import { SlaPauseEvent } from './pause-event.entity.js';
import { pauseEventsOf, writtenAt } from './pauses.queries.js';
import type { PausesView, PauseView } from './promise.dto.js';
import { syncClocks } from './sla.jobs.js';

/** People say what everybody waits for. The first answer waits for nothing: it can not be paused. */
@Injectable()
export class Pauses {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async of(id: string, who: Principal): Promise<PausesView> {
    const conversation = await this.db.manager.findOneBy(Conversation, { id });
    if (!conversation) throw notFound('conversation');
    who.require(conversation.brandId, 'viewer', 'conversation');
    return this.view(this.db.manager, id);
  }

  /** Throws 409 where nothing runs that may be paused, or it waits for that already. */
  pause(id: string, reason: PauseReason, who: Principal): Promise<PausesView> {
    return this.work(id, who, 'clock.paused', async (tx) => {
      const { pausable, items } = await this.view(tx, id);
      if (!pausable)
        throw conflict(
          'nothing_to_pause',
          'No clock runs here that can be paused: the first answer never waits.',
          'Answer first; further answers and complaints can be paused.',
        );
      if (items.some((pause) => pause.to === null && pause.reason === reason))
        throw conflict('paused', 'It waits for that already.', 'Load it again.');
      return { kind: 'paused', reason };
    });
  }

  /** Throws 409 where nothing is paused. */
  resume(id: string, who: Principal): Promise<PausesView> {
    return this.work(id, who, 'clock.resumed', async (tx) => {
      if (!lasting(await pausesIn(tx, id)))
        throw conflict('not_paused', 'Nothing is paused here.', 'Load it again.');
      return { kind: 'resumed', reason: null };
    });
  }

  /** Takes the latest step back, as if it had never been. Throws 409 where there is none. */
  undo(id: string, who: Principal): Promise<PausesView> {
    return this.work(id, who, 'clock.pause_undone', async (tx) => {
      const last = (await pauseEventsOf(tx, id)).at(-1);
      if (!last) throw conflict('nothing_to_undo', 'Nothing was paused here.', 'Load it again.');
      await tx.update(SlaPauseEvent, { id: last.id }, { undoneAt: this.clock.now() });
      return null;
    });
  }

  private work(
    id: string,
    who: Principal,
    action: string,
    decide: (tx: EntityManager) => Promise<Pick<SlaPauseEvent, 'kind' | 'reason'> | null>,
  ): Promise<PausesView> {
    return this.db.transaction(async (tx) => {
      const found = await tx.findOneBy(Conversation, { id });
      if (!found) throw notFound('conversation');
      who.require(found.brandId, 'agent', 'conversation');
      const { brandId } = await lockConversation(tx, id);
      const event = await decide(tx);
      const at = this.clock.now();
      const { userId, actor } = who;
      if (event)
        await tx.insert(SlaPauseEvent, { ...event, brandId, conversationId: id, at, userId });
      const about = { brandId, at, actor, entity: 'conversation' as const, entityId: id };
      await record(tx, { ...about, action, detail: event?.reason ? { reason: event.reason } : {} });
      await this.jobs.add(tx, syncClocks, { conversationId: id });
      return this.view(tx, id);
    });
  }

  private async view(tx: EntityManager, conversationId: string): Promise<PausesView> {
    const pauses = await pausesIn(tx, conversationId);
    const running = { conversationId, stoppedAt: IsNull() };
    return {
      items: pauses.map(pauseView),
      pausable: await tx.existsBy(SlaClock, { ...running, kind: In(['next', 'resolution']) }),
      undoable: (await pauseEventsOf(tx, conversationId)).length > 0,
    };
  }
}

const pausesIn = async (tx: EntityManager, id: string): Promise<Pause[]> =>
  pausesOf(await pauseEventsOf(tx, id), await writtenAt(tx, id));

export const pauseView = ({ from, to, reason, endedBy }: Pause): PauseView => ({
  from: new Date(from).toISOString(),
  to: to === null ? null : new Date(to).toISOString(),
  reason,
  endedBy,
});
