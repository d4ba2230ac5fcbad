import { describe, expect, it } from '@jest/globals';
import { encodeCursor } from '../infra/http/paging.js';
import { keyOf, placeOf } from './list-place.js';

const place = (cursor?: string) => placeOf({ cursor, limit: 50 });

describe('the place in a list', () => {
  it('is the start without a cursor', () => {
    expect(place()).toBeNull();
  });

  it('is what the row before gave', () => {
    const id = '0d9f6c7e-1111-4222-8333-444455556666';
    const key = keyOf({ id, createdAt: new Date('2026-03-03T14:00:00Z') });
    expect(place(encodeCursor(key))).toEqual(['2026-03-03T14:00:00.000Z', id]);
  });

  it.each([['nonsense'], [encodeCursor(['soon', 'x'])], [encodeCursor([null, null])]])(
    'is refused as 422 when it was made up: %s',
    (cursor) => {
      expect(() => place(cursor)).toThrow(expect.objectContaining({ httpStatus: 422 }));
    },
  );
});
