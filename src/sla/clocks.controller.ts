import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource, In } from 'typeorm';
import { Brand } from '../identity/brand.entity.js';
import type { Principal } from '../identity/principal.js';
import { Who } from '../identity/who.js';
import { idParam } from '../infra/http/id-param.js';
import { notFound } from '../infra/http/problem.js';
import { SlaClockChange } from './clock-change.entity.js';
import { SlaClock } from './clock.entity.js';
import { countedSpans } from './explanation.js';
import { pausesOf, pausesUntil } from './pause.js';
import { pauseView } from './pauses.js';
import { pauseEventsOf, writtenAt } from './pauses.queries.js';
import { targetOf } from './promise.js';
import { ClockExplanation } from './promise.dto.js';
import { SlaPolicy } from './sla-policy.entity.js';

const iso = (at: Date | number | null) => (at === null ? null : new Date(at).toISOString());

/** Why a clock is due when it is. */
@ApiTags('promise')
@Controller('api/v1/clocks')
export class ClocksController {
  constructor(private readonly db: DataSource) {}

  @Get(':id/explanation')
  @ApiOperation({ operationId: 'explainClock', summary: 'How a deadline was counted' })
  @ApiOkResponse({ type: ClockExplanation })
  async explain(
    @Param('id', idParam('clock')) id: string,
    @Who() who: Principal,
  ): Promise<ClockExplanation> {
    const { manager } = this.db;
    const clock = await manager.findOneBy(SlaClock, { id });
    if (!clock) throw notFound('clock');
    who.require(clock.brandId, 'viewer', 'clock');
    const order = { at: 'ASC' as const };
    const changes = await manager.find(SlaClockChange, { where: { clockId: id }, order });
    const ids = [clock.policyId, ...changes.map(({ policyId }) => policyId)];
    const policies = await manager.findBy(SlaPolicy, { id: In(ids) });
    const byId = new Map(policies.map((policy) => [policy.id, policy]));
    const { promise, version } = byId.get(clock.policyId)!;
    const rule = promise.rules.find((candidate) => candidate.id === clock.ruleId)!;
    const events = await pauseEventsOf(manager, clock.conversationId);
    const wrote = await writtenAt(manager, clock.conversationId);
    const { calendar, seconds, pauses } = targetOf(
      promise,
      rule,
      clock.kind,
      pausesUntil(pausesOf(events, wrote), clock.stoppedAt),
    );
    const { startedAt, dueAt, pausedAt } = clock;
    const counting =
      (dueAt ?? pausedAt) ? countedSpans(calendar, startedAt, (dueAt ?? pausedAt)!, pauses) : [];
    const written = promise.calendars.find((candidate) => candidate.id === rule.calendarId);
    const brand = await manager.findOneByOrFail(Brand, { id: clock.brandId });
    return {
      kind: clock.kind,
      version,
      rule,
      calendar: written?.name ?? null,
      timeZone: written?.hours.zone ?? brand.timeZone,
      startedAt: startedAt.toISOString(),
      seconds,
      counted: counting.map(({ from, to }) => ({
        from: iso(from)!,
        to: iso(to)!,
        seconds: (to - from) / 1000,
      })),
      pauses: (pauses ?? [])
        .filter(({ to }) => to === null || to > startedAt.getTime())
        .map(pauseView),
      dueAt: iso(dueAt),
      acknowledgedAt: iso(clock.acknowledgedAt),
      stoppedAt: iso(clock.stoppedAt),
      stoppedBy: clock.stopReason,
      before: changes.map((change) => ({
        at: iso(change.at)!,
        ruleId: change.ruleId,
        version: byId.get(change.policyId)!.version,
        startedAt: iso(change.startedAt)!,
        dueAt: iso(change.dueAt),
      })),
    };
  }
}
