import { createHmac } from 'node:crypto';
import type { WebhookReceiver } from '../connector.js';
import { parseLossless } from '../lossless-json.js';
import { isRecord } from '../payload.js';
import { sameSecret } from '../secret.js';

/**
 * Trustpilot's events. No signature is documented, so a secret in the address (`?token=`) lets a delivery
 * in, compared with the account's `webhookToken`. Some deliveries carry a header x-trustpilot-signature
 * (HMAC-SHA256 of the body, as hex or base64; Pipedream's code): it is checked where the account has a
 * secret for it. The business unit is not named, so the token says whose delivery it is.
 */
export const trustpilotReceiver: WebhookReceiver = {
  family: 'trustpilot',
  secretKey: 'webhookToken',
  verifyTokenKey: null,

  challenge: () => null,

  signedBy({ query }, secrets) {
    const { token } = query;
    if (!token) return [];
    return secrets.filter((secret) => secret !== '' && sameSecret(token, secret));
  },

  isGenuine({ rawBody, headers }, { webhookSecret }) {
    const header = headers['x-trustpilot-signature'];
    if (!webhookSecret || header === undefined) return true;
    if (typeof header !== 'string') return false;
    const given = header.replace(/^sha256=/i, '');
    const sum = createHmac('sha256', webhookSecret).update(rawBody).digest();
    const forms = [sum.toString('hex'), sum.toString('base64')];
    return forms.some((form) => sameSecret(given, form));
  },

  /** One part an event, so that a bad one does not hold up the others of its delivery. */
  split(rawBody) {
    const body = parseLossless(rawBody.toString('utf8'));
    if (!isRecord(body) || !Array.isArray(body.events)) {
      throw new SyntaxError('not a delivery of events: it has no list "events"');
    }
    return body.events.map((event: unknown) => ({
      platform: 'trustpilot',
      accountExternalId: null,
      body: { events: [event] },
    }));
  },
};
