import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  NOISE_KINDS,
  RISKS,
  TOPICS,
  type NoiseKind,
  type Risk,
  type SentimentLabel,
  type Topic,
} from '../judgement.js';

/** One authored text with everything that is to be learnt of it; variants of a line share `line`. */
export interface JudgedText {
  language: string;
  line: string;
  text: string;
  topics: Topic[];
  risks: Risk[];
  /** `unnamed` where only that it is noise is known. */
  noise: NoiseKind | 'unnamed' | null;
  needsHuman: boolean;
  sentiment: SentimentLabel | null;
  share: number;
  /** The patterns were written by somebody who had read it: what they find in it teaches nothing. */
  patternsKnowIt?: boolean;
  /** Only what a wording of such a topic tells is known of it. */
  asked?: 'person' | 'question';
  /** Not written to a shop; nothing else of it is taught here. */
  elsewhere?: boolean;
}

const TOPIC_CODES = 'drqpmhswlo';
const RISK_CODES = 'FATLXSMHP';
const NOISE_CODES = 'tegsk';
const VARIANTS = 4;
const ASKS = /[?;]$/;

/**
 * Reads `<dir>/<language>-*.txt`: lines `codes text`. Codes: a letter a topic (delivery, return, quality,
 * product question, money, hours, site, staff, love = praise, other), a capital a risk (Fury, Abuse,
 * Threat, Legal, eXtortion, Safety, Media, self-Harm, Privacy), then `!` own open trouble, `-` grumble,
 * `.` neutral, `+` glad; or `#` and a kind of noise (tag, emoji, giveaway, spam, thanKs).
 * `{a|b}` stands for either.
 */
export function judgedTexts(dir: string, language: string, part: string): JudgedText[] {
  const file = join(dir, `${language}-${part}.txt`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, n) => readLine(line, language, `${language}-${part}:${n + 1}`));
}

function readLine(line: string, language: string, name: string): JudgedText[] {
  if (line.trim() === '' || line.startsWith('//')) return [];
  const cut = line.indexOf(' ');
  const labels = { ...readCodes(line.slice(0, cut), name), language, line: name };
  const body = line.slice(cut + 1).trim();
  if (!body) throw new Error(`${name}: no text`);
  // Who only asks after an own trouble need not sound cross.
  if (labels.risks.length === 0 && labels.needsHuman && ASKS.test(body)) labels.sentiment = null;
  const texts = new Set(Array.from({ length: VARIANTS }, (_, v) => choose(body, v)));
  return [...texts].map((text) => ({ ...labels, text, share: 1 / Math.sqrt(texts.size) }));
}

function readCodes(
  codes: string,
  name: string,
): Pick<JudgedText, 'topics' | 'risks' | 'noise' | 'needsHuman' | 'sentiment'> {
  const wrong = (): never => {
    throw new Error(`${name}: what is ${codes}?`);
  };
  if (codes.startsWith('#')) {
    const noise = NOISE_KINDS[NOISE_CODES.indexOf(codes[1] ?? '?')] ?? wrong();
    return { topics: [], risks: [], noise, needsHuman: false, sentiment: null };
  }
  const topics: Topic[] = [];
  const risks: Risk[] = [];
  let mark = '';
  for (const code of codes) {
    if (TOPIC_CODES.includes(code)) topics.push(TOPICS[TOPIC_CODES.indexOf(code)]!);
    else if (RISK_CODES.includes(code)) risks.push(RISKS[RISK_CODES.indexOf(code)]!);
    else if ('!-.+'.includes(code)) mark = code;
    else wrong();
  }
  if (topics.length === 0 || (risks.length === 0 && mark === '')) wrong();
  return {
    ...{ topics, risks, noise: null },
    needsHuman: risks.length > 0 || mark === '!',
    sentiment: mark === '.' ? 'neutral' : mark === '+' ? 'positive' : 'negative',
  };
}

/** The line's `turn`th variant: every `{a|b|c}` gives its next alternative. */
function choose(body: string, turn: number): string {
  let group = 0;
  return body.replace(/\{([^}]*)\}/g, (_, list: string) => {
    const forms = list.split('|');
    return forms[(turn + group++ * turn) % forms.length]!;
  });
}
