import { describe, expect, it } from '@jest/globals';
import {
  entryPayload,
  HELPED_PAYLOAD,
  PERSON_PAYLOAD,
  pickedOf,
  START_PAYLOAD,
  tapOf,
  UNHELPED_PAYLOAD,
} from './tap.js';

const ID = '5f0f3d1c-0000-4000-8000-000000000001';

describe('a tapped button', () => {
  it('stands for what it was made for', () => {
    expect(tapOf(entryPayload(ID))).toEqual({ kind: 'entry', entryId: ID });
    expect(tapOf(PERSON_PAYLOAD)).toEqual({ kind: 'person' });
    expect(tapOf(START_PAYLOAD)).toEqual({ kind: 'start' });
    expect(tapOf(HELPED_PAYLOAD)).toEqual({ kind: 'helped', helped: true });
    expect(tapOf(UNHELPED_PAYLOAD)).toEqual({ kind: 'helped', helped: false });
  });

  it.each([null, '', 'ORDER', 'sixhour:faq:7', `x sixhour:faq:${ID}`])(
    'stands for nothing of ours: %j',
    (payload) => {
      expect(tapOf(payload)).toBeNull();
    },
  );
});

describe('a written number', () => {
  it.each([
    ['2', 'b'],
    [' 1. ', 'a'],
    ['(2)', 'b'],
    ['3', null],
    ['12', null],
    ['2 lamps', null],
    ['', null],
  ])('%j picks %j', (text, picked) => {
    expect(pickedOf(text, ['a', 'b'])).toBe(picked);
  });
});
