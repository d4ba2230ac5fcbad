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
import type { Parts } from './parts/parts.js';
import type { Step } from './plan.js';
import type { Playbook } from './playbook.js';
import { namedStaff } from './named-staff.js';
import { type Line, type Scene, tellable, wroteAlready } from './scene.js';
import { statusLines, stepLines } from './step-lines.js';

/** Orders that make somebody a regular, and days of silence that make them lost. */
const MANY_ORDERS = 5;
const LONG_AWAY = 120;
/** From here on triage's topic may be spoken of. */
const SURE = 0.75;

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
      return stillGood(scene).flatMap((thing) => say(parts.praiseNote[thing], `${step}/${thing}`));
    case 'thanksLoyal':
      return when((input.author?.orders ?? 0) >= MANY_ORDERS, cases.thanksLoyal);
    case 'acknowledge':
      return acknowledgement(scene, pick);
    case 'sorry':
      return troubles.length ? [...say(parts.apology), ...acknowledgement(scene, pick)] : [];
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
      return troubles.length ? channel(scene, pick) : [];
    case 'silentRegret':
      return say(input.rating === 3 ? parts.thanksReview : cases.silentRegret);
    case 'silentAsk':
      return say(input.rating === 3 ? cases.betterAsk : cases.silentAsk);
    case 'crisis':
      return crisis(scene, pick);
    case 'mediaDeadline':
      return when(!intent.deadline, cases.mediaDeadline);
    case 'safety':
      return safetyLines(scene, pick);
    case 'otherFirm':
      return otherFirmLines(scene, pick);
    case 'otherFirmMove':
      return when(isReview(input), cases.otherFirmMove);
    case 'manager':
      return say(hasManagerFact(scene) ? cases.managerToo : parts.manager);
    case 'dataRequest':
      if (scene.isPublic) return say(cases.dataRequestPublic);
      return say(tellable(scene).some(isAboutData) ? cases.dataReceived : cases.dataRequest);
    case 'remark':
      return remarkLines(scene, pick);
    case 'farewell':
      return troubles.length && scene.playbook === 'mixed'
        ? []
        : say(input.voice.loved.length ? input.voice.loved : parts.farewell);
    case 'furtherHelp':
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

function acknowledgement(
  { troubles, matters, parts, sureTopic, topic, playbook, input }: Scene,
  pick: Pick,
): Line[] {
  const step = 'acknowledge' as const;
  if (troubles.length)
    return troubles.map((matter, index) => ({
      step,
      text: pick(matters.acknowledge[matter], index ? `${step}2` : step),
    }));
  // an outcry has been answered already
  if (playbook === 'fury') return [];
  // of a topic that is only guessed nothing is said
  const sure =
    topic === sureTopic ||
    input.judgement.topics.some((one) => one.topic === topic && one.score >= SURE);
  return [{ step, text: pick(parts.acknowledge[sure ? topic : 'other'], step) }];
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
  const { intent, matters, parts, troubles, remarks, input, isPublic } = scene;
  const step = 'remark' as const;
  if (remarks.length)
    return remarks.flatMap((matter) => [{ step, text: pick(matters.remark[matter] ?? [], step) }]);
  if (troubles.length) return [];
  if (tellable(scene).length || (isPublic && input.faqAnswer))
    return intent.reserved
      ? [{ step, text: pick(isLow(input) ? parts.remarkRegret : parts.remarkFelt, step) }]
      : [];
  return [{ step, text: pick(parts.remark, step) }];
}

/** Three stars or fewer. */
const isLow = ({ rating }: DraftInput): boolean => rating !== undefined && rating <= 3;

const isAboutData = ([key]: Fact): boolean => /data|privacy|gdpr/.test(key);

/** Somebody's life may be at stake: one number, the shop's own where it has one. */
function crisis(scene: Scene, pick: Pick): Line[] {
  const step = 'crisis' as const;
  const own = tellable(scene).find(([key]) => /help|line|crisis|support/.test(key));
  if (!own) return [{ step, text: pick(scene.cases.crisis, step) }];
  const [id, value] = own;
  const text = pick(scene.cases.crisisOwn, step).replace(
    '{fact}',
    value.trim().replace(/[.\s]+$/, ''),
  );
  return [{ step, text, source: { kind: 'fact', id } }];
}

/** Playbooks in which something is talked over, not put right. */
const TALK: Playbook[] = [
  'customer_wrong',
  'legal_threat',
  'threat',
  'extortion',
  'self_harm',
  'data_privacy',
  'safety',
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
  const hasTried = scene.intent.unreached || scene.troubles.includes('no_answer');
  // of what was sent to us by other ways we know nothing
  if (wroteAlready(scene) && (!hasTried || knowsPhotos(input.facts ?? {}, parts)))
    return said(pick(parts.privateContinue, 'channel'));
  if (TALK.includes(scene.playbook))
    return said(pick(isReview(input) ? cases.channelTalkReview : cases.channelTalk, 'channel'));
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
