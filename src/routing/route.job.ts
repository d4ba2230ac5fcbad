import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { record, SYSTEM } from '../audit/audit.js';
import { Conversation } from '../conversations/conversation.entity.js';
import { changeState } from '../conversations/conversation-state.js';
import type { ItemFact } from '../conversations/conversations.events.js';
import { lockConversation } from '../conversations/find-or-make-conversation.js';
import { Message } from '../conversations/message.entity.js';
import { Clock } from '../infra/clock.js';
import { Handles } from '../infra/jobs/handles.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { faqOf } from '../knowledge/faq.queries.js';
import { matchExact } from '../knowledge/match.js';
import { judgementOf } from '../triage/triage.queries.js';
import { assigneeFor } from './assignee.js';
import { type Route, routeOf } from './route.js';
import { routeConversation, routedToBot, routedToPerson, routeToPerson } from './routing.events.js';
import { candidatesOf, personHasSpoken, teamsOf } from './routing.queries.js';

/** Sends every judged item to the bot, to people, or to the archive; says why in the history. */
@Injectable()
export class RouteJob {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @Handles(routeConversation)
  async route({ messageId, revision }: ItemFact & { revision: number }): Promise<void> {
    await this.db.transaction(async (tx) => {
      const message = await tx.findOneByOrFail(Message, { id: messageId });
      const conversation = await lockConversation(tx, message.conversationId);
      if (message.deletedAt || message.revision !== revision) return;
      const route = await this.decide(tx, message);
      if (!route) return;
      await this.follow(tx, conversation, message, route);
      const { brandId, id: conversationId } = conversation;
      await announce(tx, { type: 'counts', brandId, conversationId });
    });
  }

  @Handles(routeToPerson)
  async handOver({ messageId, reason }: ItemFact & { reason: string }): Promise<void> {
    await this.db.transaction(async (tx) => {
      const message = await tx.findOneByOrFail(Message, { id: messageId });
      const conversation = await lockConversation(tx, message.conversationId);
      if (conversation.state !== 'bot') return;
      await this.follow(tx, conversation, message, { to: 'person', reason });
      const { brandId, id: conversationId } = conversation;
      await announce(tx, { type: 'counts', brandId, conversationId });
    });
  }

  private async decide(tx: EntityManager, message: Message): Promise<Route | null> {
    const row = await judgementOf(tx, message);
    if (!row) return null;
    const entries = await faqOf(tx, message.brandId, row.language);
    return routeOf({
      kind: message.kind,
      judgement: row.judgement,
      faqEntryId: matchExact(message.text, entries)?.entry.id ?? null,
      personHasSpoken: await personHasSpoken(tx, message.conversationId),
    });
  }

  private async follow(
    tx: EntityManager,
    conversation: Conversation,
    message: Message,
    route: Route,
  ): Promise<void> {
    const { brandId, id: conversationId } = conversation;
    const fact = { brandId, conversationId, messageId: message.id };
    const move = { reason: route.reason, actor: SYSTEM, at: this.clock.now() };
    switch (route.to) {
      case 'archive':
        // Noise under a conversation that somebody works on leaves that conversation as it is.
        if (conversation.stateReason === 'received')
          await changeState(tx, conversation, { ...move, to: 'archived' });
        return;
      case 'bot':
        await changeState(tx, conversation, { ...move, to: 'bot' });
        return this.jobs.emit(tx, routedToBot, { ...fact, faqEntryId: route.faqEntryId });
      case 'person':
        await changeState(tx, conversation, { ...move, to: 'open' });
        if (conversation.stateReason === 'received')
          await tx.update(Conversation, { id: conversationId }, { stateReason: route.reason });
        await this.assign(tx, conversation);
        return this.jobs.emit(tx, routedToPerson, fact);
    }
  }

  private async assign(tx: EntityManager, conversation: Conversation): Promise<void> {
    const { id, brandId, language } = conversation;
    const teams = await teamsOf(tx, brandId);
    const people = await candidatesOf(tx, brandId);
    const { assigneeId, teamId, reason } = assigneeFor(
      language,
      conversation.assigneeId,
      teams,
      people,
    );
    if (conversation.assigneeId === assigneeId && conversation.teamId === teamId) return;
    await tx.update(Conversation, { id }, { assigneeId, teamId });
    await record(tx, {
      brandId,
      at: this.clock.now(),
      actor: SYSTEM,
      entity: 'conversation',
      entityId: id,
      action: 'assigned',
      detail: { assigneeId, teamId, reason },
    });
  }
}
