import { parseArgs } from 'node:util';
import type { AxiosInstance } from 'axios';
import { parseLossless } from './lossless-json.js';
import { type Operation, toOperations } from './operation.js';
import { isRecord } from './payload.js';
import type { PlatformEvent } from './platform-event.js';
import { type ConnectorRegistry, createConnectors } from './registry.js';
import { textOf } from './text-encoding.js';

/** Where the command writes one line, without its line end. */
export type WriteLine = (line: string) => Promise<void> | void;

export interface DecodeInput {
  /** All of stdin; for a single payload. */
  whole(): Promise<Uint8Array>;
  /** Its lines, read one at a time; for `--batch`. */
  lines(): AsyncIterable<string>;
}

/** Arguments that can not be used: the caller prints the message and exits with 2. */
export class DecodeArgumentError extends Error {}

const KINDS = ['webhook', 'poll'] as const;

/** One write a line is slow where the reader is a pipe. */
const LINES_AT_ONCE = 500;

/** A time that no platform sends: whatever was given it has no time of its own. */
const NO_TIME = new Date(0);

/** Codecs ask nobody; whoever does gets this. */
const NO_NETWORK = {
  request: () => Promise.reject(new Error('decode asks no platform')),
} as unknown as AxiosInstance;

/**
 * `sixhour decode --platform P --kind webhook|poll [--account ID]`: one payload in, one JSON line an
 * operation out. `--batch`: JSON lines `{"id","platform","kind","account","body"}` in, the body being the
 * raw payload as text; every line out carries the id of its input. At least one line for each payload,
 * and it throws for arguments only (DecodeArgumentError).
 */
export async function decodeCommand(
  args: string[],
  input: DecodeInput,
  write: WriteLine,
): Promise<void> {
  const registry = createConnectors(NO_NETWORK);
  const { platform, kind, account, batch } = readArguments(args);
  if (!batch) {
    const task = readTask({ platform, kind, account }, registry);
    if (typeof task === 'string') throw new DecodeArgumentError(task);
    const body = textOf(await input.whole());
    const found = operationsOf(contentOf(body), task);
    for (let from = 0; from < found.length; from += LINES_AT_ONCE) {
      const lines = found.slice(from, from + LINES_AT_ONCE);
      await write(lines.map((line) => JSON.stringify(line)).join('\n'));
    }
    return;
  }
  for await (const line of input.lines()) {
    if (line.trim() === '') continue;
    for (const answer of answersTo(line, { platform, kind, account }, registry))
      await write(answer);
  }
}

function readArguments(args: string[]) {
  try {
    const options = {
      platform: { type: 'string' },
      kind: { type: 'string' },
      account: { type: 'string' },
      batch: { type: 'boolean' },
    } as const;
    return parseArgs({ args, options, strict: true }).values;
  } catch (error) {
    const [reason] = (error as Error).message.split('. ');
    throw new DecodeArgumentError(
      `${reason}; allowed: --platform P --kind webhook|poll [--account ID], or --batch`,
    );
  }
}

interface Task {
  platform: string;
  decode: (body: unknown) => PlatformEvent[];
}

/** What is to be read how; a text says what is wrong with the request. */
function readTask(
  asked: { platform?: unknown; kind?: unknown; account?: unknown },
  registry: ConnectorRegistry,
): Task | string {
  const { platform, kind, account } = asked;
  const known = registry.all().map(({ manifest }) => manifest.platform);
  const connector = registry.all().find(({ manifest }) => manifest.platform === platform);
  if (!connector) {
    const given = typeof platform === 'string' ? `is “${platform.slice(0, 100)}”` : 'is missing';
    return `--platform ${given}; allowed: ${known.join(', ')}`;
  }
  if (!KINDS.some((one) => one === kind)) {
    const given = typeof kind === 'string' ? `is “${kind.slice(0, 100)}”` : 'is missing';
    return `--kind ${given}; allowed: ${KINDS.join(', ')}`;
  }
  const externalId =
    typeof account === 'string' || typeof account === 'number' ? String(account) : '';
  return {
    platform: connector.manifest.platform,
    decode: (body) => connector.decode(body, { externalId, name: '' }, NO_TIME),
  };
}

function answersTo(
  line: string,
  defaults: { platform?: string; kind?: string; account?: string },
  registry: ConnectorRegistry,
): string[] {
  let row: unknown;
  try {
    row = parseLossless(line.replace(/^\uFEFF/, ''));
  } catch {
    row = undefined;
  }
  const refuse = (input: unknown, why: string) => [
    JSON.stringify({ input, ...rejection('', why), platform: null }),
  ];
  if (!isRecord(row)) return refuse(null, 'the line is no JSON object');
  const { id = null, body } = row;
  const task = readTask(
    {
      platform: row.platform ?? defaults.platform,
      kind: row.kind ?? defaults.kind,
      account: row.account ?? defaults.account,
    },
    registry,
  );
  if (typeof task === 'string') return refuse(id, task.replace(/^--/, ''));
  // As text, so that nothing of it is lost; as an object it is understood all the same.
  const content = typeof body === 'string' ? contentOf(body) : { value: body };
  if (typeof body !== 'string' && !isRecord(body) && !Array.isArray(body)) {
    return refuse(id, 'body is not the payload as text');
  }
  return operationsOf(content, task).map((operation) =>
    JSON.stringify({ input: id, ...operation }),
  );
}

/** Never empty: a payload with nothing in it says so. */
function operationsOf(content: Content, { platform, decode }: Task): Operation[] {
  if ('why' in content) return [rejection(platform, content.why)];
  try {
    const operations = toOperations(decode(content.value), platform, NO_TIME);
    const empty: PlatformEvent = { type: 'ignored', reason: 'nothing in it' };
    return operations.length > 0 ? operations : toOperations([empty], platform, NO_TIME);
  } catch (error) {
    // Such as a nesting deeper than the stack.
    return [rejection(platform, `can not be read: ${(error as Error).message.slice(0, 200)}`)];
  }
}

type Content = { value: unknown } | { why: string };

/** JSON where it is JSON; other formats (XML, CSV) go to the codec as they came. */
function contentOf(body: string): Content {
  const source = body.replace(/^\uFEFF/, '');
  if (source.trim() === '') return { why: 'the payload is empty' };
  try {
    return { value: parseLossless(source) };
  } catch (error) {
    if (!/^\s*[[{]/.test(source)) return { value: source };
    const { message } = error as Error;
    return { why: `not JSON: ${message.replace(/\s+/g, ' ').slice(0, 150)}` };
  }
}

const rejection = (platform: string, why: string): Operation =>
  toOperations([{ type: 'undecodable', reason: why }], platform, NO_TIME)[0]!;
