import type { Topic } from './parts/parts.js';
import type { Playbook } from './playbook.js';

/** Building blocks of a reply. */
export type Step =
  | 'thanksPraise'
  | 'thanksStars'
  | 'praiseNote'
  | 'otherFirm'
  | 'otherFirmMove'
  | 'starSlip'
  | 'thanksReview'
  | 'thanksQuestion'
  | 'thanksMessage'
  | 'thanksLoyal'
  | 'goodNote'
  | 'sorry'
  | 'remark'
  | 'apology'
  | 'strongApology'
  | 'sympathy'
  | 'worry'
  | 'concern'
  | 'concernLegal'
  | 'silentRegret'
  | 'silentAsk'
  | 'understands'
  | 'firm'
  | 'feeling'
  | 'acknowledge'
  | 'repeated'
  | 'bond'
  | 'regain'
  | 'facts'
  | 'answer'
  | 'status'
  | 'goodwill'
  | 'letGo'
  | 'step'
  | 'channel'
  | 'channelIfWrong'
  | 'channelOwn'
  | 'manager'
  | 'answerHere'
  | 'safety'
  | 'crisis'
  | 'extortion'
  | 'legal'
  | 'mediaThanks'
  | 'mediaPassed'
  | 'mediaDeadline'
  | 'privacy'
  | 'dataRequest'
  | 'calm'
  | 'holding'
  | 'holdingNext'
  | 'furtherHelp'
  | 'farewell';

/** What is said in which order. Steps with nothing to say here say nothing. */
const PLANS: Record<Playbook, Step[]> = {
  praise: ['thanksPraise', 'praiseNote', 'thanksLoyal', 'facts', 'farewell'],
  stars_only: ['thanksStars', 'facts', 'farewell'],
  star_slip: ['thanksPraise', 'praiseNote', 'starSlip'],
  question: ['thanksQuestion', 'answer', 'furtherHelp'],
  order_status: ['thanksMessage', 'status', 'facts', 'channelOwn', 'step'],
  complaint: [
    'apology',
    'acknowledge',
    'repeated',
    'bond',
    'facts',
    'goodwill',
    'regain',
    'step',
    'channel',
  ],
  let_go: ['apology', 'acknowledge', 'repeated', 'letGo', 'facts', 'furtherHelp'],
  silent: ['silentRegret', 'silentAsk', 'facts', 'channel'],
  mixed: ['thanksReview', 'goodNote', 'sorry', 'remark', 'facts', 'farewell', 'channelIfWrong'],
  customer_wrong: ['understands', 'facts', 'firm', 'channel'],
  fury: [
    'strongApology',
    'feeling',
    'acknowledge',
    'bond',
    'facts',
    'manager',
    'channel',
    'answerHere',
  ],
  legal_threat: ['concernLegal', 'legal', 'facts', 'manager', 'channel', 'answerHere'],
  media: ['mediaThanks', 'mediaPassed', 'facts', 'channel', 'mediaDeadline'],
  extortion: ['extortion', 'facts', 'manager', 'channel'],
  safety: ['sympathy', 'safety', 'facts', 'manager', 'channel', 'answerHere'],
  self_harm: ['crisis', 'channel'],
  data_privacy: ['worry', 'privacy', 'facts', 'channel', 'answerHere'],
  data_request: ['thanksMessage', 'dataRequest', 'facts'],
  threat: ['concern', 'calm', 'facts', 'manager', 'channel', 'answerHere'],
  wrong_business: ['otherFirm', 'otherFirmMove'],
  holding: ['holding', 'facts', 'holdingNext', 'channel'],
  none: [],
};

/** A complaint about people goes to a manager. */
const ABOUT_PEOPLE: Step[] = [
  'apology',
  'acknowledge',
  'facts',
  'regain',
  'manager',
  'channel',
  'answerHere',
];

/** Said first to go when the platform allows little room. */
export const EXPENDABLE: Step[] = [
  'farewell',
  'furtherHelp',
  'thanksLoyal',
  'bond',
  'regain',
  'praiseNote',
  'goodNote',
  'thanksQuestion',
  'repeated',
  'remark',
  'acknowledge',
  'silentAsk',
  'feeling',
  'calm',
  'answerHere',
  'manager',
  'step',
];

const PUBLIC_ONLY: Step[] = ['channel', 'channelIfWrong', 'channelOwn'];
const PRIVATE_ONLY: Step[] = ['step', 'bond', 'thanksLoyal', 'goodwill', 'letGo', 'answerHere'];

/** The steps of a playbook in public or in private, where we already are where the customer is. */
export function planSteps(playbook: Playbook, topic: Topic, isPublic: boolean): Step[] {
  const steps = playbook === 'complaint' && topic === 'staff' ? ABOUT_PEOPLE : PLANS[playbook];
  return steps.filter((step) => !(isPublic ? PRIVATE_ONLY : PUBLIC_ONLY).includes(step));
}
