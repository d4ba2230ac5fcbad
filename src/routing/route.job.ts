import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { record, SYSTEM } from '../audit/audit.js';
import { isReturning } from '../conversations/contacts.js';
import { Conversation } from '../conversations/conversation.entity.js';
import { changeState } from '../conversations/conversation-state.js';
import type { ItemFact } from '../conversations/conversations.events.js';
import { lockConversation } from '../conversations/find-or-make-conversation.js';
import { Message } from '../conversations/message.entity.js';
import { isOpenAt } from '../infra/calendar/business-time.js';
import { readCalendar } from '../infra/calendar/calendar.js';
import { Clock } from '../infra/clock.js';
import { Handles } from '../infra/jobs/handles.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { faqOf } from '../knowledge/faq.queries.js';
import { matchExact } from '../knowledge/match.js';
import type { ItemFacts } from '../triage/condition.js';
import type { Judgement } from '../triage/judgement.js';
import { judgementOf } from '../triage/triage.queries.js';
import { assigneeFor } from './assignee.js';
import { type Route, routeOf } from './route.js';
import { routeConversation, routedToBot, routedToPerson, routeToPerson } from './routing.events.js';
import { type RoutingPolicy, type RoutingRule, routingRuleFor } from './routing-policy.js';
import { candidatesOf, knownTo, personHasSpoken, routingOf, teamsOf } from './routing.queries.js';

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
      const route = await this.decide(tx, conversation, message);
      if (route) await this.follow(tx, conversation, message, route);
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
      const row = await judgementOf(tx, message);
      const { policy } = await routingOf(tx, conversation.brandId);
      const facts = await this.facts(tx, conversation, message, row?.judgement ?? null);
      const rule = routingRuleFor(policy, facts, false);
      await this.follow(tx, conversation, message, { to: 'person', reason, rule });
      const { brandId, id: conversationId } = conversation;
      await announce(tx, { type: 'counts', brandId, conversationId });
    });
  }

  /** Null until it has been judged. */
  private async decide(
    tx: EntityManager,
    conversation: Conversation,
    message: Message,
  ): Promise<(Route & { rule: RoutingRule | null }) | null> {
    const row = await judgementOf(tx, message);
    if (!row) return null;
    const entries = await faqOf(tx, message.brandId, row.language);
    const route = routeOf({
      kind: message.kind,
      judgement: row.judgement,
      faqEntryId: matchExact(message.text, entries)?.entry.id ?? null,
      personHasSpoken: await personHasSpoken(tx, message.conversationId),
    });
    if (route.to === 'archive') return { ...route, rule: null };
    const { policy } = await routingOf(tx, message.brandId);
    const facts = await this.facts(tx, conversation, message, row.judgement);
    const rule = routingRuleFor(policy, facts, route.to === 'bot');
    // The bot could, but a rule of the brand wants people here.
    if (route.to === 'bot' && rule.to.kind !== 'bot') return { to: 'person', reason: 'rule', rule };
    return { ...route, rule };
  }

  private async facts(
    tx: EntityManager,
    { id, platform, contactId }: Conversation,
    { kind, rating }: Message,
    judgement: Judgement | null,
  ): Promise<ItemFacts> {
    return {
      platform,
      kind,
      language: judgement?.language.code ?? 'und',
      sentiment: judgement?.sentiment.label ?? null,
      topics: judgement?.topics.map(({ topic }) => topic) ?? [],
      risks: judgement?.risks.map(({ risk }) => risk) ?? [],
      rating,
      customer: (await isReturning(tx, contactId, id)) ? 'returning' : 'new',
    };
  }

  private async follow(
    tx: EntityManager,
    conversation: Conversation,
    message: Message,
    route: Route & { rule: RoutingRule | null },
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
        await this.assign(tx, conversation, route.rule!);
        return this.jobs.emit(tx, routedToPerson, fact);
    }
  }

  private async assign(
    tx: EntityManager,
    conversation: Conversation,
    rule: RoutingRule,
  ): Promise<void> {
    const { id, brandId, language } = conversation;
    const { policy } = await routingOf(tx, brandId);
    const now = this.clock.now();
    const { assigneeId, teamId, reason } = assigneeFor({
      to: rule.to.kind === 'bot' ? { kind: 'language' } : rule.to,
      language,
      known: policy.sticky ? await knownTo(tx, conversation) : null,
      teams: (await teamsOf(tx, brandId)).map((team) => ({
        ...team,
        onShift: isOnShift(policy, team.id, now),
      })),
      people: await candidatesOf(tx, brandId),
      capacity: policy.capacity,
      queueOwnerId: policy.queueOwnerId,
    });
    if (conversation.assigneeId === assigneeId && conversation.teamId === teamId) return;
    await tx.update(Conversation, { id }, { assigneeId, teamId });
    await record(tx, {
      brandId,
      at: now,
      actor: SYSTEM,
      entity: 'conversation',
      entityId: id,
      action: 'assigned',
      detail: { assigneeId, teamId, reason, rule: rule.name },
    });
  }
}

function isOnShift({ shifts }: RoutingPolicy, teamId: string, now: Date): boolean {
  const shift = shifts.find((candidate) => candidate.teamId === teamId);
  return !shift || isOpenAt(readCalendar(shift.hours), now);
}
