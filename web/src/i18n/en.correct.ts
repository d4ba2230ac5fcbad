/** Texts about disagreeing with the judge. */
export const correct = {
  'correct.action': 'Correct',
  'correct.title': 'What is it really?',
  'correct.save': 'Save correction',
  'correct.effect':
    'It holds at once: for this item, its deadline and its place, and from now on for the same words in this brand.',
  'correct.done': 'Corrected',
  'correct.restored': 'As it was judged',
  'correct.restore': 'Take the correction back',
  'correct.topics': 'Topics',
  'correct.risks': 'Risks',
  'correct.noise': 'Noise',
  'correct.noNoise': 'No: it wants attention',
  'correct.human': 'A person is needed',
  'correct.by.person': 'Corrected by a person.',
  'correct.by.earlier_correction': 'As a person corrected the same words before.',
  'correct.by.second_opinion': 'A language model was asked as well.',
  'correct.figures': 'Understanding',
  'correct.judged': 'Judged',
  'correct.corrected': 'Corrected',
  'correct.figuresNote':
    'People correct what they notice: what nobody touched was not thereby proved right.',
  'correct.export': 'Download the corrections (JSON lines)',
  'history.conversation.judgement.corrected': 'corrected how the item was understood',
  'history.conversation.judgement.restored': 'took the correction back',
} as const;

export type CorrectCatalogue = Record<keyof typeof correct, string>;
