import { likeness, type Point, pointsOf } from './points.js';

/** A question that the FAQ has no answer to. */
export interface Asked {
  id: string;
  text: string;
  /** One person who asks three times is one customer. */
  who: string;
}

/** A question that keeps coming. */
export interface Cluster {
  /** Ids of the messages, the most typical first. */
  ids: string[];
  /** The built-in topic that they are about, where that is plain. */
  topic: string | null;
}

/** Groups with less in common are not joined. Found on the development sets; see docs/accuracy.md. */
const ALIKE = 0.5;
/** Without topics the words alone have to do, and are never so alike. */
const ALIKE_BY_WORDS = 0.25;
/** Fewer customers do not make a question one that keeps coming. */
const CUSTOMERS = 3;
/** A topic with a smaller share is a guess. */
const TOPIC_SHARE = 0.35;
/** The questions that are looked at, the newest of a language: the work grows with their square. */
export const MOST_ASKED = 300;

/**
 * Puts alike questions together: the two groups that have most in common, on average over all their pairs, are joined
 * until none have enough. The same questions give the same groups, in whatever order they come.
 */
export function clustersOf(asked: readonly Asked[], language: string): Cluster[] {
  const items = [...asked].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, MOST_ASKED);
  const points = pointsOf(
    items.map(({ text }) => text),
    language,
  );
  const near = points.map((a) => Float32Array.from(points, (b) => likeness(a, b)));
  return groupsOf(near, points.some(({ topics }) => topics) ? ALIKE : ALIKE_BY_WORDS)
    .filter((group) => new Set(group.map((at) => items[at]!.who)).size >= CUSTOMERS)
    .map((group) => typicalFirst(group, near))
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
    .map((group) => ({
      ids: group.map((at) => items[at]!.id),
      topic: topicOf(group.map((at) => points[at]!)),
    }));
}

/** Average linkage; `near[i][j]` is how alike two items are. */
function groupsOf(near: readonly Float32Array[], alike: number): number[][] {
  const groups = new Map(near.map((_, at) => [at, [at]]));
  // Sums over all pairs of two groups; dividing by their sizes gives the average.
  const sums = near.map((row) => Float64Array.from(row));
  for (;;) {
    let best = alike;
    let pair: [number, number] | null = null;
    for (const [a, one] of groups)
      for (const [b, other] of groups) {
        if (b <= a) continue;
        const average = sums[a]![b]! / (one.length * other.length);
        if (average > best) [best, pair] = [average, [a, b]];
      }
    if (!pair) return [...groups.values()];
    const [into, from] = pair;
    for (const at of groups.keys()) {
      sums[into]![at]! += sums[from]![at]!;
      sums[at]![into] = sums[into]![at]!;
    }
    groups.set(into, [...groups.get(into)!, ...groups.get(from)!]);
    groups.delete(from);
  }
}

const typicalFirst = (group: number[], near: readonly Float32Array[]): number[] => {
  const sum = (at: number) => group.reduce((total, other) => total + near[at]![other]!, 0);
  return [...group].sort((a, b) => sum(b) - sum(a) || a - b);
};

function topicOf(points: readonly Point[]): string | null {
  const shares = new Map<string, number>();
  for (const { topic } of points)
    if (topic) shares.set(topic.id, (shares.get(topic.id) ?? 0) + topic.share / points.length);
  const [best] = [...shares].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= TOPIC_SHARE ? best[0] : null;
}
