import { composeDraft } from '../compose.js';
import { SAMPLE_ANSWER, SAMPLE_JUDGEMENT, SAMPLES, type SampleKind } from './sample.js';
import type { Voice } from './voice.js';

export interface Preview {
  customer: string;
  reply: string;
}

/** How a voice would answer an invented customer. `turn` gives another wording of the same. */
export function previewOf(language: string, kind: SampleKind, voice: Voice, turn: number): Preview {
  const { text, name } = (SAMPLES[language] ?? SAMPLES.en!)[kind];
  const { mood, topic } = SAMPLE_JUDGEMENT[kind];
  const { text: reply } = composeDraft({
    text,
    language,
    kind: 'comment',
    place: 'public_comment',
    judgement: { sentiment: { label: mood }, topics: [{ topic, score: 1 }], risks: [] },
    author: { name },
    faqAnswer:
      kind === 'question' ? { id: 'sample', text: SAMPLE_ANSWER[language] ?? '' } : undefined,
    voice,
    seed: `preview ${turn}`,
  });
  return { customer: `${name}: ${text}`, reply };
}
