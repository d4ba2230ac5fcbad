import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, record } from '../audit/audit.js';
import { windowOf } from '../connectors/reply-window.js';
import type { Conversation } from '../conversations/conversation.entity.js';
import { lockConversation } from '../conversations/find-or-make-conversation.js';
import { Message } from '../conversations/message.entity.js';
import type { Principal } from '../identity/principal.js';
import { Clock } from '../infra/clock.js';
import { badRequest, conflict, notFound } from '../infra/http/problem.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import type { DiscardBody } from './approval/approval.dto.js';
import { keepDecision, mayApprove } from './approval/decide.js';
import { standingOf } from './approval/standing.js';
import { DraftContext } from './draft-context.js';
import type { ApproveBody, NewDraftBody, SaveDraftBody } from './draft.dto.js';
import { Draft } from './draft.entity.js';
import { DraftJob } from './draft.job.js';
import { latestInbound } from './draft.queries.js';
import { DraftVersion } from './versions/draft-version.entity.js';
import type { RestoreBody } from './versions/versions.dto.js';
import { evidenceFor, keepVersion } from './versions/versions.queries.js';
import { draftApproved } from './drafting.events.js';

interface Work {
  tx: EntityManager;
  conversation: Conversation;
  draft: Draft;
}

/** What people do with drafts. Every change is checked against the version that the person saw. */
@Injectable()
export class Drafts {
  constructor(
    private readonly db: DataSource,
    private readonly context: DraftContext,
    private readonly job: DraftJob,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** A fresh composed draft, or one that starts from the person's own text. */
  start(conversationId: string, body: NewDraftBody, who: Principal): Promise<Draft> {
    return this.db.transaction(async (tx) => {
      const conversation = await lockConversation(tx, conversationId);
      const message = await latestInbound(tx, conversationId);
      const draft =
        message && (await this.job.composeFor(tx, conversation, message, true, body.playbook));
      if (!draft)
        throw badRequest(
          'not_answerable',
          'There is nothing here that can be answered from Sixhour.',
          'Open it on the platform instead.',
        );
      if (body.text === undefined && body.place === undefined) return draft;
      // Whoever brings a text of their own does not answer for the proposal.
      const own = body.text === undefined ? draft : { ...draft, origin: 'person' as const };
      return this.change(tx, own, { ...body, text: body.text ?? draft.text }, who.actor);
    });
  }

  save(id: string, body: SaveDraftBody, who: Principal): Promise<Draft> {
    return this.work(id, body.version, who, ({ tx, draft }) =>
      this.change(tx, draft, body, who.actor),
    );
  }

  /** Says again what an earlier version said; that is a new version. */
  restore(id: string, { restore, version }: RestoreBody, who: Principal): Promise<Draft> {
    return this.work(id, version, who, async ({ tx, draft }) => {
      const kept = await tx.findOneBy(DraftVersion, { draftId: id, version: restore });
      if (!kept) throw notFound('version');
      return this.change(tx, draft, { text: kept.text }, who.actor);
    });
  }

  discard(id: string, said: DiscardBody, who: Principal): Promise<void> {
    return this.work(id, null, who, async ({ tx, conversation, draft }) => {
      const standing = await standingOf(tx, conversation, draft);
      const stamp = { at: this.clock.now(), userId: who.userId };
      await keepDecision(tx, draft, standing, { ...said, ...stamp, decision: 'rejected' });
      await this.job.setAside(tx, conversation, draft, 'discarded', who.actor);
    });
  }

  /** Sends it on its way, if the guard, the platform's window and the customer's latest word allow. */
  approve(id: string, body: ApproveBody, who: Principal): Promise<string> {
    return this.work(id, body.version, who, async ({ tx, conversation, draft }) => {
      const message = await this.currentItem(tx, draft);
      await this.mayLeave(tx, conversation, draft, message, body.reason, who);
      const standing = await mayApprove(tx, conversation, draft, body.reason, who);
      const at = this.clock.now();
      await keepDecision(tx, draft, standing, { decision: 'sent', at, userId: who.userId });
      await tx.update(Draft, { id }, { status: 'approved', updatedAt: at });
      const publicationId = randomUUID();
      const { brandId, id: conversationId, accountId } = conversation;
      await this.jobs.emit(tx, draftApproved, {
        publicationId,
        brandId,
        conversationId,
        accountId,
        messageId: draft.messageId,
        draftId: id,
        text: draft.text,
        language: draft.language,
        place: draft.place,
        authorKind: 'person',
        userId: who.userId,
        overrideReason: body.reason ?? null,
      });
      const entry = { brandId, at, actor: who.actor, action: 'approved' };
      const detail = { publicationId, edited: draft.text !== draft.composedText };
      await record(tx, { ...entry, entity: 'draft', entityId: id, detail });
      await announce(tx, { type: 'conversation', brandId, conversationId });
      return publicationId;
    });
  }

  private work<T>(
    id: string,
    version: number | null,
    who: Principal,
    act: (work: Work) => Promise<T>,
  ): Promise<T> {
    return this.db.transaction(async (tx) => {
      const found = await tx.findOneBy(Draft, { id });
      if (!found) throw notFound('draft');
      who.require(found.brandId, 'agent', 'draft');
      const conversation = await lockConversation(tx, found.conversationId);
      const draft = await tx.findOneByOrFail(Draft, { id });
      if (draft.status !== 'pending')
        throw conflict(
          'draft_stale',
          `This draft is ${draft.status}: the customer wrote again, or somebody has dealt with it.`,
          'Load the conversation again; a fresh draft waits there if one is needed.',
        );
      if (version !== null && draft.version !== version)
        throw conflict(
          'stale_version',
          'Somebody has changed this draft since you loaded it.',
          'Load the conversation again and repeat your change.',
        );
      return act({ tx, conversation, draft });
    });
  }

  private async change(
    tx: EntityManager,
    draft: Draft,
    { text, place }: { text: string; place?: Draft['place'] },
    actor: Actor,
  ): Promise<Draft> {
    if (draft.text === text && (place ?? draft.place) === draft.place) return draft;
    const saved = await tx.save(Draft, {
      ...draft,
      text,
      place: place ?? draft.place,
      version: draft.version + 1,
      evidence: await evidenceFor(tx, draft.id, text),
      updatedAt: this.clock.now(),
    });
    await keepVersion(tx, saved, authorOf(actor));
    const { brandId, conversationId } = draft;
    const entry = { brandId, at: this.clock.now(), actor, action: 'edited' };
    await record(tx, { ...entry, entity: 'draft', entityId: draft.id });
    await announce(tx, { type: 'conversation', brandId, conversationId });
    return saved;
  }

  /** The item the draft answers, provided that it still is the customer's latest word. */
  private async currentItem(tx: EntityManager, draft: Draft): Promise<Message> {
    const latest = await latestInbound(tx, draft.conversationId);
    if (latest?.id === draft.messageId && latest.revision === draft.messageRevision) return latest;
    throw conflict(
      'draft_stale',
      'The customer has written, edited or deleted something since this draft was made.',
      'Read what is new, then compose a fresh draft.',
    );
  }

  private async mayLeave(
    tx: EntityManager,
    conversation: Conversation,
    draft: Draft,
    message: Message,
    reason: string | undefined,
    who: Principal,
  ): Promise<void> {
    const capability = this.context.capability(conversation);
    if (capability?.via !== 'api')
      throw badRequest(
        'answer_there',
        'The platform takes no replies from programs.',
        'Copy the text, answer on the platform, then record that you did.',
      );
    if (!windowOf(capability, conversation.lastInboundAt, this.clock.now()).open)
      throw badRequest(
        'window_closed',
        'The platform takes no answer in this thread any more.',
        'Answer in another way, or close the conversation with a reason.',
      );
    const { text, place, language, evidence } = draft;
    const reply = { text, place, language, evidence, customerText: message.text };
    const { verdict, findings } = await this.context.check(tx, conversation, reply, who.locale);
    const said = findings.map((finding) => finding.message).join(' ');
    if (findings.some(({ rule }) => rule === 'unfilled_slot'))
      throw badRequest('slots_unfilled', said, 'Fill in the marked places, or delete them.');
    if (verdict === 'block')
      throw badRequest('guard_blocked', said, 'Change the marked words and try again.');
    if (verdict === 'warn' && !reason?.trim())
      throw badRequest(
        'reason_required',
        said,
        'Change the text, or say why it goes out as it is.',
      );
  }
}

const authorOf = (actor: Actor): Pick<DraftVersion, 'authorKind' | 'userId'> =>
  actor.kind === 'user'
    ? { authorKind: 'person', userId: actor.id }
    : { authorKind: actor.kind === 'bot' ? 'bot' : 'person', userId: null };
