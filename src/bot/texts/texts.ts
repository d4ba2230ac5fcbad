/**
 * What the bot says by itself, in one language. `<formal|informal>` gives both forms of address, as in the drafts;
 * `{when}` is the time until which somebody will probably have answered.
 */
export interface BotTexts {
  /** Under its first text in a thread; EU AI Act, Article 50. */
  disclosure: string;
  /** At the end of an answer. */
  more: readonly string[];
  /** Above the questions that may be meant. */
  choose: string;
  /** Below them, where there are no buttons. */
  number: string;
  /** Button: none of these. At most 20 characters. */
  other: string;
  /** Buttons under an answer. At most 20 characters. What is only an emoji asks for nothing and starts no clock. */
  helped: string;
  unhelped: string;
  /** Entry of the menu: a person, please. At most 30 characters. */
  person: string;
  welcome: string;
  /** What people read before they write. At most 160 characters, `{shop}` included. */
  greeting: string;
  /** Somebody is there and gets it. */
  handover: string;
  /** Nobody is there; they will answer by then. */
  closed: string;
  /** Nobody is there, and the calendar does not say when. */
  closedLong: string;
  /** Under an answer in public. */
  automatic: string;
}

/** How a language says until when. */
export interface WhenTexts {
  /** BCP 47, for the name of the month. */
  locale: string;
  today: string;
  tomorrow: string;
  /** Monday first: “on Monday”. */
  weekdays: readonly string[];
  /** `{date}` is the day and the month. */
  on: string;
  /** `{day}` and the `hour` and `minute` of the time. */
  by(day: string, hour: number, minute: number): string;
}
