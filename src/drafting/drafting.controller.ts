import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Conversation } from '../conversations/conversation.entity.js';
import { idParam } from '../infra/http/id-param.js';
import type { Principal } from '../identity/principal.js';
import { Who } from '../identity/who.js';
import { notFound } from '../infra/http/problem.js';
import { DiscardBody } from './approval/approval.dto.js';
import {
  ApproveBody,
  ApprovedView,
  CheckBody,
  CheckView,
  DraftView,
  NewDraftBody,
  SaveDraftBody,
} from './draft.dto.js';
import { Drafts } from './drafts.js';
import { DraftViews } from './draft-view.js';

@ApiTags('drafts')
@Controller('api/v1')
export class DraftingController {
  constructor(
    private readonly db: DataSource,
    private readonly drafts: Drafts,
    private readonly views: DraftViews,
  ) {}

  @Post('conversations/:id/drafts')
  @ApiCreatedResponse({ type: DraftView })
  async start(
    @Param('id', idParam('conversation')) id: string,
    @Body() body: NewDraftBody,
    @Who() who: Principal,
  ): Promise<DraftView> {
    await this.conversation(id, who, 'agent');
    return this.views.of(await this.drafts.start(id, body, who), who.locale);
  }

  @Put('drafts/:id')
  @ApiOkResponse({ type: DraftView })
  async save(
    @Param('id', idParam('draft')) id: string,
    @Body() body: SaveDraftBody,
    @Who() who: Principal,
  ): Promise<DraftView> {
    return this.views.of(await this.drafts.save(id, body, who), who.locale);
  }

  @Post('drafts/:id/approve')
  @HttpCode(202)
  @ApiOkResponse({ type: ApprovedView })
  async approve(
    @Param('id', idParam('draft')) id: string,
    @Body() body: ApproveBody,
    @Who() who: Principal,
  ): Promise<ApprovedView> {
    return { publicationId: await this.drafts.approve(id, body, who) };
  }

  @Post('drafts/:id/discard')
  @HttpCode(204)
  async discard(
    @Param('id', idParam('draft')) id: string,
    @Body() body: DiscardBody,
    @Who() who: Principal,
  ): Promise<void> {
    await this.drafts.discard(id, body, who);
  }

  @Post('guard/check')
  @HttpCode(200)
  @ApiOkResponse({ type: CheckView })
  async check(@Body() body: CheckBody, @Who() who: Principal): Promise<CheckView> {
    const conversation = await this.conversation(body.conversationId, who, 'viewer');
    return this.views.check(conversation, body.text, body.place, who.locale);
  }

  private async conversation(id: string, who: Principal, role: 'agent' | 'viewer') {
    const found = await this.db.manager.findOneBy(Conversation, { id });
    if (!found) throw notFound('conversation');
    who.require(found.brandId, role, 'conversation');
    return found;
  }
}
