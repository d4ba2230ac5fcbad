import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { SYSTEM } from '../audit/audit.js';
import { isReturning } from '../conversations/contacts.js';
import type { Conversation } from '../conversations/conversation.entity.js';
import { changeState } from '../conversations/conversation-state.js';
import { lockConversation } from '../conversations/find-or-make-conversation.js';
import { Clock } from '../infra/clock.js';
import { Settings } from '../infra/config/settings.js';
import { Handles } from '../infra/jobs/handles.js';
import { announce } from '../infra/live/live.js';
import type { CustomerTrait } from '../triage/condition.js';
import { traitsAt } from '../triage/customer.queries.js';
import { asksOf } from './asks.js';
import { SlaClockChange } from './clock-change.entity.js';
import { SlaClock } from './clock.entity.js';
import { type ClockKind, type Cycle, cyclesOf, type Ended } from './cycle.js';
import { dueAt, nextAt, stepsOf } from './deadline.js';
import { pairClocks } from './pairing.js';
import { lasting, type Pause, pausesOf, pausesUntil } from './pause.js';
import { pauseEventsOf, writtenAt } from './pauses.queries.js';
import { type PromiseRule, ruleFor, secondsOf, targetOf } from './promise.js';
import { complaintsOf } from './resolution.js';
import { syncClocks } from './sla.jobs.js';
import { answersIn, clocksOf, itemsIn, policyOf } from './sla.queries.js';
import type { SlaPolicy } from './sla-policy.entity.js';

/**
 * Keeps a conversation's clocks true to its items and answers. It always derives them from the
 * start, so that nothing depends on the order in which platforms tell us things.
 */
@Injectable()
export class SyncJob {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  @Handles(syncClocks)
  async sync({ conversationId }: { conversationId: string }): Promise<void> {
    await this.db.transaction(async (tx) => {
      const conversation = await lockConversation(tx, conversationId);
      const stored = await clocksOf(tx, conversationId);
      const { answers, acknowledged } = await answersIn(tx, conversationId);
      const times = answers.map(({ at }) => at);
      const items = await itemsIn(tx, conversationId);
      const asked = items.flatMap((item) => asksOf(item, times));
      const policy = await policyOf(tx, conversation.brandId, this.settings, this.clock.now());
      const returning = await isReturning(tx, conversation.contactId, conversationId);
      const pauses = pausesOf(
        await pauseEventsOf(tx, conversationId),
        await writtenAt(tx, conversationId),
      );
      const closed = closings(conversation, stored);
      const turns = cyclesOf(asked, [...answers, ...closed]);
      const complaints = complaintsOf(items, times, closed);
      const starts = [...turns, ...complaints].map(({ startedAt }) => startedAt);
      const found = await traitsAt(tx, conversationId, starts);
      const traits = new Map(starts.map((at, index) => [at.getTime(), found[index] ?? []]));
      const desk = { tx, conversation, policy, returning, pauses, traits, acknowledged };
      const asking = new Set(asked.map(({ messageId }) => messageId));
      await this.settle(desk, turns, {
        asking,
        stored: stored.filter((clock) => !isResolution(clock)),
        kindOf: (index, clock) => (index === 0 ? (clock?.kind ?? 'first') : 'next'),
      });
      await this.settle(
        desk,
        complaints.filter((one) => secondsOf(this.rule(desk, one), 'resolution') !== null),
        { asking, stored: stored.filter(isResolution), kindOf: () => 'resolution' },
      );
      await this.follow(tx, conversation, turns.at(-1));
      await announce(tx, { type: 'conversation', brandId: conversation.brandId, conversationId });
    });
  }

  /** The rule that holds for an item. */
  private rule(
    { conversation, policy, returning, traits }: Desk,
    { understood, startedAt }: Pick<Cycle, 'understood' | 'startedAt'>,
  ) {
    const { platform, kind } = conversation;
    const customer = returning ? ('returning' as const) : ('new' as const);
    const known = { customer, traits: traits.get(startedAt.getTime()) ?? [] };
    return ruleFor(policy.promise, { platform, kind, ...known, ...understood });
  }

  /** Brings the stored clocks in line with the turns. */
  private async settle(
    desk: Desk,
    cycles: readonly Cycle[],
    { asking, stored, kindOf }: Track,
  ): Promise<void> {
    const clocks = pairClocks(cycles, stored, asking);
    let last = Math.max(0, ...stored.map(({ cycle }) => cycle));
    for (const [index, cycle] of cycles.entries())
      await this.save(desk, cycle, {
        stored: clocks[index],
        number: clocks[index]?.cycle ?? (last += 1),
        kind: kindOf(index, clocks[index]),
      });
    for (const left of stored.filter((clock) => !clocks.includes(clock)))
      await this.cancel(desk.tx, left);
  }

