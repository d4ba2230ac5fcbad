import { createHmac } from 'node:crypto';
import type { WebhookReceiver } from '../connector.js';
import { parseLossless } from '../lossless-json.js';
import { identifier, isRecord } from '../payload.js';
import { sameSecret } from '../secret.js';

/**
 * `review/created` and `review/updated`: JSON with the shop's domain in it, and in `JUDGEME-HMAC-SHA256` the hex
 * HMAC-SHA256 of the raw body. A webhook that was set up with the private API token is signed with that token.
 * Source: judge.me/help, “Verifying webhooks from Judge.me”, which also names the other spelling of the header.
 */
export const judgeMeReceiver: WebhookReceiver = {
  family: 'judge-me',
  secretKey: 'apiToken',
  verifyTokenKey: null,

  challenge: () => null,

  signedBy({ rawBody, headers }, secrets) {
    const given = headers['judgeme-hmac-sha256'] ?? headers['x-judgeme-hmac-sha256'];
    if (typeof given !== 'string' || !/^[\da-f]{64}$/i.test(given)) return [];
    return secrets.filter((secret) => {
      if (secret === '') return false;
      const right = createHmac('sha256', secret).update(rawBody).digest('hex');
      return sameSecret(given.toLowerCase(), right);
    });
  },

  split(rawBody) {
    const body = parseLossless(rawBody.toString('utf8'));
    const shop = isRecord(body) ? identifier(body.shop_domain) : undefined;
    if (!shop) throw new SyntaxError('not a webhook of Judge.me: it has no “shop_domain”');
    return [{ platform: 'judge-me', accountExternalId: shop, body }];
  },
};
