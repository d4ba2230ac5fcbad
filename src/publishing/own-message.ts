import type { EntityManager } from 'typeorm';
import { Message, MessageRevision } from '../conversations/message.entity.js';
import type { Publication } from './publication.entity.js';

interface Accepted {
  /** The platform's id of the reply. */
  externalId: string;
  acceptedAt: Date;
  now: Date;
}

/**
 * The row of a reply that the platform took; its id. It may be there already: the platform told us of
 * it before it answered, or (a review has a single reply) an earlier answer is written over.
 */
export async function ownMessage(
  tx: EntityManager,
  publication: Publication,
  accepted: Accepted,
): Promise<string> {
  const { brandId, accountId, conversationId, authorKind, userId, text, act } = publication;
  const { externalId, acceptedAt, now } = accepted;
  const known = await tx.findOneBy(Message, { accountId, externalId });
  if (known) {
    await writeOver(tx, known, { authorKind, userId, text, act }, acceptedAt);
    return known.id;
  }
  const asked = await tx.findOneByOrFail(Message, { id: publication.messageId });
  const { id } = await tx.save(Message, {
    ...{ brandId, accountId, conversationId, externalId, authorKind, userId, text, act },
    parentExternalId: asked.externalId,
    direction: 'out' as const,
    kind: asked.kind,
    createdAt: acceptedAt,
    ingestedAt: now,
  });
  return id;
}

async function writeOver(
  tx: EntityManager,
  known: Message,
  reply: Pick<Publication, 'authorKind' | 'userId' | 'text' | 'act'>,
  acceptedAt: Date,
): Promise<void> {
  const { id, brandId, kind, revision, text, rating } = known;
  const stood = known.deletedAt === null && known.hiddenAt === null;
  if (stood && kind === 'review' && text !== reply.text) {
    // What stood until now was an answer too, and stays one.
    const before = { messageId: id, revision, brandId, text, rating, replacedAt: acceptedAt };
    await tx.insert(MessageRevision, before);
    await tx.update(Message, { id }, { ...reply, revision: revision + 1, editedAt: acceptedAt });
    return;
  }
  const again = stood ? {} : { deletedAt: null, hiddenAt: null, createdAt: acceptedAt };
  await tx.update(Message, { id }, { ...reply, ...again });
}
