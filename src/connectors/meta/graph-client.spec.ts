import { describe, expect, it } from '@jest/globals';
import { graphPath, isOnOrigin } from './graph-client.js';
import { withoutPlaces } from './paging.js';

describe('isOnOrigin', () => {
  const origin = 'https://graph.facebook.com';
  it.each([
    ['https://graph.facebook.com/v25.0/1/feed?after=x', true],
    ['https://graph.facebook.com.evil.test/v25.0/1', false],
    ['https://graph.facebook.com@evil.test/', false],
    ['https://user:pw@graph.facebook.com/', false],
    ['http://graph.facebook.com/v25.0/1', false],
    ['https://graph.facebook.com:8443/', false],
    ['http://169.254.169.254/latest/meta-data', false],
    ['/v25.0/1', false],
  ])('%s: %s', (url, expected) => {
    expect(isOnOrigin(url, origin)).toBe(expected);
  });
});

describe('graphPath', () => {
  it('escapes what came out of payloads', () => {
    expect(graphPath('1_2', 'comments')).toBe('/1_2/comments');
    expect(graphPath('../me?x=1#', 'feed')).toBe('/..%2Fme%3Fx%3D1%23/feed');
    for (const part of ['..', '.', '']) expect(() => graphPath(part, 'feed')).toThrow();
  });
});

describe('withoutPlaces', () => {
  it('drops every paging, whose addresses carry the token', () => {
    const row = {
      id: '1',
      comments: { data: [{ id: '2' }], paging: { next: 'https://x?access_token=t' } },
    };
    expect(withoutPlaces(row)).toEqual({ id: '1', comments: { data: [{ id: '2' }] } });
  });
});
