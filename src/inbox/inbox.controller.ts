import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Desk } from '../conversations/desk.js';
import { idParam } from '../infra/http/id-param.js';
import type { Principal } from '../identity/principal.js';
import { Who } from '../identity/who.js';
import { ConversationDetail } from './detail.dto.js';
import {
  AnsweredElsewhereBody,
  AssignBody,
  CloseBody,
  CountsView,
  QueuePage,
  QueueQuery,
} from './inbox.dto.js';
import { Elsewhere } from './elsewhere.js';
import { Inbox } from './inbox.service.js';

const conversationId = idParam('conversation');

@ApiTags('conversations')
@Controller('api/v1/conversations')
export class InboxController {
  constructor(
    private readonly inbox: Inbox,
    private readonly desk: Desk,
    private readonly elsewhere: Elsewhere,
  ) {}

  /** The queue; work is ordered by time to breach, the rest latest first. */
  @Get()
  @ApiOkResponse({ type: QueuePage })
  list(@Query() query: QueueQuery, @Who() who: Principal): Promise<QueuePage> {
    return this.inbox.list(query, who);
  }

  @Get('counts')
  @ApiOkResponse({ type: CountsView })
  counts(@Who() who: Principal): Promise<CountsView> {
    return this.inbox.counts(who);
  }

  @Get(':id')
  @ApiOkResponse({ type: ConversationDetail })
  detail(
    @Param('id', conversationId) id: string,
    @Who() who: Principal,
  ): Promise<ConversationDetail> {
    return this.inbox.detail(id, who);
  }

  @Put(':id/assignment')
  @ApiOkResponse({ type: ConversationDetail })
  async assign(
    @Param('id', conversationId) id: string,
    @Body() body: AssignBody,
    @Who() who: Principal,
  ): Promise<ConversationDetail> {
    await this.desk.assign(id, body, who);
    return this.inbox.detail(id, who);
  }

  @Post(':id/close')
  @HttpCode(200)
  @ApiOkResponse({ type: ConversationDetail })
  async close(
    @Param('id', conversationId) id: string,
    @Body() body: CloseBody,
    @Who() who: Principal,
  ): Promise<ConversationDetail> {
    await this.desk.close(id, body, who);
    return this.inbox.detail(id, who);
  }

  @Post(':id/reopen')
  @HttpCode(200)
  @ApiOkResponse({ type: ConversationDetail })
  async reopen(
    @Param('id', conversationId) id: string,
    @Who() who: Principal,
  ): Promise<ConversationDetail> {
    await this.desk.reopen(id, who);
    return this.inbox.detail(id, who);
  }

  /** A person answered on the platform itself, which takes no answers from programs: the clock stops. */
  @Post(':id/answered-elsewhere')
  @HttpCode(200)
  @ApiOkResponse({ type: ConversationDetail })
  async answeredElsewhere(
    @Param('id', conversationId) id: string,
    @Body() body: AnsweredElsewhereBody,
    @Who() who: Principal,
  ): Promise<ConversationDetail> {
    await this.elsewhere.answered(id, body, who);
    return this.inbox.detail(id, who);
  }

  /** It was not so after all: the clock runs on as if nothing had been said. */
  @Delete(':id/answered-elsewhere')
  @ApiOkResponse({ type: ConversationDetail })
  async notAnsweredElsewhere(
    @Param('id', conversationId) id: string,
    @Who() who: Principal,
  ): Promise<ConversationDetail> {
    await this.elsewhere.takeBack(id, who);
    return this.inbox.detail(id, who);
  }
}
