/** The headers by which a browser says whose page makes a request. */
export interface RequestOrigin {
  'sec-fetch-site'?: string | string[];
  origin?: string;
  'content-type'?: string;
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export const changesState = (method: string): boolean => !SAFE.has(method.toUpperCase());

/** Whether a browser says that another site's page makes the request. Programs say nothing. */
export const isForeign = (headers: RequestOrigin): boolean => {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
};

/**
 * Whether the console's own page provably makes the request. `Sec-Fetch-Site` decides where the
 * browser sends it (https and loopback only, https://www.w3.org/TR/fetch-metadata/), else `Origin`.
 * A body must be JSON, which no foreign form can send without asking first.
 */
export function isOwn(headers: RequestOrigin, ownOrigins: readonly string[]): boolean {
  const type = headers['content-type'];
  if (type !== undefined && !/^application\/json\s*(;|$)/i.test(type)) return false;
  if (isForeign(headers)) return false;
  if (headers['sec-fetch-site'] !== undefined) return true;
  return headers.origin !== undefined && ownOrigins.includes(headers.origin);
}
