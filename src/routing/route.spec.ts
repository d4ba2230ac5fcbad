import { describe, expect, it } from '@jest/globals';
import { type RouteFacts, routeOf } from './route.js';

const calm = {
  label: 'neutral',
  negative: 0.1,
  neutral: 0.8,
  positive: 0.1,
  abstained: false,
} as const;
const asked = (
  move: RouteFacts['move'],
  judgement: Partial<RouteFacts['judgement']> = {},
  kind: RouteFacts['kind'] = 'message',
): RouteFacts => ({
  kind,
  judgement: { sentiment: calm, risks: [], needsHuman: false, ...judgement },
  move,
});
const leftAlone = (reason: string) => ({ act: 'silent' as const, reason });

describe('routing', () => {
  it.each(['answer', 'choice', 'welcome'] as const)('gives the bot its %s', (act) => {
    expect(routeOf(asked({ act, reason: 'sure' }))).toEqual({ to: 'bot', reason: 'sure' });
  });

  it('gives people what the bot hands over, and says so', () => {
    const move = { act: 'handover' as const, reason: 'unsure' };
    expect(routeOf(asked(move))).toEqual({ to: 'person', reason: 'unsure', byBot: true });
  });

  it.each([
    [
      'a risk before all',
      leftAlone('bot_off'),
      { risks: [{ risk: 'legal_threat', score: 1 }] },
      'risk:legal_threat',
    ],
    [
      'why the bot kept out',
      leftAlone('person_has_the_thread'),
      { needsHuman: true },
      'person_has_the_thread',
    ],
    ['the mood', leftAlone('bot_off'), { sentiment: { ...calm, label: 'negative' } }, 'negative'],
    ['an open trouble', leftAlone('bot_off'), { needsHuman: true }, 'needs_person'],
    ['that there is no bot', leftAlone('bot_off'), {}, 'bot_off'],
  ] as const)('tells of what is left to people %s', (_, move, judgement, reason) => {
    expect(routeOf(asked(move, judgement as never))).toEqual({
      to: 'person',
      reason,
      byBot: false,
    });
  });

  it('tells of public items that they are public', () => {
    expect(routeOf(asked(leftAlone('public'), {}, 'comment')).reason).toBe('public');
    const sad = { sentiment: { ...calm, label: 'negative' as const } };
    expect(routeOf(asked(leftAlone('public'), sad, 'review')).reason).toBe('negative');
  });
});
