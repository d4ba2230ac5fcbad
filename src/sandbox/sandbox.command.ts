import { parseArgs } from 'node:util';
import type { SandboxAccount } from './model.js';
import { USER } from './shop.js';
import { type Sandbox, startSandbox } from './sandbox.js';

export const SANDBOX_PORT = 4010;

/** An unusable argument: one line that says what is allowed. */
export class SandboxArgumentError extends Error {}

/**
 * `sixhour sandbox`: the invented platforms as a process of their own, until `stopped` resolves. Says where it is, how to point a client
 * at it, and the accounts. Throws SandboxArgumentError, also for a port that is taken.
 */
export async function sandboxCommand(
  args: string[],
  say: (line: string) => void,
  stopped: () => Promise<unknown>,
): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: String(SANDBOX_PORT) },
      host: { type: 'string', default: '127.0.0.1' },
      journal: { type: 'string' },
      traffic: { type: 'string', default: 'none' },
      callback: { type: 'string' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new SandboxArgumentError(`--port is “${values.port}”; it must be a number to 65535`);
  }
  const traffic = (['none', 'living'] as const).find((known) => known === values.traffic);
  if (!traffic) {
    throw new SandboxArgumentError(`--traffic is “${values.traffic}”; allowed: living, none`);
  }
  if (values.callback !== undefined && !URL.canParse(values.callback)) {
    throw new SandboxArgumentError(
      '--callback must be a whole address, like http://127.0.0.1:3000/…',
    );
  }
  const { host, journal, callback: callbackUrl } = values;
  const options = { port, host, journal, traffic, callbackUrl, log: say };
  const sandbox = await startSandbox(options).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new SandboxArgumentError(
      `port ${port} is taken, perhaps by another sandbox: end that, or give --port N (0: any free one)`,
    );
  });
  for (const line of introduction(sandbox)) say(line);
  await stopped();
  await sandbox.stop();
}

/** What somebody needs to know who has just started it. */
function introduction({ origin, accounts }: Sandbox): string[] {
  const column = (name: 'platform' | 'externalId') =>
    Math.max(...accounts.map((account) => account[name].length)) + 2;
  const [first, second] = [column('platform'), column('externalId')];
  const rows = accounts.map(
    ({ platform, externalId, name }) =>
      `  ${platform.padEnd(first)}${externalId.padEnd(second)}${name}`,
  );
  return [
    `sandbox ready at ${origin}`,
    '',
    `Point a client at ${origin} in place of https://graph.facebook.com (any /vNN.N/ or none),`,
    'https://mybusiness.googleapis.com and the other platforms’ hosts. For example:',
    `  curl "${origin}/v25.0/me/accounts?access_token=${USER.token}"`,
    `Write as a customer at ${origin}/ or with POST ${origin}/_control/items (src/sandbox/README.md).`,
    '',
    'Accounts (the same as JSON: GET /_control/accounts)',
    ...rows,
    '',
    'Tokens and secrets',
    ...secrets(accounts),
  ];
}

/** Each credential once, with the accounts that it opens. */
function secrets(accounts: SandboxAccount[]): string[] {
  const known = new Map<string, Set<string>>();
  for (const { platform, externalId, credentials } of accounts) {
    for (const [name, value] of Object.entries(credentials)) {
      // keys and key files are better copied from the JSON
      if (value.length > 200) continue;
      const line = `  ${name} = ${value}`;
      const of = known.get(line) ?? new Set();
      known.set(line, of.add(name === 'accessToken' ? externalId : platform));
    }
  }
  return [...known].map(([line, of]) => `${line}   (${[...of].join(', ')})`);
}
