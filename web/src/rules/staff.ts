import type { Hours, Routing, Staff } from './types';

const isSame = (one: Staff, other: Staff): boolean =>
  one.teamId === other.teamId && one.userId === other.userId;

/** What is said of a person or a team; undefined where nothing is. */
export const entryOf = <T extends Staff>(entries: readonly T[], staff: Staff): T | undefined =>
  entries.find((entry) => isSame(entry, staff));

/** The lists with what is said of one person or team put in place. No hours: always there; no risks: untrained. */
export function withStaff(
  { shifts, training = [] }: Pick<Routing, 'shifts' | 'training'>,
  staff: Staff,
  { hours, risks }: { hours: Hours | null; risks: string[] },
): Pick<Routing, 'shifts' | 'training'> {
  const others = <T extends Staff>(entries: readonly T[]): T[] =>
    entries.filter((entry) => !isSame(entry, staff));
  return {
    shifts: hours ? [...others(shifts), { ...staff, hours }] : others(shifts),
    training: risks.length > 0 ? [...others(training), { ...staff, risks }] : others(training),
  };
}
