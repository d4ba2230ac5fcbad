import type { Pick } from './choose.js';
import { isDecided } from './decided.js';
import type { DraftInput } from './draft-input.js';
import type { Fact } from './fact-fit.js';
import { contactIn, knowsPhotos, saysHowToReach } from './facts.js';
import { isAboutPeople } from './feeling-lines.js';
import { mentions } from './mentions.js';
import type { Playbook } from './playbook-input.js';
import { GUARDED, type Line, type Scene, tellable, wroteAlready } from './scene.js';

/** Playbooks in which nothing is put right yet. */
const OPEN: Playbook[] = [
  'customer_wrong',
  'legal_threat',
  'extortion',
  'self_harm',
  'data_privacy',
  'media',
];
export const isReview = ({ place }: DraftInput): boolean => place === 'review_response';

/** Where to write to us, and what for; nothing where there is nothing left to be written. */
export function channel(scene: Scene, pick: Pick): Line[] {
  const { input, parts, cases } = scene;
  const said = (text: string): Line[] => [{ step: 'channel', text }];
  // a fault of the site is everybody's: there is nothing to be told in private
  if (scene.troubles[0] === 'site_error' && tellable(scene).length) return [];
  // who is told whom to write to need not write to us first
  if (scene.playbook === 'media' && pressContact(scene).length) return [];
  // where nothing went badly wrong there is nothing to put right in private
  if (scene.playbook === 'silent' && input.rating === 3) return [];
  // a person and a number have been named
  if (isReview(input) && tellable(scene).some(saysHowToReach)) return [];
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
  if (isDecided(scene) && !GUARDED.includes(scene.playbook))
    return forReview(cases.openDoorReview, cases.openDoor);
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

/** Who answers reporters, where a fact says so. */
export const pressContact = (scene: Scene): Fact[] =>
  tellable(scene).filter(([key]) => /press|media/.test(key));
