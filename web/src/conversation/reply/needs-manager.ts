import type { ConversationDetail, Draft } from '../../api/types';
import { may, useMe } from '../../session/session';

/** Whether the reply has to go to somebody else to be sent. */
export function useNeedsManager({ brandId }: ConversationDetail, draft: Draft | null): boolean {
  const me = useMe();
  return (draft?.managerReasons.length ?? 0) > 0 && !may(me, 'manager', brandId);
}
