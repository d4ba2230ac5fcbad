import { parse } from 'csv-parse/sync';
import { actionsFault, type TemplateAction } from './actions.js';
import { templateFault } from './render.js';

/** A template as it travels between shops and programs. */
export interface PortableTemplate {
  name: string;
  texts: Record<string, string>;
  actions: TemplateAction[];
}

/** Why one of them was left out. */
export interface Refused {
  name: string;
  why: string;
}

export interface Read {
  templates: PortableTemplate[];
  refused: Refused[];
}

export const MOST_TEMPLATES = 2000;
const NAME_MAX = 120;
const LANGUAGE = /^[a-z]{2}$/;

export const toJson = (templates: PortableTemplate[]): string =>
  `${JSON.stringify(
    templates.map(({ name, texts, actions }) => ({ name, texts, actions })),
    null,
    2,
  )}\n`;

/** One row for each template and language: name, language, text, actions (as JSON). */
export function toCsv(templates: PortableTemplate[]): string {
  const rows = templates.flatMap(({ name, texts, actions }) =>
    Object.entries(texts).map(([language, text]) => [
      ...[name, language, text],
      actions.length > 0 ? JSON.stringify(actions) : '',
    ]),
  );
  return [['name', 'language', 'text', 'actions'], ...rows]
    .map((row) => row.map(cell).join(','))
    .map((line) => `${line}\r\n`)
    .join('');
}

const cell = (value: string) =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** Reads what {@link toJson} writes. Never throws. */
export function fromJson(content: string): Read | { why: string } {
  let read: unknown;
  try {
    read = JSON.parse(content);
  } catch {
    return { why: 'It is not JSON.' };
  }
  if (!Array.isArray(read)) return { why: 'It is not a list of templates.' };
  if (read.length > MOST_TEMPLATES) return { why: `More than ${MOST_TEMPLATES} templates.` };
  return sorted(
    read.map((one: unknown) => {
      const { name, texts, actions } = (one ?? {}) as Partial<PortableTemplate>;
      return { name: name ?? '', texts: texts ?? {}, actions: actions ?? [] };
    }),
  );
}

/** Reads what {@link toCsv} writes, also as spreadsheets save it (semicolons, byte order mark). Never throws. */
export function fromCsv(content: string): Read | { why: string } {
  let rows: Record<string, string>[];
  try {
    rows = parse(content, {
      bom: true,
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      delimiter: [',', ';', '\t'],
      skip_empty_lines: true,
      to: MOST_TEMPLATES * 5,
    });
  } catch (error) {
    return { why: error instanceof Error ? error.message : 'It is not CSV.' };
  }
  if (rows.length > 0 && !('name' in rows[0]! && 'language' in rows[0] && 'text' in rows[0]))
    return { why: 'It needs the columns name, language and text.' };
  const byName = new Map<string, PortableTemplate>();
  for (const row of rows) {
    const name = row.name!.trim();
    const known = byName.get(name) ?? { name, texts: {}, actions: [] };
    known.texts[row.language!.trim().toLowerCase()] = row.text!;
    if (row.actions?.trim()) known.actions = actionsIn(row.actions);
    byName.set(name, known);
  }
  return sorted([...byName.values()]);
}

/** What cannot be read as a list is told later, as a fault of the template. */
function actionsIn(text: string): TemplateAction[] {
  try {
    return JSON.parse(text) as TemplateAction[];
  } catch {
    return text as unknown as TemplateAction[];
  }
}

function sorted(all: PortableTemplate[]): Read {
  const templates: PortableTemplate[] = [];
  const refused: Refused[] = [];
  const names = new Set<string>();
  for (const one of all) {
    const name = String(one.name);
    const why = names.has(name) ? 'The name stands there twice.' : faultOf(one);
    if (why) refused.push({ name: name.slice(0, NAME_MAX), why });
    else templates.push(one);
    names.add(name);
  }
  return { templates, refused };
}

/** What is wrong with a template; null: nothing. */
export function faultOf({ name, texts, actions }: PortableTemplate): string | null {
  if (typeof name !== 'string' || !name.trim() || name.length > NAME_MAX)
    return `It needs a name of at most ${NAME_MAX} characters.`;
  const entries = Object.entries(texts as unknown as object) as [string, unknown][];
  if (typeof texts !== 'object' || Array.isArray(texts) || entries.length === 0)
    return 'It needs a text in at least one language.';
  for (const [language, text] of entries) {
    if (!LANGUAGE.test(language))
      return `“${language}” is no code of a language, such as el or sk.`;
    if (typeof text !== 'string' || !text.trim()) return `The text in ${language} is empty.`;
    const fault = templateFault(text);
    if (fault) return `The text in ${language}: ${fault}`;
  }
  return actionsFault(actions);
}
