import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { record } from '../audit/audit.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import { Conversation } from '../conversations/conversation.entity.js';
import { answerChanged } from '../conversations/conversations.events.js';
import { lockConversation } from '../conversations/find-or-make-conversation.js';
import {
  addManualAnswer,
  manualAnswer,
  takeBackManualAnswer,
} from '../conversations/manual-answer.js';
import type { Message } from '../conversations/message.entity.js';
import { answeredSince, latestInbound, pendingDraft } from '../drafting/draft.queries.js';
import { Draft } from '../drafting/draft.entity.js';
import { DraftViews } from '../drafting/draft-view.js';
import type { Principal } from '../identity/principal.js';
import { Clock } from '../infra/clock.js';
import { badRequest, conflict, notFound } from '../infra/http/problem.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import type { AnsweredElsewhereBody } from './inbox.dto.js';

/** Answers that people give on platforms which take none from programs. Nothing is sent. */
@Injectable()
export class Elsewhere {
  constructor(
    private readonly db: DataSource,
    private readonly registry: ConnectorRegistry,
    private readonly drafts: DraftViews,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Throws 404, 409 (closed, answered) and 422 (the platform takes replies, the guard, the time). */
  async answered(id: string, body: AnsweredElsewhereBody, who: Principal): Promise<void> {
    const seen = await this.mayAnswer(id, who);
    await this.checkWords(seen, body, who);
    await this.db.transaction(async (tx) => {
      const conversation = await lockConversation(tx, id);
      const { brandId } = conversation;
      const asked = await this.openItem(tx, conversation);
      const now = this.clock.now();
      const at = body.at ?? now;
      if (at > now || at < asked.createdAt)
        throw badRequest(
          'bad_time',
          'The answer must have been given after the customer wrote, and not in the future.',
          `Give a time between ${asked.createdAt.toISOString()} and ${now.toISOString()}, or none.`,
        );
      const text = body.text?.trim() ?? '';
      const message = await addManualAnswer(tx, conversation, asked, {
        ...{ text, at, now, userId: who.userId },
      });
      await this.useDraft(tx, id, asked, text, now);
      const { reason } = body;
      await record(tx, {
        ...this.entry(conversation, who),
        action: 'answered.elsewhere',
        detail: { messageId: message.id, at: at.toISOString(), ...(reason ? { reason } : {}) },
      });
      await this.changed(tx, brandId, id, message.id);
    });
  }

  /** Throws 409 when nobody said so, or the platform has shown the answer since. */
  async takeBack(id: string, who: Principal): Promise<void> {
    const { brandId } = await this.mayAnswer(id, who);
    await this.db.transaction(async (tx) => {
      const conversation = await lockConversation(tx, id);
      const message = await manualAnswer(tx, id);
      if (!message)
        throw conflict(
          'nothing_to_undo',
          'No answer stands here that somebody only told of.',
          'Load the conversation again.',
        );
      const used = { conversationId: id, status: 'approved' as const };
      if (!(await pendingDraft(tx, id)))
        await tx.update(Draft, { ...used, updatedAt: message.ingestedAt }, { status: 'pending' });
      await takeBackManualAnswer(tx, message, this.clock.now());
      await record(tx, {
        ...this.entry(conversation, who),
        action: 'answered.elsewhere.undone',
        detail: { messageId: message.id },
      });
      await this.changed(tx, brandId, id, message.id);
    });
  }

  private async mayAnswer(id: string, who: Principal): Promise<Conversation> {
    const found = await this.db.manager.findOneBy(Conversation, { id });
    if (!found) throw notFound('conversation');
    who.require(found.brandId, 'agent', 'conversation');
    if (this.capability(found)?.via === 'api')
      throw badRequest(
        'answer_here',
        'This platform takes replies from Sixhour, and shows us those that are given there.',
        'Approve the reply here; one that was given there appears by itself.',
      );
    return found;
  }

  private capability({ platform, kind }: Conversation) {
    return this.registry.get(platform).manifest.replies[kind];
  }

  /** The same guard as before any reply, with the same way past its warnings. */
  private async checkWords(
    conversation: Conversation,
    { text, reason }: AnsweredElsewhereBody,
    who: Principal,
  ): Promise<void> {
    if (!text?.trim()) return;
    const place = this.capability(conversation)?.place ?? 'public_comment';
    const checked = await this.drafts.check(conversation, text, place, who.locale);
    const said = checked.findings.map(({ message }) => message).join(' ');
    if (checked.verdict === 'block')
      throw badRequest(
        'guard_blocked',
        said,
        'Mend the answer there as well, then record what stands there now.',
      );
    if (checked.verdict === 'warn' && !reason?.trim())
      throw badRequest('reason_required', said, 'Change the text, or say why it stands as it is.');
  }

  /** The customer's latest word, if it still waits for an answer. */
  private async openItem(tx: EntityManager, conversation: Conversation): Promise<Message> {
    const { id, state } = conversation;
    const asked = await latestInbound(tx, id);
    if (!asked || state === 'closed' || state === 'archived')
      throw conflict('closed', 'Nothing waits for an answer here.', 'Load it again.');
    if (await answeredSince(tx, asked))
      throw conflict('answered', 'An answer stands here already.', 'Load it again.');
    return asked;
  }

  /** The draft that was copied is used up; what was changed in it is kept as on any approval. */
  private async useDraft(
    tx: EntityManager,
    conversationId: string,
    asked: Message,
    text: string,
    now: Date,
  ): Promise<void> {
    const draft = await pendingDraft(tx, conversationId);
    if (draft?.messageId !== asked.id) return;
    const used = { status: 'approved' as const, updatedAt: now };
    await tx.update(Draft, { id: draft.id }, text ? { ...used, text } : used);
  }

  private async changed(
    tx: EntityManager,
    brandId: string,
    conversationId: string,
    messageId: string,
  ): Promise<void> {
    await this.jobs.emit(tx, answerChanged, { brandId, conversationId, messageId });
    await announce(tx, { type: 'conversation', brandId, conversationId });
  }

  private entry = ({ brandId, id: entityId }: Conversation, { actor }: Principal) => ({
    brandId,
    at: this.clock.now(),
    actor,
    entity: 'conversation' as const,
    entityId,
  });
}
