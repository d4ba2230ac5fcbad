import { INSTAGRAM } from '../shop.js';
import { type GraphCall, identify } from './call.js';
import { GraphError } from './graph-error.js';

/** Which business use case pays for a call, and the error code of its limit. Source: platform-apis, section 1. */
const USE_CASES = {
  pages: 80001,
  instagram: 80002,
  messenger: 80006,
} as const;
type UseCase = keyof typeof USE_CASES;

interface Usage {
  percent: number;
  minutes?: number;
}

/** Usage headers appear only after some volume; the control setting `usage` overrides the percentages, above 100 too. */
export function usageHeaders(call: GraphCall, total: number): Record<string, string> {
  const set = call.world.settings.get('usage') as Usage | undefined;
  if (!set && total < 20) return {};
  return headers(call, set ?? { percent: Math.min(60, Math.floor(total / 100)) });
}

/** The throttle error for the call: of its business use case with a page's token, of the app (4) with another's. */
export function throttled(call: GraphCall, seconds: number) {
  const payer = payerOf(call);
  const code = payer ? USE_CASES[payer.useCase] : 4;
  const error = new GraphError(`(#${code}) Too many calls: please wait a while and try again.`, {
    code,
    subcode: payer ? undefined : 1504022,
    status: payer ? 400 : 403,
    transient: true,
  });
  const usage = { percent: 108, minutes: Math.ceil(seconds / 60) };
  // The app has room left where the account's own allowance is used up.
  const told = headers(call, usage, payer ? 40 : usage.percent);
  return { error, headers: told };
}

/** App and page usage in percent; the business use case also tells the minutes to wait. */
function headers(
  call: GraphCall,
  { percent, minutes = 5 }: Usage,
  appPercent = percent,
): Record<string, string> {
  const used = (part: number) =>
    JSON.stringify({ call_count: part, total_time: part, total_cputime: part });
  const payer = payerOf(call);
  if (!payer) return { 'x-app-usage': used(appPercent) };
  const object = {
    type: payer.useCase,
    call_count: percent,
    total_cputime: percent,
    total_time: percent,
    estimated_time_to_regain_access: percent >= 100 ? minutes : 0,
  };
  return {
    'x-app-usage': used(appPercent),
    'x-page-usage': used(percent),
    'x-business-use-case-usage': JSON.stringify({ [payer.account]: [object] }),
  };
}

function payerOf(call: GraphCall): { account: string; useCase: UseCase } | undefined {
  try {
    const identity = identify(call);
    if (identity.kind === 'instagram') return { account: INSTAGRAM.id, useCase: 'instagram' };
    if (identity.kind === 'page') {
      return { account: identity.page.id, useCase: useCaseOf(call) };
    }
  } catch {
    // a call without a good token is counted for the app
  }
  return undefined;
}

function useCaseOf({ path }: GraphCall): UseCase {
  const [node = '', edge] = path;
  if (edge === 'messages' || edge === 'conversations' || /^[tm]_/.test(node)) return 'messenger';
  return node === INSTAGRAM.id || /^1[78]\d{15}$/.test(node) ? 'instagram' : 'pages';
}
