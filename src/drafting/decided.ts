import { isDoneAlready } from './fact-done.js';
import { isRemedy } from './fact-remedy.js';
import { names, saysHowToReach } from './facts.js';
import { troubleOf } from './matters/points.js';
import { mentions } from './mentions.js';
import { type Scene, tellable } from './scene.js';

/** Do the facts say no, and leave nothing to be arranged? */
export function isDecided(scene: Scene): boolean {
  const { hints, words } = scene.cases;
  const told = tellable(scene).flatMap((fact) => fact[1].split(/[;·]/).map((part) => part.trim()));
  const saysNo = (part: string): boolean =>
    mentions(part, hints.refusal) || mentions(part, words.absent);
  const offers = (part: string): boolean =>
    !saysNo(part) &&
    !isDoneAlready(part) &&
    (isRemedy(part) || mentions(part, words.remedy) || names(part));
  return (
    told.some(saysNo) && !told.some(offers) && !tellable(scene).some((fact) => saysHowToReach(fact))
  );
}

/** And nothing went wrong of ours: then it is understood, and not apologised for. */
export const isOnlyDecided = (scene: Scene): boolean =>
  scene.playbook === 'complaint' &&
  !scene.troubles.some((matter) => troubleOf(matter).ours ?? troubleOf(matter).people) &&
  isDecided(scene);
