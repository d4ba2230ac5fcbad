import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '../identity/principal.js';
import { Who } from '../identity/who.js';
import { idParam } from '../infra/http/id-param.js';
import { Pauses } from './pauses.js';
import { PauseBody, PausesView } from './promise.dto.js';

const conversation = idParam('conversation');

/** What a conversation waits for, while its further answers and its complaint are not counted. */
@ApiTags('promise')
@Controller('api/v1/conversations/:id/pause')
export class PausesController {
  constructor(private readonly pauses: Pauses) {}

  @Get()
  @ApiOperation({ operationId: 'listPauses', summary: 'The pauses, and whether there can be one' })
  @ApiOkResponse({ type: PausesView })
  list(@Param('id', conversation) id: string, @Who() who: Principal): Promise<PausesView> {
    return this.pauses.of(id, who);
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'pauseClocks',
    summary: 'Wait for somebody; ends by itself when the customer writes',
  })
  @ApiOkResponse({ type: PausesView })
  pause(
    @Param('id', conversation) id: string,
    @Body() { reason }: PauseBody,
    @Who() who: Principal,
  ): Promise<PausesView> {
    return this.pauses.pause(id, reason, who);
  }

  @Delete()
  @ApiOperation({ operationId: 'resumeClocks', summary: 'Count on' })
  @ApiOkResponse({ type: PausesView })
  resume(@Param('id', conversation) id: string, @Who() who: Principal): Promise<PausesView> {
    return this.pauses.resume(id, who);
  }

  @Post('undo')
  @HttpCode(200)
  @ApiOperation({ operationId: 'undoPause', summary: 'Take the latest pausing or resuming back' })
  @ApiOkResponse({ type: PausesView })
  undo(@Param('id', conversation) id: string, @Who() who: Principal): Promise<PausesView> {
    return this.pauses.undo(id, who);
  }
}
