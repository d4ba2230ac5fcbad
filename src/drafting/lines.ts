import type { Cases } from './cases/cases.js';
import type { Pick } from './choose.js';
import { answerLines, factLine } from './answer-lines.js';
import type { Fact } from './fact-fit.js';
import type { DraftInput } from './draft-input.js';
import { type Lead, leavesTheChoice } from './fact-sentence.js';
import { contactIn, knowsPhotos } from './facts.js';
import { goodwillLines } from './goodwill-lines.js';
import { isDry, otherFirmLines, safetyLines } from './hard-lines.js';
import type { GoodThing } from './matters/good-things.js';
import { type Matter, troubleOf } from './matters/points.js';
import { mentions } from './mentions.js';
import type { Parts, Topic } from './parts/parts.js';
import type { Step } from './plan.js';
import type { Playbook } from './playbook.js';
import { namedStaff } from './named-staff.js';
import { type Line, namesWhoActs, type Scene, tellable, wroteAlready } from './scene.js';
import { saysOtherFirm } from './other-firm.js';
import { statusLines, stepLines } from './step-lines.js';

/** Orders that make somebody a regular, and days of silence that make them lost. */
const MANY_ORDERS = 5;
const LONG_AWAY = 120;

/** What one step of the plan says here; nothing where there is nothing to say. */
export function linesOf(step: Step, scene: Scene, pick: Pick): Line[] {
  const { parts, cases, troubles, intent, input } = scene;
  const say = (list: string[], salt: string = step): Line[] => [{ step, text: pick(list, salt) }];
  const staff = namedStaff(input.text, scene.language, input.author?.name);
  const when = (true_: boolean, list: string[]): Line[] => (true_ ? say(list) : []);
  switch (step) {
    case 'thanksPraise':
      return say(isDry(scene) ? cases.thanksLight : parts.thanksPraise);
    case 'praiseNote':
      if (staff) return say(cases.praiseNamed.map((text) => text.replace('{staff}', staff)));
      if (isDry(scene)) return say(cases.lightNote);
      return praised(scene).flatMap((thing) => say(parts.praiseNote[thing], `${step}/${thing}`));
    case 'goodNote':
      if (isWrong(scene)) return thanksGood(scene, pick);
      return stillGood(scene).flatMap((thing) => say(parts.praiseNote[thing], `${step}/${thing}`));
    case 'thanksReview':
      // once is enough where something is thanked for by name
      return when(!isWrong(scene) || !stillGood(scene).length, parts.thanksReview);
    case 'thanksLoyal':
      return when((input.author?.orders ?? 0) >= MANY_ORDERS, cases.thanksLoyal);
    case 'acknowledge':
      return acknowledgement(scene, pick);
    case 'sorry':
      return sorry(scene, pick);
    case 'apology':
      return [apology(scene, pick)];
    case 'thanksGood':
      return thanksGood(scene, pick);
    case 'managerIfPeople':
      return when(isAboutPeople(scene) && !namesWhoActs(scene), parts.manager);
    case 'repeated':
      return when(
        troubles.length > 0 && (intent.nthTime || (intent.repeated && troubles.some(canRecur))),
        cases.repeated,
      );
    case 'bond':
      return bond(scene, pick);
    case 'regain':
      return when(isLeaving(scene), cases.regain);
    case 'facts':
      return factLines(scene, pick);
    case 'answer':
      return answerLines(scene, pick);
    case 'status':
      return statusLines(scene, pick);
    case 'goodwill':
    case 'letGo':
      return goodwillLines(step, scene, pick);
    case 'step':
      return stepLines(scene, pick);
    case 'channel':
      return channel(scene, pick);
    case 'channelIfWrong':
      return isWrong(scene) ? channel(scene, pick) : [];
    case 'silentRegret':
      return say(input.rating === 3 ? parts.thanksReview : cases.silentRegret);
    case 'silentAsk':
      return say(input.rating === 3 ? cases.betterAsk : cases.silentAsk);
    case 'crisis':
      return crisis(scene, pick);
    case 'crisisHuman':
      return say(cases.crisisHuman);
    case 'mediaPassed':
      return say(namesWhoActs(scene) ? cases.passedOn : cases.mediaPassed);
    case 'privacy':
      return say(namesWhoActs(scene) ? cases.passedOn : cases.privacy);
    case 'answerHere':
      return when(!tellable(scene).length, cases.answerHere);
    case 'otherFirmFelt':
      return when(!saysOtherFirm(input.text, cases.words), cases.otherFirmFelt);
    case 'mediaDeadline':
      return when(!intent.deadline, cases.mediaDeadline);
    case 'safety':
      return safetyLines(scene, pick);
    case 'otherFirm':
      return otherFirmLines(scene, pick);
    case 'otherFirmMove':
      return when(isReview(input), cases.otherFirmMove);
    case 'manager':
      if (hasManagerFact(scene)) return say(cases.managerToo);
      return when(!namesWhoActs(scene), parts.manager);
    case 'dataRequest':
      if (scene.isPublic) return say(cases.dataRequestPublic);
      return say(
        namesWhoActs(scene) || tellable(scene).some(isAboutData)
          ? cases.dataReceived
          : cases.dataRequest,
      );
    case 'thanksMessage':
      // whose data are in danger has nothing to be thanked for
      return say(isWorried(scene) ? cases.worryFelt : cases.thanksMessage);
    case 'remark':
      return remarkLines(scene, pick);
    case 'farewell':
      return isWrong(scene) && scene.playbook === 'mixed'
        ? []
        : say(input.voice.loved.length ? input.voice.loved : parts.farewell);
    case 'furtherHelp':
      // nobody who is cross wants to hear that more questions are welcome
      if (input.judgement.sentiment.label === 'negative' && troubles.length) return [];
      return say(input.voice.loved.length ? input.voice.loved : parts.furtherHelp);
    default:
      return say(step in parts ? parts[step as PartStep] : cases[step as CaseStep]);
  }
}

