import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Principal } from '../../identity/principal.js';
import { Who } from '../../identity/who.js';
import { idParam } from '../../infra/http/id-param.js';
import {
  ApprovalCellBody,
  ApprovalQuery,
  ApprovalView,
  BudgetsBody,
  HandInBody,
  WaitingList,
} from './approval.dto.js';
import { handedIn } from './approval.queries.js';
import { Approvals } from './approvals.js';
import { HandIns } from './hand-ins.js';

@ApiTags('approval')
@Controller('api/v1')
export class ApprovalController {
  constructor(
    private readonly db: DataSource,
    private readonly approvals: Approvals,
    private readonly handIns: HandIns,
  ) {}

  @Get('approval')
  @ApiOperation({
    operationId: 'approval',
    summary: 'What may leave in which way, with the figures that speak for it',
  })
  @ApiOkResponse({ type: ApprovalView })
  view(@Query() { brand }: ApprovalQuery, @Who() who: Principal): Promise<ApprovalView> {
    who.require(brand, 'agent', 'brand');
    return this.approvals.view(brand);
  }

  @Put('approval/level')
  @HttpCode(204)
  @ApiOperation({ operationId: 'setApprovalLevel', summary: 'Set the level of one kind of reply' })
  @ApiNoContentResponse()
  set(@Body() body: ApprovalCellBody, @Who() who: Principal): Promise<void> {
    return this.approvals.set(body, who);
  }

  @Put('approval/budgets')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'setApprovalBudgets',
    summary: 'What an agent may give away without a manager',
  })
  @ApiNoContentResponse()
  setBudgets(@Body() body: BudgetsBody, @Who() who: Principal): Promise<void> {
    return this.approvals.setBudgets(body, who);
  }

  @Post('drafts/:id/hand-in')
  @HttpCode(204)
  @ApiOperation({ operationId: 'handInDraft', summary: 'Make a reply ready for a manager' })
  @ApiNoContentResponse()
  handIn(
    @Param('id', idParam('draft')) id: string,
    @Body() body: HandInBody,
    @Who() who: Principal,
  ): Promise<void> {
    return this.handIns.handIn(id, body, who);
  }

  @Get('drafts/handed-in')
  @ApiOperation({ operationId: 'listHandedIn', summary: 'Replies that wait for a manager' })
  @ApiOkResponse({ type: WaitingList })
  async waiting(@Who() who: Principal): Promise<WaitingList> {
    const rows = await handedIn(this.db.manager, who.brandIds('agent'));
    return { items: rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() })) };
  }
}