  private async save(desk: Desk, cycle: Cycle, { stored, number, kind }: Turn): Promise<void> {
    const { tx, conversation, policy } = desk;
    const rule = this.rule(desk, cycle);
    const pauses = pausesUntil(desk.pauses, cycle.ended?.at ?? null);
    const target = targetOf(policy.promise, rule, kind, pauses);
    const due = dueAt(cycle.startedAt, target);
    const paused = lasting(target.pauses ?? []);
    const now = this.clock.now();
    if (stored) await this.remember(tx, stored, { policy, rule, due, startedAt: cycle.startedAt });
    const sameStart = stored?.startedAt.getTime() === cycle.startedAt.getTime();
    // A turn that starts elsewhere is another promise: what was told of the old one does not count for it.
    const steps = stepsOf(cycle.startedAt, target, sameStart ? stored?.steps : []);
    const told = steps.some(({ percent, takenAt }) => percent === 100 && takenAt !== null);
    const broken = due !== null && (cycle.ended ? cycle.ended.at > due : told);
    await tx.save(SlaClock, {
      ...(stored ?? {
        brandId: conversation.brandId,
        conversationId: conversation.id,
        cycle: number,
        // The answer's clock tells of it already.
        lateIngest: kind !== 'resolution' && due !== null && due < now,
      }),
      kind,
      policyId: policy.id,
      ruleId: rule.id,
      messageId: cycle.messageId,
      startedAt: cycle.startedAt,
      dueAt: due,
      pausedAt: due || !paused ? null : new Date(paused.from),
      acknowledgedAt: desk.acknowledged.find((at) => within(cycle, at)) ?? null,
      steps,
      nextAt: cycle.ended ? null : nextAt(steps),
      stoppedAt: cycle.ended?.at ?? null,
      stopReason: cycle.ended?.reason ?? null,
      stopMessageId: cycle.ended?.messageId ?? null,
      breachedAt: broken ? due : null,
      detectedAt: broken ? (stored?.detectedAt ?? now) : null,
    });
  }

  /** Keeps what a clock said before, where it says something else from now on. */
  private async remember(
    tx: EntityManager,
    clock: SlaClock,
    next: { policy: SlaPolicy; rule: PromiseRule; due: Date | null; startedAt: Date },
  ): Promise<void> {
    const { id: clockId, brandId, policyId, ruleId, startedAt, dueAt } = clock;
    const sameTimes = +startedAt === +next.startedAt && dueAt?.getTime() === next.due?.getTime();
    if (sameTimes && ruleId === next.rule.id) return;
    const before = { policyId, ruleId, startedAt, dueAt };
    await tx.insert(SlaClockChange, { brandId, clockId, at: this.clock.now(), ...before });
  }

  private async cancel(tx: EntityManager, clock: SlaClock): Promise<void> {
    if (clock.stopReason === 'cancelled') return;
    const stop = { stoppedAt: this.clock.now(), stopReason: 'cancelled' as const, nextAt: null };
    await tx.update(SlaClock, { id: clock.id }, { ...stop, breachedAt: null });
  }

  /** Nothing left to answer: the customer has the next word. An answer that vanished: open again. */
  private async follow(tx: EntityManager, conversation: Conversation, last: Cycle | undefined) {
    const at = this.clock.now();
    const { state } = conversation;
    const answered = last?.ended?.messageId != null;
    if (answered && (state === 'open' || state === 'bot'))
      await changeState(tx, conversation, { to: 'waiting', reason: 'answered', actor: SYSTEM, at });
    if (last && !last.ended && state === 'waiting')
      await changeState(tx, conversation, { to: 'open', reason: 'unanswered', actor: SYSTEM, at });
  }
}

interface Desk {
  tx: EntityManager;
  conversation: Conversation;
  policy: SlaPolicy;
  returning: boolean;
  /** By the instant, ms since 1970, at which a turn starts. */
  traits: ReadonlyMap<number, readonly CustomerTrait[]>;
  pauses: readonly Pause[];
  /** When a program said that somebody would answer, in order. */
  acknowledged: readonly Date[];
}

/** The clocks of the answers or those of the complaints: each are paired among themselves. */
interface Track {
  /** Items that want an answer. */
  asking: ReadonlySet<string>;
  stored: readonly SlaClock[];
  kindOf: (index: number, stored: SlaClock | undefined) => ClockKind;
}

const within = ({ startedAt, ended }: Cycle, at: Date): boolean =>
  at >= startedAt && (!ended || at <= ended.at);

const isResolution = ({ kind }: SlaClock): boolean => kind === 'resolution';

interface Turn {
  stored: SlaClock | undefined;
  number: number;
  kind: ClockKind;
}

/** Closings after which nobody waits for an answer any more; they leave the figures. */
const EXCUSED: readonly (string | null)[] = [
  'no_reply_needed',
  'spam',
  'duplicate',
  'sample_over',
  'erased',
];

/** Closings that are nobody's decision: they end no turn. */
const BY_ITSELF: readonly (string | null)[] = ['historical', 'own', 'removed'];

/** Closings end turns too: the present one, and those that earlier clocks remember. */
function closings(conversation: Conversation, stored: readonly SlaClock[]): Ended[] {
  const { state, stateReason, closedAt } = conversation;
  const counting = stored.filter(({ stopReason }) => stopReason !== 'cancelled');
  const ended = counting.filter(
    ({ stopReason }) => stopReason === 'closed' || stopReason === 'excused',
  );
  const lastOf = (clocks: readonly SlaClock[]) =>
    Math.max(...clocks.map(({ startedAt }) => startedAt.getTime()));
  const lastEnd = Math.max(...ended.map(({ stoppedAt }) => stoppedAt!.getTime()));
  // Opened again by a person: the last closing did not count, and its promises run on.
  const undone = (clock: SlaClock) =>
    stateReason === 'reopened' &&
    clock.stoppedAt!.getTime() === lastEnd &&
    clock.startedAt.getTime() ===
      lastOf(counting.filter((other) => isResolution(other) === isResolution(clock)));
  // A closing that both clocks remember counts for neither once it is undone for one.
  const gone = new Set(ended.filter(undone).map(({ stoppedAt }) => stoppedAt!.getTime()));
  const remembered = ended
    .filter(({ stoppedAt }) => !gone.has(stoppedAt!.getTime()))
    .map(({ stoppedAt, stopReason }) => ({ at: stoppedAt!, reason: stopReason!, messageId: null }));
  if (state !== 'closed' || !closedAt || BY_ITSELF.includes(stateReason)) return remembered;
  const reason = EXCUSED.includes(stateReason) ? ('excused' as const) : ('closed' as const);
  return [...remembered, { at: closedAt, reason, messageId: null }];
}
