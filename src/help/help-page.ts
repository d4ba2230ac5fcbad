import { html, Html } from '../alerts/html.js';
import type { Locale } from '../identity/locale.js';
import { answerHtml } from './answer-html.js';
import { STYLE } from './style.js';
import { LANGUAGE_NAMES, say, TEXTS } from './texts/texts.js';

/** An answer as it stands on the page. */
export interface HelpEntry {
  id: string;
  question: string;
  answer: string;
}

/** What every page of a brand and language has. */
export interface HelpFrame {
  locale: Locale;
  /** Empty: no such brand. */
  brand: string;
  /** Path of the brand's help pages, without a language: `/help/brand`. */
  base: string;
  /** Before the path, where an address must be whole: `https://host`. */
  origin: string;
  /** Languages in which there are answers. */
  languages: readonly Locale[];
  defaultLanguage: string;
  chats: readonly { channel: string; url: string }[];
  email: string | null;
}

interface Document {
  title: string;
  /** Under the language: empty, or `/` and an entry's id. */
  path: string;
  body: Html;
  /** For search engines. */
  data?: object;
  /** Found in every language under the same path; only then are they each other's translations. */
  translated?: boolean;
  hidden?: boolean;
}

/** Longest text that is searched for. */
export const QUERY_MAX = 200;

// A script of a data type is never run; but the letters that would end it must not stand in it.
const dataBlock = (data: object): Html =>
  new Html(
    `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`,
  );

function documentOf(frame: HelpFrame, page: Document): string {
  const { locale, brand, languages, defaultLanguage } = frame;
  const text = TEXTS[locale];
  const whole = `${frame.origin}${frame.base}`;
  const here = `${whole}/${locale}${page.path}`;
  const other = languages.includes(defaultLanguage as Locale) ? defaultLanguage : languages[0];
  const alternates = page.translated
    ? [
        languages.map(
          (code) => html`<link rel="alternate" hreflang="${code}" href="${whole}/${code}" />`,
        ),
        other ? html`<link rel="alternate" hreflang="x-default" href="${whole}/${other}" />` : null,
      ]
    : null;
  const made = html`<html lang="${locale}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${[page.title, ...(brand ? [brand] : [])].join(' – ')}</title>
      ${brand ? html`<meta name="description" content="${say(locale, 'description', { brand })}" />` : null}
      ${page.hidden ? html`<meta name="robots" content="noindex" />` : html`<link rel="canonical" href="${here}" />`}
      ${alternates} ${new Html(`<style>${STYLE}</style>`)}
      ${page.data ? dataBlock(page.data) : null}
    </head>
    <body>
      <a class="skip" href="#content">${text.skip}</a>
      ${headerOf(frame)}
      <main id="content" tabindex="-1">${page.body}</main>
      ${personOf(frame)}
    </body>
  </html>`;
  return `<!doctype html>\n${made.markup}\n`;
}

const linkTo = ({ base, locale }: HelpFrame, code: Locale): Html =>
  code === locale
    ? html`<a href="${base}/${code}" hreflang="${code}" lang="${code}" aria-current="true"
        >${LANGUAGE_NAMES[code]}</a
      >`
    : html`<a href="${base}/${code}" hreflang="${code}" lang="${code}">${LANGUAGE_NAMES[code]}</a>`;

const headerOf = (frame: HelpFrame): Html | null =>
  frame.brand === ''
    ? null
    : html`<header>
        <p class="brand">
          <a href="${frame.base}/${frame.locale}">${frame.brand} – ${TEXTS[frame.locale].help}</a>
        </p>
        ${languagesOf(frame)}
      </header>`;

const languagesOf = (frame: HelpFrame): Html | null =>
  frame.languages.length < 2
    ? null
    : html`<nav aria-label="${TEXTS[frame.locale].languages}">
        <ul>
          ${frame.languages.map((code) => html`<li>${linkTo(frame, code)}</li>`)}
        </ul>
      </nav>`;

function personOf({ locale, chats, email }: HelpFrame): Html | null {
  if (chats.length === 0 && !email) return null;
  const text = TEXTS[locale];
  return html`<aside aria-labelledby="person" id="reach">
    <h2 id="person">${text.person}</h2>
    <p>${text.personBody}</p>
    <ul>
      ${chats.map(({ channel, url }) => html`<li><a href="${url}" rel="noopener">${say(locale, 'chat', { channel })}</a></li>`)}
      ${email ? html`<li><a href="mailto:${email}">${say(locale, 'email', { address: email })}</a></li>` : null}
    </ul>
  </aside>`;
}

