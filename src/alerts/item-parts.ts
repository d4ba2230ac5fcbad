import type { ItemFacts } from './alert-facts.js';
import type { AlertMail } from './letter.js';
import { manyLines, oneLine } from './excerpt.js';
import { zonedTime } from './mail-times.js';
import type { Speech } from './texts/texts.js';

const TEXT_MAX = 2000;
const POST_MAX = 200;
const SUBJECT_EXCERPT_MAX = 70;
export const NAME_MAX = 60;

export type Row = AlertMail['rows'][number];

/** Lines of a table; those without a value are left out. */
export const rowsOf = (lines: readonly (readonly [string, string | null])[]): Row[] =>
  lines.flatMap(([label, value]) => (value ? [{ label, value }] : []));

const whoOf = ({ contactName, contactHandle }: ItemFacts): string | null => {
  const name = contactName && oneLine(contactName, NAME_MAX);
  const handle = contactHandle && oneLine(`@${contactHandle.replace(/^@/, '')}`, NAME_MAX);
  return name && handle ? `${name} (${handle})` : name || handle || null;
};

function assignedTo({ assigneeName, teamName }: ItemFacts, speech: Speech): string {
  const team = teamName && speech.say(speech.texts.team, { name: teamName });
  return [assigneeName, team].filter(Boolean).join(', ') || speech.texts.nobody;
}

/** "3 hours left · Zofia M., Square: “Where is my parcel?”" */
export function subjectOf(
  state: string,
  facts: ItemFacts,
  platformTitle: string,
  speech: Speech,
): string {
  const { texts } = speech;
  const who =
    facts.contactName ?? facts.contactHandle ?? speech.say(texts.kind, { kind: facts.kind });
  const said = oneLine(facts.text, SUBJECT_EXCERPT_MAX);
  const excerpt = said ? speech.say(texts.quoted, { text: said }) : texts.noText;
  return `${state} · ${oneLine(who, NAME_MAX)}, ${platformTitle}: ${excerpt}`;
}

/** Who wrote it, where, when, and whose it is. */
export function itemRows(facts: ItemFacts, platformTitle: string, speech: Speech): Row[] {
  const { texts, locale } = speech;
  const place = [platformTitle, oneLine(facts.accountName, NAME_MAX)].join(' · ');
  const post = facts.postExcerpt && oneLine(facts.postExcerpt, POST_MAX);
  return rowsOf([
    [texts.from, whoOf(facts) ?? texts.unknownContact],
    [texts.where, `${speech.say(texts.kind, { kind: facts.kind })} · ${place}`],
    [texts.post, post && speech.say(texts.quoted, { text: post })],
    [texts.rating, facts.rating === null ? null : `${facts.rating}/5`],
    [texts.written, zonedTime(facts.writtenAt, facts.timeZone, locale)],
    [texts.assigned, assignedTo(facts, speech)],
  ]);
}

const shortened = (text: string, whole: string): boolean =>
  text.endsWith('…') && !whole.trim().endsWith('…');

/** What a mail about a customer's item has beside its rows. */
export function itemParts(
  facts: ItemFacts,
  speech: Speech,
): Pick<
  AlertMail,
  'locale' | 'text' | 'language' | 'remarks' | 'draft' | 'noDraft' | 'noText' | 'permalink'
> {
  const { texts } = speech;
  const text = manyLines(facts.text, TEXT_MAX);
  return {
    locale: speech.locale,
    text: text || null,
    language: facts.language,
    remarks: [
      ...(shortened(text, facts.text) ? [texts.cutHere] : []),
      ...(facts.attachments > 0
        ? [speech.say(texts.attachments, { count: facts.attachments })]
        : []),
      ...(facts.further > 0 ? [speech.say(texts.further, { count: facts.further })] : []),
    ],
    draft: facts.draftText
      ? { label: texts.draft, text: manyLines(facts.draftText, TEXT_MAX) }
      : null,
    noDraft: texts.noDraft,
    noText: texts.noText,
    permalink: facts.permalink ? { label: texts.permalink, url: facts.permalink } : null,
  };
}
