import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { idParam } from '../infra/http/id-param.js';
import { membersOf, teamsOf } from './identity.queries.js';
import { Invites } from './invites.js';
import {
  InviteBody,
  InviteLink,
  MemberPage,
  NewTeamBody,
  TeamBody,
  TeamPage,
  TeamView,
} from './people.dto.js';
import type { Principal } from './principal.js';
import { Teams } from './teams.js';
import { Who } from './who.js';

@ApiTags('people')
@Controller('api/v1')
export class PeopleController {
  constructor(
    private readonly db: DataSource,
    private readonly invites: Invites,
    private readonly teams: Teams,
  ) {}

  @Get('members')
  @ApiOperation({ operationId: 'listMembers', summary: 'The people of your brands' })
  @ApiOkResponse({ type: MemberPage })
  async members(@Who() who: Principal): Promise<MemberPage> {
    return { items: await membersOf(this.db.manager, who.brandIds()), next: null };
  }

  @Post('invites')
  @ApiOperation({ operationId: 'createInvite', summary: 'Make a link that invites one person' })
  @ApiCreatedResponse({ type: InviteLink })
  async invite(@Who() who: Principal, @Body() body: InviteBody): Promise<InviteLink> {
    who.require(body.brandId, body.role === 'owner' ? 'owner' : 'manager', 'brand');
    return { url: await this.invites.create(who.actor, body) };
  }

  @Get('teams')
  @ApiOperation({ operationId: 'listTeams', summary: 'The teams of your brands' })
  @ApiOkResponse({ type: TeamPage })
  async list(@Who() who: Principal): Promise<TeamPage> {
    return { items: await teamsOf(this.db.manager, who.brandIds()), next: null };
  }

  @Post('teams')
  @ApiOperation({ operationId: 'createTeam', summary: 'Make a team' })
  @ApiCreatedResponse({ type: TeamView })
  create(@Who() who: Principal, @Body() body: NewTeamBody): Promise<TeamView> {
    return this.teams.create(who, body);
  }

  @Put('teams/:id')
  @ApiOperation({ operationId: 'changeTeam', summary: 'Change a team' })
  @ApiOkResponse({ type: TeamView })
  change(
    @Who() who: Principal,
    @Param('id', idParam('team')) id: string,
    @Body() body: TeamBody,
  ): Promise<TeamView> {
    return this.teams.change(who, id, body);
  }

  @Delete('teams/:id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeTeam', summary: 'Remove a team; its work stays, unassigned' })
  @ApiNoContentResponse()
  remove(@Who() who: Principal, @Param('id', idParam('team')) id: string): Promise<void> {
    return this.teams.remove(who, id);
  }
}
