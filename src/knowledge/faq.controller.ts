import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Principal } from '../identity/principal.js';
import { Who } from '../identity/who.js';
import { Clock } from '../infra/clock.js';
import { idParam } from '../infra/http/id-param.js';
import { notFound } from '../infra/http/problem.js';
import { page } from '../infra/http/paging.js';
import { isUnfinished } from './blanks.js';
import { contentOf } from './faq-content.js';
import { FaqEntry } from './faq-entry.entity.js';
import {
  FaqBody,
  FaqPage,
  FaqQuery,
  FaqVersionList,
  FaqView,
  NewFaqBody,
  StartersBody,
  StartersView,
} from './faq.dto.js';
import { cursorOf, listFaq, versionsOf } from './faq.queries.js';
import { Faq } from './faq.js';

const view = (entry: FaqEntry): FaqView => ({
  ...contentOf(entry),
  id: entry.id,
  brandId: entry.brandId,
  version: entry.version,
  unfinished: isUnfinished(entry),
  updatedAt: entry.updatedAt.toISOString(),
});

@ApiTags('knowledge')
@Controller('api/v1/faq')
export class FaqController {
  constructor(
    private readonly db: DataSource,
    private readonly faq: Faq,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listFaq',
    summary: 'Questions with their answers, newest first; for a search the best first, on one page',
  })
  @ApiOkResponse({ type: FaqPage })
  async list(@Who() who: Principal, @Query() query: FaqQuery): Promise<FaqPage> {
    const { brand, ...filter } = query;
    if (brand) who.require(brand, 'agent', 'brand');
    const brandIds = brand ? [brand] : who.brandIds('agent');
    const now = this.clock.now();
    const entries = await listFaq(this.db.manager, { ...filter, brandIds, now });
    return page(entries, query.limit, cursorOf, view);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'showFaq', summary: 'One entry' })
  @ApiOkResponse({ type: FaqView })
  async show(@Who() who: Principal, @Param('id', idParam('entry')) id: string): Promise<FaqView> {
    const entry = await this.db.manager.findOneBy(FaqEntry, { id });
    if (!entry) throw notFound('entry');
    who.require(entry.brandId, 'agent', 'entry');
    return view(entry);
  }

  @Get(':id/versions')
  @ApiOperation({ operationId: 'listFaqVersions', summary: 'What it was, the newest first' })
  @ApiOkResponse({ type: FaqVersionList })
  async versions(
    @Who() who: Principal,
    @Param('id', idParam('entry')) id: string,
  ): Promise<FaqVersionList> {
    const entry = await this.db.manager.findOne(FaqEntry, { where: { id }, withDeleted: true });
    if (!entry) throw notFound('entry');
    who.require(entry.brandId, 'agent', 'entry');
    const versions = await versionsOf(this.db.manager, id);
    return { items: versions.map((row) => ({ ...row, at: row.at.toISOString() })), next: null };
  }

  @Post()
  @ApiOperation({ operationId: 'createFaq', summary: 'Answer a question once and for all' })
  @ApiCreatedResponse({ type: FaqView })
  async create(@Who() who: Principal, @Body() body: NewFaqBody): Promise<FaqView> {
    return view(await this.faq.create(who, body));
  }

  @Post('starters')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'addFaqStarters',
    summary: 'Add common questions of shops, with blanks in the answers',
  })
  @ApiOkResponse({ type: StartersView })
  async starters(@Who() who: Principal, @Body() body: StartersBody): Promise<StartersView> {
    return { added: await this.faq.addStarters(who, body.brandId, body.language) };
  }

  @Put(':id')
  @ApiOperation({ operationId: 'changeFaq', summary: 'Change an entry' })
  @ApiOkResponse({ type: FaqView })
  async change(
    @Who() who: Principal,
    @Param('id', idParam('entry')) id: string,
    @Body() body: FaqBody,
  ): Promise<FaqView> {
    return view(await this.faq.change(who, id, body));
  }

  @Post(':id/versions/:version/restore')
  @HttpCode(200)
  @ApiOperation({ operationId: 'restoreFaq', summary: 'Make it what it was' })
  @ApiOkResponse({ type: FaqView })
  async restore(
    @Who() who: Principal,
    @Param('id', idParam('entry')) id: string,
    @Param('version', ParseIntPipe) version: number,
  ): Promise<FaqView> {
    return view(await this.faq.restore(who, id, version));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeFaq', summary: 'Remove an entry' })
  @ApiNoContentResponse()
  remove(@Who() who: Principal, @Param('id', idParam('entry')) id: string): Promise<void> {
    return this.faq.remove(who, id);
  }

  @Post(':id/bring-back')
  @HttpCode(200)
  @ApiOperation({ operationId: 'bringBackFaq', summary: 'Undo a removal' })
  @ApiOkResponse({ type: FaqView })
  async bringBack(
    @Who() who: Principal,
    @Param('id', idParam('entry')) id: string,
  ): Promise<FaqView> {
    return view(await this.faq.bringBack(who, id));
  }
}
