/** A string, or a number that JSON allows; whatever stands between them is structure. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * `JSON.parse`, but a whole number that a double cannot hold becomes a string of its digits.
 * Old webhook versions send identifiers as numbers, and they exceed 2^53 (restfb's fixtures show it).
 * Throws SyntaxError on anything that is not JSON.
 */
export function parseLossless(source: string): unknown {
  const safe = source.replace(TOKEN, (token) =>
    token.length > 15 && /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token))
      ? `"${token}"`
      : token,
  );
  return JSON.parse(safe);
}
