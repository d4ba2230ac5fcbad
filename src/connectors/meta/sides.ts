import { createHash } from 'node:crypto';
import type { AccountIdentity } from '../connector.js';
import { identifier, type Json, record, text } from '../payload.js';

/** What an element of an entry is read against. */
export interface Reading {
  isAccount: (id: string | undefined) => boolean;
  account: AccountIdentity;
  /** Send time of the delivery: it stands in where an element has no time of its own. */
  sentAt: Date;
}

/** The two sides of a message. */
export interface Sides {
  person: string;
  /** The account's id as the payload has it, where it does. */
  account?: string;
  name?: string;
  own: boolean;
}

/**
 * Who is the person, and who wrote. Old samples of echoes have sender and recipient the other way
 * round, so `isEcho` decides first and the person is whoever is not the account. People who write
 * through a plug-in before their id is known are named by a `user_ref`. Null: nobody is named.
 */
export function sidesOf(
  item: Json,
  isAccount: (id: string | undefined) => boolean,
  isEcho: boolean,
): Sides | null {
  const sender = personId(item.sender);
  const recipient = personId(item.recipient);
  // Where nobody sent it, the recipient is the account, whom it tells something.
  if (!sender && !isEcho) return null;
  const own = isEcho || isAccount(sender);
  const [expected, other] = own ? [recipient, sender] : [sender, recipient];
  // Both are the account where somebody tests by writing to themselves.
  const person =
    expected && (!isAccount(expected) || !other || isAccount(other)) ? expected : other;
  if (!person || (!own && isAccount(person))) return null;
  const account = person === expected ? other : expected;
  const name = own ? undefined : text(record(item.sender).name);
  return { person, own, ...(account ? { account } : {}), ...(name ? { name } : {}) };
}

function personId(side: unknown): string | undefined {
  const { id, user_ref } = record(side);
  return identifier(id) ?? identifier(user_ref);
}

/**
 * An id for what the platform gave none: the same for the same payload, another for another one of the
 * same second. `content` is the part that tells them apart.
 */
export function madeUpId(person: string, at: Date | undefined, content: Json): string {
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
  return `${person}:${at?.getTime() ?? 'no-time'}:${digest}`;
}
