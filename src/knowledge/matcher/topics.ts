import { readFileSync } from 'node:fs';

/** One thing that customers write about, in the wordings of one language. */
export interface Topic {
  id: string;
  /** `answerable`: a shop may have an entry. `person`: never the bot. `talk`: asks for nothing. */
  kind: 'answerable' | 'person' | 'talk';
  wordings: readonly string[];
}

const FOLDER = new URL('./topics/', import.meta.url);
const MARKS = { '#': 'answerable', '!': 'person', '~': 'talk' } as const;

/** The languages that have built-in topics. */
export const TOPIC_LANGUAGES: readonly string[] = ['el', 'en', 'pl', 'sk', 'tr'];

/**
 * Reads a file of topics: a line that begins with `#` (answerable), `!` (for a person) or `~` (small talk)
 * names a topic, the lines after it are wordings. A topic may be named again; its wordings add up.
 */
export function parseTopics(text: string): Topic[] {
  const found = new Map<string, Topic & { wordings: string[] }>();
  let current: (Topic & { wordings: string[] }) | undefined;
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (line === '') continue;
    const kind = MARKS[line[0] as keyof typeof MARKS];
    if (!kind) {
      if (!current) throw new Error(`a wording before the first topic: ${line}`);
      current.wordings.push(line);
      continue;
    }
    const id = line.slice(1).trim();
    current = found.get(id) ?? { id, kind, wordings: [] };
    if (current.kind !== kind) throw new Error(`${id} is of two kinds`);
    found.set(id, current);
  }
  return [...found.values()];
}

const read = new Map<string, readonly Topic[]>();

/** The built-in topics of a language; none where we have none. */
export function topicsOf(language: string): readonly Topic[] {
  let topics = read.get(language);
  if (!topics) {
    topics = TOPIC_LANGUAGES.includes(language)
      ? parseTopics(readFileSync(new URL(`${language}.txt`, FOLDER), 'utf8'))
      : [];
    read.set(language, topics);
  }
  return topics;
}
