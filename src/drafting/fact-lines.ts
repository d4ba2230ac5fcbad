import { factLine } from './answer-lines.js';
import { pressContact } from './channel-lines.js';
import type { Pick } from './choose.js';
import { isDoneAlready } from './fact-done.js';
import type { Fact } from './fact-fit.js';
import { leavesTheChoice } from './fact-remedy.js';
import { knowsPhotos } from './facts.js';
import { type Line, type Scene, tellable } from './scene.js';

/** Does a fact say who reads complaints? Then that is who gets it. */
export const hasManagerFact = (scene: Scene): boolean =>
  tellable(scene).some(([key]) => /manager|supervisor|owner|head/.test(key));

/** Who is in despair is told only what has been settled. */
function toldIn(scene: Scene): Fact[] {
  if (scene.playbook === 'media') return pressContact(scene);
  const told = tellable(scene);
  return scene.playbook === 'self_harm' ? told.filter(([, value]) => isDoneAlready(value)) : told;
}

/** What the shop can tell about it, line by line. */
export function factLines(scene: Scene, pick: Pick): Line[] {
  const { parts, playbook, input } = scene;
  const told = toldIn(scene);
  const lines = told.map((fact) => factLine(fact, scene));
  if (playbook === 'complaint' && knowsPhotos(input.facts ?? {}, parts))
    lines.unshift({ step: 'facts', text: pick(parts.photosKnown, 'photos') });
  if (playbook === 'complaint' && told.some(leavesTheChoice))
    lines.push({ step: 'facts', text: pick(parts.whichOne, 'whichOne') });
  return lines;
}
