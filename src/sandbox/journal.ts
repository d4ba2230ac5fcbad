import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** One line of the journal: the whole record as it stands after a change; the last line for an id wins. */
export interface Entry {
  /** Ids given out so far, so that a restart goes on counting. */
  n: number;
  kind: string;
  item: unknown;
}

/** Append-only JSON lines; without a path it forgets. */
export class Journal {
  constructor(private readonly path?: string) {
    if (path) mkdirSync(dirname(path), { recursive: true });
  }

  /** Every whole line. A line torn by a kill in the middle of a write is skipped, and closed by a line break. */
  read(): Entry[] {
    if (!this.path || !existsSync(this.path)) return [];
    const text = readFileSync(this.path, 'utf8');
    if (text !== '' && !text.endsWith('\n')) appendFileSync(this.path, '\n');
    return text.split('\n').flatMap((line) => {
      try {
        return line === '' ? [] : [JSON.parse(line) as Entry];
      } catch {
        return [];
      }
    });
  }

  clear(): void {
    if (this.path && existsSync(this.path)) writeFileSync(this.path, '');
  }

  append(entry: Entry): void {
    if (!this.path) return;
    appendFileSync(this.path, `${JSON.stringify(entry)}\n`);
  }
}
