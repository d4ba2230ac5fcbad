import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { idParam } from '../infra/http/id-param.js';
import type { Principal } from '../identity/principal.js';
import { Who } from '../identity/who.js';
import { page } from '../infra/http/paging.js';
import { FaqBody, FaqPage, FaqQuery, FaqView, NewFaqBody } from './faq.dto.js';
import type { FaqEntry } from './faq-entry.entity.js';
import { cursorOf, listFaq } from './faq.queries.js';
import { Faq } from './faq.js';

const view = (entry: FaqEntry): FaqView => ({
  id: entry.id,
  brandId: entry.brandId,
  language: entry.language,
  question: entry.question,
  paraphrases: entry.paraphrases,
  answer: entry.answer,
  updatedAt: entry.updatedAt.toISOString(),
});

@ApiTags('knowledge')
@Controller('api/v1/faq')
export class FaqController {
  constructor(
    private readonly db: DataSource,
    private readonly faq: Faq,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listFaq', summary: 'Questions with their answers, newest first' })
  @ApiOkResponse({ type: FaqPage })
  async list(@Who() who: Principal, @Query() query: FaqQuery): Promise<FaqPage> {
    const { brand, language, cursor, limit } = query;
    if (brand) who.require(brand, 'agent', 'brand');
    const brandIds = brand ? [brand] : who.brandIds('agent');
    const entries = await listFaq(this.db.manager, { brandIds, language, cursor, limit });
    return page(entries, limit, cursorOf, view);
  }

  @Post()
  @ApiOperation({ operationId: 'createFaq', summary: 'Answer a question once and for all' })
  @ApiCreatedResponse({ type: FaqView })
  async create(@Who() who: Principal, @Body() body: NewFaqBody): Promise<FaqView> {
    return view(await this.faq.create(who, body));
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

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeFaq', summary: 'Remove an entry' })
  @ApiNoContentResponse()
  remove(@Who() who: Principal, @Param('id', idParam('entry')) id: string): Promise<void> {
    return this.faq.remove(who, id);
  }
}
