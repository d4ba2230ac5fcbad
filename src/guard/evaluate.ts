import type { ReplyToCheck, Rule, Verdict } from './finding.js';
import { checkReply, type GuardTools } from './guard.js';

/** One labelled reply; `hard` marks a good reply that looks like a bad one. */
export interface LabelledReply {
  id: string;
  reply: ReplyToCheck;
  expect: Verdict;
  rules: Rule[];
  hard: boolean;
}

export interface GuardFigures {
  violating: number;
  /** Right level and at least one of the listed rules reported. */
  stopped: number;
  blocks: number;
  blocksStopped: number;
  good: number;
  falseAlarms: number;
  hard: number;
  hardFalseAlarms: number;
}

export interface GuardMiss {
  id: string;
  expect: Verdict;
  verdict: Verdict;
  rules: Rule[];
  found: Rule[];
}

const empty = (): GuardFigures => ({
  violating: 0,
  stopped: 0,
  blocks: 0,
  blocksStopped: 0,
  good: 0,
  falseAlarms: 0,
  hard: 0,
  hardFalseAlarms: 0,
});

/** Figures by language and a list of what went wrong. */
export function evaluateGuard(
  cases: LabelledReply[],
  tools: GuardTools,
): { byLanguage: Record<string, GuardFigures>; misses: GuardMiss[] } {
  const byLanguage: Record<string, GuardFigures> = {};
  const misses: GuardMiss[] = [];
  for (const { id, reply, expect, rules, hard } of cases) {
    const figures = (byLanguage[reply.language] ??= empty());
    const { verdict, findings } = checkReply(reply, tools);
    const found = [...new Set(findings.map((finding) => finding.rule))];
    const right =
      verdict === expect && (expect === 'pass' || found.some((rule) => rules.includes(rule)));
    if (!right) misses.push({ id, expect, verdict, rules, found });
    if (expect === 'pass') {
      figures.good += 1;
      figures.falseAlarms += right ? 0 : 1;
      if (hard) {
        figures.hard += 1;
        figures.hardFalseAlarms += right ? 0 : 1;
      }
      continue;
    }
    figures.violating += 1;
    figures.stopped += right ? 1 : 0;
    if (expect === 'block') {
      figures.blocks += 1;
      figures.blocksStopped += right ? 1 : 0;
    }
  }
  return { byLanguage, misses };
}
