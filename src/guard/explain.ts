import {
  isGuardedLanguage,
  RULE_SEVERITY,
  type Finding,
  type GuardedLanguage,
  type Hit,
  type Rule,
} from './finding.js';
import type { Catalogue } from './messages/catalogue.js';
import { el } from './messages/el.js';
import { en } from './messages/en.js';
import { pl } from './messages/pl.js';
import { sk } from './messages/sk.js';
import { tr } from './messages/tr.js';

const CATALOGUES: Record<GuardedLanguage, Catalogue> = { en, el, sk, pl, tr };
const catalogue = (code: string): Catalogue => CATALOGUES[isGuardedLanguage(code) ? code : 'en'];

/** Why a rule stops a reply, in the agent's language. */
export const messageOf = (rule: Rule, agentLanguage: string): string =>
  catalogue(agentLanguage).message[rule];

/** A hit with its explanation in the agent's language and a better wording in the reply's. */
export function explain(
  hit: Hit,
  agentLanguage: string,
  replyLanguage: string,
  address: 'formal' | 'informal',
): Finding {
  const wording = isGuardedLanguage(replyLanguage)
    ? catalogue(replyLanguage).wording[hit.rule]
    : undefined;
  return {
    ...hit,
    severity: hit.unsure ? 'warn' : RULE_SEVERITY[hit.rule],
    message: hit.unsure
      ? `${messageOf(hit.rule, agentLanguage)} ${catalogue(agentLanguage).unsure}`
      : messageOf(hit.rule, agentLanguage),
    suggestion: typeof wording === 'object' ? wording[address] : (wording ?? ''),
  };
}
