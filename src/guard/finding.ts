/** Every rule the guard knows. The first eight stop a reply; the others warn and may be sent with a reason. */
export const RULE_SEVERITY = {
  insult: 'block',
  threat: 'block',
  personal_data_public: 'block',
  wrong_language: 'block',
  sarcasm: 'block',
  blame: 'block',
  argue: 'block',
  unfilled_slot: 'block',
  policy_phrase: 'warn',
  ask_again: 'warn',
  queue_phrase: 'warn',
  impossible_promise: 'warn',
  wrong_address_form: 'warn',
  shouting: 'warn',
  closed_door: 'warn',
  empty: 'warn',
  /** A phrase that the brand bans; its severity is the brand's. */
  brand_phrase: 'warn',
} as const;

export type Rule = keyof typeof RULE_SEVERITY;
export const RULES = Object.keys(RULE_SEVERITY) as Rule[];
export type Severity = 'warn' | 'block';
export type Verdict = 'pass' | 'warn' | 'block';

/** A brand may switch rules off, but never these. */
export const ALWAYS_ON: ReadonlySet<Rule> = new Set([
  'insult',
  'threat',
  'personal_data_public',
  'unfilled_slot',
]);

/** The languages that have rules. Others get the language-independent checks only. */
export const GUARDED_LANGUAGES = ['en', 'el', 'sk', 'pl', 'tr'] as const;
export type GuardedLanguage = (typeof GUARDED_LANGUAGES)[number];

export const isGuardedLanguage = (code: string): code is GuardedLanguage =>
  (GUARDED_LANGUAGES as readonly string[]).includes(code);

/** Where in the text a rule was broken: UTF-16 offsets, end exclusive. */
export interface Hit {
  rule: Rule;
  start: number;
  end: number;
  /** More guess than knowledge: it warns where its rule would block. */
  unsure?: true;
}

export interface Finding extends Hit {
  severity: Severity;
  /** Why it was stopped, in the agent's language. */
  message: string;
  /** A wording that would do, in the language of the reply (empty where there is none to offer). */
  suggestion: string;
}

export interface ReplyToCheck {
  text: string;
  /** ISO 639-1 code of the customer's language, which the reply must share. */
  language: string;
  /** True where anybody can read the reply: comments, reviews, mentions. */
  public: boolean;
  kind: 'comment' | 'message' | 'review' | 'mention';
  /** What the reply answers. */
  customerText?: string;
  /** What the shop already knows, and so must not ask for. */
  known?: { order?: string };
  voice?: { address: 'formal' | 'informal' };
  /** The shop's own phones and e-mail addresses, which are not personal data. */
  shopContacts?: string[];
}
