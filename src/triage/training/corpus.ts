import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface LabelledRow {
  label: string;
  lang: string;
  domain: string;
  source: string;
  text: string;
  /** What the row counts beside others of its source; 1 where not stated. */
  share?: number;
}

/** Reads `label lang domain source text` rows of a TSV file, gzipped or not; a heading is skipped. */
export function readRows(file: string): LabelledRow[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const rows: LabelledRow[] = [];
  for (const line of text.split('\n')) {
    const [label, lang, domain, source, ...rest] = line.split('\t');
    if (!label || label === 'label' || rest.length === 0) continue;
    rows.push({ label, lang: lang!, domain: domain!, source: source!, text: rest.join(' ') });
  }
  return rows;
}
