import { CLOSE_REASONS, type CloseReason } from '../conversations/close-reason.js';

/** What a macro does besides its text. */
export type TemplateAction =
  | { do: 'assign_me' }
  | { do: 'assign_team'; teamId: string }
  | { do: 'close'; reason: CloseReason };

/** A conversation is closed when the reply has left; the rest is done when the text is put in. */
export const isAfterwards = (action: TemplateAction): boolean => action.do === 'close';

/** Reasons that need no note; a macro has none to give. */
const REASONS = CLOSE_REASONS.filter((reason) => reason !== 'other');
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What is wrong with a list of actions; null: nothing. */
export function actionsFault(actions: unknown): string | null {
  if (!Array.isArray(actions)) return 'The actions are no list.';
  const kinds = actions.map((action) => (action as { do?: unknown } | null)?.do);
  if (new Set(kinds).size < kinds.length || kinds.filter(isAssignment).length > 1)
    return 'One person or team can have it, and it can be closed once.';
  for (const action of actions as TemplateAction[]) {
    const fault = faultOf(action);
    if (fault) return fault;
  }
  return null;
}

const isAssignment = (kind: unknown) => kind === 'assign_me' || kind === 'assign_team';

function faultOf(action: TemplateAction): string | null {
  switch (action?.do) {
    case 'assign_me':
      return null;
    case 'assign_team':
      return UUID.test(action.teamId) ? null : 'assign_team needs the id of a team as teamId.';
    case 'close':
      return REASONS.includes(action.reason as (typeof REASONS)[number])
        ? null
        : `close needs one of these reasons: ${REASONS.join(', ')}.`;
    default:
      return 'An action is assign_me, assign_team or close.';
  }
}
