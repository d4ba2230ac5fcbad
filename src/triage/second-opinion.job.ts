import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Conversation } from '../conversations/conversation.entity.js';
import type { ItemFact } from '../conversations/conversations.events.js';
import { lockConversation } from '../conversations/find-or-make-conversation.js';
import { Message } from '../conversations/message.entity.js';
import { Handles } from '../infra/jobs/handles.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { ChatModel, NoAnswer } from '../infra/llm/chat-model.js';
import { Log } from '../infra/logging/log.js';
import { JudgementRow } from './judgement.entity.js';
import { columnsOf, summaryOf } from './judgement-row.js';
import {
  isUnsure,
  questionAbout,
  readOpinion,
  withOpinion,
  type Opinion,
} from './second-opinion.js';
import { askSecondOpinion, messageTriaged } from './triage.events.js';
import { judgementOf } from './triage.queries.js';

/** Asks a language model about what ours left open, when one is configured. The item has long gone its way. */
@Injectable()
export class SecondOpinionJob {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly llm: ChatModel,
    private readonly log: Log,
  ) {}

  @Handles(askSecondOpinion)
  async ask({ messageId, revision }: ItemFact & { revision: number }): Promise<void> {
    if (!this.llm.enabled) return;
    const message = await this.db.manager.findOneBy(Message, { id: messageId, revision });
    const row = message && (await judgementOf(this.db.manager, message));
    if (!message || message.deletedAt || !row || !isUnsure(row.judgement)) return;
    // No transaction is open while we wait for the answer.
    const opinion = await this.opinionOf(message.text, row.language);
    if (opinion) await this.take(messageId, revision, opinion);
  }

  private async opinionOf(text: string, language: string): Promise<Opinion | null> {
    try {
      const opinion = readOpinion(await this.llm.ask(questionAbout(text, language)));
      if (!opinion) this.log.warn('the language model gave no opinion that can be read');
      return opinion;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.log.warn(error.message);
      return null;
    }
  }

  private take(messageId: string, revision: number, opinion: Opinion): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { conversationId } = await tx.findOneByOrFail(Message, { id: messageId });
      await lockConversation(tx, conversationId);
      const message = await tx.findOneByOrFail(Message, { id: messageId });
      const row = await judgementOf(tx, message);
      // Edited, taken back or corrected by a person while we asked.
      if (message.revision !== revision || message.deletedAt || !row || row.judgement.changedBy)
        return;
      const judgement = {
        ...withOpinion(row.judgement, opinion),
        modelVersion: `${row.modelVersion}+${this.llm.name}`.slice(0, 120),
      };
      await tx.update(JudgementRow, { messageId, revision }, columnsOf(judgement));
      await tx.update(Conversation, { id: conversationId }, summaryOf(judgement));
      const { brandId } = message;
      await this.jobs.emit(tx, messageTriaged, { brandId, conversationId, messageId, revision });
      await announce(tx, { type: 'conversation', brandId, conversationId });
    });
  }
}
