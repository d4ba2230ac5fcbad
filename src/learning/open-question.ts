import { ANSWER_FROM } from '../knowledge/matcher/decide.js';
import { personReason } from '../knowledge/matcher/handover.js';
import type { Matcher } from '../knowledge/matcher/matcher.js';
import { topicModel } from '../knowledge/matcher/topic-model.js';

/**
 * Whether a message asks for something that an FAQ could answer and this one does not yet. What it is likeliest about
 * is asked of the built-in topics, since the shop's own entries may be few: and less strictly than before an answer,
 * since a person looks at what comes of it. `matcher`: null for no FAQ.
 */
export function isOpenQuestion(text: string, language: string, matcher: Matcher | null): boolean {
  const sight = matcher?.look(text);
  if (sight && (sight.evidence.words === 0 || (sight.ranking[0]?.confidence ?? 0) >= ANSWER_FROM))
    return false;
  const most = { answerable: 0, person: 0, talk: 0 };
  const model = topicModel(language);
  model?.shares(text).forEach((share, at) => {
    const { kind } = model.topics[at]!;
    most[kind] = kind === 'talk' ? most.talk + share : Math.max(most[kind], share);
  });
  if (most.talk > most.answerable) return false;
  const person = most.person > most.answerable ? 1 : 0;
  const evidence = { ...NOTHING, first: 1 - person, person };
  return personReason(text, language, { ...EMPTY, evidence }) === null;
}

const NOTHING = {
  ...{ first: 0, second: 0, near: 0, nearElse: 0, known: 1, person: 0, words: 1, classes: 1 },
  ...{ topics: true, mapped: false },
};
const EMPTY = { ranking: [], topic: null, aboutPerson: null };
