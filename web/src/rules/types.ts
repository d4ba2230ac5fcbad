/** What a brand promises and who gets what, as the API has them; see docs/openapi.json. */

export type Condition = {
  platforms?: string[];
  kinds?: string[];
  languages?: string[];
  sentiments?: string[];
  topics?: string[];
  risks?: string[];
  severities?: ('critical' | 'high' | 'medium' | 'low')[];
  customers?: ('new' | 'returning' | 'frequent' | 'complained')[];
  maxRating?: number;
};
/** The parts of a condition that are lists of words. */
export type ListKey = Exclude<keyof Condition, 'maxRating'>;

export type Interval = [from: string, to: string];
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
export type Hours =
  | { zone: string; always: true }
  | {
      zone: string;
      weekly: Partial<Record<Weekday, Interval[]>>;
      exceptions?: { date: string; intervals: Interval[] }[];
    };

export type Rung = 'assignee' | 'team' | 'manager' | 'owner';
/** Whom a promise tells when its time runs out. */
export type Ladder = {
  tells: { percent: number; who: Rung[] }[];
  repeatSeconds: number;
  repeatTimes: number;
};

export type PromiseRule = {
  id: string;
  name: string;
  when: Condition;
  firstSeconds: number;
  nextSeconds: number;
  /** Null: no promise for complaints; left out: three days. */
  resolutionSeconds?: number | null;
  warnPercent: number[];
  /** Left out: the usual one. */
  ladder?: Ladder;
  calendarId: string | null;
};
export type Calendar = { id: string; name: string; hours: Hours; holidays: string | null };
export type BrandPromise = { calendars: Calendar[]; rules: PromiseRule[] };
export type PromiseVersion = {
  version: number;
  promise: BrandPromise;
  since: string;
  changedBy: string | null;
};
export type RehearsedStep = { percent: number; who: Rung[]; times: number };
export type PromiseRehearsal = {
  since: string;
  cut: boolean;
  rules: {
    ruleId: string;
    hits: number;
    breachedBefore: number;
    breachedAfter: number;
    told: RehearsedStep[];
    sample: {
      conversationId: string;
      excerpt: string;
      dueBefore: string | null;
      dueAfter: string | null;
    }[];
  }[];
};

export type Destination =
  | { kind: 'bot' }
  | { kind: 'language' }
  | { kind: 'trained' }
  | { kind: 'team'; teamId: string }
  | { kind: 'person'; userId: string }
  | { kind: 'role'; role: 'manager' | 'owner' };
export type RoutingRule = { id: string; name: string; when: Condition; to: Destination };
/** Of a team or of a person. */
export type Staff = { teamId?: string; userId?: string };
export type Shift = Staff & { hours: Hours };
export type Training = Staff & { risks: string[] };
export type Routing = {
  rules: RoutingRule[];
  capacity: number | null;
  sticky: boolean;
  queueOwnerId: string | null;
  shifts: Shift[];
  training?: Training[];
};
export type RoutingVersion = { version: number; routing: Routing; since: string | null };
export type RoutingRehearsal = {
  since: string;
  cut: boolean;
  rules: { ruleId: string; hits: number; sample: { conversationId: string; excerpt: string }[] }[];
};
