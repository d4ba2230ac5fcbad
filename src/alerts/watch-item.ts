import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { record, SYSTEM } from '../audit/audit.js';
import { Conversation } from '../conversations/conversation.entity.js';
import type { ItemFact } from '../conversations/conversations.events.js';
import { Message } from '../conversations/message.entity.js';
import { Clock } from '../infra/clock.js';
import { Handles } from '../infra/jobs/handles.js';
import { announce } from '../infra/live/live.js';
import type { Rung } from '../sla/ladder.js';
import { JudgementRow } from '../triage/judgement.entity.js';
import { Alert } from './alert.entity.js';
import { itemFacts } from './alert-facts.js';
import { alertSettingsOf } from './alert-settings.js';
import type { BrandAlertSettings } from './alert-preference.entity.js';
import { watchItem } from './alerts.jobs.js';
import { peopleOf } from './alerts.queries.js';
import { type Burst, burstsAround, isRise, usualOf } from './crisis.js';
import { lockCrises, toldCrises, unhappyBefore, unhappyItems } from './crisis.queries.js';
import { insertAlert } from './insert-alert.js';
import { newsOfItem } from './item-alerts.js';
import { recipientsOf } from './recipients.js';
import { Teller } from './teller.js';

/** What came to us later is no news. */
const NEWS_MS = 86_400_000;
/** The same crisis is not told again within a day. */
const CRISIS_QUIET_MS = 86_400_000;

/** Of the whole brand it takes so many times as many people as under one post. */
const BRAND_FACTOR = 2;

interface Item {
  message: Message;
  conversation: Conversation;
  judged: JudgementRow;
  settings: BrandAlertSettings;
}

/** Looks at every item that was understood: is it delicate, a bad review, or one of suddenly many? */
@Injectable()
export class WatchItem {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly teller: Teller,
  ) {}

  @Handles(watchItem)
  async watch({ messageId, revision }: ItemFact & { revision: number }): Promise<void> {
    const at = this.clock.now();
    await this.db.transaction(async (tx) => {
      const message = await tx.findOneBy(Message, { id: messageId, revision });
      const judged = await tx.findOneBy(JudgementRow, { messageId, revision });
      if (!message || message.deletedAt || message.historical || !judged || judged.noise) return;
      if (at.getTime() - (message.editedAt ?? message.createdAt).getTime() > NEWS_MS) return;
      const { conversationId, brandId } = message;
      const conversation = await tx.findOneByOrFail(Conversation, { id: conversationId });
      const settings = await alertSettingsOf(tx, brandId);
      const item = { message, conversation, judged, settings };
      await this.item(tx, item, at);
      if (judged.sentiment === 'negative') await this.crisis(tx, item, at);
    });
  }

  /** One alert an item, whatever it becomes by edits. */
  private async item(tx: EntityManager, { message, judged, settings }: Item, at: Date) {
    const news = newsOfItem({ ...message, risks: judged.judgement.risks }, settings);
    const [facts] = news ? await itemFacts(tx, [message.id]) : [];
    if (!news || !facts || facts.answered) return;
    const { brandId, conversationId } = facts;
    await this.raise(tx, ['assignee', 'manager'], {
      ...{ id: randomUUID(), brandId, conversationId, createdAt: at },
      ...{ ...news, subject: `item:${message.id}`, messageIds: [message.id] },
    });
  }

  private async crisis(tx: EntityManager, { message, conversation, settings }: Item, at: Date) {
    const { brandId, createdAt } = message;
    const { crisisSeconds: seconds, crisisPeople } = settings;
    if (crisisPeople === 0) return;
    await lockCrises(tx, brandId);
    const told = await toldCrises(tx, brandId, new Date(at.getTime() - CRISIS_QUIET_MS));
    // While it lasts, every item of it comes by here.
    if (told.includes(null) && told.includes(conversation.contextId)) return;
    const around = {
      from: new Date(createdAt.getTime() - seconds * 1000),
      to: new Date(createdAt.getTime() + seconds * 1000),
    };
    const items = await unhappyItems(tx, brandId, around);
    const known = new Set(told.flatMap((contextId) => (contextId === null ? [] : [contextId])));
    for (const burst of burstsAround(conversation, items, { seconds, known })) {
      if (told.includes(burst.contextId)) continue;
      if (!(await this.isSudden(tx, brandId, burst, settings))) continue;
      const newest = burst.items.at(-1)!;
      const { conversationId } = await tx.findOneByOrFail(Message, { id: newest.messageId });
      const { people, contextId } = burst;
      await this.raise(tx, ['manager', 'owner'], {
        ...{ id: randomUUID(), brandId, conversationId, createdAt: at, kind: 'crisis' },
        subject: `crisis:${brandId}:${contextId ?? ''}:${at.toISOString()}`,
        messageIds: burst.items.map(({ messageId }) => messageId),
        detail: { people, items: burst.items.length, seconds, contextId },
      });
      // Its people are told by the post: they are no crisis of the brand as well.
      if (contextId !== null) return;
    }
  }

  private async isSudden(
    tx: EntityManager,
    brandId: string,
    burst: Burst,
    { crisisPeople, crisisSeconds: seconds }: BrandAlertSettings,
  ): Promise<boolean> {
    // People who are unhappy about different things are less of a sign than those under one post.
    const floor = burst.contextId === null ? crisisPeople * BRAND_FACTOR : crisisPeople;
    if (!isRise(burst.people, floor, 0)) return false;
    const before = burst.items[0]!.at;
    const scope = { brandId, accountId: burst.accountId, contextId: burst.contextId };
    const { counts, windows } = await unhappyBefore(tx, scope, { before, seconds });
    return isRise(burst.people, floor, usualOf(counts, windows));
  }

  private async raise(
    tx: EntityManager,
    rungs: readonly Rung[],
    fresh: Parameters<typeof insertAlert>[1] & { conversationId: string },
  ): Promise<void> {
    const alert: Alert | null = await insertAlert(tx, fresh);
    if (!alert) return;
    const { id: alertId, brandId, kind, createdAt: at, detail } = alert;
    const { conversationId } = fresh;
    const { teamId, assigneeId } = await tx.findOneByOrFail(Conversation, { id: conversationId });
    const recipients = recipientsOf(rungs, await peopleOf(tx, brandId, teamId), assigneeId);
    const told = await this.teller.tell(tx, alert, recipients, { at });
    await record(tx, {
      ...{ brandId, at, actor: SYSTEM, entity: 'conversation', entityId: conversationId },
      action: `alert.${kind}`,
      detail: { alertId, ...detail, ...told },
    });
    await announce(tx, { type: 'alert', brandId, conversationId });
  }
}
