/** A question that nearly every shop is asked, with an answer that has blanks where shops differ. */
export interface Starter {
  /** Of the built-in topics. */
  topic: string;
  question: string;
  answer: string;
}

export const starters = (rows: readonly [string, string, string][]): Starter[] =>
  rows.map(([topic, question, answer]) => ({ topic, question, answer }));
