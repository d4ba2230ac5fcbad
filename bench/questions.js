// How well questions that keep coming are found: `DATA=../shared/data/intent/shop npm run -s bench -- questions`, a
// folder of labelled sets as `eval match` reads them. Each message is taken for one customer's, none is answered yet.
import fs from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';

const dist = (file) => new URL(`../dist/src/${file}`, import.meta.url).href;

/** Of the most frequent label in each group, and of the labels that have a group of their own. */
function figuresOf(clusters, labelOf) {
  let right = 0;
  let grouped = 0;
  const labels = new Set();
  for (const { ids } of clusters) {
    const counts = new Map();
    for (const id of ids) counts.set(labelOf(id), (counts.get(labelOf(id)) ?? 0) + 1);
    const [label, most] = [...counts].sort((a, b) => b[1] - a[1])[0];
    right += most;
    grouped += ids.length;
    labels.add(label);
  }
  return { groups: clusters.length, labels: labels.size, grouped, purity: right / grouped };
}

const round = (value) => Math.round(value * 1000) / 1000;

/** True when no group is more than one message in ten wrong. */
export async function bench(print) {
  const folder = process.env.DATA;
  if (!folder) throw new Error('DATA must name a folder of labelled sets');
  const { clustersOf } = await import(dist('learning/cluster.js'));
  const { isOpenQuestion } = await import(dist('learning/open-question.js'));
  let fits = true;
  for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const { lang, queries } = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
    const open = queries.filter(({ text }) => isOpenQuestion(text, lang, null));
    const asked = open.map(({ text }, at) => ({ id: String(1000 + at), text, who: String(at) }));
    const started = performance.now();
    const clusters = clustersOf(asked, lang);
    const ms = Math.round(performance.now() - started);
    const found = figuresOf(clusters, (id) => open[Number(id) - 1000].expected ?? 'none');
    const kept = (of) => open.filter(of).length / Math.max(1, queries.filter(of).length);
    print({
      file,
      messages: queries.length,
      keptWithAnswer: round(kept((q) => q.expected !== null && !q.mustHandOver)),
      keptForPerson: round(kept((q) => q.mustHandOver === true)),
      ...found,
      grouped: round(found.grouped / open.length),
      purity: round(found.purity),
      ms,
    });
    fits &&= found.purity >= 0.9;
  }
  return fits;
}
