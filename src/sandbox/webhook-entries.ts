import type { Piece } from './webhook-messages.js';

/** How the app has set up its webhooks. */
export interface EntryForm {
  /** "Include values" of the app's dashboard; off: only `changed_fields` are named. */
  includeValues: boolean;
  /** The documented form of Instagram's own login: `field` and `value` right in the entry. */
  flat: boolean;
}

/** Meta's own limit of updates in one POST. */
const MOST = 1000;

/**
 * The bodies of as many POSTs as the pieces need: one entry an account, its `changes` with the time in seconds, its `messaging` and
 * `standby` with the time in milliseconds. Source: platform-apis, section 5.
 */
export function bodies(object: string, pieces: Piece[], now: number, form: EntryForm): unknown[] {
  const out: unknown[] = [];
  for (let start = 0; start < pieces.length; start += MOST) {
    const entry = entries(pieces.slice(start, start + MOST), now, form);
    out.push({ object, entry });
  }
  return out;
}

function entries(batch: Piece[], now: number, form: EntryForm): unknown[] {
  const seconds = Math.floor(now / 1000);
  const accounts = [...new Set(batch.map((p) => p.account))];
  return accounts.flatMap((id) => {
    const own = batch.filter((p) => p.account === id);
    const part = (name: 'change' | 'messaging' | 'standby') =>
      own.flatMap((p) => (p[name] === undefined ? [] : [p[name]]));
    const [changes, messaging, standby] = [part('change'), part('messaging'), part('standby')];
    return [
      ...(changes.length > 0 ? changed(id, seconds, changes as FieldChange[], form) : []),
      ...(messaging.length > 0 ? [{ id, time: now, messaging }] : []),
      ...(standby.length > 0 ? [{ id, time: now, standby }] : []),
    ];
  });
}

interface FieldChange {
  field: string;
  value: unknown;
}

function changed(id: string, time: number, changes: FieldChange[], form: EntryForm): unknown[] {
  if (!form.includeValues) {
    const changed_fields = [...new Set(changes.map(({ field }) => field))];
    return [{ id, time, changed_fields }];
  }
  if (form.flat) return changes.map(({ field, value }) => ({ id, time, field, value }));
  return [{ id, time, changes }];
}
