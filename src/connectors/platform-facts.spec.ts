import { describe, expect, it } from '@jest/globals';
import type { ConnectorManifest } from './connector.js';
import { checkFacts, factsOf, withFacts } from './platform-facts.js';

const manifest: ConnectorManifest = {
  platform: 'square',
  title: 'Square',
  externalIdHelp: '',
  credentials: [],
  streams: [],
  facts: [
    {
      key: 'commentCharacters',
      value: 8000,
      unit: 'characters',
      explanation: '',
      limits: ['comment'],
    },
    { key: 'callsPerMinute', value: 300, unit: 'calls a minute', explanation: '' },
  ],
  webhook: null,
  replies: {
    comment: {
      place: 'public_comment',
      via: 'api',
      limit: { max: 8000, unit: 'characters' },
      mode: 'append',
      moderated: false,
    },
  },
};

describe('the facts of a platform', () => {
  it('hold as the manifest says, unless the settings know better', () => {
    expect(factsOf(manifest)).toEqual({ commentCharacters: 8000, callsPerMinute: 300 });
    expect(factsOf(manifest, { 'square.callsPerMinute': 60, 'round.callsPerMinute': 1 })).toEqual({
      commentCharacters: 8000,
      callsPerMinute: 60,
    });
  });

  it('set the length of replies', () => {
    const changed = withFacts(manifest, { 'square.commentCharacters': 2000 });
    expect(changed.replies.comment?.limit).toEqual({ max: 2000, unit: 'characters' });
    expect(manifest.replies.comment?.limit.max).toBe(8000);
  });

  it('are refused by name where there are none such, or they make no sense', () => {
    const check = (settings: object) => () => checkFacts([manifest], settings as never);
    expect(check({ 'square.callsPerMinute': 60 })).not.toThrow();
    expect(check({ 'square.callsPerMonth': 60 })).toThrow(
      /no square\.callsPerMonth; there are square\.commentCharacters, square\.callsPerMinute/,
    );
    expect(check({ 'square.callsPerMinute': 0 })).toThrow(
      /is 0; allowed: a number above 0, in calls/,
    );
    expect(check({ 'square.callsPerMinute': 'many' })).toThrow(/is "many"/);
  });
});