type PartStep = Extract<
  Step,
  { [Key in keyof Parts]: Parts[Key] extends string[] ? Key : never }[keyof Parts]
>;
type CaseStep = Extract<
  Step,
  { [Key in keyof Cases]: Cases[Key] extends string[] ? Key : never }[keyof Cases]
>;

/** What a pleased customer names, two things at most. */
const praised = ({ good }: Scene): GoodThing[] => {
  const named = good.filter((thing) => thing !== 'general');
  return named.length ? named.slice(0, 2) : ['general'];
};

/** The good thing in a mixed review. */
const stillGood = ({ good }: Scene): GoodThing[] =>
  good.filter((thing) => thing !== 'general').slice(0, 1);

/** A fault that was there before. */
const canRecur = (matter: Matter): boolean => !troubleOf(matter).once;

/** Did somebody of ours behave badly? Triage's word is enough where nobody of them is praised. */
const isAboutPeople = ({ troubles, input, good }: Scene): boolean =>
  troubles.some((matter) => troubleOf(matter).people) ||
  (!good.includes('staff') &&
    input.judgement.sentiment.label === 'negative' &&
    input.judgement.topics.some(({ topic, score }) => topic === 'staff' && score >= SURELY_STAFF));
/** From here on it is about the people. */
const SURELY_STAFF = 0.6;

/** Three stars, or a mere remark: vexed, and not more. */
const isVexed = ({ troubles, input, isPublic }: Scene): boolean =>
  input.rating !== undefined
    ? input.rating >= 3
    : troubles.length
      ? troubles.every((matter) => troubleOf(matter).mild)
      : isPublic;

/** What has to go wrong for somebody to deserve an apology, though triage alone says so. */
const OURS: Topic[] = ['product_quality', 'delivery', 'staff', 'return_refund', 'site_fault'];

/** Did something go wrong, and was it more than a remark? */
const isWrong = ({ troubles, remarks, topic, input, intent }: Scene): boolean =>
  troubles.length > 0 ||
  (!remarks.length &&
    input.judgement.sentiment.label === 'negative' &&
    (input.rating ?? 0) <= 3 &&
    (OURS.includes(topic) || intent.nthTime));

