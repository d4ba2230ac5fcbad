export type Span = { start: number; end: number };
export type Segment<S extends Span> = { text: string; span: S | null };

/** Cuts a text at its spans, in order; where two overlap, the one that starts first is kept. */
export function segments<S extends Span>(text: string, spans: readonly S[]): Segment<S>[] {
  const valid = spans
    .filter((span) => span.start >= 0 && span.end <= text.length && span.start < span.end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const result: Segment<S>[] = [];
  let at = 0;
  for (const span of valid) {
    if (span.start < at) continue;
    if (span.start > at) result.push({ text: text.slice(at, span.start), span: null });
    result.push({ text: text.slice(span.start, span.end), span });
    at = span.end;
  }
  if (at < text.length) result.push({ text: text.slice(at), span: null });
  return result;
}

/**
 * Finds spans of an earlier text in what it has become, by their wording, nearest to where they
 * stood. A span whose wording is gone is gone.
 */
export function relocate<S extends Span>(spans: readonly S[], from: string, to: string): S[] {
  if (from === to) return [...spans];
  const found: S[] = [];
  for (const span of spans) {
    const wording = from.slice(span.start, span.end);
    const start = wording ? nearest(to, wording, span.start) : -1;
    if (start >= 0) found.push({ ...span, start, end: start + wording.length });
  }
  return found;
}

function nearest(text: string, wording: string, wanted: number): number {
  const before = text.lastIndexOf(wording, wanted);
  const after = text.indexOf(wording, wanted);
  if (before < 0 || after < 0) return Math.max(before, after);
  return wanted - before <= after - wanted ? before : after;
}

/** The whole sentence around a span: what a better wording takes the place of. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const before = text.slice(0, start).search(/[^.!?;\n]*$/);
  const lead = text.slice(before).match(/^\s*/)![0].length;
  const rest = text.slice(end).search(/[.!?;\n]/);
  const stop = rest < 0 ? text.length : end + rest;
  const marks = text.slice(stop).match(/^[.!?;]*/)![0].length;
  return { start: Math.min(before + lead, start), end: stop + marks };
}
