import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { record } from '../../audit/audit.js';
import { lockConversation } from '../../conversations/find-or-make-conversation.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../infra/clock.js';
import { badRequest, conflict, notFound } from '../../infra/http/problem.js';
import { announce } from '../../infra/live/live.js';
import { Draft } from '../draft.entity.js';
import { slotsOf } from '../slots.js';
import type { HandInBody } from './approval.dto.js';
import { DraftHandIn } from './approval.entity.js';

/** An agent makes a reply ready that only a manager may send. */
@Injectable()
export class HandIns {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async handIn(id: string, { version, note }: HandInBody, who: Principal): Promise<void> {
    await this.db.transaction(async (tx) => {
      const found = await tx.findOneBy(Draft, { id });
      if (!found) throw notFound('draft');
      const { brandId, conversationId } = found;
      who.require(brandId, 'agent', 'draft');
      await lockConversation(tx, conversationId);
      const draft = await tx.findOneByOrFail(Draft, { id });
      if (draft.status !== 'pending' || draft.version !== version)
        throw conflict(
          'stale_version',
          'This draft has changed since you loaded it.',
          'Load the conversation again and repeat your change.',
        );
      if (slotsOf(draft.text).length > 0)
        throw badRequest(
          'slots_unfilled',
          'There are places in the text that nobody has filled in.',
          'Fill in the marked places, or delete them; then hand it in.',
        );
      const at = this.clock.now();
      const entry = { draftId: id, brandId, version, userId: who.userId, note: note ?? null, at };
      await tx.upsert(DraftHandIn, entry, ['draftId']);
      const line = { brandId, at, actor: who.actor, action: 'handed_in' };
      await record(tx, { ...line, entity: 'draft', entityId: id });
      await announce(tx, { type: 'conversation', brandId, conversationId });
    });
  }
}
