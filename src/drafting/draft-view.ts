import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Place } from '../connectors/connector.js';
import { Conversation } from '../conversations/conversation.entity.js';
import { Message } from '../conversations/message.entity.js';
import type { GuardResult } from '../guard/guard.js';
import { handInOf } from './approval/approval.queries.js';
import { standingOf } from './approval/standing.js';
import { gapsIn } from './approval/evidence-gap.js';
import { DraftContext } from './draft-context.js';
import type { DraftView } from './draft.dto.js';
import { Draft } from './draft.entity.js';
import { latestInbound } from './draft.queries.js';
import { slotsOf } from './slots.js';

/** A draft as people see it: with the guard's word on its text. */
@Injectable()
export class DraftViews {
  constructor(
    private readonly db: DataSource,
    private readonly context: DraftContext,
  ) {}

  async of(draft: Draft, agentLanguage: string): Promise<DraftView> {
    const { manager } = this.db;
    const conversation = await manager.findOneByOrFail(Conversation, { id: draft.conversationId });
    const message = await manager.findOneByOrFail(Message, { id: draft.messageId });
    const { text, place, language, evidence } = draft;
    const reply = { text, place, language, evidence, customerText: message.text };
    const checked = await this.context.check(manager, conversation, reply, agentLanguage);
    const { level, managerReasons } = await standingOf(manager, conversation, draft);
    const handedIn = await handInOf(manager, draft);
    return {
      id: draft.id,
      version: draft.version,
      text,
      language,
      place,
      status: draft.status,
      origin: draft.origin,
      playbook: draft.playbook,
      ...checked,
      slots: slotsOf(text),
      evidence: draft.evidence,
      gaps: gapsIn(text, draft.evidence),
      notes: draft.notes,
      level,
      managerReasons,
      handedIn: handedIn && { ...handedIn, at: handedIn.at.toISOString() },
      updatedAt: draft.updatedAt.toISOString(),
    };
  }

  /** The guard's word on a text that somebody is typing. */
  async check(
    conversation: Conversation,
    text: string,
    place: Place,
    agentLanguage: string,
  ): Promise<GuardResult> {
    const { manager } = this.db;
    const latest = await latestInbound(manager, conversation.id);
    const draft = await manager.findOneBy(Draft, {
      conversationId: conversation.id,
      status: 'pending',
    });
    const language = draft?.language ?? conversation.language;
    const reply = { text, place, language, customerText: latest?.text ?? '' };
    return this.context.check(manager, conversation, reply, agentLanguage);
  }
}
