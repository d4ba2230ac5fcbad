import { identifier, type Json, record, text } from '../payload.js';
import type { Author } from '../platform-event.js';

/** `from{id,name,username}`. Null when the platform hides the author: the app lacks the right, or they do. */
export function authorOf(from: unknown): Author | null {
  const person = record(from);
  const externalId = identifier(person.id);
  const name = text(person.name);
  const handle = text(person.username);
  if (!externalId && !name && !handle) return null;
  return {
    ...(externalId ? { externalId } : {}),
    ...(name ? { name } : {}),
    ...(handle ? { handle } : {}),
  };
}

/** Old webhooks name the author flat: `sender_id` and `sender_name`, or `reviewer_id` and `reviewer_name`. */
export function authorNamed(value: Json, prefix: 'sender' | 'reviewer'): Author | null {
  return authorOf({ id: value[`${prefix}_id`], name: value[`${prefix}_name`] });
}

/** The beginning of a post, enough to see what a comment is about. */
export function excerpt(value: unknown): string | undefined {
  const whole = text(value)?.trim();
  if (!whole) return undefined;
  const start = [...whole.slice(0, 600)].slice(0, 280).join('');
  return start.length < whole.length ? `${start}…` : start;
}
