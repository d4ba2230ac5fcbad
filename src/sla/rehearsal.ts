import { dueAt, stepsOf } from './deadline.js';
import type { ItemFacts } from '../triage/condition.js';
import type { ClockKind } from './cycle.js';
import { ladderOf, type Rung, toldAt } from './ladder.js';
import { type Pause, pausesUntil } from './pause.js';
import { type BrandPromise, ruleFor, secondsOf, targetOf } from './promise.js';

/** A turn or a complaint of the past, as it was and as it ended. */
export interface PastTurn {
  conversationId: string;
  excerpt: string;
  kind: ClockKind;
  facts: ItemFacts;
  startedAt: Date;
  dueAt: Date | null;
  /** Null: still running at `now`. */
  stoppedAt: Date | null;
  /** Of its conversation; left out: none. */
  pauses?: readonly Pause[];
}

export interface RuleFigures {
  ruleId: string;
  hits: number;
  breachedBefore: number;
  breachedAfter: number;
  /** Whom the steps would have told, how often; without the repeats of a breach. In order of the steps. */
  told: { percent: number; who: readonly Rung[]; times: number }[];
  sample: (Pick<PastTurn, 'conversationId' | 'excerpt' | 'startedAt'> & {
    dueBefore: Date | null;
    dueAfter: Date | null;
  })[];
}

const SAMPLE = 5;

/**
 * What a promise would have meant for turns that are over or still run at `now`: for each rule the turns
 * it would have held for, breaches as they were and as they would have been, and the steps told. Changes nothing.
 */
export function rehearse(
  promise: BrandPromise,
  turns: readonly PastTurn[],
  now: Date,
): RuleFigures[] {
  const figures = new Map(
    promise.rules.map(({ id }): [string, RuleFigures] => [
      id,
      { ruleId: id, hits: 0, breachedBefore: 0, breachedAfter: 0, told: [], sample: [] },
    ]),
  );
  for (const turn of turns) {
    const rule = ruleFor(promise, turn.facts);
    if (secondsOf(rule, turn.kind) === null) continue;
    const pauses = pausesUntil(turn.pauses ?? [], turn.stoppedAt);
    const target = targetOf(promise, rule, turn.kind, pauses);
    const due = dueAt(turn.startedAt, target);
    const end = turn.stoppedAt ?? now;
    const of = figures.get(rule.id)!;
    const changed = due?.getTime() !== turn.dueAt?.getTime();
    of.hits += 1;
    of.breachedBefore += Number(turn.dueAt !== null && end > turn.dueAt);
    of.breachedAfter += Number(due !== null && end > due);
    for (const { percent, at } of stepsOf(turn.startedAt, target))
      if (new Date(at) < end) tell(of, percent, toldAt(ladderOf(rule), percent));
    if (changed && of.sample.length < SAMPLE) {
      const { conversationId, excerpt, startedAt, dueAt: dueBefore } = turn;
      of.sample.push({ conversationId, excerpt, startedAt, dueBefore, dueAfter: due });
    }
  }
  return [...figures.values()];
}

function tell({ told }: RuleFigures, percent: number, who: readonly Rung[]): void {
  const step = told.find((one) => one.percent === percent);
  if (step) step.times += 1;
  else {
    told.push({ percent, who, times: 1 });
    told.sort((a, b) => a.percent - b.percent);
  }
}
