/** Of the smaller group's messages so many must be in the other one, too. */
const HALF = 0.5;

/** Whether two groups of messages are one question, seen at two times: messages come to it and grow old. */
export function sameAs(before: readonly string[], now: readonly string[]): boolean {
  if (before.length === 0 || now.length === 0) return false;
  const there = new Set(now);
  const common = before.filter((id) => there.has(id)).length;
  return common / Math.min(before.length, now.length) >= HALF;
}
