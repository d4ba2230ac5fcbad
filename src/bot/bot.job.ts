import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { windowOf } from '../connectors/reply-window.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import { lockConversation } from '../conversations/find-or-make-conversation.js';
import type { Conversation } from '../conversations/conversation.entity.js';
import type { ItemFact } from '../conversations/conversations.events.js';
import { Message } from '../conversations/message.entity.js';
import { checkReply } from '../guard/guard.js';
import { Clock } from '../infra/clock.js';
import { Handles } from '../infra/jobs/handles.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { uuidFrom } from '../infra/uuid.js';
import { FaqEntry } from '../knowledge/faq-entry.entity.js';
import { Publication } from '../publishing/publication.entity.js';
import { detectTextLanguage } from '../triage/detect-text.js';
import { botText } from './answer.js';
import { answerAsBot, botAnswered, handedOver, handOverFailed } from './bot.events.js';

/** Turns of the bot in one thread before a person looks at it: two programs talking must stop. */
const MOST_TURNS = 10;

/** Answers with the shop's own words, or hands over. */
@Injectable()
export class BotJob {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly registry: ConnectorRegistry,
  ) {}

  @Handles(answerAsBot)
  async answer({ messageId, faqEntryId, ...rest }: ItemFact & { faqEntryId: string }) {
    await this.db.transaction(async (tx) => {
      const conversation = await lockConversation(tx, rest.conversationId);
      // A person took the thread in the meantime: from then on the bot is silent.
      if (conversation.state !== 'bot') return;
      const message = await tx.findOneByOrFail(Message, { id: messageId });
      if (message.deletedAt) return;
      const entry = await tx.findOneBy(FaqEntry, { id: faqEntryId });
      const text = entry && (await this.speak(tx, conversation, message, entry));
      const fact = { ...rest, messageId };
      if (!text) return this.jobs.emit(tx, handedOver, { ...fact, reason: 'bot_unable' });
      await this.jobs.emit(tx, botAnswered, {
        ...fact,
        publicationId: uuidFrom(`bot:${messageId}:${message.revision}`),
        accountId: conversation.accountId,
        draftId: null,
        text,
        language: entry.language,
        place: 'private_message',
        authorKind: 'bot',
        userId: null,
        overrideReason: null,
      });
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

  /** What the bot may say here; null: nothing. */
  private async speak(
    tx: EntityManager,
    conversation: Conversation,
    message: Message,
    entry: FaqEntry,
  ): Promise<string | null> {
    const turns = await tx.countBy(Message, {
      conversationId: conversation.id,
      authorKind: 'bot',
    });
    const capability = this.registry.get(conversation.platform).manifest.replies[message.kind];
    const window = windowOf(capability, conversation.lastInboundAt, this.clock.now());
    if (capability?.via !== 'api' || turns >= MOST_TURNS) return null;
    if (!window.open || window.personOnly) return null;
    const text = botText(entry.answer, entry.language, turns === 0);
    const { verdict } = checkReply(
      { text, language: entry.language, public: false, kind: message.kind },
      { detectLanguage: detectTextLanguage },
    );
    return verdict === 'block' ? null : text;
  }
}
