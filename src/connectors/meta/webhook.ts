import type { WebhookPart, WebhookReceiver, WebhookRequest } from '../connector.js';
import { parseLossless } from '../lossless-json.js';
import { identifier, isRecord, type Json, list, records, text } from '../payload.js';
import { sameSecret } from '../secret.js';
import { isSigned } from './signature.js';

/** `changes` fields that belong to messages; newer deliveries put them there instead of under `messaging`. */
const MESSAGE_FIELD = /^(messages|messaging_|message_|standby$|inbox_labels$|response_feedback$)/;

/** Deliveries of Facebook pages, Messenger and Instagram, signed with the app's secret. */
export const metaReceiver: WebhookReceiver = {
  family: 'meta',
  secretKey: 'appSecret',
  verifyTokenKey: 'verifyToken',

  challenge(query, verifyTokens) {
    const challenge = query['hub.challenge'];
    const token = query['hub.verify_token'];
    if (query['hub.mode'] !== 'subscribe' || !token) return null;
    // Meta sends a whole number; nothing that a browser could take for markup is ever echoed.
    if (!challenge || !/^[\w.-]{1,200}$/.test(challenge)) return null;
    const known = verifyTokens.filter((expected) => expected && sameSecret(token, expected));
    return known.length > 0 ? challenge : null;
  },

  signedBy({ rawBody, headers }: WebhookRequest, secrets) {
    const header = headers['x-hub-signature-256'];
    if (typeof header !== 'string') return [];
    return secrets.filter((secret) => isSigned(rawBody, header, secret));
  },

  split(rawBody) {
    const body = parseLossless(rawBody.toString('utf8'));
    if (!isRecord(body) || !Array.isArray(body.entry)) {
      throw new SyntaxError('not a webhook delivery: it has no list "entry"');
    }
    const object = text(body.object) ?? '';
    return records(body.entry).flatMap((entry) => splitEntry(object, entry));
  },
};

/**
 * One part per change or message, each still in the envelope of a delivery, so that one bad item does
 * not hold up the up to 1000 others of its batch.
 */
function splitEntry(object: string, entry: Json): WebhookPart[] {
  const accountExternalId = identifier(entry.id) ?? '';
  const { changes, messaging, standby, ...head } = entry;
  const public_ = object === 'instagram' ? 'instagram' : 'facebook';
  const private_ = object === 'instagram' ? 'instagram' : 'messenger';
  const part = (platform: string, inner: Json): WebhookPart => ({
    platform,
    accountExternalId,
    body: { object, entry: [{ ...head, ...inner }] },
  });
  const parts = [
    ...list(changes).map((change) =>
      part(isMessageChange(change) ? private_ : public_, { changes: [change] }),
    ),
    ...list(messaging).map((item) => part(private_, { messaging: [item] })),
    ...list(standby).map((item) => part(private_, { standby: [item] })),
  ];
  // Instagram's flat form has field and value beside the id; "Include Values: off" leaves changed_fields.
  return parts.length > 0 ? parts : [part(isMessageChange(entry) ? private_ : public_, {})];
}

export function isMessageChange(change: unknown): boolean {
  return isRecord(change) && MESSAGE_FIELD.test(text(change.field) ?? '');
}
