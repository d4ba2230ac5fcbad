// How many calls the import of a page's past takes, compared with the fewest that could do it, and what a
// quiet account costs. Against the sandbox, over HTTP.
const DAY = 24 * 3600_000;
/** Rows that the platform gives at once, of posts and of the comments within each. */
const FULL_PAGE = 100;
const MOST = 1.3;

const dist = (file) => new URL(`../dist/src/${file}`, import.meta.url).href;

/** Each by calls of the sandbox's control API; 200 posts and 5,000 comments in all. */
const SHAPES = {
  'even: 25 comments a post': [{ posts: 200, comments: 5000 }],
  'ten posts with nearly all comments': [
    { posts: 10, comments: 4050 },
    { posts: 190 },
    { posts: 0, comments: 950 },
  ],
  'one post with all comments': [{ posts: 1, comments: 5000 }, { posts: 199 }],
};

/** True when every shape keeps to the bound. */
export async function bench(print) {
  const { startSandbox } = await import(dist('sandbox/sandbox.js'));
  const sandbox = await startSandbox({ port: 0, traffic: 'none' });
  let fits = true;
  try {
    for (const [shape, steps] of Object.entries(SHAPES)) {
      const line = await measure(sandbox, shape, steps);
      fits &&= line.ratio <= MOST && line.quietCalls <= 1 && line.found === line.comments;
      print(line);
    }
  } finally {
    await sandbox.stop();
  }
  return fits;
}

async function measure(sandbox, shape, steps) {
  const { createConnectors } = await import(dist('connectors/registry.js'));
  const { createHttpClient } = await import(dist('infra/http/http-client.js'));
  const connector = createConnectors(createHttpClient(20)).get('facebook');
  const found = sandbox.accounts.find(({ platform }) => platform === 'facebook');
  const account = { ...found, id: 'bench', apiOrigin: sandbox.origin };
  const since = new Date(Date.now() - 90 * DAY);
  const control = (path, body, method = body ? 'POST' : 'GET') => ask(sandbox, path, body, method);

  await control('reset', {});
  for (const step of steps) {
    await control('bulk', { account: account.externalId, days: 80, ...step });
  }
  const fewest = fewestCalls(await control(`state?account=${account.externalId}`));
  await control('calls', undefined, 'DELETE');

  const started = Date.now();
  const ids = new Set();
  let cursor = null;
  for (let unfinished = true; unfinished;) {
    unfinished = false;
    for await (const page of connector.poll(account, 'comments', cursor, since)) {
      cursor = page.cursor;
      unfinished = page.unfinished ?? false;
      for (const event of connector.decode(page.body, account, new Date())) {
        if (event.type === 'item' && !event.own) ids.add(event.externalId);
      }
    }
  }
  const ms = Date.now() - started;
  const calls = (await control('calls/list')).length;
  await control('calls', undefined, 'DELETE');
  for await (const page of connector.poll(account, 'comments', cursor, since)) void page;
  const quietCalls = (await control('calls/list')).length;
  const ratio = Number((calls / fewest.calls).toFixed(2));
  return {
    shape,
    ...fewest.of,
    found: ids.size,
    calls,
    fewest: fewest.calls,
    ratio,
    quietCalls,
    ms,
  };
}

/** A call gives a hundred posts with a hundred comments each; what is beyond those takes calls of its own. */
function fewestCalls({ posts, comments }) {
  const under = new Map();
  for (const { post } of comments) under.set(post, (under.get(post) ?? 0) + 1);
  const beyond = [...under.values()].map((n) =>
    Math.max(0, Math.ceil((n - FULL_PAGE) / FULL_PAGE)),
  );
  const calls = Math.ceil(posts.length / FULL_PAGE) + beyond.reduce((a, b) => a + b, 0);
  return { calls, of: { posts: posts.length, comments: comments.length } };
}

async function ask(sandbox, path, body, method) {
  const response = await fetch(`${sandbox.origin}/_control/${path}`, {
    method,
    ...(body
      ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
      : {}),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`sandbox ${path}: ${JSON.stringify(answer)}`);
  return answer;
}
