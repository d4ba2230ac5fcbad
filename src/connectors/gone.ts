import { ConnectorError } from './connector-error.js';
import { identifier, isRecord } from './payload.js';
import type { ItemKind, PlatformEvent } from './platform-event.js';

/**
 * What a connector hands out about items of which the platform tells nothing any more: they are missing
 * in its list, or were named, and reading each says that it is gone. Kept and decoded like a page.
 */
export const goneEnvelope = (ids: readonly string[]) => ({ gone: [...ids] });

/** Undefined when the body is no such envelope. The time is when we noticed: platforms give none. */
export function decodeGone(body: unknown, kind: ItemKind, at: Date): PlatformEvent[] | undefined {
  if (!isRecord(body) || !Array.isArray(body.gone) || Object.keys(body).length > 1)
    return undefined;
  return body.gone.map((value): PlatformEvent => {
    const externalId = identifier(value);
    if (!externalId) return { type: 'undecodable', reason: 'something gone, without its id' };
    return { type: 'removed', kind, externalId, threadId: externalId, at };
  });
}

/** Those ids of which `read` answers null, in their envelope. One that may not be asked for says nothing. */
export async function goneAmong(
  ids: readonly string[],
  read: (id: string) => Promise<unknown>,
): Promise<unknown> {
  const gone: string[] = [];
  for (const id of ids) {
    const found = await read(id).catch((error: unknown) => {
      if (error instanceof ConnectorError && error.decision === 'reject') return undefined;
      throw error;
    });
    if (found === null) gone.push(id);
  }
  return gone.length > 0 ? goneEnvelope(gone) : undefined;
}
