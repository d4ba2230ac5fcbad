// What judging, guarding and matching cost on one core, beside the limits of issues 4, 6 and 7: `npm run -s bench -- speed`.
// Several rounds over our own texts, the best and the middle one told: a noisy machine only ever adds time.
import fs from 'node:fs';
import { performance } from 'node:perf_hooks';

const dist = (file) => import(new URL(`../dist/src/${file}`, import.meta.url).href);
const lines = (file) =>
  fs
    .readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t'));

const ROUNDS = 15;
const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const round = (value) => Math.round(value * 1000) / 1000;

/** Items a second of whole rounds, and the 95th percentile of single ones in ms, after a warm-up. */
function measure(items, work) {
  for (let warm = 0; warm < 3; warm++) items.forEach(work);
  const single = [];
  const rates = [];
  for (let at = 0; at < ROUNDS; at++) {
    const started = performance.now();
    for (const item of items) {
      const began = performance.now();
      work(item);
      single.push(performance.now() - began);
    }
    rates.push((items.length * 1000) / (performance.now() - started));
  }
  single.sort((a, b) => a - b);
  return {
    items: items.length,
    perSecond: Math.round(middle(rates)),
    bestPerSecond: Math.round(Math.max(...rates)),
    p95Ms: round(single[Math.floor(single.length * 0.95)]),
  };
}

/** True when each is within its limit. */
export async function bench(print) {
  const { judge } = await dist('triage/judge.js');
  const { checkReply } = await dist('guard/guard.js');
  const { detectTextLanguage } = await dist('triage/detect-text.js');
  const { Matcher } = await dist('knowledge/matcher/matcher.js');
  const { decide } = await dist('knowledge/matcher/decide.js');
  const { STARTERS } = await dist('knowledge/starters/starters.js');
  const { riskOf } = await dist('match-risk.js');
  const languages = Object.keys(STARTERS);
  const messages = lines('test/fixtures/triage/held-out.tsv').map(([, lang, text]) => ({
    lang,
    text,
  }));

  const before = process.memoryUsage().rss;
  const judging = measure(messages, ({ text }) => judge({ text }));
  const addedMb = Math.round((process.memoryUsage().rss - before) / 1e6);
  print({ what: 'judge', ...judging, addedMb, limit: '5000 a second, p95 0.5 ms, 150 MB' });

  const replies = languages.flatMap((lang) =>
    lines(`src/guard/samples/${lang}.txt`).map(([, text]) => ({ lang, text })),
  );
  const tools = { detectLanguage: detectTextLanguage };
  const guarding = measure(replies, ({ lang, text }) =>
    checkReply({ text, language: lang, public: true, kind: 'comment' }, tools),
  );
  print({ what: 'guard', ...guarding, limit: '2000 a second, 50 ms while typing' });

  const matchers = {};
  const training = languages.map((lang) => {
    const faqs = STARTERS[lang].map(({ question, answer }, at) => ({
      id: String(at),
      questions: [question],
      answer,
    }));
    const started = performance.now();
    matchers[lang] = new Matcher({ lang, faqs });
    return Math.round(performance.now() - started);
  });
  const matching = measure(messages, ({ lang, text }) =>
    decide(text, lang, matchers[lang], riskOf),
  );
  print({ what: 'match', ...matching, trainingMs: training, limit: 'p95 5 ms, training 1000 ms' });

  return (
    judging.perSecond >= 5000 &&
    judging.p95Ms <= 0.5 &&
    guarding.perSecond >= 2000 &&
    matching.p95Ms <= 5 &&
    Math.max(...training) <= 1000
  );
}
