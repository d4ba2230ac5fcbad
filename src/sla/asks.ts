import type { Asked, Understood } from './cycle.js';

/** One wording of a customer's item: as first written, or after an edit. */
export interface Version {
  at: Date;
  /** Null until it is judged. */
  judged: (Understood & { noise: string | null }) | null;
}

export interface CustomerItem {
  messageId: string;
  /** Oldest first; without those from before the account was listened to. */
  versions: readonly Version[];
}

/**
 * When an item asked for an answer. Wordings without an answer of ours between them are one request,
 * from the first of them: an edit does not move the promise away. An edit after our answer asks anew.
 * The newest judged wording of a request says whether it is noise.
 */
export function asksOf({ messageId, versions }: CustomerItem, answers: readonly Date[]): Asked[] {
  const requests: Version[][] = [];
  for (const [index, version] of versions.entries()) {
    const before = versions[index - 1];
    const answered = before && answers.some((at) => at >= before.at && at <= version.at);
    if (!before || answered) requests.push([version]);
    else requests.at(-1)!.push(version);
  }
  return requests.flatMap((request): Asked[] => {
    const judged = request.findLast((version) => version.judged)?.judged;
    if (!judged || judged.noise !== null) return [];
    const { noise: _, ...understood } = judged;
    return [{ messageId, at: request[0]!.at, understood }];
  });
}
