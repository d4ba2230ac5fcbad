import { describe, expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { trustpilotReceiver } from './webhook.js';

const rawBody = Buffer.from(
  '{"events":[{"eventName":"service-review-created","eventData":{"text":"příliš"}},7]}',
);
const request = (query: Record<string, string | undefined> = {}, headers = {}) => ({
  rawBody,
  query,
  headers,
});
const sum = (secret: string, form: 'hex' | 'base64') =>
  createHmac('sha256', secret).update(rawBody).digest(form);

describe('deliveries', () => {
  it('are let in by the token in their address', () => {
    const { signedBy } = trustpilotReceiver;
    expect(signedBy(request({ token: 'b' }), ['a', 'b', ''])).toEqual(['b']);
    expect(signedBy(request({ token: 'c' }), ['a', 'b'])).toEqual([]);
    expect(signedBy(request({ token: '' }), [''])).toEqual([]);
    expect(signedBy(request(), ['a'])).toEqual([]);
  });

  it.each([
    ['no signature, no secret', {}, '', true],
    ['no signature, though there is a secret', {}, 's', true],
    ['a signature, no secret to check it', { 'x-trustpilot-signature': 'x' }, '', true],
    ['the right one in hex', { 'x-trustpilot-signature': sum('s', 'hex') }, 's', true],
    ['the right one in base64', { 'x-trustpilot-signature': sum('s', 'base64') }, 's', true],
    ['with its algorithm', { 'x-trustpilot-signature': `sha256=${sum('s', 'hex')}` }, 's', true],
    ['another’s', { 'x-trustpilot-signature': sum('t', 'hex') }, 's', false],
    ['an empty one', { 'x-trustpilot-signature': '' }, 's', false],
    ['two of them', { 'x-trustpilot-signature': [sum('s', 'hex')] }, 's', false],
  ])('bear %s', (_what, headers, webhookSecret, genuine) => {
    expect(trustpilotReceiver.isGenuine?.(request({}, headers), { webhookSecret })).toBe(genuine);
  });

  it('are split into one part an event, for whoever’s token it is', () => {
    const parts = trustpilotReceiver.split(rawBody);
    expect(parts.map(({ accountExternalId }) => accountExternalId)).toEqual([null, null]);
    expect(parts[0]).toMatchObject({ platform: 'trustpilot', body: { events: [{}] } });
    expect(parts[1]?.body).toEqual({ events: [7] });
  });

  it('are refused when they are none', () => {
    for (const body of ['{}', '[]', '{"events":{}}', 'x']) {
      expect(() => trustpilotReceiver.split(Buffer.from(body))).toThrow(SyntaxError);
    }
    expect(trustpilotReceiver.challenge({}, ['x'])).toBeNull();
  });
});
