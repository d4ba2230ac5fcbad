import type { EntityManager } from 'typeorm';
import type { Conversation } from '../../conversations/conversation.entity.js';
import { judgementOf } from '../../triage/triage.queries.js';
import { Message } from '../../conversations/message.entity.js';
import type { Draft } from '../draft.entity.js';
import { budgetsOf, cellsOf, type Kind, kindOf, levelIn } from './approval.queries.js';
import type { Level } from './level.js';
import { type ManagerReason, managerReasons } from './manager.js';
import { offersIn } from './offers.js';

/** How a draft stands with the brand's rules of approval. */
export interface Standing {
  kind: Kind;
  level: Level;
  /** Why only a manager may send it; empty: an agent may. */
  managerReasons: ManagerReason[];
  /** Word for word as it was proposed. */
  untouched: boolean;
}

export async function standingOf(
  manager: EntityManager,
  conversation: Conversation,
  draft: Pick<Draft, 'messageId' | 'language' | 'playbook' | 'text' | 'composedText' | 'origin'>,
): Promise<Standing> {
  const { brandId, risks } = conversation;
  const message = await manager.findOneByOrFail(Message, { id: draft.messageId });
  const row = await judgementOf(manager, message);
  const kind = kindOf(row?.judgement.topics ?? [], draft.language, conversation);
  const reply = { playbook: draft.playbook, risks, offers: offersIn(draft.text) };
  return {
    kind,
    level: levelIn(await cellsOf(manager, brandId), kind),
    managerReasons: managerReasons(reply, await budgetsOf(manager, brandId)),
    untouched: draft.origin === 'composed' && draft.text === draft.composedText,
  };
}

/** Whether proposals for such an item are switched off. */
export async function isOff(
  manager: EntityManager,
  conversation: Conversation,
  message: Message,
): Promise<boolean> {
  const cells = await cellsOf(manager, conversation.brandId);
  if (!cells.some(({ level }) => level === 'off')) return false;
  const row = await judgementOf(manager, message);
  const language = row?.language ?? conversation.language;
  return levelIn(cells, kindOf(row?.judgement.topics ?? [], language, conversation)) === 'off';
}
