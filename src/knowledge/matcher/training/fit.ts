import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { combine, entryInputs, noneInputs, personInputs, sureInputs } from '../combiner.js';
import { Matcher, type Measured } from '../matcher.js';
import { Lessons } from '../lessons.js';
import { TopicModel, topicModel } from '../topic-model.js';
import { ENTRY_WEIGHTS, NONE_WEIGHTS, PERSON_WEIGHTS, SURE_WEIGHTS } from '../weights.js';
import { type Choice, fitChoices, type Weights } from './logit.js';
import { teach } from './teach.js';
import { inventShops, outside, type Shop } from './shops.js';

/*
 * Finds the weights of the combiner: `node dist/src/knowledge/matcher/training/fit.js [--out FILE] [SET.json …]`.
 * It learns from invented shops, whose wordings the topic models of that fold have not seen, and from the labelled
 * sets that are named (the format of `sixhour eval match`), each with all questions and with one an entry. With `--sure`
 * it finds only the weights of sureness and keeps the others. What the senses of words weigh in an entry (the last of
 * its weights) was chosen by leaving one set out.
 */
const FOLDS = 4;
const SHOPS_A_FOLD = 6;
const MOST_MESSAGES = 250;

/** A message: which entry is right, and whether a person must answer. */
interface Sample {
  choice: Choice;
  measured: Measured;
  must: boolean;
}

function samplesOf(shop: Shop, model: TopicModel | null, weight: number): Sample[] {
  const matcher = new Matcher(shop, model);
  const step = Math.max(1, Math.ceil(shop.queries.length / MOST_MESSAGES));
  return shop.queries
    .filter((_, i) => i % step === 0)
    .map(({ text, expected, accept, mustHandOver }) => {
      const measured = matcher.measured(text);
      const wanted = expected === null ? [] : (accept ?? [expected]);
      const choice = {
        entries: measured.entries.map(entryInputs),
        none: noneInputs(measured.none),
        right: [...shop.faqs.map(({ id }) => wanted.includes(id)), expected === null],
        weight,
      };
      return { choice, measured, must: mustHandOver ?? false };
    });
}

const withOneQuestion = (shop: Shop): Shop => ({
  ...shop,
  faqs: shop.faqs.map((entry) => ({ ...entry, questions: entry.questions.slice(0, 1) })),
});

function gather(files: readonly string[], inventedWeight: number): Sample[] {
  const samples: Sample[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const keeps = outside(fold, FOLDS);
    const lessons = new Lessons(teach(keeps));
    for (const shop of inventShops(SHOPS_A_FOLD, fold, keeps))
      samples.push(...samplesOf(shop, new TopicModel(lessons, shop.lang), inventedWeight));
  }
  for (const file of files) {
    const shop = JSON.parse(readFileSync(file, 'utf8')) as Shop;
    samples.push(...samplesOf(shop, topicModel(shop.lang), 1));
    samples.push(...samplesOf(withOneQuestion(shop), topicModel(shop.lang), 0.5));
  }
  return samples;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    invented: { type: 'string', default: '0.3' },
    sure: { type: 'boolean', default: false },
  },
});
const samples = gather(positionals, Number(values.invented));
const NEVER = [0];
const sharesOf = ({ measured }: Sample, { entry, none }: Weights): number[] =>
  combine(measured.entries, measured.none, [entry, none]);
const kept: Weights = { entry: [...ENTRY_WEIGHTS], none: [...NONE_WEIGHTS] };
const found = values.sure
  ? kept
  : fitChoices(
      samples.map(({ choice }) => choice),
      kept,
    );

function fitPerson(): number[] {
  const choices = samples
    .filter(({ measured }) => measured.none.coverage > 0.3)
    .map((sample) => {
      const first = Math.max(...sharesOf(sample, found).slice(0, -1));
      const inputs = personInputs(sample.measured.person, first);
      const { must, choice } = sample;
      return { entries: [inputs], none: NEVER, right: [must, !must], weight: choice.weight };
    });
  return fitChoices(choices, { entry: [...PERSON_WEIGHTS], none: NEVER }).entry;
}

function fitSure(): number[] {
  const choices = samples
    .filter(({ measured }) => (measured.entries[0]?.grown ?? 0) > 0)
    .map((sample) => {
      const shares = sharesOf(sample, found).slice(0, -1);
      const first = shares.indexOf(Math.max(...shares));
      const { measured, choice } = sample;
      const right = choice.right[first]!;
      const weight = choice.weight * measured.entries[first]!.grown;
      const inputs = sureInputs(measured.entries[first]!);
      return { entries: [inputs], none: NEVER, right: [right, !right], weight };
    });
  return fitChoices(choices, { entry: [...SURE_WEIGHTS], none: NEVER }).entry;
}

const person = values.sure ? PERSON_WEIGHTS : fitPerson();
const list = (numbers: readonly number[]): string =>
  `[${numbers.map((value) => value.toFixed(3)).join(', ')}]`;
const text = `/** Made by training/fit.ts; do not edit. */
export const ENTRY_WEIGHTS: readonly number[] = ${list(found.entry)};
export const NONE_WEIGHTS: readonly number[] = ${list(found.none)};
export const PERSON_WEIGHTS: readonly number[] = ${list(person)};
export const SURE_WEIGHTS: readonly number[] = ${list(fitSure())};
`;
if (values.out) writeFileSync(values.out, text);
process.stdout.write(`${samples.length} messages\n${text}`);
