import { type GraphCall, structure, text } from './call.js';
import { answer } from './graph-api.js';
import { badParameter, GraphError } from './graph-error.js';

interface Item {
  method?: string;
  relative_url?: string;
  body?: string;
  omit_response_on_success?: boolean;
}

/** POST / with `batch`: outer 200, an array of `{code, headers, body}` whose body is JSON text; errors stand inside the items. */
export async function answerBatch(call: GraphCall): Promise<unknown> {
  const items = structure(call, 'batch') as unknown as Item[] | undefined;
  if (!Array.isArray(items)) throw badParameter('batch parameter must be a JSON array');
  if (items.length > 50)
    throw badParameter('Too many requests in batch message. Maximum batch size is 50');
  const out: unknown[] = [];
  for (const item of items) {
    const { code, body } = await one(call, item);
    const omit = item.omit_response_on_success === true && code === 200;
    out.push(
      omit
        ? null
        : {
            code,
            headers: [{ name: 'Content-Type', value: 'application/json; charset=UTF-8' }],
            body: JSON.stringify(body),
          },
    );
  }
  return out;
}

async function one(outer: GraphCall, item: Item): Promise<{ code: number; body: unknown }> {
  const url = new URL(item.relative_url ?? '', 'http://batch.invalid/');
  const path = url.pathname.split('/').filter(Boolean);
  if (/^v\d+\.\d+$/.test(path[0] ?? '')) path.shift();
  const own = Object.fromEntries([...url.searchParams, ...new URLSearchParams(item.body ?? '')]);
  const inherited = {
    access_token: text(outer, 'access_token'),
    ...(own.access_token ? {} : { appsecret_proof: text(outer, 'appsecret_proof') }),
  };
  try {
    const method = (item.method ?? 'GET').toUpperCase();
    const body = await answer({ ...outer, method, path, params: { ...inherited, ...own } });
    return { code: 200, body };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return { code: error.status, body: error.envelope() };
  }
}
