import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { record } from '../../audit/audit.js';
import { Conversation } from '../../conversations/conversation.entity.js';
import { lockConversation } from '../../conversations/find-or-make-conversation.js';
import { Message } from '../../conversations/message.entity.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../infra/clock.js';
import { badRequest, conflict, notFound } from '../../infra/http/problem.js';
import { Jobs } from '../../infra/jobs/jobs.js';
import { announce } from '../../infra/live/live.js';
import type { Judgement } from '../judgement.js';
import { JudgementRow } from '../judgement.entity.js';
import { columnsOf, summaryOf } from '../judgement-row.js';
import { messageTriaged } from '../triage.events.js';
import { judgementOf } from '../triage.queries.js';
import { corrected, type Correction, wordsOf } from './correction.js';
import { JudgementCorrection } from './correction.entity.js';

/** People who know better than the judge. What they say holds at once, for this item and its like. */
@Injectable()
export class Corrections {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Says it of the item's present wording; a second correction is added to the first. */
  correct(messageId: string, said: Correction, who: Principal): Promise<string> {
    const given = Object.entries(said).filter(([, value]) => value !== undefined);
    if (given.length === 0)
      throw badRequest(
        'nothing_corrected',
        'The correction says nothing.',
        'Give at least one of language, sentiment, topics, risks, noise and needsHuman.',
      );
    return this.work(messageId, who, async (tx, message, row) => {
      const { id, revision, brandId } = message;
      const known = await tx.findOneBy(JudgementCorrection, { messageId: id, revision });
      const before = known?.before ?? row.judgement;
      const after: Correction = { ...known?.after, ...Object.fromEntries(given) };
      const judgement = corrected(before, after, 'item');
      const words = wordsOf(message.text, judgement.language.code);
      const fields = { language: judgement.language.code, words, before, after };
      const stamp = { userId: who.userId, createdAt: this.clock.now() };
      await tx.upsert(
        JudgementCorrection,
        { brandId, messageId: id, revision, ...(fields as object), ...stamp },
        ['messageId', 'revision'],
      );
      return { judgement, action: 'judgement.corrected', fields: given.map(([name]) => name) };
    });
  }

  /** As the judge had it. */
  takeBack(messageId: string, who: Principal): Promise<string> {
    return this.work(messageId, who, async (tx, { id, revision }) => {
      const known = await tx.findOneBy(JudgementCorrection, { messageId: id, revision });
      if (!known) throw conflict('not_corrected', 'This item was not corrected.', 'Load it again.');
      await tx.delete(JudgementCorrection, { id: known.id });
      return {
        judgement: known.before,
        action: 'judgement.restored',
        fields: Object.keys(known.after),
      };
    });
  }

  /** Returns the conversation's id. */
  private work(
    messageId: string,
    who: Principal,
    act: (
      tx: EntityManager,
      message: Message,
      row: JudgementRow,
    ) => Promise<{ judgement: Judgement; action: string; fields: string[] }>,
  ): Promise<string> {
    return this.db.transaction(async (tx) => {
      const found = await tx.findOneBy(Message, { id: messageId });
      if (!found || found.direction !== 'in') throw notFound('item');
      who.require(found.brandId, 'agent', 'item');
      const conversation = await lockConversation(tx, found.conversationId);
      const message = await tx.findOneByOrFail(Message, { id: messageId });
      const row = await judgementOf(tx, message);
      if (!row || message.deletedAt)
        throw conflict('not_judged', 'Nothing is understood of this item.', 'Load it again.');
      const { judgement, action, fields } = await act(tx, message, row);
      const { brandId, conversationId, revision } = message;
      await tx.update(JudgementRow, { messageId, revision }, columnsOf(judgement));
      if (!judgement.noise.is && (await isLatest(tx, message)))
        await tx.update(Conversation, { id: conversation.id }, summaryOf(judgement));
      const entry = { entity: 'conversation' as const, entityId: conversationId };
      const at = this.clock.now();
      await record(tx, { ...entry, brandId, at, actor: who.actor, action, detail: { fields } });
      await this.jobs.emit(tx, messageTriaged, { brandId, conversationId, messageId, revision });
      await announce(tx, { type: 'conversation', brandId, conversationId });
      return conversationId;
    });
  }
}

/** The queue shows what the customer said last. */
const isLatest = (
  tx: EntityManager,
  { conversationId, createdAt, id }: Message,
): Promise<boolean> =>
  tx
    .query<unknown[]>(
      `select 1 from message where conversation_id = $1 and direction = 'in'
         and deleted_at is null and created_at > $2 and id <> $3 limit 1`,
      [conversationId, createdAt, id],
    )
    .then((later) => later.length === 0);
