import type { Level } from './level.js';

/** What is looked at before a reply leaves with nobody's eyes on it. */
export interface Alone {
  level: Level;
  playbook: string | null;
  verdict: 'pass' | 'warn' | 'block';
  slots: number;
  /** Sentences that state or promise something and stand on nothing. */
  gaps: number;
  risks: number;
  needsHuman: boolean;
  managerReasons: number;
  sentiment: string;
  rating: number | null;
  languageConfidence: number;
  /** Still as it was composed. */
  untouched: boolean;
  /** The platform takes it from a program now. */
  sendable: boolean;
}

/** Thanks for praise and answers from what the shop knows; never a complaint, a threat or a person in need. */
const PLAYBOOKS: ReadonlySet<string> = new Set(['praise', 'question']);
const SURE = 0.8;
const GOOD_STARS = 4;

/** Codes of what keeps a reply from leaving by itself; empty: nothing does. */
export function heldBy(reply: Alone): string[] {
  const held: [boolean, string][] = [
    [reply.level !== 'automatic', 'level'],
    [!PLAYBOOKS.has(reply.playbook ?? ''), 'playbook'],
    [reply.verdict !== 'pass', 'guard'],
    [reply.slots > 0, 'slots'],
    [reply.gaps > 0, 'evidence'],
    [reply.risks > 0, 'risk'],
    [reply.needsHuman, 'person_needed'],
    [reply.managerReasons > 0, 'manager'],
    [reply.sentiment === 'negative', 'sentiment'],
    [reply.rating !== null && reply.rating < GOOD_STARS, 'stars'],
    [reply.languageConfidence < SURE, 'language'],
    [!reply.untouched, 'edited'],
    [!reply.sendable, 'not_sendable'],
  ];
  return held.filter(([is]) => is).map(([, code]) => code);
}
