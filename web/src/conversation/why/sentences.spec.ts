import { describe, expect, it } from '@jest/globals';
import type { ConversationDetail } from '../../api/types';
import { getI18n } from '../../i18n';
import { whySentences } from './sentences';

const conversation = (part: Partial<ConversationDetail>) =>
  ({
    state: 'open',
    stateReason: null,
    clock: null,
    assignee: null,
    team: null,
    history: [],
    why: ['In the server’s words.'],
    ...part,
  }) as ConversationDetail;

const first = (part: Partial<ConversationDetail>) => whySentences(getI18n(), conversation(part))[0];

describe('whySentences', () => {
  it.each([
    [{ stateReason: 'negative' }, 'It is here because its latest item reads as negative.'],
    [{ stateReason: 'risk:fury' }, 'It is here because of a risk: Fury.'],
    [{ stateReason: 'reopened' }, 'A person opened it again.'],
    [{ state: 'archived', stateReason: 'spam' }, 'It was set aside as noise: spam.'],
    [{ state: 'closed', stateReason: 'spam' }, 'It is closed: Spam.'],
    [{ stateReason: 'of_the_future' }, 'In the server’s words.'],
  ] as const)('explains %j', (part, sentence) => {
    expect(first(part)).toBe(sentence);
  });

  it('says when the answer is due and whose it is', () => {
    const [, due, owner] = whySentences(
      getI18n(),
      conversation({
        clock: {
          kind: 'first',
          state: 'running',
          startedAt: '2026-03-02T08:00:00Z',
          dueAt: '2026-03-02T14:00:00Z',
          secondsLeft: 60,
          totalSeconds: 21_600,
          pausedAt: null,
          timeZone: 'Europe/Warsaw',
        },
        assignee: { id: '1', name: 'Zofia' },
        team: { id: '2', name: 'Polska' },
      }),
    );
    expect(due).toBe(
      'First response is due at 2 Mar 2026, 15:00: 6 hours after the customer wrote (2 Mar 2026, 09:00).',
    );
    expect(owner).toBe('Assigned to Zofia, for the team Polska.');
  });

  const still = {
    kind: 'resolution' as const,
    startedAt: '2026-03-02T08:00:00Z',
    timeZone: 'Europe/Warsaw',
    dueAt: null,
    secondsLeft: null,
    totalSeconds: null,
  };

  it('says that it is paused, and that a calendar never opens', () => {
    const paused = { ...still, state: 'paused', pausedAt: '2026-03-02T09:00:00Z' } as const;
    const never = { ...still, state: 'no_opening', pausedAt: null } as const;
    const due = (clock: ConversationDetail['clock']) =>
      whySentences(getI18n(), conversation({ clock }))[1];
    expect(due(paused)).toBe('Complaint settled: paused since 2 Mar 2026, 10:00.');
    expect(due(never)).toMatch(/no deadline, because the calendar does not open in the next 60/);
  });

  it.each([
    [
      { reason: 'trained', rule: 'Fury, threats, law, extortion' },
      'They are trained for this risk. Rule: “Fury, threats, law, extortion”.',
    ],
    [{ reason: 'person' }, 'A colleague assigned it by hand.'],
  ])('says by which rule it is theirs: %j', (detail, sentence) => {
    const entry = { at: '', actor: 'system', action: 'conversation.assigned', detail };
    expect(whySentences(getI18n(), conversation({ history: [entry] })).at(-1)).toBe(sentence);
  });
});
