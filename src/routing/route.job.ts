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
import { judgementOf } from '../triage/triage.queries.js';
import { assigneeFor } from './assignee.js';
import { lastTurn } from './bot.queries.js';
import { BotSense, type BotView } from './bot-sense.js';
import { feedbackIn, keepFeedback } from './feedback.js';
import { itemFacts } from './item-facts.js';
import { keepTurn } from './keep-turn.js';
import { type Route, routeOf } from './route.js';
import {
  handedToPerson,
  routeConversation,
  routedToBot,
  routedToPerson,
  routeToPerson,
} from './routing.events.js';
import { type RoutingRule, routingRuleFor } from './routing-policy.js';
import { isOnShift, trainedFor } from './staffing.js';
import { candidatesOf, isWork, knownTo, routingOf, teamsOf } from './routing.queries.js';
import { pickedOf, tapOf } from './tap.js';

/** Where an item goes, by which rule, and what the bot made of it. */
type Way = Route & { rule: RoutingRule | null; view: BotView | null };

/** Sends every judged item to the bot, to people, or to the archive; says why in the history. */
@Injectable()
export class RouteJob {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly bot: BotSense,
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
      const facts = await itemFacts(tx, conversation, message, row?.judgement ?? null);
      const rule = routingRuleFor(policy, facts, false);
      const way = { to: 'person' as const, reason, byBot: true, rule, view: null };
      await this.follow(tx, conversation, message, way);
      const { brandId, id: conversationId } = conversation;
      await announce(tx, { type: 'counts', brandId, conversationId });
    });
  }

  /** Null until it has been judged. */
  private async decide(
    tx: EntityManager,
    conversation: Conversation,
    message: Message,
  ): Promise<Way | null> {
    const row = await judgementOf(tx, message);
    if (!row) return null;
    const { noise } = row.judgement;
    const feedback = feedbackIn(message, await lastTurn(tx, message));
    if (feedback) await keepFeedback(tx, message, feedback, this.clock.now());
    if (noise.is && (feedback?.helped || !asksByItself(conversation, message)))
      return { to: 'archive', reason: noise.kind ?? 'noise', rule: null, view: null };
    const facts = await itemFacts(tx, conversation, message, row.judgement);
    const view = await this.bot.look(tx, conversation, message, { row, facts });
    const route = routeOf({ kind: message.kind, judgement: row.judgement, move: view });
    const { policy } = await routingOf(tx, message.brandId);
    const rule = routingRuleFor(policy, facts, route.to === 'bot');
    // The bot could, but a rule of the brand wants people here.
    if (route.to === 'bot' && rule.to.kind !== 'bot')
      return { to: 'person', reason: 'rule', byBot: false, rule, view };
    return { ...route, rule, view };
  }

  private async follow(
    tx: EntityManager,
    conversation: Conversation,
    message: Message,
    way: Way,
  ): Promise<void> {
    const { brandId, id: conversationId } = conversation;
    const fact = { brandId, conversationId, messageId: message.id };
    const { revision } = message;
    const at = this.clock.now();
    const move = { reason: way.reason, actor: SYSTEM, at };
    switch (way.to) {
      case 'archive':
        // Noise under a conversation that is somebody's work leaves that conversation as it is.
        if (conversation.state === 'open' && !(await isWork(tx, conversationId)))
          await changeState(tx, conversation, { ...move, to: 'archived' });
        return;
      case 'bot':
        await changeState(tx, conversation, { ...move, to: 'bot' });
        await keepTurn(tx, message, { ...way.view!, at });
        return this.jobs.emit(tx, routedToBot, { ...fact, revision });
      case 'person':
        await changeState(tx, conversation, { ...move, to: 'open' });
        // What keeps the clocks may have opened it already, without knowing why.
        if (conversation.stateReason === 'received' || conversation.stateReason === 'unanswered')
          await tx.update(Conversation, { id: conversationId }, { stateReason: way.reason });
        await this.assign(tx, conversation, way.rule!, await risksOf(tx, message));
        if (way.byBot) {
          const { reason } = way;
          await keepTurn(tx, message, { ...way.view, act: 'handover', reason, at });
          await this.jobs.emit(tx, handedToPerson, { ...fact, revision });
        }
        return this.jobs.emit(tx, routedToPerson, fact);
    }
  }

  private async assign(
    tx: EntityManager,
    conversation: Conversation,
    rule: RoutingRule,
    risks: readonly string[],
  ): Promise<void> {
    const { id, brandId, language } = conversation;
    const { policy } = await routingOf(tx, brandId);
    const now = this.clock.now();
    const { assigneeId, teamId, reason } = assigneeFor({
      to: rule.to.kind === 'bot' ? { kind: 'language' } : rule.to,
      language,
      risks,
      known: policy.sticky ? await knownTo(tx, conversation) : null,
      teams: (await teamsOf(tx, brandId)).map((team) => ({
        ...team,
        onShift: isOnShift(policy, { teamId: team.id }, now),
      })),
      people: (await candidatesOf(tx, brandId)).map((person) => ({
        ...person,
        onDuty: isOnShift(policy, { userId: person.userId }, now),
        trainedFor: trainedFor(policy, person),
      })),
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
      detail: { assigneeId, teamId, reason, rule: rule.name, ruleId: rule.id },
    });
  }
}

/** A tap says more than its few words; a bare number says nothing, unless the bot has just asked for one. */
const asksByItself = (conversation: Conversation, message: Message): boolean =>
  tapOf(message.payload) !== null || isPick(conversation, message);

const isPick = ({ state }: Conversation, { text }: Message): boolean =>
  state === 'bot' && pickedOf(text, ANY_NINE) !== null;

const ANY_NINE = Array.from({ length: 9 }, String);

const risksOf = async (tx: EntityManager, message: Message): Promise<string[]> =>
  (await judgementOf(tx, message))?.judgement.risks.map(({ risk }) => risk) ?? [];