const apology = (scene: Scene, pick: Pick): Line => ({
  step: 'apology',
  text: pick(
    isVexed(scene) && !isAboutPeople(scene) ? scene.parts.apologyLight : scene.parts.apology,
    'apology',
  ),
});

/** In a mixed review: sorry for what went wrong. */
function sorry(scene: Scene, pick: Pick): Line[] {
  if (!isWrong(scene)) return [];
  return [apology(scene, pick), ...(scene.troubles.length ? acknowledgement(scene, pick) : [])];
}

/** What a complaint praises besides is thanked for first; a review with a good word in it at least as such. */
function thanksGood(scene: Scene, pick: Pick): Line[] {
  const { good, cases, parts, input, intent, playbook } = scene;
  const step = 'thanksGood' as const;
  const [named] = good.filter((thing) => thing !== 'general');
  if (named) return [{ step, text: pick(cases.thanksGood[named], step) }];
  return playbook !== 'mixed' && input.rating !== undefined && intent.contrasts
    ? [{ step, text: pick(parts.thanksReview, step) }]
    : [];
}

function acknowledgement(scene: Scene, pick: Pick): Line[] {
  const { troubles, matters, parts, playbook } = scene;
  const step = 'acknowledge' as const;
  if (troubles.length)
    return troubles.map((matter, index) => ({
      step,
      text: pick(matters.acknowledge[matter], index ? `${step}2` : step),
    }));
  // an outcry has been answered already
  return playbook === 'fury' ? [] : [{ step, text: pick(parts.acknowledge, step) }];
}

/** A line for those we know: only in private, for how often somebody buys is nobody else's business. */
function bond({ cases, input, troubles }: Scene, pick: Pick): Line[] {
  const orders = input.author?.orders ?? 0;
  if (orders >= MANY_ORDERS) return [{ step: 'bond', text: pick(cases.loyal, 'bond') }];
  return orders === 1 && troubles.length
    ? [{ step: 'bond', text: pick(cases.firstTime, 'bond') }]
    : [];
}

const isLeaving = ({ intent, input, isPublic }: Scene): boolean =>
  intent.leaving || (!isPublic && (input.author?.lastOrderDays ?? 0) > LONG_AWAY);

function remarkLines(scene: Scene, pick: Pick): Line[] {
  const { intent, matters, parts, remarks, input, isPublic } = scene;
  const step = 'remark' as const;
  // a fact about it says more than that we pass it on
  if (remarks.length && !tellable(scene).length)
    return remarks.map((matter) => ({
      step,
      text: pick(matters.remarkOn, step).replace('{matter}', matters.remark[matter] ?? ''),
    }));
  if (isWrong(scene)) return [];
  if (tellable(scene).length || (isPublic && input.faqAnswer))
    return intent.reserved
      ? [{ step, text: pick(isLow(input) ? parts.remarkRegret : parts.remarkFelt, step) }]
      : [];
  return [{ step, text: pick(parts.remark, step) }];
}

/** Three stars or fewer. */
const isLow = ({ rating }: DraftInput): boolean => rating !== undefined && rating <= 3;

const isWorried = ({ playbook, input }: Scene): boolean =>
  playbook === 'data_request' && input.judgement.sentiment.label === 'negative';

const isAboutData = ([key]: Fact): boolean => /data|privacy|gdpr|eras|delet/.test(key);

/** Somebody's life may be at stake: one number, the shop's own where it has one. */
function crisis(scene: Scene, pick: Pick): Line[] {
  const step = 'crisis' as const;
  const { cases } = scene;
  const own = tellable(scene).find(([key, value]) => HELP.test(key) || HELPLINE.test(value));
  if (!own) return [{ step, text: pick(cases.crisis, step) }];
  const [id, value] = own;
  const said = value.trim().replace(/[.\s]+$/, '');
  const text = pick(cases.crisisOwn, step).replace('{fact}', said);
  const line: Line = { step, text, source: { kind: 'fact', id } };
  return EMERGENCY.test(said)
    ? [line]
    : [line, { step, text: pick(cases.crisisDanger, `${step}/danger`) }];
}

const HELP = /help|line|crisis|support|emergency|hotline/;
const HELPLINE = /\b(?:116 ?1\d\d|1018|0800[ \d]{6,})/;
const EMERGENCY = /\b(?:112|999|155)\b/;

