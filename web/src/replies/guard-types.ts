export type BrandPhrase = {
  phrase: string;
  /** Null: in every language. */
  language: string | null;
  severity: 'warn' | 'block';
  message: string;
  suggestion: string;
};
export type GuardRule = {
  rule: string;
  severity: 'warn' | 'block';
  message: string;
  /** It can not be switched off. */
  alwaysOn: boolean;
  off: boolean;
};
export type Rulebook = { rules: GuardRule[]; phrases: BrandPhrase[] };
