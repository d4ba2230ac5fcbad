import { checkReply } from '../guard/guard.js';
import { detectTextLanguage } from '../triage/detect-text.js';
import { judge } from '../triage/judge.js';
import { ITEM_KINDS, type ItemKind } from '../triage/judgement.js';
import { composeDraft, type ComposedDraft, type DraftInput, type Place } from './compose.js';
import { contactIn } from './facts.js';
import { shopContacts, withoutGuessesAtFacts } from './own-facts.js';
import type { Playbook } from './playbook-input.js';
import { voiceWith, type Voice } from './voice/voice.js';

/** Where a command writes one line, without its line end. */
export type WriteLine = (line: string) => Promise<void> | void;

const PLACE: Record<ItemKind, Place> = {
  comment: 'public_comment',
  message: 'private_message',
  review: 'review_response',
  mention: 'mention_reply',
};
/** Drafts under one run are taken to stand under one post. */
const REMEMBERED = 20;

/**
 * `sixhour draft`: JSON lines `{id?, text, lang?, platform?, kind, rating?, author?, facts?, voice?}` in,
 * `{id?, language, reply, public, slots, evidence, findings, playbook, needsHuman, reason}` out, one for
 * one and in order. A line that cannot be read gives `{"error": …}` in its place.
 */
export async function draftCommand(input: AsyncIterable<string>, write: WriteLine): Promise<void> {
  const earlier: string[] = [];
  let count = 0;
  for await (const line of input) {
    if (line.trim() === '') continue;
    count += 1;
    const row = readRow(line);
    if ('error' in row) {
      await write(JSON.stringify(row));
      continue;
    }
    const answer = draftFor(row, `line-${count}`, earlier);
    earlier.push(answer.reply);
    if (earlier.length > REMEMBERED) earlier.shift();
    await write(JSON.stringify(answer));
  }
}

interface Row {
  id?: unknown;
  text: string;
  lang?: string;
  kind: ItemKind;
  rating?: number;
  author?: { name?: string; orders?: number; last_order_days?: number };
  facts: Record<string, string>;
  voice: Voice;
}

function draftFor(row: Row, fallbackSeed: string, avoid: string[]) {
  const { text, kind, rating, facts, voice } = row;
  const judgement = judge({ text, kind, rating, language: row.lang });
  const language = row.lang ?? judgement.language.code;
  const draft = composeDraft({
    text,
    kind,
    rating,
    judgement,
    language,
    place: PLACE[kind],
    author: row.author && {
      name: row.author.name,
      orders: row.author.orders,
      lastOrderDays: row.author.last_order_days,
    },
    facts,
    contact: contactIn(facts),
    voice,
    seed: 'id' in row ? JSON.stringify(row.id) : fallbackSeed,
    avoid,
  } satisfies DraftInput);
  return {
    ...('id' in row ? { id: row.id } : {}),
    language: draft.language,
    reply: draft.text,
    public: kind !== 'message',
    slots: draft.slots,
    evidence: draft.evidence,
    findings: findingsIn(draft, row),
    playbook: draft.playbook,
    needsHuman:
      judgement.needsHuman || draft.slots.length > 0 || FOR_PEOPLE.includes(draft.playbook),
    reason: judgement.risks[0]?.risk ?? judgement.sentiment.label,
  };
}

/** What triage may have missed, and the wording did not. */
const FOR_PEOPLE: Playbook[] = ['self_harm', 'threat', 'safety'];

/** The guard's word on the draft, but for the slots, which are listed by themselves. */
function findingsIn(draft: ComposedDraft, row: Row) {
  if (!draft.text) return [];
  const { findings } = checkReply(
    {
      text: draft.text,
      language: draft.language,
      public: row.kind !== 'message',
      kind: row.kind,
      customerText: row.text,
      shopContacts: shopContacts(row.facts),
      known: row.facts.order ? { order: row.facts.order } : undefined,
      voice: { address: row.voice.address },
    },
    { detectLanguage: detectTextLanguage },
  );
  return withoutGuessesAtFacts(findings, draft).filter(({ rule }) => rule !== 'unfilled_slot');
}

type Cells = Record<string, unknown>;
const isObject = (value: unknown): value is Cells =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The row of one line, or what is wrong with it. */
function readRow(line: string): Row | { id?: unknown; error: string } {
  let cells: unknown;
  try {
    cells = JSON.parse(line);
  } catch {
    return { error: 'not JSON' };
  }
  if (!isObject(cells)) return { error: 'not an object' };
  const id = 'id' in cells ? { id: cells.id } : {};
  if (typeof cells.text !== 'string') return { ...id, error: 'text must be a string' };
  const kind = (cells.kind ?? 'message') as ItemKind;
  if (!ITEM_KINDS.includes(kind))
    return { ...id, error: `kind must be one of ${ITEM_KINDS.join(', ')}` };
  const facts = Object.fromEntries(
    Object.entries(isObject(cells.facts) ? cells.facts : {}).map(([key, value]) => [
      key,
      String(value),
    ]),
  );
  return {
    ...id,
    text: cells.text,
    lang: typeof cells.lang === 'string' ? cells.lang.slice(0, 2).toLowerCase() : undefined,
    kind,
    rating: typeof cells.rating === 'number' ? cells.rating : undefined,
    author: isObject(cells.author) ? cells.author : undefined,
    facts,
    voice: readVoice(cells.voice, facts.voice),
  };
}

/** `{address, warmth?, emoji?, signature?, greetByName?}`, or just `formal` or `informal`. */
function readVoice(value: unknown, fact: string | undefined): Voice {
  const settings: Partial<Voice> = isObject(value) ? value : {};
  const address = typeof value === 'string' ? value : (settings.address ?? fact);
  return voiceWith({ ...settings, address: address === 'informal' ? 'informal' : 'formal' });
}
