import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import type { Finding, GuardResult, Verdict } from '../../api/types';
import { relocate } from '../spans';
import type { SessionState } from './draft-session';

const PAUSE_MS = 150;

export type GuardView = { verdict: Verdict; findings: Finding[]; checking: boolean };

/**
 * What the guard says about the text on the screen. A saved draft brings its verdict along; between
 * saves the text is checked when typing pauses, and older findings are moved with their wording.
 */
export function useGuard(conversationId: string, state: SessionState): GuardView {
  const { text, place, draft } = state;
  const asSaved = draft !== null && draft.text === text && draft.place === place;
  const [settled] = useDebouncedValue(text, PAUSE_MS);
  const check = useQuery({
    queryKey: ['guard', conversationId, place, settled],
    queryFn: async () => ({
      text: settled,
      result: await api.post<GuardResult>('/guard/check', { conversationId, text: settled, place }),
    }),
    enabled: !asSaved && settled === text && settled.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
  });
  if (asSaved) return { verdict: draft.verdict, findings: draft.findings, checking: false };
  const current = check.data?.text === text;
  const source = check.data ?? (draft && { text: draft.text, result: draft });
  if (!source) return { verdict: 'pass', findings: [], checking: !current };
  const findings = relocate(source.result.findings, source.text, text);
  return { verdict: source.result.verdict, findings, checking: !current };
}
