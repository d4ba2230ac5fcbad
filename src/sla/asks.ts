import type { Asked, Understood } from './cycle.js';

export type Judged = Understood & { noise: string | null; needsHuman: boolean };

/** One wording of a customer's item: as first written, or after an edit. */
export interface Version {
  at: Date;
  /** Null until it is judged. */
  judged: Judged | null;
}

export interface CustomerItem {
  messageId: string;
  /** Oldest first; without those from before the account was listened to. */
  versions: readonly Version[];
}

/** What an item said until we answered, and anew after it. `judged` is null until it is. */
export interface Request {
  messageId: string;
  at: Date;
  judged: Judged | null;
}

/**
 * Wordings without an answer of ours between them are one request, from the first of them: an edit does
 * not move the promise away. An edit after our answer asks anew. The newest judged wording says what it is.
 */
export function requestsOf(
  { messageId, versions }: CustomerItem,
  answers: readonly Date[],
): Request[] {
  const requests: Version[][] = [];
  for (const [index, version] of versions.entries()) {
    const before = versions[index - 1];
    const answered = before && answers.some((at) => at >= before.at && at <= version.at);
    if (!before || answered) requests.push([version]);
    else requests.at(-1)!.push(version);
  }
  return requests.map((request) => ({
    messageId,
    at: request[0]!.at,
    judged: request.findLast((version) => version.judged)?.judged ?? null,
  }));
}

/** When an item asked for an answer; noise asks for none. */
export function asksOf(item: CustomerItem, answers: readonly Date[]): Asked[] {
  return requestsOf(item, answers).flatMap(({ messageId, at, judged }): Asked[] => {
    if (!judged || judged.noise !== null) return [];
    const { noise: _, needsHuman: __, ...understood } = judged;
    return [{ messageId, at, understood }];
  });
}
