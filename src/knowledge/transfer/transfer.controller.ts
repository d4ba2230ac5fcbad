import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Principal } from '../../identity/principal.js';
import { Who } from '../../identity/who.js';
import { FaqTransfer } from './transfer.js';
import { FaqExportQuery, FaqImportBody, FaqImportView } from './transfer.dto.js';

const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

@ApiTags('knowledge')
@Controller('api/v1/faq')
export class FaqTransferController {
  constructor(private readonly transfer: FaqTransfer) {}

  @Get('export')
  @ApiOperation({ operationId: 'exportFaq', summary: 'The entries of a brand as a file' })
  @ApiProduces('text/csv', 'application/json')
  async export(
    @Who() who: Principal,
    @Query() query: FaqExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const text = await this.transfer.export(who, query);
    void reply
      .type(TYPES[query.format])
      .header('content-disposition', `attachment; filename="faq.${query.format}"`);
    return text;
  }

  @Post('import')
  @HttpCode(200)
  @ApiOperation({ operationId: 'importFaq', summary: 'Adds and changes entries from a file' })
  @ApiOkResponse({ type: FaqImportView })
  import(@Who() who: Principal, @Body() body: FaqImportBody): Promise<FaqImportView> {
    return this.transfer.import(who, body);
  }
}
