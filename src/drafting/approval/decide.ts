import type { EntityManager } from 'typeorm';
import type { Principal } from '../../identity/principal.js';
import { allows } from '../../identity/role.js';
import type { Conversation } from '../../conversations/conversation.entity.js';
import { badRequest, Problem } from '../../infra/http/problem.js';
import type { Draft } from '../draft.entity.js';
import { editShare } from '../edit-share.js';
import { DraftDecision, type RejectReason } from './approval.entity.js';
import { type Standing, standingOf } from './standing.js';

/** Refuses what this person may not send as it stands; gives how the draft stands where it may go. */
export async function mayApprove(
  tx: EntityManager,
  conversation: Conversation,
  draft: Draft,
  reason: string | undefined,
  who: Principal,
): Promise<Standing> {
  const standing = await standingOf(tx, conversation, draft);
  const role = who.roleIn(conversation.brandId);
  if (standing.managerReasons.length > 0 && !(role && allows(role, 'manager')))
    throw new Problem(403, {
      code: 'manager_needed',
      title: 'A manager sends this',
      detail: `This reply needs a manager: ${standing.managerReasons.join(', ')}.`,
      hint: 'Make it ready and hand it in; a manager reads it and sends it.',
    });
  if (standing.level === 'draft' && standing.untouched && !reason?.trim())
    throw badRequest(
      'draft_untouched',
      'Proposals of this kind are a beginning only: nobody has changed this one.',
      'Change what does not fit, or say why it goes out as it is.',
    );
  return standing;
}

type Decision = { at: Date; userId: string | null } & (
  | { decision: 'sent' | 'automatic' }
  | { decision: 'rejected'; reason?: RejectReason; note?: string }
);

/** Keeps what was done with a proposal. A text that a person wrote from the start proposes nothing. */
export async function keepDecision(
  tx: EntityManager,
  draft: Draft,
  { kind, level }: Pick<Standing, 'kind' | 'level'>,
  said: Decision,
): Promise<void> {
  if (draft.origin !== 'composed') return;
  const { brandId, id: draftId, composedText, text } = draft;
  const rejected = said.decision === 'rejected';
  await tx.insert(DraftDecision, {
    ...{ brandId, draftId, level, ...kind },
    ...{ decision: said.decision, at: said.at, userId: said.userId },
    editShare: rejected ? null : editShare(composedText, text),
    reason: rejected ? (said.reason ?? null) : null,
    note: rejected ? (said.note ?? null) : null,
  });
}
