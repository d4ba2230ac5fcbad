import type { EntityManager } from 'typeorm';
import type { PlatformItem } from '../connectors/platform-event.js';
import { Conversation } from './conversation.entity.js';
import { lockConversation } from './find-or-make-conversation.js';

/** Who may answer in a thread since `at`; what is known from a later instant wins. */
async function hold(
  tx: EntityManager,
  { id, heldElsewhere, heldAsOf }: Conversation,
  { elsewhere, at }: { elsewhere: boolean; at: Date },
): Promise<void> {
  if (heldAsOf && heldAsOf > at) return;
  if (!heldAsOf && !elsewhere) return;
  if (heldElsewhere === elsewhere && !elsewhere) return;
  await tx.update(Conversation, { id }, { heldElsewhere: elsewhere, heldAsOf: at });
}

/** A message tells it too: what we only hear of stands in a thread that another app has. */
export async function noteHolder(
  tx: EntityManager,
  conversation: Conversation,
  { standby, own, createdAt }: Pick<PlatformItem, 'standby' | 'own' | 'createdAt'>,
): Promise<void> {
  // Echoes of other apps come either way.
  if (own && !standby) return;
  await hold(tx, conversation, { elsewhere: standby === true, at: createdAt });
}

/** The platform says that a thread went to another app, or came to us. A thread that we do not know is none of ours yet. */
export async function threadHeld(
  tx: EntityManager,
  accountId: string,
  { threadId, by, at }: { threadId: string; by: 'us' | 'other'; at: Date },
): Promise<void> {
  const found = await tx.findOneBy(Conversation, { accountId, threadId });
  if (!found) return;
  const conversation = await lockConversation(tx, found.id);
  await hold(tx, conversation, { elsewhere: by === 'other', at });
}
