import { describe, expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import type { WebhookRequest } from '../connector.js';
import { metaReceiver } from './webhook.js';

const SECRET = 'app-secret-1';

function signed(wire: string, secret = SECRET): WebhookRequest {
  const rawBody = Buffer.from(wire);
  const signature = createHmac('sha256', secret).update(rawBody).digest('hex');
  return { rawBody, headers: { 'x-hub-signature-256': `sha256=${signature}` }, query: {} };
}

describe('signature', () => {
  // as Meta writes it: ě and / escaped
  const wire = String.raw`{"object":"page","entry":[{"id":"1","changes":[],"t":"p\u0159\u00edli\u0161 \/ ok"}]}`;

  it('holds over the bytes of the wire and for the app’s secret only', () => {
    const request = signed(wire);
    expect(metaReceiver.signedBy(request, ['other', SECRET, 'third'])).toEqual([SECRET]);
    expect(metaReceiver.signedBy(request, ['other'])).toEqual([]);
    const again = Buffer.from(JSON.stringify(JSON.parse(wire)));
    expect(metaReceiver.signedBy({ ...request, rawBody: again }, [SECRET])).toEqual([]);
  });

  it.each([
    ['', undefined],
    ['the old algorithm', `sha1=${'0'.repeat(40)}`],
    ['too short', 'sha256=abcd'],
    ['no hex', `sha256=${'z'.repeat(64)}`],
    ['two headers', [`sha256=${'0'.repeat(64)}`, 'x']],
  ])('fails with a header that is %s', (_what, header) => {
    const request = { ...signed(wire), headers: { 'x-hub-signature-256': header } };
    expect(metaReceiver.signedBy(request, [SECRET])).toEqual([]);
  });

  it('never holds for an empty secret', () => {
    expect(metaReceiver.signedBy(signed(wire, ''), [''])).toEqual([]);
  });
});

describe('challenge', () => {
  const query = {
    'hub.mode': 'subscribe',
    'hub.verify_token': 'tok',
    'hub.challenge': '1158201444',
  };

  it('is given back for one of our tokens', () => {
    expect(metaReceiver.challenge(query, ['x', 'tok'])).toBe('1158201444');
  });

  it.each([
    ['another token', { ...query, 'hub.verify_token': 'no' }],
    ['no token', { ...query, 'hub.verify_token': undefined }],
    ['another mode', { ...query, 'hub.mode': 'unsubscribe' }],
    ['markup', { ...query, 'hub.challenge': '<script>' }],
  ])('is refused for %s', (_what, given) => {
    expect(metaReceiver.challenge(given, ['tok', ''])).toBeNull();
  });
});

describe('split', () => {
  const split = (body: object) => metaReceiver.split(Buffer.from(JSON.stringify(body)));

  it('makes a part of every change and message, each for its account and platform', () => {
    const parts = split({
      object: 'page',
      entry: [
        {
          id: '1',
          time: 5,
          changes: [
            { field: 'feed', value: {} },
            { field: 'mention', value: {} },
          ],
        },
        { id: '2', time: 6, messaging: [{ message: {} }], standby: [{ message: {} }] },
        { id: '3', time: 7, changes: [{ field: 'messages', value: {} }] },
      ],
    });
    expect(parts.map((p) => `${p.platform} ${p.accountExternalId}`)).toEqual([
      'facebook 1',
      'facebook 1',
      'messenger 2',
      'messenger 2',
      'messenger 3',
    ]);
    expect(parts[1]!.body).toEqual({
      object: 'page',
      entry: [{ id: '1', time: 5, changes: [{ field: 'mention', value: {} }] }],
    });
  });

  it('gives everything of an Instagram object to Instagram, also in the flat form', () => {
    const parts = split({
      object: 'instagram',
      entry: [
        { id: '9', time: 5, changes: [{ field: 'comments', value: {} }] },
        { id: '9', time: 5, field: 'comments', value: { id: '3' } },
        { id: '9', time: 5, messaging: [{ message: {} }] },
      ],
    });
    expect(parts.map((p) => p.platform)).toEqual(['instagram', 'instagram', 'instagram']);
    expect(parts[1]!.body).toMatchObject({ entry: [{ field: 'comments', value: { id: '3' } }] });
  });

  it('keeps identifiers that came as long numbers', () => {
    const wire =
      '{"object":"page","entry":[{"id":17841405822304914,"changes":[{"field":"feed"}]}]}';
    const [part] = metaReceiver.split(Buffer.from(wire));
    expect(part).toMatchObject({ accountExternalId: '17841405822304914' });
  });

  it('keeps an entry without values as a part of its own', () => {
    const parts = split({ object: 'page', entry: [{ id: '1', changed_fields: ['feed'] }] });
    expect(parts).toHaveLength(1);
  });

  it('refuses what is no delivery', () => {
    expect(() => split({ hello: 1 })).toThrow(SyntaxError);
    expect(() => metaReceiver.split(Buffer.from('not json'))).toThrow(SyntaxError);
  });
});
