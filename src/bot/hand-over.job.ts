import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ItemFact } from '../conversations/conversations.events.js';
import { lockConversation } from '../conversations/find-or-make-conversation.js';
import { Message } from '../conversations/message.entity.js';
import { Handles } from '../infra/jobs/handles.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { botPolicyOf, turnOf } from '../routing/bot.queries.js';
import { BotVoice } from './bot-voice.js';
import { botHasSpoken } from './bot.queries.js';
import { botAnswered, tellHandOver } from './bot.events.js';
import { isWorthTelling } from './hand-over-note.js';
import { replyOf } from './reply-of.js';

/** Tells the customer that a person will answer, and until when: an acknowledgement, and no answer. */
@Injectable()
export class HandOverJob {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly voice: BotVoice,
  ) {}

  @Handles(tellHandOver)
  async tell({ conversationId, messageId, revision }: ItemFact & { revision: number }) {
    await this.db.transaction(async (tx) => {
      const conversation = await lockConversation(tx, conversationId);
      const message = await tx.findOneByOrFail(Message, { id: messageId });
      const turn = await turnOf(tx, messageId, revision);
      if (conversation.state !== 'open' || conversation.heldElsewhere) return;
      if (message.kind !== 'message' || message.deletedAt || turn?.act !== 'handover') return;
      const { policy } = await botPolicyOf(tx, message.brandId);
      const hasSpoken = await botHasSpoken(tx, conversationId);
      const peopleAreThere = await this.voice.peopleAreThere(tx, conversation, message);
      if (!policy.on || !isWorthTelling({ reason: turn.reason, hasSpoken, peopleAreThere })) return;
      const { language } = turn;
      const what = { act: 'handover' as const, language, entries: [], policy };
      const words = await this.voice.words(tx, conversation, message, what);
      if (words)
        await this.jobs.emit(tx, botAnswered, replyOf(conversation, message, 'handover', words));
    });
  }
}
