import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Whether `header` (`sha256=<hex>`) signs exactly these bytes. Meta escapes `ä` as `\u00e4` and `/` as `\/`
 * on the wire, so the bytes must be the ones received, never JSON written again.
 */
export function isSigned(rawBody: Buffer, header: string | undefined, secret: string): boolean {
  const hex = /^sha256=([0-9a-f]{64})$/i.exec(header?.trim() ?? '')?.[1];
  if (!hex || !secret) return false;
  const expected = createHmac('sha256', secret).update(rawBody).digest();
  return timingSafeEqual(expected, Buffer.from(hex, 'hex'));
}

/** Proves to the Graph API that the caller of a token also knows the app's secret. */
export function appSecretProof(accessToken: string, appSecret: string): string {
  return createHmac('sha256', appSecret).update(accessToken).digest('hex');
}
