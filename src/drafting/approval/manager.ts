import type { Risk } from '../../triage/judgement.js';
import type { Offer } from './offers.js';

/** Most that an agent may give away, by currency (ISO 4217) or `%`; what is not named may not be given. */
export type Budgets = Record<string, number>;

export const DEFAULT_BUDGETS: Budgets = {
  ...{ EUR: 20, GBP: 20, USD: 20, PLN: 80, CZK: 500, TRY: 800 },
  '%': 20,
};

const PLAYBOOKS: ReadonlySet<string> = new Set(['legal_threat', 'extortion', 'safety']);
const RISKS: ReadonlySet<string> = new Set<Risk>(['legal_threat', 'extortion', 'safety']);

export type ManagerReason = 'legal_threat' | 'extortion' | 'safety' | 'over_budget';

/** Why a manager has to send this reply; empty: whoever wrote it may. */
export function managerReasons(
  reply: { playbook: string | null; risks: readonly string[]; offers: Offer[] },
  budgets: Budgets,
): ManagerReason[] {
  const reasons = new Set<string>(reply.risks.filter((risk) => RISKS.has(risk)));
  if (reply.playbook && PLAYBOOKS.has(reply.playbook)) reasons.add(reply.playbook);
  if (reply.offers.some(({ amount, unit }) => amount > (budgets[unit] ?? 0)))
    reasons.add('over_budget');
  return [...reasons].sort() as ManagerReason[];
}