const feedbackOf = ({ base, locale }: HelpFrame, { id }: HelpEntry): Html => {
  const text = TEXTS[locale];
  return html`<form class="feedback" method="post" action="${base}/${locale}/${id}/feedback">
    <fieldset>
      <legend>${text.helpful}</legend>
      <button name="helpful" value="yes">${text.yes}</button>
      <button name="helpful" value="no">${text.no}</button>
    </fieldset>
  </form>`;
};

const searchOf = ({ base, locale }: HelpFrame, q: string): Html => {
  const text = TEXTS[locale];
  return html`<form role="search" action="${base}/${locale}">
    <label for="q">${text.searchLabel}</label>
    <div class="search">
      <input id="q" name="q" type="search" maxlength="${QUERY_MAX}" value="${q}" />
      <button>${text.search}</button>
    </div>
  </form>`;
};

const entryOf = (frame: HelpFrame, entry: HelpEntry, open: boolean): Html =>
  html`<details class="entry" ${open ? new Html(' open') : null}>
    <summary><h2>${entry.question}</h2></summary>
    ${answerHtml(entry.answer)} ${feedbackOf(frame, entry)}
    <p class="link">
      <a href="${frame.base}/${frame.locale}/${entry.id}"
        >${TEXTS[frame.locale].permalink}<span class="hidden">: ${entry.question}</span></a
      >
    </p>
  </details>`;

const schemaOf = (locale: Locale, entries: readonly HelpEntry[]): object => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  inLanguage: locale,
  mainEntity: entries.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: answer },
  })),
});

/** All answers of a brand in one language. */
export function listPage(frame: HelpFrame, entries: readonly HelpEntry[]): string {
  const text = TEXTS[frame.locale];
  const body = html`<h1>${text.heading}</h1>
    ${searchOf(frame, '')} ${entries.map((entry) => entryOf(frame, entry, false))}`;
  const data = schemaOf(frame.locale, entries);
  return documentOf(frame, { title: text.help, path: '', body, data, translated: true });
}

/** The answers to what was searched for; the first one is open. */
export function searchPage(frame: HelpFrame, q: string, found: readonly HelpEntry[]): string {
  const { locale, base } = frame;
  const text = TEXTS[locale];
  const said =
    found.length > 0
      ? html`<p role="status">${say(locale, 'found', { n: found.length, q })}</p>`
      : html`<p role="status">${say(locale, 'nothing', { q })}</p>
          <p>${text.nothingHint}</p>`;
  const body = html`<h1>${text.heading}</h1>
    ${searchOf(frame, q)} ${said} ${found.map((entry, at) => entryOf(frame, entry, at === 0))}
    <p class="link"><a href="${base}/${locale}">${text.allQuestions}</a></p>`;
  return documentOf(frame, { title: text.search, path: '', body, hidden: true });
}

/** One answer; with `helpful` it thanks for the word about it. */
export function entryPage(frame: HelpFrame, entry: HelpEntry, helpful: boolean | null): string {
  const { locale, base } = frame;
  const text = TEXTS[locale];
  const thanks = helpful ? text.thanks : text.thanksNo;
  const body = html`<article>
      <h1>${entry.question}</h1>
      ${answerHtml(entry.answer)}
      ${helpful === null ? feedbackOf(frame, entry) : html`<p class="thanks" role="status">${thanks}</p>`}
    </article>
    <p class="link"><a href="${base}/${locale}">${text.allQuestions}</a></p>`;
  const data = schemaOf(locale, [entry]);
  const { id, question: title } = entry;
  return documentOf(frame, { title, path: `/${id}`, body, data, hidden: helpful !== null });
}

/** Where there is no answer: none of that id, or none in that language. */
export function missingPage(frame: HelpFrame): string {
  const { locale, base, languages } = frame;
  const text = TEXTS[locale];
  const here = languages.includes(locale);
  const title = here || languages.length === 0 ? text.missing : text.empty;
  const way = here
    ? html`<p class="link"><a href="${base}/${locale}">${text.allQuestions}</a></p>`
    : languages.map((code) => html`<p>${linkTo(frame, code)}</p>`);
  const body = html`<h1>${title}</h1>
    <p>${title === text.empty ? text.emptyBody : text.missingBody}</p>
    ${way}`;
  return documentOf(frame, { title, path: '', body, hidden: true });
}

export function tooManyPage(frame: HelpFrame): string {
  const text = TEXTS[frame.locale];
  const body = html`<h1>${text.tooMany}</h1>
    <p>${text.tooManyBody}</p>`;
  return documentOf(frame, { title: text.tooMany, path: '', body, hidden: true });
}
