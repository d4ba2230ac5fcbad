import { type GraphCall, structure, text } from './call.js';
import { answer } from './graph-api.js';
import { badParameter, GraphError } from './graph-error.js';
import { usageHeaders } from './usage.js';

interface Item {
  method?: string;
  relative_url?: string;
  body?: string;
  name?: string;
  depends_on?: string;
  omit_response_on_success?: boolean;
}

interface Result {
  code: number;
  body: unknown;
  headers: Record<string, string>;
}

/**
 * POST / with `batch`: outer 200, an array of `{code, headers, body}` whose body is JSON text; errors stand inside the items. An entry is
 * null when it was left out: by `omit_response_on_success`, which is the default for an item that another one refers to, or because
 * what it depends on has failed. Usage headers stand in the items, not around them. `total`: calls so far.
 */
export async function answerBatch(call: GraphCall, total: number): Promise<unknown> {
  const items = structure(call, 'batch') as unknown as (Item | null)[] | undefined;
  if (!Array.isArray(items)) throw badParameter('batch parameter must be a JSON array');
  if (items.length > 50)
    throw badParameter('Too many requests in batch message. Maximum batch size is 50');
  const all = JSON.stringify(items);
  const named = new Map<string, Result>();
  const out: unknown[] = [];
  for (const item of items) {
    const failed = item?.depends_on !== undefined && named.get(item.depends_on)?.code !== 200;
    if (!item || failed) {
      out.push(null);
      continue;
    }
    const result = await one(call, item, named, total);
    if (item.name) named.set(item.name, result);
    const referred = item.name !== undefined && all.includes(`{result=${item.name}:`);
    const omit = result.code === 200 && (item.omit_response_on_success ?? referred);
    out.push(omit ? null : wire(result));
  }
  return out;
}

function wire({ code, body, headers }: Result) {
  const all = { 'Content-Type': 'application/json; charset=UTF-8', ...headers };
  return {
    code,
    headers: Object.entries(all).map(([name, value]) => ({ name, value })),
    body: JSON.stringify(body),
  };
}

async function one(
  outer: GraphCall,
  item: Item,
  named: ReadonlyMap<string, Result>,
  total: number,
): Promise<Result> {
  const filled = (text = '') => text.replace(/\{result=([^:}]+):([^}]+)\}/g, lookUp(named));
  const url = new URL(filled(item.relative_url), 'http://batch.invalid/');
  const path = url.pathname.split('/').filter(Boolean);
  if (/^v\d+\.\d+$/.test(path[0] ?? '')) path.shift();
  const own = Object.fromEntries([...url.searchParams, ...new URLSearchParams(filled(item.body))]);
  const inherited = {
    access_token: text(outer, 'access_token'),
    ...(own.access_token ? {} : { appsecret_proof: text(outer, 'appsecret_proof') }),
  };
  const method = (item.method ?? 'GET').toUpperCase();
  const call = { ...outer, method, path, params: { ...inherited, ...own } };
  const headers = usageHeaders(call, total);
  try {
    return { code: 200, body: await answer(call), headers };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return { code: error.status, body: error.envelope(), headers };
  }
}

/** `{result=name:$.data.*.id}`: the values at that path of an earlier answer, joined with commas. */
function lookUp(named: ReadonlyMap<string, Result>) {
  return (_all: string, name: string, path: string): string => {
    let found: unknown[] = [named.get(name)?.body];
    for (const step of path
      .replace(/\[(\*|\d+)\]/g, '.$1')
      .split('.')
      .slice(1)) {
      found = found.flatMap((value) => {
        if (value === null || typeof value !== 'object') return [];
        const values = value as Record<string, unknown>;
        return step === '*' ? Object.values(values) : [values[step]];
      });
    }
    return found.filter((value) => ['string', 'number'].includes(typeof value)).join(',');
  };
}
