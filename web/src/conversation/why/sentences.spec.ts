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
});
