import { existsSync, readFileSync } from 'node:fs';
import type { Risk, SentimentLabel, Topic } from '../judgement.js';
import type { JudgedText } from './judged.js';

/** Judged by others than us: each counts twice. */
const CASE_SHARE = 2;

interface JudgementCase {
  id: string;
  lang: string;
  text: string;
  sentiment: SentimentLabel;
  topics: Topic[];
  risks: Risk[];
  noise: boolean;
  needs_human: boolean;
}

/** The cases of `<data>/judgement/risk.jsonl`, where the data folder has them. */
export function judgementCases(file: string): JudgedText[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, lang, text, sentiment, topics, risks, noise, ...rest } = JSON.parse(
      line,
    ) as JudgementCase;
    return {
      ...{ language: lang, line: `case:${id}`, text, topics, risks, sentiment, share: CASE_SHARE },
      noise: noise ? ('unnamed' as const) : null,
      needsHuman: rest.needs_human,
      patternsKnowIt: true,
    };
  });
}
