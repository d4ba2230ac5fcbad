import { ConnectorError } from '../connector-error.js';
import { identifier, type Json, text } from '../payload.js';
import { type GraphClient, graphPath } from './graph-client.js';
import { withoutPlaces } from './paging.js';

/** One object; null when it is gone or was never visible to us (100/33). */
export async function readNode(
  graph: GraphClient,
  id: string,
  fields: string,
): Promise<Json | null> {
  try {
    return withoutPlaces(await graph.get(graphPath(id), { fields }));
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

export function isGone(error: unknown): boolean {
  return (
    error instanceof ConnectorError && error.detail.code === 100 && error.detail.subcode === 33
  );
}

/** The account's own node as a check of its token; a token of another account is refused. */
export async function probeNode(
  graph: GraphClient,
  id: string,
  fields: string,
): Promise<{ name: string }> {
  const node = await graph.get(graphPath(id), { fields });
  if (identifier(node.id) !== id) {
    throw new ConnectorError('reauthorize', 'The token does not belong to this account.');
  }
  return { name: text(node.username) ?? text(node.name) ?? id };
}
