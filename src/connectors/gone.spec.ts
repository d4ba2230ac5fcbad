import { describe, expect, it } from '@jest/globals';
import { ConnectorError } from './connector-error.js';
import { decodeGone, goneAmong, goneEnvelope } from './gone.js';

const AT = new Date('2026-11-21T12:00:00Z');

describe('what is gone', () => {
  it('is found by reading, and left alone where reading is refused', async () => {
    const read = (id: string) => {
      if (id === 'refused') return Promise.reject(new ConnectorError('reject', 'no'));
      return Promise.resolve(id === 'there' ? {} : null);
    };
    expect(await goneAmong(['there', 'a', 'refused', 'b'], read)).toEqual({ gone: ['a', 'b'] });
    expect(await goneAmong(['there'], read)).toBeUndefined();
  });

  it('is not concluded from a failure', async () => {
    const read = () => Promise.reject(new ConnectorError('retry', 'later'));
    await expect(goneAmong(['a'], read)).rejects.toThrow('later');
  });

  it('is read back as removals', () => {
    expect(decodeGone(goneEnvelope(['a']), 'review', AT)).toEqual([
      { type: 'removed', kind: 'review', externalId: 'a', threadId: 'a', at: AT },
    ]);
    expect(decodeGone({ gone: [{}] }, 'review', AT)).toMatchObject([{ type: 'undecodable' }]);
  });

  it('is no word of a platform’s own', () => {
    expect(decodeGone({ gone: ['a'], events: [] }, 'review', AT)).toBeUndefined();
    expect(decodeGone({ reviews: [] }, 'review', AT)).toBeUndefined();
  });
});
