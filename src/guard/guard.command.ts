import { GUARDED_LANGUAGES, type ReplyToCheck, type Rule, type Verdict } from './finding.js';
import { checkReply, type GuardTools } from './guard.js';
import { evaluateGuard, type LabelledReply } from './evaluate.js';

/** Where a command writes one line, without its line end. */
export type WriteLine = (line: string) => Promise<void> | void;

/**
 * `sixhour guard`: JSON lines `{id?, text, lang, public, kind, customer_text?, known?, voice?}` in,
 * `{id?, verdict, findings}` out, one for one and in order. A line that cannot be read gives
 * `{"error": …}` in its place.
 */
export async function guardCommand(
  input: AsyncIterable<string>,
  write: WriteLine,
  tools: GuardTools,
): Promise<void> {
  for await (const line of input) {
    if (line.trim() === '') continue;
    await write(JSON.stringify(answer(line, tools)));
  }
}

function answer(line: string, tools: GuardTools): object {
  const read = readReply(line);
  if ('error' in read) return read;
  const { verdict, findings } = checkReply(read.reply, tools);
  return {
    ...read.id,
    verdict,
    findings: findings.map(({ rule, severity, start, end, message, suggestion }) => ({
      rule,
      severity,
      start,
      end,
      message,
      suggestion,
    })),
  };
}

type Row = Record<string, unknown>;
type Read =
  { id: { id?: unknown }; reply: ReplyToCheck; row: Row } | { id?: unknown; error: string };

const KINDS = ['comment', 'message', 'review', 'mention'];

/** The reply of one line, or what is wrong with the line. */
function readReply(line: string): Read {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { error: 'not JSON' };
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return { error: 'not an object' };
  const cells = row as Row;
  const id = 'id' in cells ? { id: cells.id } : {};
  const wrong = wrongCell(cells);
  if (wrong) return { ...id, error: wrong };
  const known = cells.known as { order?: string } | undefined;
  const voice = cells.voice as { address?: string } | undefined;
  return {
    id,
    row: cells,
    reply: {
      text: cells.text as string,
      language: (cells.lang as string).slice(0, 2).toLowerCase(),
      public: cells.public === true,
      kind: (cells.kind as ReplyToCheck['kind'] | undefined) ?? 'message',
      customerText: (cells.customer_text as string | undefined) ?? undefined,
      known: known?.order ? { order: String(known.order) } : undefined,
      voice:
        voice?.address === 'formal' || voice?.address === 'informal'
          ? { address: voice.address }
          : undefined,
      shopContacts: Array.isArray(cells.shop_contacts)
        ? cells.shop_contacts.map(String)
        : undefined,
    },
  };
}

function wrongCell(row: Row): string | undefined {
  if (typeof row.text !== 'string') return 'text must be a string';
  if (typeof row.lang !== 'string')
    return `lang must be a code such as ${GUARDED_LANGUAGES.join(', ')}`;
  if (row.kind !== undefined && !KINDS.includes(row.kind as string))
    return `kind must be one of ${KINDS.join(', ')}`;
  if (row.customer_text != null && typeof row.customer_text !== 'string')
    return 'customer_text must be a string';
  return undefined;
}

/** `sixhour guard-eval`: labelled lines in, the figures by language and the misses out, one line each. */
export async function evalGuard(
  input: AsyncIterable<string>,
  write: WriteLine,
  tools: GuardTools,
): Promise<void> {
  const cases: LabelledReply[] = [];
  for await (const line of input) {
    if (line.trim() === '') continue;
    const read = readReply(line);
    if ('error' in read) {
      await write(JSON.stringify(read));
      continue;
    }
    cases.push({
      id: 'id' in read.row ? JSON.stringify(read.row.id) : String(cases.length + 1),
      reply: read.reply,
      expect: read.row.expect as Verdict,
      rules: (read.row.rules as Rule[] | undefined) ?? [],
      hard: read.row.hard === true,
    });
  }
  const { byLanguage, misses } = evaluateGuard(cases, tools);
  for (const miss of misses) await write(JSON.stringify({ miss }));
  for (const [language, figures] of Object.entries(byLanguage))
    await write(JSON.stringify({ language, ...figures }));
}
