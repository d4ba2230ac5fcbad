import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  Put,
  Query,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import type { Principal } from '../../identity/principal.js';
import { Who } from '../../identity/who.js';
import { Clock } from '../../infra/clock.js';
import { idParam } from '../../infra/http/id-param.js';
import { decodeCursor, page } from '../../infra/http/paging.js';
import { manifest } from '../model-store.js';
import {
  CorrectionBody,
  CorrectionsPage,
  CorrectionsQuery,
  FiguresQuery,
  FiguresView,
  type CorrectionView,
} from './corrections.dto.js';
import {
  correctionFigures,
  listCorrections,
  trainingLine,
  type CorrectedItem,
} from './corrections.queries.js';
import { Corrections } from './corrections.js';

const EXPORT_PAGE = 200;
const DAY_MS = 86_400_000;

const keyOf = ({ createdAt, id }: CorrectedItem): string[] => [createdAt.toISOString(), id];
const view = ({
  id,
  createdAt,
  by,
  text,
  platform,
  before,
  after,
}: CorrectedItem): CorrectionView => ({
  ...{ id, by, text, platform },
  createdAt: createdAt.toISOString(),
  judged: before.sentiment.label,
  correction: after,
});

@ApiTags('triage')
@Controller('api/v1')
export class CorrectionsController {
  constructor(
    private readonly db: DataSource,
    private readonly corrections: Corrections,
    private readonly clock: Clock,
  ) {}

  @Put('messages/:id/judgement')
  @ApiOperation({ operationId: 'correctJudgement', summary: 'Say what the item really is' })
  @HttpCode(204)
  @ApiNoContentResponse()
  async correct(
    @Param('id', idParam('item')) id: string,
    @Body() body: CorrectionBody,
    @Who() who: Principal,
  ): Promise<void> {
    await this.corrections.correct(id, body, who);
  }

  @Delete('messages/:id/judgement')
  @ApiOperation({ operationId: 'restoreJudgement', summary: 'Take a correction back' })
  @HttpCode(204)
  @ApiNoContentResponse()
  async takeBack(@Param('id', idParam('item')) id: string, @Who() who: Principal): Promise<void> {
    await this.corrections.takeBack(id, who);
  }

  @Get('triage/corrections')
  @ApiOperation({ operationId: 'listCorrections', summary: 'Corrections, newest first' })
  @ApiOkResponse({ type: CorrectionsPage })
  async list(@Query() query: CorrectionsQuery, @Who() who: Principal): Promise<CorrectionsPage> {
    const { cursor, limit } = query;
    const after = cursor ? decodeCursor(cursor, 2) : [];
    const brandIds = brandsOf(who, query.brand);
    return page(
      await listCorrections(this.db.manager, { brandIds, after, limit }),
      limit,
      keyOf,
      view,
    );
  }

  @Get('triage/corrections/export')
  @Header('content-type', 'application/x-ndjson; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="corrections.jsonl"')
  @ApiOperation({
    operationId: 'exportCorrections',
    summary: 'All corrected items as JSON lines, for training and for `eval triage`',
  })
  @ApiProduces('application/x-ndjson')
  export(@Query() { brand }: CorrectionsQuery, @Who() who: Principal): StreamableFile {
    return new StreamableFile(Readable.from(this.lines(brandsOf(who, brand, 'manager'))));
  }

  @Get('triage/figures')
  @ApiOperation({
    operationId: 'triageFigures',
    summary: 'How often people disagreed with the judge, by language',
  })
  @ApiOkResponse({ type: FiguresView })
  async figures(
    @Query() { brand, days }: FiguresQuery,
    @Who() who: Principal,
  ): Promise<FiguresView> {
    const since = new Date(this.clock.now().getTime() - days * DAY_MS);
    const languages = await correctionFigures(this.db.manager, brandsOf(who, brand), since);
    return { modelVersion: manifest().version, languages };
  }

  private async *lines(brandIds: string[]): AsyncGenerator<string> {
    let after: string[] = [];
    for (;;) {
      const found = await listCorrections(this.db.manager, { brandIds, after, limit: EXPORT_PAGE });
      const shown = found.slice(0, EXPORT_PAGE);
      for (const item of shown)
        if (item.text !== '') yield `${JSON.stringify(trainingLine(item))}\n`;
      const last = shown.at(-1);
      if (!last || found.length <= EXPORT_PAGE) return;
      after = keyOf(last);
    }
  }
}

function brandsOf(who: Principal, brand: string | undefined, role: 'agent' | 'manager' = 'agent') {
  who.requireAnywhere(role);
  if (!brand) return who.brandIds(role);
  who.require(brand, role, 'brand');
  return [brand];
}
