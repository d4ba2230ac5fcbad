import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ConnectorRegistry } from '../connectors/registry.js';
import { DraftViews } from '../drafting/draft-view.js';
import { pendingDraft } from '../drafting/draft.queries.js';
import type { Principal } from '../identity/principal.js';
import { Clock } from '../infra/clock.js';
import { page } from '../infra/http/paging.js';
import { notFound } from '../infra/http/problem.js';
import { handoverIn, turnsOf } from '../routing/handover.queries.js';
import { clocksOf } from '../sla/sla.queries.js';
import type { ConversationDetail } from './detail.dto.js';
import {
  contextOf,
  conversationHistory,
  messagesOf,
  otherConversations,
  publicationsOf,
} from './detail.queries.js';
import type { ConversationSummary, CountsView, QueuePage, QueueQuery } from './inbox.dto.js';
import { handoverView } from './handover-view.js';
import { threadOf } from './message-view.js';
import { countsOf, queuePage, type QueueRow, queueRow } from './queue.queries.js';
import { clockView, summaryOf } from './summary.js';
import { explain } from './why.js';

/** The queue and its conversations, read across the rooms. */
@Injectable()
export class Inbox {
  constructor(
    private readonly db: DataSource,
    private readonly registry: ConnectorRegistry,
    private readonly drafts: DraftViews,
    private readonly clock: Clock,
  ) {}

  async list(query: QueueQuery, who: Principal): Promise<QueuePage> {
    const { brand, ...filter } = query;
    const brandIds = who.brandIds().filter((id) => !brand || id === brand);
    const rows = await queuePage(this.db.manager, { ...filter, brandIds, userId: who.userId });
    const now = this.clock.now();
    const shown = page(
      rows,
      query.limit,
      (row) => [row.sortKey, row.id],
      (row) => this.summary(row, now),
    );
    return { ...shown, serverNow: now.toISOString() };
  }

  counts(who: Principal): Promise<CountsView> {
    const now = this.clock.now();
    return countsOf(
      this.db.manager,
      who.brandIds(),
      who.userId,
      now,
    ) as unknown as Promise<CountsView>;
  }

  async detail(id: string, who: Principal): Promise<ConversationDetail> {
    const { manager } = this.db;
    const row = await queueRow(manager, id);
    if (!row) throw notFound('conversation');
    who.require(row.brandId, 'viewer', 'conversation');
    const now = this.clock.now();
    const summary = this.summary(row, now);
    const draft = await pendingDraft(manager, id);
    const messages = await messagesOf(manager, id);
    const capability = this.platform(row).capability;
    const history = await conversationHistory(manager, id);
    const others = await otherConversations(manager, id, row.contactId);
    return {
      ...summary,
      permalink: row.permalink,
      context: await contextOf(manager, id),
      messages: threadOf(messages, await publicationsOf(manager, id)),
      clocks: (await clocksOf(manager, id)).map((clock) => ({
        id: clock.id,
        cycle: clock.cycle,
        ...clockView(clock, row.timeZone, now),
        stoppedAt: clock.stoppedAt?.toISOString() ?? null,
        stoppedBy: clock.stopReason,
        steps: clock.steps,
      })),
      draft: draft ? await this.drafts.of(draft, who.locale) : null,
      replyOptions: capability
        ? [{ place: capability.place, via: capability.via, limit: capability.limit }]
        : [],
      history: history.map(({ at, actorKind, actorName, action, detail }) => ({
        at: at.toISOString(),
        actor: actorName ?? actorKind,
        action,
        detail,
      })),
      why: explain(summary),
      handover: handoverView(handoverIn(await turnsOf(manager, id))),
      serverNow: now.toISOString(),
      otherConversations: others.map((other) => ({
        ...other,
        excerpt: other.excerpt ?? '',
        lastInboundAt: other.lastInboundAt?.toISOString() ?? null,
      })),
    };
  }

  private platform({ platform, kind }: Pick<QueueRow, 'platform' | 'kind'>) {
    const { title, replies } = this.registry.get(platform).manifest;
    return { title, capability: replies[kind] };
  }

  private summary(row: QueueRow, now: Date): ConversationSummary {
    return summaryOf(row, this.platform(row), now);
  }
}
