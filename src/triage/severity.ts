/** How much is at stake in an item, from the most to the least. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Somebody may come to harm, or it will be public. */
const CRITICAL: readonly string[] = ['safety', 'self_harm', 'threat', 'media_threat'];

/** A single star says as much as a risk in words. */
export function severityOf({
  risks,
  rating,
  sentiment,
}: {
  risks: readonly string[];
  rating: number | null;
  sentiment: string | null;
}): Severity {
  if (risks.some((risk) => CRITICAL.includes(risk))) return 'critical';
  if (risks.length > 0 || (rating !== null && rating <= 1)) return 'high';
  return sentiment === 'negative' ? 'medium' : 'low';
}
