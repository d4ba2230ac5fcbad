import { describe, expect, it } from '@jest/globals';
import { fuseStars, labelled, starsContradict } from './stars.js';

const angry = { negative: 0.9, neutral: 0.06, positive: 0.04 };
const glad = { negative: 0.04, neutral: 0.06, positive: 0.9 };
const torn = { negative: 0.4, neutral: 0.2, positive: 0.4 };

describe('fuseStars', () => {
  it('lets clear words win over the stars', () => {
    expect(labelled(fuseStars(angry, 5)).label).toBe('negative');
    expect(labelled(fuseStars(glad, 1)).label).toBe('positive');
  });

  it('lets the stars decide where the words do not', () => {
    expect(labelled(fuseStars(torn, 1)).label).toBe('negative');
    expect(labelled(fuseStars(torn, 5)).label).toBe('positive');
  });

  it('changes nothing without stars', () => {
    expect(fuseStars(torn, undefined)).toEqual(torn);
  });
});

describe('starsContradict', () => {
  it('sees both ways round, and not agreement', () => {
    expect(starsContradict(glad, 1)).toBe(true);
    expect(starsContradict(angry, 5)).toBe(true);
    expect(starsContradict(angry, 1)).toBe(false);
    expect(starsContradict(null, 1)).toBe(false);
  });
});

describe('labelled', () => {
  it('abstains when nothing reaches one half', () => {
    expect(labelled(torn).abstained).toBe(true);
    expect(labelled(angry).abstained).toBe(false);
  });
});