/** Playbooks in which nothing is put right yet. */
const OPEN: Playbook[] = [
  'customer_wrong',
  'legal_threat',
  'extortion',
  'self_harm',
  'data_privacy',
  'media',
];
const isReview = ({ place }: DraftInput): boolean => place === 'review_response';

function channel(scene: Scene, pick: Pick): Line[] {
  const { input, parts, cases } = scene;
  const said = (text: string): Line[] => [{ step: 'channel', text }];
  // a fault of the site is everybody's: there is nothing to be told in private
  if (scene.troubles[0] === 'site_error' && tellable(scene).length) return [];
  // who is told whom to write to need not write to us first
  if (scene.playbook === 'media' && pressContact(scene).length) return [];
  // where nothing went badly wrong there is nothing to put right in private
  if (scene.playbook === 'silent' && input.rating === 3) return [];
  // who is tired of private messages is not sent there once more
  if (scene.intent.sentToDm && !OPEN.includes(scene.playbook)) return [];
  const forReview = (there: string[], elsewhere: string[]): Line[] =>
    said(pick(isReview(input) ? there : elsewhere, 'channel'));
  if (scene.playbook === 'threat')
    return scene.isPublic
      ? forReview(cases.ifWrongReview, cases.ifWrong)
      : said(pick(cases.ifWrongHere, 'channel'));
  if (scene.playbook === 'safety') return forReview(cases.channelReachReview, cases.channelReach);
  const hasTried =
    (scene.intent.unreached || scene.troubles.includes('no_answer')) && !isAboutPeople(scene);
  // of what was sent to us by other ways we know nothing
  if (wroteAlready(scene) && (!hasTried || knowsPhotos(input.facts ?? {}, parts)))
    return said(pick(parts.privateContinue, 'channel'));
  if (OPEN.includes(scene.playbook)) return forReview(cases.channelDealReview, cases.channelDeal);
  // what we do about it has been said: the message is for the rest
  const told = tellable(scene);
  // who is to be rung has to leave a number
  if (told.some(([key]) => /call/.test(key)))
    return forReview(cases.channelReachReview, cases.channelReach);
  if (told.length && !(isReview(input) && input.contact))
    return told.some(([, value]) => mentions(value, cases.words.remedy))
      ? forReview(cases.arrangeReview, cases.arrange)
      : forReview(cases.tellMoreReview, cases.tellMore);
  if (!isReview(input))
    return said(pick(hasTried ? cases.channelRetry : parts.privateChannel, 'channel'));
  const contact = input.contact ?? contactIn(input.facts ?? {});
  if (!contact)
    return said(pick(hasTried ? cases.channelRetryReview : cases.channelReview, 'channel'));
  const text = pick(cases.channelContact, 'channel').replace('{contact}', contact.trim());
  return [{ step: 'channel', text, source: { kind: 'policy', id: 'contact' } }];
}

/** Does a fact say who reads complaints? Then that is who gets it. */
const hasManagerFact = (scene: Scene): boolean =>
  tellable(scene).some(([key]) => /manager|supervisor|owner|head/.test(key));

/** Who answers reporters, where a fact says so. */
const pressContact = (scene: Scene): Fact[] =>
  tellable(scene).filter(([key]) => /press|media/.test(key));

function factLines(scene: Scene, pick: Pick): Line[] {
  const { parts, playbook, input } = scene;
  const told = playbook === 'media' ? pressContact(scene) : tellable(scene);
  let lead: Lead = 'answer';
  const lines = told.map((fact) => {
    const line = factLine(fact, scene, pick, lead);
    // one lead is enough for all
    if (!line.text.startsWith(fact[1].trim().slice(0, 3))) lead = 'none';
    return line;
  });
  if (playbook === 'complaint' && knowsPhotos(input.facts ?? {}, parts))
    lines.unshift({ step: 'facts', text: pick(parts.photosKnown, 'photos') });
  if (playbook === 'complaint' && told.some(leavesTheChoice))
    lines.push({ step: 'facts', text: pick(parts.whichOne, 'whichOne') });
  return lines;
}
