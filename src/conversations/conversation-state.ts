import type { EntityManager } from 'typeorm';
import { type Actor, record } from '../audit/audit.js';
import { Conversation, type ConversationState } from './conversation.entity.js';

/** The only ways from state to state. */
export const TRANSITIONS: Readonly<Record<ConversationState, readonly ConversationState[]>> = {
  open: ['waiting', 'bot', 'closed', 'archived'],
  bot: ['open', 'waiting', 'closed', 'archived'],
  waiting: ['open', 'bot', 'closed', 'archived'],
  closed: ['open', 'bot'],
  archived: ['open', 'bot'],
};

export class IllegalTransition extends Error {
  constructor(
    readonly from: ConversationState,
    readonly to: ConversationState,
  ) {
    super(`a conversation can not go from ${from} to ${to}`);
  }
}

export interface StateChange {
  to: ConversationState;
  reason: string;
  actor: Actor;
  at: Date;
  note?: string;
}

/** The one function that changes a conversation's state. The row must be locked by the caller's transaction. */
export async function changeState(
  tx: EntityManager,
  conversation: Conversation,
  { to, reason, actor, at, note }: StateChange,
): Promise<void> {
  const from = conversation.state;
  if (from === to) return;
  if (!TRANSITIONS[from].includes(to)) throw new IllegalTransition(from, to);
  const closedAt = to === 'closed' || to === 'archived' ? at : null;
  Object.assign(conversation, { state: to, stateReason: reason, closedAt });
  await tx.update(
    Conversation,
    { id: conversation.id },
    { state: to, stateReason: reason, closedAt },
  );
  await record(tx, {
    brandId: conversation.brandId,
    at,
    actor,
    entity: 'conversation',
    entityId: conversation.id,
    action: `state.${to}`,
    detail: { from, reason, ...(note ? { note } : {}) },
  });
}
