import { readdirSync, readFileSync } from 'node:fs';

/** One thing that customers write about, in the wordings of one language. */
export interface Topic {
  id: string;
  /** `answerable`: a shop may have an entry. `person`: never the bot. `talk`: asks for nothing. */
  kind: 'answerable' | 'person' | 'talk';
  wordings: readonly string[];
}

type Growing = Topic & { wordings: string[] };

const FOLDER = new URL('./topics/', import.meta.url);
const MARKS = { '#': 'answerable', '!': 'person', '~': 'talk' } as const;
const TAGGED = /^(el|en|pl|sk|tr)\s+(.*)$/;
const OF_ONE_LANGUAGE = /^[a-z]{2}(-[a-z]+)?\.txt$/;

/** The languages that have built-in topics. */
export const TOPIC_LANGUAGES: readonly string[] = ['el', 'en', 'pl', 'sk', 'tr'];

/**
 * Reads a file of topics: a line that begins with `#` (answerable), `!` (for a person) or `~` (small talk)
 * names a topic, the lines after it are wordings. A topic may be named again; its wordings add up. In a file of all
 * languages (no `language`) each wording begins with its language.
 */
export function parseTopics(text: string, language?: string): Map<string, Topic[]> {
  const all = new Map<string, Map<string, Growing>>();
  let current: { id: string; kind: Topic['kind'] } | undefined;
  const topicIn = (lang: string): Growing => {
    if (!all.has(lang)) all.set(lang, new Map());
    const topics = all.get(lang)!;
    const { id, kind } = current!;
    const known = topics.get(id) ?? { id, kind, wordings: [] };
    if (known.kind !== kind) throw new Error(`${id} is of two kinds`);
    topics.set(id, known);
    return known;
  };
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (line === '') continue;
    const kind = MARKS[line[0] as keyof typeof MARKS];
    if (kind) {
      current = { id: line.slice(1).trim(), kind };
      for (const lang of language ? [language] : TOPIC_LANGUAGES) topicIn(lang);
      continue;
    }
    if (!current) throw new Error(`a wording before the first topic: ${line}`);
    const [, lang, wording] = language ? [line, language, line] : (TAGGED.exec(line) ?? []);
    if (!lang || !wording) throw new Error(`a wording without a language: ${line}`);
    topicIn(lang).wordings.push(wording);
  }
  return new Map([...all].map(([lang, topics]) => [lang, [...topics.values()]]));
}

let read: Map<string, readonly Topic[]> | undefined;

function readAll(): Map<string, readonly Topic[]> {
  const merged = new Map(TOPIC_LANGUAGES.map((lang) => [lang, new Map<string, Growing>()]));
  for (const file of readdirSync(FOLDER).sort()) {
    const language = OF_ONE_LANGUAGE.test(file) ? file.slice(0, 2) : undefined;
    const found = parseTopics(readFileSync(new URL(file, FOLDER), 'utf8'), language);
    for (const [lang, topics] of found)
      for (const topic of topics) {
        const known = merged.get(lang)!.get(topic.id);
        if (known && known.kind !== topic.kind) throw new Error(`${topic.id} is of two kinds`);
        if (known) known.wordings.push(...topic.wordings);
        else merged.get(lang)!.set(topic.id, { ...topic, wordings: [...topic.wordings] });
      }
  }
  return new Map([...merged].map(([lang, topics]) => [lang, [...topics.values()]]));
}

/** The built-in topics of a language; none where we have none. */
export function topicsOf(language: string): readonly Topic[] {
  read ??= readAll();
  return read.get(language) ?? [];
}
