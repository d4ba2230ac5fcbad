import type { WebhookReceiver } from '../connector.js';
import { parseLossless } from '../lossless-json.js';
import { sameSecret } from '../secret.js';
import { isPush, locationOf, notificationOf } from './notification.js';

/**
 * Pub/Sub pushes about reviews. Google proves itself with an OpenID token of the push subscription's
 * service account, which needs Google's keys at hand; here a secret in the push address (`?token=`) does,
 * compared with the account's `pushToken`. A push only ever makes us read a review by name from Google.
 */
export const googleReceiver: WebhookReceiver = {
  family: 'google',
  secretKey: 'pushToken',
  verifyTokenKey: null,

  challenge: () => null,

  signedBy({ query }, secrets) {
    const token = query.token;
    if (!token) return [];
    return secrets.filter((secret) => secret !== '' && sameSecret(token, secret));
  },

  split(rawBody) {
    const body = parseLossless(rawBody.toString('utf8'));
    if (!isPush(body)) throw new SyntaxError('not a Pub/Sub push: it has no object "message"');
    const accountExternalId = locationOf(notificationOf(body));
    return [{ platform: 'google-business', accountExternalId, body }];
  },
};
