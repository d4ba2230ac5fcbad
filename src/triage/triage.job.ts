import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import { Conversation } from '../conversations/conversation.entity.js';
import type { ItemFact } from '../conversations/conversations.events.js';
import { lockConversation } from '../conversations/find-or-make-conversation.js';
import { Message } from '../conversations/message.entity.js';
import { Clock } from '../infra/clock.js';
import { Handles } from '../infra/jobs/handles.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { ChatModel } from '../infra/llm/chat-model.js';
import { announce } from '../infra/live/live.js';
import { judge } from './judge.js';
import { withCorrections, forgetWords } from './corrections/corrections.queries.js';
import { JudgementRow } from './judgement.entity.js';
import { columnsOf, summaryOf } from './judgement-row.js';
import { isUnsure } from './second-opinion.js';
import {
  askSecondOpinion,
  forgetJudgement,
  messageTriaged,
  triageMessage,
} from './triage.events.js';

/** Understands every item of a customer, once a revision. */
@Injectable()
export class TriageJob {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly llm: ChatModel,
  ) {}

  @Handles(triageMessage)
  async triage({ messageId, revision }: ItemFact & { revision: number }): Promise<void> {
    await this.db.transaction(async (tx) => {
      const message = await tx.findOneByOrFail(Message, { id: messageId });
      const conversation = await lockConversation(tx, message.conversationId);
      // Deleted or edited in the meantime: there is nothing to read, or a newer job reads it.
      if (message.deletedAt || message.revision !== revision) return;
      if (await tx.existsBy(JudgementRow, { messageId, revision })) return;
      const account = await tx.findOneByOrFail(ChannelAccount, { id: message.accountId });
      const judged = judge({
        text: message.text,
        rating: message.rating ?? undefined,
        kind: message.kind,
        threadLanguage: conversation.language === 'und' ? undefined : conversation.language,
        accountLanguages: account.languages,
      });
      const judgement = await withCorrections(tx, message.brandId, message.text, judged);
      await tx.insert(JudgementRow, {
        ...{ messageId, revision, brandId: message.brandId },
        conversationId: message.conversationId,
        ...(columnsOf(judgement) as object),
        judgedAt: this.clock.now(),
      });
      if (!judgement.noise.is)
        await tx.update(Conversation, { id: conversation.id }, summaryOf(judgement));
      const { brandId, conversationId } = message;
      const fact = { brandId, conversationId, messageId, revision };
      await this.jobs.emit(tx, messageTriaged, fact);
      if (this.llm.enabled && isUnsure(judgement)) await this.jobs.add(tx, askSecondOpinion, fact);
      await announce(tx, { type: 'conversation', brandId, conversationId });
    });
  }

  /** The words that decided are the customer's own: they go when the customer takes the item back. */
  @Handles(forgetJudgement)
  async forget({ messageId }: ItemFact): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.delete(JudgementRow, { messageId });
      await forgetWords(tx, [messageId]);
    });
  }
}
