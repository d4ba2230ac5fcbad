import type { Place } from '../connectors/connector.js';
import type { ItemFact } from '../conversations/conversations.events.js';
import { defineEvent, defineJob } from '../infra/jobs/job.js';

export const composeReply = defineJob<ItemFact>('drafting.compose');

/** A draft that answers what is no longer the customer's latest word goes stale; an item without any gets one. */
export const reviewDrafts = defineJob<{ conversationId: string }>('drafting.review');

/** A composed draft that a language model may word better, where one is set up. */
export const improveDraft = defineJob<{ draftId: string }>('drafting.improve', { maxAttempts: 3 });

/** A fresh proposal waits. */
export const draftComposed = defineEvent<ItemFact & { draftId: string }>('draft.composed');

/** A reply as it was approved: all that publishing needs to know. */
export interface ApprovedReply {
  /** Made by whoever approves, so that one approval is one publication. */
  publicationId: string;
  brandId: string;
  conversationId: string;
  accountId: string;
  /** The item that it answers. */
  messageId: string;
  draftId: string;
  text: string;
  language: string;
  place: Place;
  authorKind: 'person' | 'bot';
  userId: string | null;
  overrideReason: string | null;
}

export const draftApproved = defineEvent<ApprovedReply>('draft.approved');
