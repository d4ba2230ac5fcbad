import { describe, expect, it } from '@jest/globals';
import { authorByMark, markOf } from './own-mark.js';

const ID = '5f0f3d1c-0000-4000-8000-000000000001';

describe('the mark of a publication', () => {
  it('tells the bot’s words, and what they are for, from those of the staff', () => {
    expect(authorByMark(markOf(ID, 'choice'))).toEqual({ authorKind: 'bot', act: 'choice' });
    expect(authorByMark(markOf(ID, null))).toEqual({ authorKind: 'outside', act: null });
  });

  it.each([undefined, '', 'bot:answer', 'bot:dance:' + ID, 'bot:answer:7'])(
    'takes %j for nobody’s',
    (mark) => {
      expect(authorByMark(mark)).toEqual({ authorKind: 'outside', act: null });
    },
  );
});
