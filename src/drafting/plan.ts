import type { Topic } from './parts/parts.js';
import type { Playbook } from './playbook-input.js';

/** Building blocks of a reply. */
export type Step =
  | 'thanksPraise'
  | 'thanksStars'
  | 'praiseNote'
  | 'otherFirm'
  | 'otherFirmMove'
  | 'otherFirmFelt'
  | 'starSlip'
  | 'thanksReview'
  | 'thanksQuestion'
  | 'thanksMessage'
  | 'thanksLoyal'
  | 'goodNote'
  | 'thanksGood'
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
  | 'ought'
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
  | 'managerIfPeople'
  | 'answerHere'
  | 'safety'
  | 'crisis'
  | 'crisisHuman'
  | 'extortion'
  | 'legal'
  | 'mediaThanks'
  | 'mediaPassed'
  | 'mediaDeadline'
  | 'privacy'
  | 'dataRequest'
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
    'thanksGood',
    'apology',
    'acknowledge',
    'repeated',
    'bond',
    'facts',
    'goodwill',
    'regain',
    'managerIfPeople',
    'step',
    'channel',
  ],
  let_go: ['thanksGood', 'apology', 'acknowledge', 'repeated', 'letGo', 'facts', 'furtherHelp'],
  silent: ['silentRegret', 'silentAsk', 'facts', 'channel'],
  mixed: [
    'thanksReview',
    'goodNote',
    'sorry',
    'remark',
    'facts',
    'managerIfPeople',
    'regain',
    'farewell',
    'channelIfWrong',
  ],
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
  self_harm: ['crisis', 'facts', 'crisisHuman', 'channel'],
  data_privacy: ['worry', 'privacy', 'facts', 'channel', 'answerHere'],
  data_request: ['thanksMessage', 'dataRequest', 'facts'],
  threat: ['concern', 'facts', 'manager', 'channel'],
  wrong_business: ['otherFirmFelt', 'otherFirm', 'otherFirmMove'],
  holding: ['holding', 'facts', 'holdingNext', 'channel'],
  none: [],
};

/** A complaint about people goes to a manager. */
const ABOUT_PEOPLE: Step[] = [
  'thanksGood',
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
  'ought',
  'remark',
  'silentAsk',
  'answerHere',
  'manager',
  'step',
  'acknowledge',
  'feeling',
];

const PUBLIC_ONLY: Step[] = ['channelIfWrong', 'channelOwn'];
const PRIVATE_ONLY: Step[] = ['step', 'bond', 'thanksLoyal', 'goodwill', 'letGo', 'answerHere'];

/** The steps of a playbook in public or in private, where we already are where the customer is. */
export function planSteps(playbook: Playbook, topic: Topic, isPublic: boolean): Step[] {
  const steps = playbook === 'complaint' && topic === 'staff' ? ABOUT_PEOPLE : PLANS[playbook];
  const talks = playbook === 'threat' ? [] : (['channel'] as Step[]);
  return steps.filter(
    (step) => !(isPublic ? PRIVATE_ONLY : [...PUBLIC_ONLY, ...talks]).includes(step),
  );
}
