import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { record } from '../../audit/audit.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../infra/clock.js';
import { badRequest, conflict } from '../../infra/http/problem.js';
import type {
  ApprovalCellBody,
  ApprovalCellView,
  ApprovalView,
  BudgetsBody,
} from './approval.dto.js';
import { ApprovalBudget, ApprovalCell } from './approval.entity.js';
import {
  acceptanceOf,
  ANY,
  budgetsOf,
  cellsOf,
  type Kind,
  type KindFigures,
  levelIn,
} from './approval.queries.js';
import { hasEarned, suggestedLevel } from './level.js';

const DAYS = 90;
const DAY_MS = 86_400_000;
const UNIT = /^(?:[A-Z]{3}|%)$/;
const NOTHING = {
  ...{ decided: 0, unchanged: 0, nearlyUnchanged: 0, rejected: 0, editShare: null },
  reasons: {},
};

/** What may leave in which way: set by managers, earned by what people did with the proposals. */
@Injectable()
export class Approvals {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async view(brandId: string): Promise<ApprovalView> {
    const { manager } = this.db;
    const cells = await cellsOf(manager, brandId);
    const figures = await this.figures(manager, brandId);
    const shown = new Map<string, ApprovalCellView>();
    const show = (kind: Kind) => shown.set(keyOf(kind), cellView(kind, cells, figures));
    show({ topic: ANY, language: ANY, channel: ANY });
    for (const kind of [...cells, ...figures]) show(kind);
    return {
      cells: [...shown.values()],
      budgets: await budgetsOf(manager, brandId),
      days: DAYS,
    };
  }

  /** A level above `draft` for one kind must be earned by its own figures; `automatic` always. */
  async set(body: ApprovalCellBody, who: Principal): Promise<void> {
    const { brandId, level, topic, language, channel } = body;
    who.require(brandId, 'manager', 'brand');
    const kind = { brandId, topic, language, channel };
    await this.db.transaction(async (tx) => {
      const updatedAt = this.clock.now();
      if (level === 'inherit') await tx.delete(ApprovalCell, kind);
      else {
        if (level === 'automatic') await this.checkEarned(tx, body);
        await tx.upsert(ApprovalCell, { ...kind, level, updatedAt }, [
          ...['brandId', 'topic', 'language', 'channel'],
        ]);
      }
      await this.note(tx, who, brandId, 'approval.level', { topic, language, channel, level });
    });
  }

  async setBudgets({ brandId, budgets }: BudgetsBody, who: Principal): Promise<void> {
    who.require(brandId, 'manager', 'brand');
    const wrong = Object.entries(budgets).find(
      ([unit, amount]) => !UNIT.test(unit) || typeof amount !== 'number' || !(amount >= 0),
    );
    if (wrong)
      throw badRequest(
        'bad_budget',
        `“${wrong[0]}: ${wrong[1]}” is no budget.`,
        'Give a number of at least 0 for a currency such as EUR, or for %.',
      );
    await this.db.transaction(async (tx) => {
      await tx.upsert(ApprovalBudget, { brandId, budgets, updatedAt: this.clock.now() }, [
        'brandId',
      ]);
      await this.note(tx, who, brandId, 'approval.budgets', { budgets });
    });
  }

  private async checkEarned(tx: EntityManager, kind: ApprovalCellBody): Promise<void> {
    if ([kind.topic, kind.language, kind.channel].includes(ANY))
      throw badRequest(
        'not_for_all',
        'Sending by itself is earned by one kind of reply at a time.',
        'Name a topic, a language and a channel.',
      );
    const figures = await this.figures(tx, kind.brandId);
    const own = figures.find((one) => keyOf(one) === keyOf(kind)) ?? NOTHING;
    if (!hasEarned('automatic', own))
      throw conflict(
        'not_earned',
        `Of ${own.decided} proposals, ${own.unchanged} were sent unchanged and ${own.rejected} rejected.`,
        'Needed are 50 decided in 90 days, 95 % of them unchanged and at most 2 % rejected.',
      );
  }

  private figures(manager: EntityManager, brandId: string): Promise<KindFigures[]> {
    return acceptanceOf(manager, brandId, new Date(this.clock.now().getTime() - DAYS * DAY_MS));
  }

  private note(
    tx: EntityManager,
    who: Principal,
    brandId: string,
    action: string,
    detail: Record<string, unknown>,
  ): Promise<void> {
    const entry = { brandId, at: this.clock.now(), actor: who.actor, action, detail };
    return record(tx, { ...entry, entity: 'brand', entityId: brandId });
  }
}

const keyOf = ({ topic, language, channel }: Kind): string => `${topic} ${language} ${channel}`;

function cellView(
  { topic, language, channel }: Kind,
  cells: ApprovalCell[],
  all: KindFigures[],
): ApprovalCellView {
  const kind = { topic, language, channel };
  const level = levelIn(cells, kind);
  const own = cells.some((cell) => keyOf(cell) === keyOf(kind));
  const { decided, unchanged, nearlyUnchanged, rejected, editShare, reasons } =
    all.find((one) => keyOf(one) === keyOf(kind)) ?? NOTHING;
  const figures = { decided, unchanged, nearlyUnchanged, rejected, editShare, reasons };
  return { ...kind, level, own, figures, suggestion: suggestedLevel(level, figures) };
}
