import type { LabelledItem } from './labelled-item.js';
import { judge } from './judge.js';
import type { Judgement, Risk, Topic } from './judgement.js';

/** Shares are 0 to 1, or null where the file holds nothing to measure them by. */
export interface MatterFigures {
  language: string;
  items: number;
  riskRecall: number | null;
  riskPrecision: number | null;
  /** Of threats, legal threats, danger to somebody's safety and self-harm. */
  seriousRecall: number | null;
  /** Items without a risk in which none was seen. */
  riskFreeRight: number | null;
  topicMacroF1: number | null;
  noiseF1: number | null;
  complaintsCalledNoise: number;
  humanRecall: number | null;
  humanPrecision: number | null;
}

const SERIOUS: Risk[] = ['threat', 'legal_threat', 'safety', 'self_harm'];

class Tally {
  both = 0;
  said = 0;
  real = 0;
  add(said: boolean, real: boolean): void {
    if (said) this.said++;
    if (real) this.real++;
    if (said && real) this.both++;
  }
  precision = (): number | null => share(this.both, this.said);
  recall = (): number | null => share(this.both, this.real);
  f1 = (): number | null => share(2 * this.both, this.said + this.real);
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Measures topics, risks, noise and needsHuman of every language, in the order they first appear. */
export function evaluateMatters(items: LabelledItem[], languageKnown = true): MatterFigures[] {
  const known = items.filter(({ matters }) => matters !== undefined);
  const languages = [...new Set(known.map((item) => item.language))];
  return languages.map((language) => {
    const own = known.filter((item) => item.language === language);
    const judged = own.map((item) => {
      const { text, rating, kind } = item;
      return {
        item,
        said: judge({ text, rating, kind, language: languageKnown ? language : undefined }),
      };
    });
    return matterFigures(language, judged);
  });
}

/** The figures of one language's judged texts. Pure. */
export function matterFigures(
  language: string,
  judged: { item: LabelledItem; said: Judgement }[],
): MatterFigures {
  const [risks, serious, noise, human] = [new Tally(), new Tally(), new Tally(), new Tally()];
  const topics = new Map<Topic, Tally>();
  let [riskFree, riskFreeRight, complaintsCalledNoise] = [0, 0, 0];
  for (const { item, said } of judged) {
    const real = item.matters ?? {};
    if (real.risks) {
      const found = said.risks.map(({ risk }) => risk);
      for (const risk of new Set([...found, ...real.risks])) {
        const tallies = SERIOUS.includes(risk) ? [risks, serious] : [risks];
        for (const tally of tallies) tally.add(found.includes(risk), real.risks.includes(risk));
      }
      if (real.risks.length === 0) {
        riskFree++;
        if (found.length === 0) riskFreeRight++;
      }
    }
    if (real.noise !== undefined) noise.add(said.noise.is, real.noise);
    if (said.noise.is && item.label === 'negative') complaintsCalledNoise++;
    if (real.needsHuman !== undefined) human.add(said.needsHuman, real.needsHuman);
    if (real.topics && !real.noise) {
      const found = said.topics.map(({ topic }) => topic);
      for (const topic of new Set([...found, ...real.topics])) {
        if (!topics.has(topic)) topics.set(topic, new Tally());
        topics.get(topic)!.add(found.includes(topic), real.topics.includes(topic));
      }
    }
  }
  const topicF1s = [...topics.values()].map((tally) => tally.f1() ?? 0);
  return {
    language,
    items: judged.length,
    riskRecall: risks.recall(),
    riskPrecision: risks.precision(),
    seriousRecall: serious.recall(),
    riskFreeRight: share(riskFreeRight, riskFree),
    topicMacroF1: share(
      topicF1s.reduce((sum, f1) => sum + f1, 0),
      topicF1s.length,
    ),
    noiseF1: noise.f1(),
    complaintsCalledNoise,
    humanRecall: human.recall(),
    humanPrecision: human.precision(),
  };
}

/** A Markdown table, one row a language. */
export function matterTable(all: MatterFigures[]): string[] {
  const points = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
  return [
    '| lang | items | risk R | risk P | serious R | risk-free right | topics macro-F1 | noise F1 | complaints as noise | needsHuman R | needsHuman P |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...all.map((f) =>
      [
        `| ${f.language} | ${f.items} |`,
        ...[f.riskRecall, f.riskPrecision, f.seriousRecall, f.riskFreeRight].map(
          (value) => `${points(value)} |`,
        ),
        `${points(f.topicMacroF1)} | ${points(f.noiseF1)} | ${f.complaintsCalledNoise} |`,
        `${points(f.humanRecall)} | ${points(f.humanPrecision)} |`,
      ].join(' '),
    ),
  ];
}
