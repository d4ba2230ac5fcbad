// `npm run bench -- threshold DIR`: what each threshold of the bot means on labelled shops (files as for `eval match`).
import fs from 'node:fs';
import path from 'node:path';

const THRESHOLDS = [0.6, 0.7, 0.8, 0.85, 0.9, 0.95];

export async function bench(print) {
  const { Matcher } = await import('../dist/src/knowledge/matcher/matcher.js');
  const { decide } = await import('../dist/src/knowledge/matcher/decide.js');
  const { DESPITE_TROUBLE } = await import('../dist/src/routing/bot-move.js');
  const { judge } = await import('../dist/src/triage/judge.js');
  const dir = process.argv[3] ?? '../shared/data/intent/shop';
  const sets = fs
    .readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(fs.readFileSync(path.join(dir, file), 'utf8')));
  const made = sets.map((set) => ({ set, matcher: new Matcher(set) }));
  for (const threshold of THRESHOLDS) {
    const counts = { messages: 0, answered: 0, right: 0, forPeopleAnswered: 0 };
    for (const { set, matcher } of made)
      for (const { text, expected, accept, mustHandOver } of set.queries) {
        counts.messages += 1;
        const judged = judge({ text, kind: 'message', accountLanguages: [set.lang] });
        const { noise, risks, sentiment, needsHuman } = judged;
        if (noise.is || risks.length > 0 || sentiment.label === 'negative') continue;
        const options = { answerFrom: threshold };
        const verdict = decide(text, set.lang, matcher, undefined, options);
        if (verdict.decision !== 'answer') continue;
        if (needsHuman && verdict.ranking[0].confidence < DESPITE_TROUBLE) continue;
        counts.answered += 1;
        const accepted = expected === null ? [] : (accept ?? [expected]);
        if (accepted.includes(verdict.ranking[0].faq)) counts.right += 1;
        if (mustHandOver) counts.forPeopleAnswered += 1;
      }
    print({ bench: 'threshold', threshold, ...counts });
  }
  return true;
}
