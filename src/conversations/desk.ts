import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, record } from '../audit/audit.js';
import { Member } from '../identity/member.entity.js';
import type { Principal } from '../identity/principal.js';
import { Team } from '../identity/team.entity.js';
import { Clock } from '../infra/clock.js';
import { badRequest, conflict, notFound } from '../infra/http/problem.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { Conversation, type ConversationState } from './conversation.entity.js';
import { changeState } from './conversation-state.js';
import { conversationSettled } from './conversations.events.js';
import { lockConversation } from './find-or-make-conversation.js';

/** What people do with a conversation besides answering it. */
@Injectable()
export class Desk {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  assign(
    id: string,
    { userId, teamId }: { userId: string | null; teamId: string | null },
    who: Principal,
  ): Promise<void> {
    return this.work(id, who, async (tx, conversation) => {
      const { brandId } = conversation;
      if (userId && !(await tx.existsBy(Member, { brandId, userId }))) throw notFound('person');
      if (teamId && !(await tx.existsBy(Team, { brandId, id: teamId }))) throw notFound('team');
      await tx.update(Conversation, { id }, { assigneeId: userId, teamId });
      // Whoever takes a thread from the bot has it: the bot is silent from then on.
      if (conversation.state === 'bot' && userId)
        await this.move(tx, conversation, 'open', 'taken', who.actor);
      await record(tx, {
        ...this.entry(conversation, who.actor),
        action: 'assigned',
        detail: { assigneeId: userId, teamId, reason: 'person' },
      });
    });
  }

  /** Closing needs a reason; "no reply needed" leaves the figures and is counted apart. */
  close(
    id: string,
    { reason, note }: { reason: string; note?: string },
    who: Principal,
  ): Promise<void> {
    if (reason === 'other' && !note?.trim())
      throw badRequest(
        'note_required',
        'The reason “other” needs a note.',
        'Say in a few words why.',
      );
    return this.work(id, who, async (tx, conversation) => {
      if (conversation.state === 'closed')
        throw conflict('closed', 'This conversation is closed already.', 'Load it again.');
      await this.move(tx, conversation, 'closed', reason, who.actor, note);
    });
  }

  reopen(id: string, who: Principal): Promise<void> {
    return this.work(id, who, async (tx, conversation) => {
      if (conversation.state !== 'closed' && conversation.state !== 'archived')
        throw conflict('not_closed', 'This conversation is not closed.', 'Load it again.');
      await this.move(tx, conversation, 'open', 'reopened', who.actor);
    });
  }

  private work(
    id: string,
    who: Principal,
    act: (tx: EntityManager, conversation: Conversation) => Promise<void>,
  ): Promise<void> {
    return this.db.transaction(async (tx) => {
      const found = await tx.findOneBy(Conversation, { id });
      if (!found) throw notFound('conversation');
      who.require(found.brandId, 'agent', 'conversation');
      const conversation = await lockConversation(tx, id);
      await act(tx, conversation);
      const { brandId } = conversation;
      await this.jobs.emit(tx, conversationSettled, { brandId, conversationId: id });
      await announce(tx, { type: 'conversation', brandId, conversationId: id });
    });
  }

  private move(
    tx: EntityManager,
    conversation: Conversation,
    to: ConversationState,
    reason: string,
    actor: Actor,
    note?: string,
  ): Promise<void> {
    return changeState(tx, conversation, { to, reason, note, actor, at: this.clock.now() });
  }

  private entry = ({ brandId, id }: Conversation, actor: Actor) => ({
    brandId,
    at: this.clock.now(),
    actor,
    entity: 'conversation' as const,
    entityId: id,
  });
}
