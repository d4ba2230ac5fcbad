import type { Cases } from './cases/cases.js';
import { channel, isReview } from './channel-lines.js';
import type { Pick } from './choose.js';
import {
  acknowledgement,
  apology,
  feeling,
  isAboutPeople,
  isWrong,
  sorry,
  stillGood,
  thanksGood,
} from './feeling-lines.js';
import { answerLines, opensBare } from './answer-lines.js';
import type { Fact } from './fact-fit.js';
import { factLines, hasManagerFact } from './fact-lines.js';
import { names } from './facts.js';
import { goodwillLines } from './goodwill-lines.js';
import { crisis, isDry, otherFirmLines, safetyLines } from './hard-lines.js';
import type { GoodThing } from './matters/good-things.js';
import { type Matter, troubleOf } from './matters/points.js';
import type { Parts } from './parts/parts.js';
import type { Step } from './plan.js';
import { mentions } from './mentions.js';
import { namedStaff } from './named-staff.js';
import { usedOtherwise } from './own-doing.js';
import { remarkLines } from './remark-lines.js';
import { isOnlyDecided } from './decided.js';
import { hasWayOut, leavesOpen, type Line, namesWhoActs, type Scene, tellable } from './scene.js';
import { saysOtherFirm } from './other-firm.js';
import { statusLines, stepLines } from './step-lines.js';

/** Orders that make somebody a regular, and days of silence that make them lost. */
const MANY_ORDERS = 5;
const LONG_AWAY = 120;
/** So many that a complaint alone may lose them; what is said then names no figure. */
const REGULAR = 10;

/** What one step of the plan says here; nothing where there is nothing to say. */
export function linesOf(step: Step, scene: Scene, pick: Pick): Line[] {
  const { parts, cases, troubles, intent, input, playbook } = scene;
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
    case 'feeling':
      return feeling(scene, pick);
    case 'sorry':
      return sorry(scene, pick);
    case 'apology':
      return isOnlyDecided(scene) ? say(cases.understandsNo) : [apology(scene, pick)];
    case 'thanksGood':
      return thanksGood(scene, pick);
    case 'managerIfPeople':
      return isAboutPeople(scene) ? linesOf('manager', scene, pick) : [];
    case 'repeated':
      return when(
        troubles.length > 0 && (intent.nthTime || (intent.repeated && troubles.some(canRecur))),
        cases.repeated,
      );
    case 'bond':
      return bond(scene, pick);
    case 'regain':
      return when(isLeaving(scene), speaksOfYears(scene) ? cases.regainYears : cases.regain);
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
    case 'understands':
      if (isOwnDoing(scene)) return say(cases.understandsUse);
      return say(intent.refused ? cases.understands : cases.understandsNo);
    case 'firm':
      if (intent.refused) return say(cases.firm);
      return when(
        !scene.isPublic,
        hasWayOut(scene) && !isOwnDoing(scene) ? cases.otherWay : parts.furtherHelp,
      );
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
      // who sees to it has been said
      if (tellable(scene).some(([, value]) => names(value))) return [];
      return say(hasManagerFact(scene) || namesWhoActs(scene) ? cases.managerToo : parts.manager);
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
    case 'thanksQuestion':
      return opensBare(scene) ? [] : say(parts.thanksQuestion);
    case 'furtherHelp':
      if (playbook === 'question' && leavesOpen(scene)) return say(parts.gapNext);
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

/** A fault that was there before. */
const canRecur = (matter: Matter): boolean => !troubleOf(matter).once;

/** A line for those we know: only in private, for how often somebody buys is nobody else's business. */
function bond({ cases, input, troubles }: Scene, pick: Pick): Line[] {
  const orders = input.author?.orders ?? 0;
  if (orders >= MANY_ORDERS) return [{ step: 'bond', text: pick(cases.loyal, 'bond') }];
  return orders === 1 && troubles.length
    ? [{ step: 'bond', text: pick(cases.firstTime, 'bond') }]
    : [];
}

/** Who says so, who buys often or has long been away; in a friendly review only who says so. */
const isLeaving = ({ intent, input, isPublic, playbook }: Scene): boolean =>
  intent.leaving ||
  (playbook !== 'mixed' &&
    ((input.author?.orders ?? 0) >= REGULAR ||
      (!isPublic && (input.author?.lastOrderDays ?? 0) > LONG_AWAY)));

const speaksOfYears = ({ input, cases }: Scene): boolean => mentions(input.text, cases.words.years);

const isWorried = ({ playbook, input }: Scene): boolean =>
  playbook === 'data_request' && input.judgement.sentiment.label === 'negative';

/** Here nothing was refused: a fact tells how the thing is used. */
const isOwnDoing = (scene: Scene): boolean =>
  !scene.intent.refused &&
  !tellable(scene).some(([, value]) => mentions(value, scene.cases.hints.refusal)) &&
  usedOtherwise(scene.input.text, tellable(scene), scene.cases);

const isAboutData = ([key]: Fact): boolean => /data|privacy|gdpr|eras|delet/.test(key);
