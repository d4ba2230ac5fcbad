import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { SYSTEM } from '../audit/audit.js';
import { changeState } from '../conversations/conversation-state.js';
import { conversationSettled, type ItemFact } from '../conversations/conversations.events.js';
import { lockConversation } from '../conversations/find-or-make-conversation.js';
import { editShareWithin } from '../drafting/edit-share.js';
import { Clock } from '../infra/clock.js';
import { Handles } from '../infra/jobs/handles.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { Publication } from '../publishing/publication.entity.js';
import { TemplateUse } from './template-use.entity.js';
import { finishTemplates } from './templates.events.js';
import { THROWN_AWAY } from './templates.queries.js';

/** Measures how much of a template was left in the reply, lets go of its text, and does what was to follow. */
@Injectable()
export class FinishTemplates {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @Handles(finishTemplates)
  async finish({ publicationId }: ItemFact & { publicationId: string }): Promise<void> {
    await this.db.transaction(async (tx) => {
      const publication = await tx.findOneByOrFail(Publication, { id: publicationId });
      const { messageId, conversationId, text, authorKind } = publication;
      if (authorKind !== 'person') return;
      await lockConversation(tx, conversationId);
      const uses = await tx.findBy(TemplateUse, { messageId, sentAt: IsNull() });
      for (const use of uses) {
        const editShare = editShareWithin(use.text, text);
        const sentAt = this.clock.now();
        const done = { sentAt, editShare, text: '', afterwards: [] };
        await tx.update(TemplateUse, { id: use.id }, done);
        if (editShare <= THROWN_AWAY) await this.doAfterwards(tx, use);
      }
    });
  }

  private async doAfterwards(tx: EntityManager, use: TemplateUse): Promise<void> {
    const close = use.afterwards.find((action) => action.do === 'close');
    const conversation = await lockConversation(tx, use.conversationId);
    if (close?.do !== 'close' || conversation.state === 'closed') return;
    const actor = use.userId ? { kind: 'user' as const, id: use.userId } : SYSTEM;
    const at = this.clock.now();
    await changeState(tx, conversation, { to: 'closed', reason: close.reason, actor, at });
    const fact = { brandId: use.brandId, conversationId: use.conversationId };
    await this.jobs.emit(tx, conversationSettled, fact);
    await announce(tx, { type: 'conversation', ...fact });
  }
}
