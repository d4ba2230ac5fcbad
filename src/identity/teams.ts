import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { record } from '../audit/audit.js';
import { Clock } from '../infra/clock.js';
import { badRequest, notFound } from '../infra/http/problem.js';
import { Member } from './member.entity.js';
import type { NewTeamBody, TeamBody, TeamView } from './people.dto.js';
import type { Principal } from './principal.js';
import { Team, TeamMember } from './team.entity.js';

/** Who answers together, and in which languages. Managers and owners change them. */
@Injectable()
export class Teams {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  create(who: Principal, body: NewTeamBody): Promise<TeamView> {
    who.require(body.brandId, 'manager', 'brand');
    return this.db.transaction(async (tx) => {
      const { brandId, name, languages } = body;
      const team = { brandId, name: name.trim(), languages, createdAt: this.clock.now() };
      const made = await tx.insert(Team, team);
      const { id } = made.identifiers[0] as { id: string };
      return this.save(tx, who, { ...body, id, brandId }, 'team.made');
    });
  }

  change(who: Principal, id: string, body: TeamBody): Promise<TeamView> {
    return this.db.transaction(async (tx) => {
      const team = await this.locked(tx, who, id);
      if (body.brandId && body.brandId !== team.brandId)
        throw badRequest('other_brand', 'A team stays in its brand.', 'Make a new team there.');
      const { name, languages } = body;
      await tx.update(Team, { id }, { name: name.trim(), languages });
      await tx.delete(TeamMember, { teamId: id });
      return this.save(tx, who, { ...body, id, brandId: team.brandId }, 'team.changed');
    });
  }

  async remove(who: Principal, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { brandId } = await this.locked(tx, who, id);
      await tx.delete(Team, { id });
      await this.note(tx, who, { id, brandId }, 'team.removed');
    });
  }

  private async locked(tx: EntityManager, who: Principal, id: string): Promise<Team> {
    const team = await tx.findOne(Team, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!team) throw notFound('team');
    who.require(team.brandId, 'manager', 'team');
    return team;
  }

  private async save(
    tx: EntityManager,
    who: Principal,
    { id, brandId, name, languages, memberIds }: TeamView,
    action: string,
  ): Promise<TeamView> {
    const known = await tx.countBy(Member, { brandId, userId: In(memberIds) });
    if (known !== memberIds.length)
      throw badRequest(
        'not_a_member',
        'Somebody in the list does not belong to the brand.',
        'Invite them to the brand first, or leave them out.',
      );
    const rows = memberIds.map((userId) => ({ teamId: id, userId }));
    if (rows.length > 0) await tx.insert(TeamMember, rows);
    await this.note(tx, who, { id, brandId }, action, { languages, memberIds });
    return { id, brandId, name: name.trim(), languages, memberIds: [...memberIds].sort() };
  }

  private note(
    tx: EntityManager,
    who: Principal,
    team: { id: string; brandId: string },
    action: string,
    detail: Record<string, unknown> = {},
  ): Promise<void> {
    const at = this.clock.now();
    const { brandId, id: entityId } = team;
    return record(tx, { brandId, at, actor: who.actor, entity: 'team', entityId, action, detail });
  }
}
