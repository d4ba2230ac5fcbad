import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { record } from '../audit/audit.js';
import { windowOf } from '../connectors/reply-window.js';
import type { Conversation } from '../conversations/conversation.entity.js';
import { lockConversation } from '../conversations/find-or-make-conversation.js';
import { Message } from '../conversations/message.entity.js';
import { heldBy } from '../drafting/approval/alone.js';
import { keepDecision } from '../drafting/approval/decide.js';
import { gapsIn } from '../drafting/approval/evidence-gap.js';
import { type Standing, standingOf } from '../drafting/approval/standing.js';
import { DraftContext } from '../drafting/draft-context.js';
import { Draft } from '../drafting/draft.entity.js';
import { latestInbound } from '../drafting/draft.queries.js';
import { fits } from '../drafting/length.js';
import { addressed } from '../drafting/voice/voice.js';
import { voiceOf } from '../drafting/voice/voice.queries.js';
import { slotsOf } from '../drafting/slots.js';
import { Clock } from '../infra/clock.js';
import { Handles } from '../infra/jobs/handles.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { uuidFrom } from '../infra/uuid.js';
import { judgementOf } from '../triage/triage.queries.js';
import { botHasSpoken } from './bot.queries.js';
import { botTexts } from './texts/library.js';
import { botAnswered, sendAlone } from './bot.events.js';

/** Lets a proposed reply leave by itself, where its kind has earned that and nothing speaks against it. */
@Injectable()
export class AutomaticJob {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly context: DraftContext,
  ) {}

  @Handles(sendAlone)
  async consider({ draftId, conversationId }: { draftId: string; conversationId: string }) {
    await this.db.transaction(async (tx) => {
      const conversation = await lockConversation(tx, conversationId);
      const draft = await tx.findOneByOrFail(Draft, { id: draftId });
      if (draft.status !== 'pending' || conversation.state === 'closed') return;
      const standing = await standingOf(tx, conversation, draft);
      if (standing.level !== 'automatic') return;
      const message = await latestInbound(tx, conversationId);
      if (message?.id !== draft.messageId || message.revision !== draft.messageRevision) return;
      const text = await this.disclosed(tx, draft);
      const held = await this.heldBack(tx, { conversation, draft, message, standing, text });
      const at = this.clock.now();
      const line = { brandId: draft.brandId, at, actor: { kind: 'bot' as const } };
      const entry = { ...line, entity: 'draft' as const, entityId: draftId };
      if (held.length > 0) return record(tx, { ...entry, action: 'held', detail: { by: held } });
      await keepDecision(tx, draft, standing, { decision: 'automatic', at, userId: null });
      await tx.update(Draft, { id: draftId }, { status: 'approved', updatedAt: at });
      await record(tx, { ...entry, action: 'approved', detail: { automatic: true } });
      const { brandId, messageId, language, place } = draft;
      await this.jobs.emit(tx, botAnswered, {
        ...{ brandId, conversationId, messageId, draftId, language, place, text },
        publicationId: uuidFrom(`automatic:${draftId}`),
        accountId: conversation.accountId,
        authorKind: 'bot',
        userId: null,
        overrideReason: null,
      });
    });
  }

  /** Says that a program writes: in private once in a thread, in public under each. */
  private async disclosed(tx: EntityManager, draft: Draft): Promise<string> {
    const { conversationId, text, language, place, brandId } = draft;
    const { automatic, disclosure } = botTexts(language);
    if (place !== 'private_message') return `${text}\n\n${automatic}`;
    if (await botHasSpoken(tx, conversationId)) return text;
    const { address } = await voiceOf(tx, brandId, language);
    return `${text}\n\n${addressed(disclosure, address)}`;
  }

  private async heldBack(
    tx: EntityManager,
    it: {
      conversation: Conversation;
      draft: Draft;
      message: Message;
      standing: Standing;
      text: string;
    },
  ): Promise<string[]> {
    const { conversation, draft, message, standing, text } = it;
    const row = await judgementOf(tx, message);
    if (!row) return ['not_judged'];
    const { place, language, playbook } = draft;
    const reply = { text, place, language, customerText: message.text };
    const { verdict } = await this.context.check(tx, conversation, reply, 'en');
    const capability = this.context.capability(conversation);
    const window = windowOf(capability, conversation.lastInboundAt, this.clock.now());
    const { judgement } = row;
    return heldBy({
      ...{ level: standing.level, untouched: standing.untouched, playbook, verdict },
      slots: slotsOf(text).length,
      gaps: gapsIn(draft.text, draft.evidence).length,
      risks: judgement.risks.length,
      needsHuman: row.needsHuman,
      managerReasons: standing.managerReasons.length,
      sentiment: row.sentiment,
      rating: message.rating,
      languageConfidence: judgement.language.confidence,
      sendable:
        capability?.via === 'api' &&
        window.open &&
        !window.personOnly &&
        fits(text, capability.limit),
    });
  }
}
