/** An item in which a customer is unhappy. */
export interface NegativeItem {
  messageId: string;
  /** Who wrote it; an anonymous item is a person of its own. */
  person: string;
  accountId: string;
  /** The post that it stands under. */
  contextId: string | null;
  at: Date;
}

/** So many times the usual is a sudden rise. */
const RISE = 3;
/** Nine windows out of ten do not exceed what is usual. */
const USUAL_SHARE = 0.1;

const peopleIn = (items: readonly NegativeItem[]): number =>
  new Set(items.map(({ person }) => person)).size;

/** How many items of each person lie in a window that moves over them. */
class Present {
  private readonly counts = new Map<string, number>();

  get people(): number {
    return this.counts.size;
  }

  enter({ person }: NegativeItem): void {
    this.counts.set(person, (this.counts.get(person) ?? 0) + 1);
  }

  leave({ person }: NegativeItem): void {
    const left = this.counts.get(person)! - 1;
    if (left > 0) this.counts.set(person, left);
    else this.counts.delete(person);
  }
}

/**
 * The items of the stretch of `seconds` in which the most different people wrote; the order in which the
 * items come does not matter.
 */
export function densest(items: readonly NegativeItem[], seconds: number): NegativeItem[] {
  const inOrder = [...items].sort((a, b) => a.at.getTime() - b.at.getTime());
  const present = new Present();
  let best = { people: 0, from: 0, to: 0 };
  let from = 0;
  for (const [index, item] of inOrder.entries()) {
    present.enter(item);
    while (item.at.getTime() - inOrder[from]!.at.getTime() >= seconds * 1000) {
      present.leave(inOrder[from]!);
      from += 1;
    }
    if (present.people > best.people) best = { people: present.people, from, to: index + 1 };
  }
  return inOrder.slice(best.from, best.to);
}

/** How many people it usually is: what nine out of ten windows do not exceed. `counts`: of those that have any. */
export function usualOf(counts: readonly number[], windows: number): number {
  const most = [...counts].sort((a, b) => b - a);
  return most[Math.floor(windows * USUAL_SHARE)] ?? 0;
}

/** Enough people, and far more than usual. `floor` 0: never. */
export const isRise = (people: number, floor: number, usual: number): boolean =>
  floor > 0 && people >= Math.max(floor, Math.ceil(RISE * usual));

export interface Burst {
  /** Of the post; null: about the whole brand. */
  contextId: string | null;
  accountId: string | null;
  people: number;
  items: NegativeItem[];
}

/**
 * Where many may be unhappy, given the items around one of them: under its post, and in the brand as a whole, without
 * the posts that people know of already.
 */
export function burstsAround(
  item: Pick<NegativeItem, 'accountId' | 'contextId'>,
  items: readonly NegativeItem[],
  { seconds, known }: { seconds: number; known: ReadonlySet<string> },
): Burst[] {
  const burst = (scope: Pick<Burst, 'accountId' | 'contextId'>, of: NegativeItem[]): Burst => {
    const stretch = densest(of, seconds);
    return { ...scope, people: peopleIn(stretch), items: stretch };
  };
  const { accountId, contextId } = item;
  const post = items.filter((one) => one.accountId === accountId && one.contextId === contextId);
  const elsewhere = items.filter(({ contextId: id }) => id === null || !known.has(id));
  const all = burst({ accountId: null, contextId: null }, elsewhere);
  return contextId === null ? [all] : [burst({ accountId, contextId }, post), all];
}
