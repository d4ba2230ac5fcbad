import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { record, SYSTEM } from '../../audit/audit.js';
import { Conversation } from '../../conversations/conversation.entity.js';
import { lockConversation } from '../../conversations/find-or-make-conversation.js';
import { Message } from '../../conversations/message.entity.js';
import { Clock } from '../../infra/clock.js';
import { Handles } from '../../infra/jobs/handles.js';
import { announce } from '../../infra/live/live.js';
import { Draft } from '../draft.entity.js';
import { improveDraft } from '../drafting.events.js';
import { keepVersion } from '../versions/versions.queries.js';
import { Assist } from './assist.js';
import { evidenceByLikeness } from './evidence-by-likeness.js';

/** A composed draft waits already; if the model finds a better wording in time, that takes its place. */
@Injectable()
export class ImproveJob {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly assist: Assist,
  ) {}

  @Handles(improveDraft)
  async improve({ draftId }: { draftId: string }): Promise<void> {
    const draft = await this.db.manager.findOneBy(Draft, { id: draftId });
    if (!draft || !isUntouched(draft)) return;
    const { manager } = this.db;
    const conversation = await manager.findOneByOrFail(Conversation, { id: draft.conversationId });
    const message = await manager.findOneByOrFail(Message, { id: draft.messageId });
    // No transaction is open while we wait for the answer.
    const text = await this.assist.improve(conversation, draft, message);
    if (text && text !== draft.text) await this.take(draft, text);
  }

  private take({ id, conversationId }: Draft, text: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      await lockConversation(tx, conversationId);
      const draft = await tx.findOneByOrFail(Draft, { id });
      // Somebody edited it or sent it, or the customer wrote on, while we asked.
      if (!isUntouched(draft)) return;
      const at = this.clock.now();
      const saved = await tx.save(Draft, {
        ...draft,
        text,
        composedText: text,
        origin: 'model' as const,
        version: draft.version + 1,
        evidence: evidenceByLikeness(text, draft.evidence),
        updatedAt: at,
      });
      await keepVersion(tx, saved, { authorKind: 'model', userId: null });
      const { brandId } = draft;
      const entry = { brandId, at, actor: SYSTEM, action: 'improved' };
      await record(tx, { ...entry, entity: 'draft', entityId: id });
      await announce(tx, { type: 'conversation', brandId, conversationId });
    });
  }
}

const isUntouched = ({ status, origin, version }: Draft): boolean =>
  status === 'pending' && origin === 'composed' && version === 1;
