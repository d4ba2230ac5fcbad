import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Principal } from '../../identity/principal.js';
import { Who } from '../../identity/who.js';
import { idParam } from '../../infra/http/id-param.js';
import { notFound } from '../../infra/http/problem.js';
import { DraftView } from '../draft.dto.js';
import { Draft } from '../draft.entity.js';
import { DraftViews } from '../draft-view.js';
import { Drafts } from '../drafts.js';
import { RestoreBody, VersionList } from './versions.dto.js';
import { versionsOf } from './versions.queries.js';

const draftParam = idParam('draft');

/** What a draft said before. */
@ApiTags('drafts')
@Controller('api/v1/drafts/:id')
export class VersionsController {
  constructor(
    private readonly db: DataSource,
    private readonly drafts: Drafts,
    private readonly views: DraftViews,
  ) {}

  @Get('versions')
  @ApiOperation({ operationId: 'listDraftVersions', summary: 'Its versions, the newest first' })
  @ApiOkResponse({ type: VersionList })
  async list(@Param('id', draftParam) id: string, @Who() who: Principal): Promise<VersionList> {
    const draft = await this.db.manager.findOneBy(Draft, { id });
    if (!draft) throw notFound('draft');
    who.require(draft.brandId, 'viewer', 'draft');
    const rows = await versionsOf(this.db.manager, id);
    return { items: rows.map((row) => ({ ...row, savedAt: row.savedAt.toISOString() })) };
  }

  @Post('restore')
  @HttpCode(200)
  @ApiOperation({ operationId: 'restoreDraft', summary: 'Say again what a version said' })
  @ApiOkResponse({ type: DraftView })
  async restore(
    @Param('id', draftParam) id: string,
    @Body() body: RestoreBody,
    @Who() who: Principal,
  ): Promise<DraftView> {
    return this.views.of(await this.drafts.restore(id, body, who), who.locale);
  }
}
