import { badParameter } from './graph-error.js';

/** One requested field: `comments.limit(5).order(reverse_chronological){id,from}`. */
export interface Field {
  name: string;
  args: Record<string, string>;
  /** Undefined when no braces were given: the default fields of what it yields. */
  fields?: Field[];
}

/** Parses the `fields` parameter with field expansion. Throws error 100 on broken syntax, as Graph does (code 2500 or 100). */
export function parseFields(text: string): Field[] {
  let at = 0;
  const list = readList();
  if (at < text.length) throw syntax();
  return list;

  function readList(): Field[] {
    const fields: Field[] = [];
    for (;;) {
      skipSpace();
      const name = readWord();
      if (name === '') {
        if (fields.length === 0 && (at >= text.length || text[at] === '}')) return fields;
        throw syntax();
      }
      fields.push(readField(name));
      skipSpace();
      if (text[at] !== ',') return fields;
      at++;
    }
  }

  function readField(name: string): Field {
    const field: Field = { name, args: {} };
    for (;;) {
      skipSpace();
      if (text[at] === '.') {
        at++;
        const key = readWord();
        if (text[at] !== '(') throw syntax();
        const end = text.indexOf(')', at);
        if (end < 0) throw syntax();
        field.args[key] = text.slice(at + 1, end);
        at = end + 1;
      } else if (text[at] === '{') {
        at++;
        field.fields = readList();
        skipSpace();
        if (text[at] !== '}') throw syntax();
        at++;
      } else {
        return field;
      }
    }
  }

  function readWord(): string {
    const start = at;
    while (at < text.length && /[A-Za-z0-9_]/.test(text[at]!)) at++;
    return text.slice(start, at);
  }

  function skipSpace(): void {
    while (text[at] === ' ' || text[at] === '\n') at++;
  }

  function syntax() {
    return badParameter(
      `Syntax error "Unexpected ${at < text.length ? `character '${text[at]}'` : 'end of string'} at character ${at}: ${text}"`,
    );
  }
}
