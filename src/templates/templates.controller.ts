import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Principal } from '../identity/principal.js';
import { Who } from '../identity/who.js';
import { Clock } from '../infra/clock.js';
import { idParam } from '../infra/http/id-param.js';
import { page } from '../infra/http/paging.js';
import { badRequest } from '../infra/http/problem.js';
import { fromCsv, fromJson, toCsv, toJson } from './exchange.js';
import { ReplyTemplate } from './reply-template.entity.js';
import {
  ExportQuery,
  ImportBody,
  ImportedView,
  NewTemplateBody,
  TemplateBody,
  TemplateFiguresList,
  TemplateFiguresQuery,
  TemplatesPage,
  TemplatesQuery,
  TemplateView,
} from './templates.dto.js';
import { cursorOf, listTemplates, templateFigures } from './templates.queries.js';
import { Templates } from './templates.js';

const DAY_MS = 86_400_000;
const templateId = idParam('template');

const view = ({ id, brandId, name, texts, actions, updatedAt }: ReplyTemplate): TemplateView => ({
  ...{ id, brandId, name, texts, actions },
  updatedAt: updatedAt.toISOString(),
});

@ApiTags('templates')
@Controller('api/v1/templates')
export class TemplatesController {
  constructor(
    private readonly db: DataSource,
    private readonly templates: Templates,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listTemplates', summary: 'Canned responses and macros, by name' })
  @ApiOkResponse({ type: TemplatesPage })
  async list(@Query() query: TemplatesQuery, @Who() who: Principal): Promise<TemplatesPage> {
    const { brand, ...filter } = query;
    const found = await listTemplates(this.db.manager, { ...filter, brandIds: of(who, brand) });
    return page(found, query.limit, cursorOf, view);
  }

  @Post()
  @ApiOperation({ operationId: 'createTemplate', summary: 'A new template' })
  @ApiCreatedResponse({ type: TemplateView })
  async create(@Body() body: NewTemplateBody, @Who() who: Principal): Promise<TemplateView> {
    return view(await this.templates.create(who, body));
  }

  @Get('figures')
  @ApiOperation({
    operationId: 'templateFigures',
    summary: 'How often each is used, and how much of it is changed, by language',
  })
  @ApiOkResponse({ type: TemplateFiguresList })
  async figures(
    @Query() { brand, days }: TemplateFiguresQuery,
    @Who() who: Principal,
  ): Promise<TemplateFiguresList> {
    const since = new Date(this.clock.now().getTime() - days * DAY_MS);
    return { items: await templateFigures(this.db.manager, of(who, brand), since) };
  }

  @Get('export')
  @ApiOperation({ operationId: 'exportTemplates', summary: 'All of a brand’s, as JSON or CSV' })
  @ApiProduces('application/json', 'text/csv')
  async export(
    @Query() { brand: brandId, format }: ExportQuery,
    @Who() who: Principal,
  ): Promise<StreamableFile> {
    who.require(brandId, 'manager', 'brand');
    const all = await this.db.manager.find(ReplyTemplate, {
      where: { brandId },
      order: { name: 'ASC' },
    });
    const content = format === 'csv' ? `\ufeff${toCsv(all)}` : toJson(all);
    return new StreamableFile(Buffer.from(content), {
      type: format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
      disposition: `attachment; filename="templates.${format}"`,
    });
  }

  @Post('import')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'importTemplates',
    summary: 'Makes what is new by name, changes what differs, removes nothing',
  })
  @ApiOkResponse({ type: ImportedView })
  async import(
    @Body() { brandId, format, content }: ImportBody,
    @Who() who: Principal,
  ): Promise<ImportedView> {
    who.require(brandId, 'manager', 'brand');
    const read = format === 'csv' ? fromCsv(content) : fromJson(content);
    if ('why' in read)
      throw badRequest('not_readable', read.why, 'Export a template to see the form of the file.');
    return { ...(await this.templates.take(who, brandId, read)), refused: read.refused };
  }

  @Put(':id')
  @ApiOperation({ operationId: 'changeTemplate', summary: 'Change a template' })
  @ApiOkResponse({ type: TemplateView })
  async change(
    @Param('id', templateId) id: string,
    @Body() body: TemplateBody,
    @Who() who: Principal,
  ): Promise<TemplateView> {
    return view(await this.templates.change(who, id, body));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeTemplate', summary: 'Remove a template' })
  @ApiNoContentResponse()
  remove(@Param('id', templateId) id: string, @Who() who: Principal): Promise<void> {
    return this.templates.remove(who, id);
  }
}

function of(who: Principal, brand: string | undefined): string[] {
  if (!brand) return who.brandIds('agent');
  who.require(brand, 'agent', 'brand');
  return [brand];
}
