import type { EntityManager } from 'typeorm';
import type { ChannelAccount } from '../connectors/account.entity.js';
import type { PlatformItem } from '../connectors/platform-event.js';
import { Contact } from './contact.entity.js';

/** The id of the person who wrote an item; null when the platform hides the author. */
export async function findOrMakeContact(
  tx: EntityManager,
  account: ChannelAccount,
  { author, createdAt, threadId }: PlatformItem,
): Promise<string | null> {
  const { name = null, handle = null } = author ?? {};
  // Review sites name the author without an id: the same person then is one contact a review.
  const externalId = author?.externalId ?? ((name ?? handle) ? `thread:${threadId}` : null);
  if (!externalId) return null;
  // A later delivery may know the name that an earlier one lacked; it never takes a name away.
  const [row] = await tx.query<{ id: string }[]>(
    `insert into contact (brand_id, account_id, external_id, name, handle, first_seen_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (account_id, external_id) do update set
       name = coalesce(excluded.name, contact.name),
       handle = coalesce(excluded.handle, contact.handle),
       first_seen_at = least(excluded.first_seen_at, contact.first_seen_at)
     returning id`,
    [account.brandId, account.id, externalId, name, handle, createdAt],
  );
  return row!.id;
}

/** The name to show, for a contact that may have none. */
export const displayName = (contact: Pick<Contact, 'name' | 'handle'> | null): string | null =>
  contact?.name ?? (contact?.handle ? `@${contact.handle.replace(/^@/, '')}` : null);

/** Whether the shop heard of this person before, in another conversation. */
export async function isReturning(
  tx: EntityManager,
  contactId: string | null,
  conversationId: string,
): Promise<boolean> {
  if (contactId === null) return false;
  const [row] = await tx.query<{ known: boolean }[]>(
    `select exists (
       select 1 from conversation other join conversation this on this.id = $2
       where other.contact_id = $1 and other.id <> $2 and other.created_at < this.created_at) as known`,
    [contactId, conversationId],
  );
  return row!.known;
}
