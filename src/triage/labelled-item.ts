import type { ItemKind, Risk, SentimentLabel, Topic } from './judgement.js';

/** What else is known of a labelled text than its sentiment; what is not stated is not measured. */
export interface LabelledMatters {
  topics?: Topic[];
  risks?: Risk[];
  noise?: boolean;
  needsHuman?: boolean;
}

/** One labelled text; `language` is given to the judge when `languageKnown` is asked for. */
export interface LabelledItem {
  text: string;
  label: SentimentLabel;
  language: string;
  rating?: number;
  kind?: ItemKind;
  matters?: LabelledMatters;
}
