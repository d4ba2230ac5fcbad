import { type GraphCall, identify } from './call.js';

/** Usage headers appear only after some volume; the control setting `usage` overrides the percentages. */
export function usageHeaders(call: GraphCall, total: number): Record<string, string> {
  const set = call.world.settings.get('usage') as { percent: number; minutes?: number } | undefined;
  if (!set && total < 20) return {};
  const percent = set?.percent ?? Math.min(60, Math.floor(total / 100));
  const use = { call_count: percent, total_time: percent, total_cputime: percent };
  let account = 'app';
  try {
    const identity = identify(call);
    if (identity.kind === 'page') account = identity.page.id;
  } catch {
    return { 'x-app-usage': JSON.stringify(use) };
  }
  const object = {
    type: 'pages',
    call_count: percent,
    total_cputime: percent,
    total_time: percent,
    estimated_time_to_regain_access: percent >= 100 ? (set?.minutes ?? 5) : 0,
  };
  return {
    'x-app-usage': JSON.stringify(use),
    ...(account === 'app'
      ? {}
      : { 'x-business-use-case-usage': JSON.stringify({ [account]: [object] }) }),
  };
}
