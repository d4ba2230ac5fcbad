import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Conversation } from '../conversations/conversation.entity.js';
import type { ItemFact } from '../conversations/conversations.events.js';
import { lockConversation } from '../conversations/find-or-make-conversation.js';
import { Message } from '../conversations/message.entity.js';
import { Clock } from '../infra/clock.js';
import { Handles } from '../infra/jobs/handles.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { liveEntries } from '../knowledge/faq.queries.js';
import { Publication } from '../publishing/publication.entity.js';
import { botPolicyOf, turnOf } from '../routing/bot.queries.js';
import type { BotTurn } from '../routing/bot-turn.entity.js';
import { BotVoice, type Words } from './bot-voice.js';
import { wroteSince } from './bot.queries.js';
import { answerAsBot, botAnswered, endChoice, handedOver, handOverFailed } from './bot.events.js';
import { replyOf } from './reply-of.js';

/** Says what the bot's turn wants said, or hands over. */
@Injectable()
export class BotJob {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly voice: BotVoice,
  ) {}

  @Handles(answerAsBot)
  async answer({ conversationId, messageId, revision }: ItemFact & { revision: number }) {
    await this.db.transaction(async (tx) => {
      const conversation = await lockConversation(tx, conversationId);
      // A person took the thread in the meantime: from then on the bot is silent.
      if (conversation.state !== 'bot') return;
      const message = await tx.findOneByOrFail(Message, { id: messageId });
      if (message.deletedAt || message.revision !== revision) return;
      const turn = await turnOf(tx, messageId, revision);
      if (!turn || turn.act === 'handover') return;
      const words = await this.words(tx, conversation, message, turn);
      const fact = { brandId: message.brandId, conversationId, messageId };
      if (!words) return this.jobs.emit(tx, handedOver, { ...fact, reason: 'bot_unable' });
      await this.jobs.emit(tx, botAnswered, replyOf(conversation, message, turn.act, words));
      if (turn.act === 'choice') await this.awaitChoice(tx, { ...fact, revision });
    });
  }

  @Handles(endChoice)
  async endChoice({ revision, ...fact }: ItemFact & { revision: number }): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { state } = await lockConversation(tx, fact.conversationId);
      if (state !== 'bot') return;
      const message = await tx.findOneByOrFail(Message, { id: fact.messageId });
      if (message.revision !== revision || (await wroteSince(tx, message))) return;
      await this.jobs.emit(tx, handedOver, { ...fact, reason: 'no_choice' });
    });
  }

  /** The platform did not take the bot's answer: the customer still waits, so a person gets it. */
  @Handles(handOverFailed)
  async afterFailure({ publicationId }: { publicationId: string }): Promise<void> {
    await this.db.transaction(async (tx) => {
      const publication = await tx.findOneByOrFail(Publication, { id: publicationId });
      if (publication.authorKind !== 'bot') return;
      const { brandId, conversationId, messageId } = publication;
      const fact = { brandId, conversationId, messageId, reason: 'bot_failed' };
      await this.jobs.emit(tx, handedOver, fact);
    });
  }

  /** An entry that has gone from the FAQ meanwhile can not be given. */
  private async words(
    tx: EntityManager,
    conversation: Conversation,
    message: Message,
    { act, language, entryIds }: BotTurn,
  ): Promise<Words | null> {
    const { brandId } = message;
    const { policy } = await botPolicyOf(tx, brandId);
    const entries = await liveEntries(tx, { brandId, ids: entryIds, now: this.clock.now() });
    if (entries.length < entryIds.length) return null;
    return this.voice.words(tx, conversation, message, { act, language, entries, policy });
  }

  private async awaitChoice(tx: EntityManager, fact: ItemFact & { revision: number }) {
    const { policy } = await botPolicyOf(tx, fact.brandId);
    const at = new Date(this.clock.now().getTime() + policy.choiceMinutes * 60_000);
    await this.jobs.add(tx, endChoice, fact, at);
  }
}
