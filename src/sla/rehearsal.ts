import { dueAt, stepsOf } from './deadline.js';
import type { ItemFacts } from '../triage/condition.js';
import { type BrandPromise, ruleFor, targetOf } from './promise.js';

/** A turn of the past, as it was and as it ended. */
export interface PastTurn {
  conversationId: string;
  excerpt: string;
  kind: 'first' | 'next';
  facts: ItemFacts;
  startedAt: Date;
  dueAt: Date | null;
  /** Null: still running at `now`. */
  stoppedAt: Date | null;
}

export interface RuleFigures {
  ruleId: string;
  hits: number;
  breachedBefore: number;
  breachedAfter: number;
  alerts: number;
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
      { ruleId: id, hits: 0, breachedBefore: 0, breachedAfter: 0, alerts: 0, sample: [] },
    ]),
  );
  for (const turn of turns) {
    const rule = ruleFor(promise, turn.facts);
    const target = targetOf(promise, rule, turn.kind);
    const due = dueAt(turn.startedAt, target);
    const end = turn.stoppedAt ?? now;
    const of = figures.get(rule.id)!;
    const changed = due?.getTime() !== turn.dueAt?.getTime();
    of.hits += 1;
    of.breachedBefore += Number(turn.dueAt !== null && end > turn.dueAt);
    of.breachedAfter += Number(due !== null && end > due);
    of.alerts += stepsOf(turn.startedAt, target).filter(({ at }) => new Date(at) < end).length;
    if (changed && of.sample.length < SAMPLE) {
      const { conversationId, excerpt, startedAt, dueAt: dueBefore } = turn;
      of.sample.push({ conversationId, excerpt, startedAt, dueBefore, dueAfter: due });
    }
  }
  return [...figures.values()];
}
