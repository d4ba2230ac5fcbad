import { html, Html } from '../alerts/html.js';
import type { Locale } from '../identity/locale.js';
import type { ErasureCounts, PrivacyRequest } from './privacy-request.entity.js';
import type { StatusText } from './texts/text.js';
import { TEXTS } from './texts/texts.js';

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1.0625rem/1.6 system-ui, sans-serif; background: #f6f7f7; color: #17272b; }
main { max-width: 40rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1.5rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 0.5rem; }
dt { font-weight: 650; margin-top: 0.75rem; }
dd { margin: 0; }
code { font-size: 0.95em; }
li { margin: 0.35rem 0; }
@media (prefers-color-scheme: dark) { body { background: #10191c; color: #e8eeee; } }
`;

const DONE: (keyof StatusText['counts'])[] = [
  'contacts',
  'messages',
  'replies',
  'drafts',
  'notices',
  'payloads',
];

const moment = (locale: Locale, at: Date): Html => {
  const style = {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: 'UTC',
  } as const;
  const tag = locale === 'en' ? 'en-GB' : locale;
  const shown = new Intl.DateTimeFormat(tag, style).format(at);
  return html`<time datetime="${at.toISOString()}">${shown} UTC</time>`;
};

function page(locale: Locale, title: string, body: Html): string {
  // A whole document: nothing in it is loaded from anywhere, and nothing runs.
  const document = html`<html lang="${locale}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>${title}</title>
      ${new Html(`<style>${STYLE}</style>`)}
    </head>
    <body>
      <main>
        <h1>${title}</h1>
        ${body}
      </main>
    </body>
  </html>`;
  return `<!doctype html>\n${document.markup}\n`;
}

const erasedList = (text: StatusText, counts: ErasureCounts): Html => {
  const rows = DONE.filter((key) => counts[key] > 0);
  if (rows.length === 0) return html`<p>${text.nothing}</p>`;
  return html`<ul>
    ${rows.map((key) => html`<li>${text.counts[key]}: ${counts[key]}</li>`)}
  </ul>`;
};

type Shown = Pick<PrivacyRequest, 'code' | 'requestedAt' | 'completedAt' | 'counts'>;

/**
 * How far a request is: received, being done, or done, with what was deleted and what is kept and why.
 * HTML without scripts; times in UTC, since the reader's zone is not known.
 */
export function statusPage(
  { code, requestedAt, completedAt, counts }: Shown,
  locale: Locale,
): string {
  const text = TEXTS[locale];
  const result =
    counts && completedAt
      ? html`<h2>${text.erased}</h2>
          ${erasedList(text, counts)}
          ${counts.lookupsRefused > 0 ? html`<p>${text.lookups}</p>` : null}`
      : html`<p>${text.pending}</p>`;
  const kept = [text.keptFacts, text.keptNumbers, text.keptProof, text.keptElsewhere];
  return page(
    locale,
    text.title,
    html`<dl>
        <dt>${text.state}</dt>
        <dd>${completedAt ? text.done : text.underWay}</dd>
        <dt>${text.receivedAt}</dt>
        <dd>${moment(locale, requestedAt)}</dd>
        ${
          completedAt
            ? html`<dt>${text.doneAt}</dt>
                <dd>${moment(locale, completedAt)}</dd>`
            : null
        }
        <dt>${text.code}</dt>
        <dd><code>${code}</code></dd>
      </dl>
      ${result}
      <h2>${text.kept}</h2>
      <ul>
        ${kept.map((line) => html`<li>${line}</li>`)}
      </ul>`,
  );
}

/** For a code that nobody was given. */
export const missingPage = (locale: Locale): string =>
  page(locale, TEXTS[locale].missing, html`<p>${TEXTS[locale].missingBody}</p>`);
