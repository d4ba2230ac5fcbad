import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { record, SYSTEM } from '../audit/audit.js';
import type { Conversation } from '../conversations/conversation.entity.js';
import type { ItemFact } from '../conversations/conversations.events.js';
import { lockConversation } from '../conversations/find-or-make-conversation.js';
import { Message } from '../conversations/message.entity.js';
import { Clock } from '../infra/clock.js';
import { Handles } from '../infra/jobs/handles.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { ChatModel } from '../infra/llm/chat-model.js';
import { judgementOf } from '../triage/triage.queries.js';
import { isOff } from './approval/standing.js';
import { DraftContext } from './draft-context.js';
import { Draft } from './draft.entity.js';
import { answeredSince, latestInbound, pendingDraft } from './draft.queries.js';
import type { Playbook } from './playbook-input.js';
import { keepVersion } from './versions/versions.queries.js';
import { composeReply, draftComposed, improveDraft, reviewDrafts } from './drafting.events.js';

/** Keeps one draft waiting for the customer's latest word, and no draft for an earlier one. */
@Injectable()
export class DraftJob {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly context: DraftContext,
    private readonly jobs: Jobs,
    private readonly llm: ChatModel,
  ) {}

  @Handles(composeReply)
  async compose({ conversationId, messageId }: ItemFact): Promise<void> {
    await this.db.transaction(async (tx) => {
      const conversation = await lockConversation(tx, conversationId);
      const message = await tx.findOneByOrFail(Message, { id: messageId });
      const latest = await latestInbound(tx, conversationId);
      if (latest?.id !== messageId || (await answeredSince(tx, message))) return;
      await this.composeFor(tx, conversation, message);
    });
  }

  @Handles(reviewDrafts)
  async review({ conversationId }: { conversationId: string }): Promise<void> {
    await this.db.transaction(async (tx) => {
      const conversation = await lockConversation(tx, conversationId);
      const draft = await pendingDraft(tx, conversationId);
      if (!draft) return this.composeMissing(tx, conversation);
      const latest = await latestInbound(tx, conversationId);
      const same = latest?.id === draft.messageId;
      const current = same && latest.revision === draft.messageRevision;
      if (current && !(await answeredSince(tx, latest))) return;
      // Perhaps a mere thank-you: the routing of its judgement decides.
      if (latest && !same && !(await judgementOf(tx, latest))) return;
      await this.setAside(tx, conversation, draft, 'stale');
    });
  }

  /** A person has the thread (taken from the bot, say) and nobody ever drafted for its latest word. */
  private async composeMissing(tx: EntityManager, conversation: Conversation): Promise<void> {
    // Just received: the routing has yet to say whether a person or the bot is to answer.
    if (conversation.state !== 'open' || conversation.stateReason === 'received') return;
    const latest = await latestInbound(tx, conversation.id);
    if (!latest || latest.historical || (await answeredSince(tx, latest))) return;
    const drafted = { messageId: latest.id, messageRevision: latest.revision };
    if (await tx.existsBy(Draft, drafted)) return;
    await this.composeFor(tx, conversation, latest);
  }

  /** A fresh draft for the item; one that waits for the same words stays. Returns what waits now. */
  async composeFor(
    tx: EntityManager,
    conversation: Conversation,
    message: Message,
    again = false,
    playbook?: Playbook,
  ): Promise<Draft | null> {
    const waiting = await pendingDraft(tx, conversation.id);
    const same = waiting?.messageId === message.id && waiting.messageRevision === message.revision;
    if (waiting && same && !again) return waiting;
    if (!again && (await isOff(tx, conversation, message))) return null;
    const capability = this.context.capability(conversation);
    if (!capability || capability.via === 'none') return null;
    const composed = await this.context.compose(tx, conversation, message, capability, playbook);
    // Nothing to say (spam, bare thanks): no draft, rather than an empty one.
    if (!composed?.text) return null;
    if (waiting) await this.setAside(tx, conversation, waiting, again ? 'discarded' : 'stale');
    const now = this.clock.now();
    const draft = await tx.save(Draft, {
      brandId: conversation.brandId,
      conversationId: conversation.id,
      messageId: message.id,
      messageRevision: message.revision,
      version: 1,
      text: composed.text,
      composedText: composed.text,
      language: composed.language,
      place: capability.place,
      status: 'pending' as const,
      origin: 'composed' as const,
      playbook: composed.playbook,
      evidence: composed.evidence,
      notes: composed.notes,
      createdAt: now,
      updatedAt: now,
    });
    await keepVersion(tx, draft, { authorKind: 'composed', userId: null });
    if (this.llm.enabled) await this.jobs.add(tx, improveDraft, { draftId: draft.id });
    await announce(tx, { type: 'conversation', ...this.place(conversation) });
    if (!again) {
      const fact = { ...this.place(conversation), messageId: message.id, draftId: draft.id };
      await this.jobs.emit(tx, draftComposed, fact);
    }
    return draft;
  }

  async setAside(
    tx: EntityManager,
    conversation: Conversation,
    draft: Draft,
    status: 'stale' | 'discarded',
    actor = SYSTEM,
  ): Promise<void> {
    const at = this.clock.now();
    await tx.update(Draft, { id: draft.id }, { status, updatedAt: at });
    const { brandId } = conversation;
    const entry = { brandId, at, actor, entity: 'draft' as const, entityId: draft.id };
    await record(tx, { ...entry, action: `status.${status}` });
    await announce(tx, { type: 'conversation', ...this.place(conversation) });
  }

  private place = ({ brandId, id }: Conversation) => ({ brandId, conversationId: id });
}
