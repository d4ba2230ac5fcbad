import { findWrongAddressForm } from './address-form.js';
import { findAskedAgain, findAskingAgain } from './asked-again.js';
import { type BrandPhrase, findBrandPhrases } from './brand-phrases.js';
import { explain, messageOf } from './explain.js';
import {
  ALWAYS_ON,
  type Finding,
  type Hit,
  type ReplyToCheck,
  type Rule,
  type Severity,
  type Verdict,
} from './finding.js';
import { fold, type FoldedText } from './fold.js';
import { judgeSentences, learnedHits, sayNothing, trustOf } from './learned/learned.js';
import { isLearnedRule } from './learned/learned-rules.js';
import { secondOpinion } from './learned/second-opinion.js';
import { languageRules, type LanguageRules } from './language-rules.js';
import { findPersonalData, NO_WORDS } from './personal-data.js';
import { compileGroups, findPhrases, type PhraseGroup } from './phrases.js';
import { findWrongLanguage, type DetectLanguage } from './reply-language.js';
import {
  blankHints,
  blankQuotes,
  blankTitles,
  findShouting,
  findUnfilledSlots,
  isEmptyReply,
  isProperName,
  namesAnOrder,
} from './structure.js';

export interface GuardTools {
  detectLanguage: DetectLanguage;
  /** ISO 639-1 code the explanations are written in; English where we have no catalogue. */
  agentLanguage?: string;
  /** Rules the brand has switched off; those in `ALWAYS_ON` stay on. */
  off?: readonly Rule[];
  /** Phrases the brand bans, with its own severity and words. */
  phrases?: readonly BrandPhrase[];
  /** Groups of wordings banned on top of ours. */
  banned?: PhraseGroup[];
}

export interface GuardResult {
  verdict: Verdict;
  /** In order of their place in the text. */
  findings: Finding[];
}

/**
 * Reads a reply before it leaves, whoever wrote it. Blocks must be mended; warnings may be sent with a
 * reason. Never throws on any text; spans are UTF-16 offsets into `reply.text`, end exclusive.
 */
export function checkReply(given: ReplyToCheck, tools: GuardTools): GuardResult {
  const reply = { ...given, text: blankHints(given.text) };
  const off = new Set((tools.off ?? []).filter((rule) => !ALWAYS_ON.has(rule)));
  const address = reply.voice?.address ?? 'formal';
  const agentLanguage = tools.agentLanguage ?? 'en';
  const folded = fold(reply.text);
  const ours = distinct(findHits(reply, folded, tools))
    .filter((hit) => !off.has(hit.rule))
    .map((hit) => explain(hit, agentLanguage, reply.language, address));
  const general = messageOf('brand_phrase', agentLanguage);
  const theirs = findBrandPhrases(folded, reply.language, tools.phrases ?? [], general);
  const findings = [...ours, ...theirs].sort((a, b) => a.start - b.start);
  return { verdict: verdictOf(findings), findings };
}

export const verdictOf = (findings: readonly { severity: Severity }[]): Verdict => {
  if (findings.some(({ severity }) => severity === 'block')) return 'block';
  return findings.length ? 'warn' : 'pass';
};

function findHits(reply: ReplyToCheck, folded: FoldedText, tools: GuardTools): Hit[] {
  const { text, language } = reply;
  const rules = languageRules(language);
  const unquoted = blankQuotes(text);
  const hits: Hit[] = [
    ...findUnfilledSlots(text),
    ...findShouting(unquoted),
    ...findWrongLanguage(text, language, tools.detectLanguage),
  ];
  if (reply.public) hits.push(...findPersonal(reply, folded, rules?.words));
  if (tools.banned?.length) hits.push(...findPhrases(folded, compileGroups(tools.banned)));
  const untitled = blankTitles(text);
  const sentences = judgeSentences(untitled, language);
  // what is to be filled in will say something
  const isOpen = hits.some(({ rule }) => rule === 'unfilled_slot');
  if (
    !isOpen &&
    (isEmptyReply(folded, rules?.words.filler) || sayNothing(sentences)) &&
    wantsMore(reply, rules)
  )
    hits.push({ rule: 'empty', start: 0, end: text.length });
  if (!rules) return hits;
  const phrases = findPhrases(untitled === text ? folded : fold(untitled), rules.groups).filter(
    (hit) => hit.rule !== 'insult' || !isProperName(text, hit),
  );
  hits.push(...secondOpinion(phrases, sentences, trustOf()));
  const knowsOrder = Boolean(reply.known?.order) || namesAnOrder(reply.customerText ?? '');
  if (knowsOrder) hits.push(...findAskingAgain(folded, rules.words));
  if (reply.customerText !== undefined)
    hits.push(...findAskedAgain(folded, language, reply.customerText, rules.words));
  if (reply.voice && !isPluralWanted(reply, rules))
    hits.push(...findWrongAddressForm(unquoted, fold(unquoted), reply.voice.address, rules.words));
  const guesses = learnedHits(sentences)
    // The model does not know what the customer has told.
    .filter(({ rule }) => rule !== 'ask_again' || knowsOrder)
    .filter((guess) => !isKnown(guess, hits));
  const all = [...hits, ...guesses];
  return holds(rules.words.asksTurn, reply.customerText ?? '')
    ? all.filter(({ rule }) => rule !== 'queue_phrase')
    : all;
}

function findPersonal(
  { text, customerText = '', shopContacts }: ReplyToCheck,
  folded: FoldedText,
  words: LanguageRules['words'] | undefined,
): Hit[] {
  const asksContact = holds(words?.asksContact, customerText);
  return findPersonalData(text, folded, words ?? NO_WORDS, { shopContacts, asksContact });
}

/** Whether a customer's text, folded, has what a pattern of its language looks for. */
function holds(pattern: RegExp | undefined, customerText: string): boolean {
  if (!pattern) return false;
  pattern.lastIndex = 0;
  return pattern.test(fold(customerText).text);
}

/** What a pattern has found in a sentence is more exact than a guess at the whole of it. */
const isKnown = (guess: Hit, hits: readonly Hit[]): boolean =>
  hits.some((hit) => isLearnedRule(hit.rule) && guess.start < hit.end && hit.start < guess.end);

/** Whoever writes for several people is answered in the plural, however familiar. */
const isPluralWanted = (
  { voice, customerText = '' }: ReplyToCheck,
  { words }: LanguageRules,
): boolean => voice?.address === 'informal' && holds(words.several, customerText);

/** A bare thanks is an answer to praise, and to nothing else. */
function wantsMore(reply: ReplyToCheck, rules: LanguageRules | undefined): boolean {
  const customer = reply.customerText;
  if (customer === undefined || !/\p{L}/u.test(customer))
    return !/[\p{L}\p{N}]/u.test(reply.text) || reply.kind === 'message';
  const praise = rules?.words.praise;
  return !praise || /[?\u037e;]/.test(customer) || !holds(praise, customer);
}

/** One finding for each rule and overlapping span. */
function distinct(hits: Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const again = kept.some(
      (other) => other.rule === hit.rule && hit.start < other.end && other.start <= hit.start,
    );
    if (!again) kept.push(hit);
  }
  return kept;
}
