import { type EntityManager, In } from 'typeorm';
import type { PlatformItem } from '../connectors/platform-event.js';
import { RemovedItem } from './removed-item.entity.js';

/** What was heard of an item, its post, or the comment that it answers, before it came itself. */
export function heardOf(
  tx: EntityManager,
  accountId: string,
  { externalId, kind, context, parentId }: PlatformItem,
): Promise<RemovedItem[]> {
  // A message stands by itself: it outlives the one that it answers.
  const above = kind === 'message' ? [] : [context?.externalId, parentId];
  const ids = [externalId, ...above].filter((id) => id !== undefined);
  return tx.findBy(RemovedItem, { accountId, externalId: In(ids) });
}
