import type { Judgement } from './judgement.js';

/** A judgement as the columns of its row. */
export const columnsOf = (judgement: Judgement) => ({
  language: judgement.language.code,
  sentiment: judgement.sentiment.label,
  noise: judgement.noise.is ? (judgement.noise.kind ?? 'spam') : null,
  needsHuman: judgement.needsHuman,
  judgement,
  modelVersion: judgement.modelVersion,
});

/** What the queue shows of the latest item; noise does not overwrite what an earlier item said. */
export const summaryOf = ({ language, sentiment, topics, risks }: Judgement) => ({
  ...(language.code === 'und' ? {} : { language: language.code }),
  sentiment: sentiment.label,
  topics: topics.map(({ topic }) => topic),
  risks: risks.map(({ risk }) => risk),
});
