import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { CallbackRefusal, PlatformCallback } from '../callback-receiver.js';
import { instant } from '../instant.js';
import { parseLossless } from '../lossless-json.js';
import { identifier, isRecord, type Json } from '../payload.js';

/** Longer than any that Meta sends; keeps strangers from filling the memory. */
const LONGEST = 8192;
const SHAPE = /^([\w-]+={0,2})\.([\w-]+={0,2})$/;
const ALGORITHM = 'HMAC-SHA256';

/**
 * A `signed_request`: base64url(signature) "." base64url(JSON); the signature is the raw HMAC-SHA256 of the
 * *encoded* JSON under the app's secret. Base64url comes with padding or without: Meta sends none, some
 * senders add it after signing. `user_id` is the app-scoped id and null when a page was removed
 * (`profile_id`); times are seconds, as a number or as text.
 * https://developers.facebook.com/docs/development/create-an-app/app-dashboard/data-deletion-callback
 */
export function readSignedRequest(
  signed: string,
  secrets: readonly string[],
): PlatformCallback | CallbackRefusal {
  const [, signature, encoded] = (signed.length <= LONGEST && SHAPE.exec(signed.trim())) || [];
  const payload = encoded === undefined ? null : decode(encoded);
  if (!signature || !encoded || !payload) return 'malformed';
  if (String(payload.algorithm).toUpperCase() !== ALGORITHM) return 'algorithm';
  const secret = secrets.find((one) => one !== '' && isSigned(signature, encoded, one));
  if (secret === undefined) return 'signature';
  return {
    personId: identifier(payload.user_id) ?? null,
    accountExternalId: identifier(payload.profile_id) ?? null,
    expiresAt: expiry(payload.expires),
    digest: createHash('sha256').update(unpadded(encoded)).update(secret).digest('base64url'),
    secret,
  };
}

const unpadded = (text: string): string => text.replace(/=+$/, '');

/** Zero stands for "no end" in Meta's older payloads. */
function expiry(value: unknown): Date | null {
  return Number(value) === 0 ? null : (instant(value) ?? null);
}

function decode(encoded: string): Json | null {
  try {
    const payload = parseLossless(Buffer.from(encoded, 'base64url').toString('utf8'));
    return isRecord(payload) ? payload : null;
  } catch {
    return null;
  }
}

function isSigned(signature: string, encoded: string, secret: string): boolean {
  const given = Buffer.from(signature, 'base64url');
  const shapes = [encoded, unpadded(encoded)];
  return shapes.some((shape) => {
    const expected = createHmac('sha256', secret).update(shape).digest();
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}
