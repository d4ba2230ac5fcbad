import { everyday } from './everyday.js';
import { hardCase, risksOf } from './hard-case.js';
import type { Playbook, PlaybookInput } from './playbook-input.js';

/** The plan for what was said: the gravest risk first, then mood, stars and whether something is asked. */
export function choosePlaybook(input: PlaybookInput): Playbook {
  const { judgement, intent } = input;
  // a thank-you that names what pleased, or is said before everybody, deserves a word back
  const thanked = input.kind === 'mention' && judgement.noise?.kind === 'thanks';
  const named = input.names || thanked;
  if (judgement.noise?.is && (!named || judgement.noise.kind === 'spam')) return 'none';
  if (intent.selfHarm) return 'self_harm';
  if (input.isForOther && !risksOf(input).has('self_harm')) return 'wrong_business';
  const grave = hardCase(input) ?? (intent.dataRequest ? 'data_request' : undefined);
  if (grave) return grave;
  const plain = everyday(input);
  return plain === 'complaint' && input.usedOtherwise ? 'customer_wrong' : plain;
}
