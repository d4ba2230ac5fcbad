import { html, type Html, lines } from '../alerts/html.js';

const LINK = /https?:\/\/[^\s<>"'“”«»]+/g;
const TRAILING = /[.,;:!?)\]…]+$/;

/** A line of an answer, its web addresses as links. */
function linked(line: string): (Html | string)[] {
  const parts: (Html | string)[] = [];
  let at = 0;
  for (const match of line.matchAll(LINK)) {
    const address = match[0].replace(TRAILING, '');
    parts.push(line.slice(at, match.index), html`<a href="${address}">${address}</a>`);
    at = match.index + address.length;
  }
  return [...parts, line.slice(at)];
}

/** An answer, which people write as plain text: paragraphs, lines and links. */
export const answerHtml = (answer: string): Html[] =>
  answer
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => {
      const shown = paragraph.split('\n').map((line) => linked(line));
      return html`<p>${shown.map((line, at) => (at === 0 ? line : [lines('\n'), line]))}</p>`;
    });
