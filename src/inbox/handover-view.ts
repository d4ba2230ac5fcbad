import type { Handover } from '../routing/handover.queries.js';
import type { HandoverView } from './detail.dto.js';

export const handoverView = (handover: Handover | null): HandoverView | null =>
  handover && {
    at: handover.at.toISOString(),
    reason: handover.reason,
    asked: handover.asked,
    candidates: handover.candidates,
    tried: handover.tried.map(({ at, act, reason, asked, questions }) => ({
      at: at.toISOString(),
      act,
      reason,
      asked,
      questions,
    })),
  };
