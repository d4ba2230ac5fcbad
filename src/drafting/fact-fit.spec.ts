import { describe, expect, it } from '@jest/globals';
import { answering, type Fact, helpsInComplaint } from './fact-fit.js';

const hours: Fact = ['hours', 'Mon-Fri 9-17'];
const bench: Fact = ['outdoor', 'the oak bench can stay out all year'];

describe('answering', () => {
  it('takes no fact about something else for an answer', () => {
    expect(answering([hours], 'Do you deliver to the Isle of Man?', ['delivery'])).toEqual([]);
    expect(answering([hours], 'When are you there?', ['contact_hours'])).toEqual([hours]);
  });

  it('prefers what clearly answers to what may', () => {
    const may: Fact = ['care', 'oil it in autumn'];
    expect(answering([bench, may], 'Can the bench stay outside?', [])).toEqual([bench]);
    expect(answering([may], 'Can the bench stay outside?', [])).toEqual([may]);
  });
});

it('keeps opening hours out of complaints about other things', () => {
  expect(helpsInComplaint(hours, 'It broke.', ['product_quality'])).toBe(false);
  expect(helpsInComplaint(bench, 'It broke.', ['product_quality'])).toBe(true);
});
