import type { Choice, Place } from '../connectors/connector.js';
import type { ItemFact } from '../conversations/conversations.events.js';
import type { BotAct } from '../conversations/message.entity.js';
import { defineEvent, defineJob, URGENT } from '../infra/jobs/job.js';

/** A reply that may go out: approved by a person, or by the rule that lets the bot speak. */
export interface ReplyToPublish {
  publicationId: string;
  brandId: string;
  conversationId: string;
  accountId: string;
  messageId: string;
  draftId: string | null;
  text: string;
  language: string;
  place: Place;
  authorKind: 'person' | 'bot';
  userId: string | null;
  overrideReason: string | null;
  /** Of the bot's only. */
  act?: BotAct;
  choices?: Choice[];
}

export const queueReply = defineJob<ReplyToPublish>('publishing.queue', {
  priority: () => URGENT.sent,
});

/** Replies to one conversation go out one after another. */
export const attemptReply = defineJob<{ publicationId: string; conversationId: string }>(
  'publishing.attempt',
  { queue: ({ conversationId }) => `publish:${conversationId}`, priority: () => URGENT.sent },
);

export const settleModeration = defineJob<
  ItemFact & { state: 'pending' | 'approved' | 'rejected'; reason: string | null }
>('publishing.moderation');

/** The platform has taken the reply. `messageId` is the reply itself. */
export const replyPublished = defineEvent<ItemFact & { publicationId: string }>('reply.published');

/** The reply will not go out by itself any more. */
export const replyFailed = defineEvent<{
  publicationId: string;
  brandId: string;
  conversationId: string;
}>('reply.failed');
