/** What the help page says besides the shop's own words. Plurals are ICU messages over `n`. */
export interface HelpText {
  help: string;
  heading: string;
  description: string;
  skip: string;
  languages: string;
  searchLabel: string;
  search: string;
  allQuestions: string;
  found: string;
  nothing: string;
  nothingHint: string;
  person: string;
  personBody: string;
  chat: string;
  email: string;
  helpful: string;
  yes: string;
  no: string;
  thanks: string;
  thanksNo: string;
  permalink: string;
  missing: string;
  missingBody: string;
  empty: string;
  emptyBody: string;
  tooMany: string;
  tooManyBody: string;
}
