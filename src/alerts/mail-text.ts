import type { AlertMail } from './letter.js';

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

/** The plain-text part. */
export function mailText(mail: AlertMail): string {
  const { headline, lead, text, noText, remarks, rows, draft, noDraft, open, permalink } = mail;
  const said = text ?? noText;
  return [
    `${headline}\n${lead}`,
    [...(said === null ? [] : [quoted(said)]), ...remarks].join('\n'),
    rows.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    draft ? `${draft.label}:\n${quoted(draft.text)}` : (noDraft ?? ''),
    `${open.label}:\n${open.url}`,
    ...(permalink ? [`${permalink.label}:\n${permalink.url}`] : []),
    // The mark that mail programs know a signature by.
    `-- \n${mail.footer}`,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}
