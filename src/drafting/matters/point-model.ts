import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { tokenize } from '../../infra/text/tokens.js';
import { newFeatureList } from '../../triage/features.js';
import { decodeModel, type LinearModel, linearScores, softmax } from '../../triage/linear-model.js';
import type { Topic } from '../parts/parts.js';
import { clauseFeatures, hasCue } from './clause-features.js';
import { isMatter, type Point, POINTS, troubleOf } from './points.js';

/** From which likelihood on a clause is held to make a point. */
export interface Threshold {
  trouble: number;
  good: number;
  /** For what a trouble is about, where the trouble itself is not sure. */
  topic: number;
}

export interface Guess {
  point: Point;
  likelihood: number;
  /** Words that plainly stand for the point are there, too. */
  isPlain: boolean;
  /** What the clause complains of on the whole. */
  topic: Topic;
  topicLikelihood: number;
}

const FOLDER = new URL('./model/', import.meta.url);
let loaded: { model: LinearModel; thresholds: Threshold } | null = null;
const features = newFeatureList();

/** What `training/train.ts` made; read once. */
export function shipped(): { model: LinearModel; thresholds: Threshold } {
  const read = (name: string) => readFileSync(new URL(name, FOLDER));
  return (loaded ??= {
    model: decodeModel(gunzipSync(read('points.bin.gz'))),
    thresholds: JSON.parse(read('thresholds.json').toString('utf8')) as Threshold,
  });
}

/** How likely a clause makes each point, before anything is weighed against another. */
function scoresOf(model: LinearModel, clause: string, language: string): Float64Array {
  clauseFeatures(tokenize(clause), language, features);
  return linearScores(model, features);
}

/** How much of what a clause says is told by what stands around it. */
const AROUND = 0.35;

/** Where the cues of a point bear another name. */
const CUE_OF: Partial<Record<Point, string>> = { missing_part: 'missing_item' };

/** The likeliest point of a clause, in the breath in which it is said. */
export function guessPoint(
  model: LinearModel,
  clause: string,
  language: string,
  breath = clause,
): Guess {
  const own = scoresOf(model, clause, language);
  const around = breath === clause ? own : scoresOf(model, breath, language);
  const scores = own.map((score, k) => (1 - AROUND) * score + AROUND * around[k]!);
  const shares = softmax(scores, model.temperature);
  const best = shares.reduce((a, share, k) => (share > shares[a]! ? k : a), 0);
  const about = new Map<Topic, number>();
  POINTS.forEach((point, k) => {
    if (!isMatter(point)) return;
    const { topic, mild } = troubleOf(point);
    if (!mild) about.set(topic, (about.get(topic) ?? 0) + shares[k]!);
  });
  const [topic, topicLikelihood] = [...about].reduce((a, b) => (b[1] > a[1] ? b : a));
  const point = POINTS[best]!;
  const isPlain = hasCue(clause, language, CUE_OF[point] ?? point);
  return { point, likelihood: shares[best]!, isPlain, topic, topicLikelihood };
}
