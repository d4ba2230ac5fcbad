/** Something to be done, later, at least once: its handler must bear being run twice. */
export interface Job<P extends object> {
  readonly name: string;
  readonly maxAttempts: number;
  /** Jobs with the same queue run one after another, in order. */
  readonly queue: ((payload: P) => string) | null;
  /** Lower goes first; 0 unless told. */
  readonly priority: ((payload: P) => number) | null;
  /** Never set; makes the payload part of the type, so that a wrong one does not compile. */
  readonly accepts?: (payload: P) => void;
}

/**
 * For what somebody waits for at the other end of a chat: before work that only must be done, and the further on its way
 * the sooner, so that what has begun ends before more is begun.
 */
export const URGENT = { judged: -1, routed: -2, said: -3, sent: -4 } as const;

/** Something that has happened. `pipeline.ts` says which jobs follow. */
export interface DomainEvent<P extends object> {
  readonly name: string;
  readonly carries?: P;
}

export const defineJob = <P extends object>(
  name: string,
  options: {
    maxAttempts?: number;
    queue?: (payload: P) => string;
    priority?: (payload: P) => number;
  } = {},
): Job<P> => ({
  name,
  maxAttempts: options.maxAttempts ?? 25,
  queue: options.queue ?? null,
  priority: options.priority ?? null,
});

export const defineEvent = <P extends object>(name: string): DomainEvent<P> => ({ name });

/** One line of the pipeline. */
export interface Wire {
  readonly event: DomainEvent<object>;
  readonly jobs: readonly Job<never>[];
}

export type Pipeline = readonly Wire[];

/** Joins an event to the jobs that follow it; each job must accept what the event carries. */
export const on = <P extends object>(event: DomainEvent<P>, ...jobs: Job<P>[]): Wire => ({
  event,
  jobs,
});

/** The token under which the application hands its pipeline to this room. */
export const PIPELINE = Symbol('PIPELINE');
