/** Who stands where on the ladder, from the bottom. */
export const RUNGS = ['assignee', 'team', 'manager', 'owner'] as const;
export type Rung = (typeof RUNGS)[number];

/** Whom a promise tells when its time runs out. */
export interface Ladder {
  /** At which share of the time whom; 100 is the breach. A share that is not named tells whom it usually does. */
  tells: { percent: number; who: Rung[] }[];
  /** After the breach: told again so long after the last time, as long as nobody acknowledges it. */
  repeatSeconds: number;
  /** At most so often; 0: never again. */
  repeatTimes: number;
}

export const BREACH = 100;

export const DEFAULT_LADDER: Ladder = { tells: [], repeatSeconds: 3600, repeatTimes: 3 };

/** A promise that was saved before there were ladders has none: the default. */
export const ladderOf = ({ ladder }: { ladder?: Ladder | undefined }): Ladder =>
  ladder ?? DEFAULT_LADDER;

/** Whom the step tells: whoever has it, from three quarters on the team, from nine tenths on the managers, at the breach the owners. */
export function toldAt(ladder: Ladder, percent: number): readonly Rung[] {
  const named = ladder.tells.find((step) => step.percent === percent);
  return named?.who ?? usuallyToldAt(percent);
}

function usuallyToldAt(percent: number): readonly Rung[] {
  if (percent >= BREACH) return ['owner', 'manager'];
  if (percent >= 90) return ['assignee', 'manager'];
  return percent >= 75 ? ['assignee', 'team'] : ['assignee'];
}

/** When the breach is told again for the `times`th time (from 1); null: not any more. */
export function repeatAfter(ladder: Ladder, last: Date, times: number): Date | null {
  if (times > ladder.repeatTimes) return null;
  return new Date(last.getTime() + ladder.repeatSeconds * 1000);
}
