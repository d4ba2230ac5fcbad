/** A platform's limit on the length of a reply, in the platform's own unit. */
export interface LengthLimit {
  max: number;
  /** `characters` are Unicode code points, `utf16` JavaScript's units, `bytes` those of UTF-8. */
  unit: 'characters' | 'utf16' | 'bytes';
}

export function measure(text: string, unit: LengthLimit['unit']): number {
  if (unit === 'bytes') return Buffer.byteLength(text, 'utf8');
  return unit === 'utf16' ? text.length : [...text].length;
}

export const fits = (text: string, limit: LengthLimit | undefined): boolean =>
  !limit || measure(text, limit.unit) <= limit.max;

/** The text up to the last whole sentence that fits; up to the last whole word where not even one does. */
export function cutToFit(text: string, limit: LengthLimit): string {
  if (fits(text, limit)) return text;
  let kept = '';
  for (const sentence of text.split(/(?<=[.!?;]\s+)(?=[\p{Lu}<[])/u)) {
    if (!fits((kept + sentence).trimEnd(), limit)) break;
    kept += sentence;
  }
  if (kept.trim()) return kept.trimEnd();
  for (const word of text.split(/(?<=\s)/)) {
    if (!fits(`${kept}${word}`.trimEnd(), limit)) break;
    kept += word;
  }
  return kept.trimEnd();
}
