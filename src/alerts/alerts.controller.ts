import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { ConnectorRegistry } from '../connectors/registry.js';
import { idParam } from '../infra/http/id-param.js';
import type { Principal } from '../identity/principal.js';
import { Who } from '../identity/who.js';
import { Clock } from '../infra/clock.js';
import { page, PageQuery } from '../infra/http/paging.js';
import { notFound } from '../infra/http/problem.js';
import { acknowledge } from './acknowledge.js';
import { alertView } from './alert-view.js';
import { AlertPage, MailDetail, type MailView, OutboxPage } from './alerts.dto.js';
import { alertsOf, type MailRow, mailsOf } from './alerts.queries.js';
import { keyOf, placeOf } from './list-place.js';
import { Mail } from './mail.entity.js';
import { Mailer } from './mailer.js';

const mailView = (mail: MailRow): MailView => ({
  ...mail,
  createdAt: mail.createdAt.toISOString(),
  sentAt: mail.sentAt?.toISOString() ?? null,
});

@ApiTags('alerts')
@Controller('api/v1')
export class AlertsController {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    private readonly connectors: ConnectorRegistry,
  ) {}

  @Get('alerts')
  @ApiOperation({ operationId: 'listAlerts', summary: 'What people were told of, newest first' })
  @ApiOkResponse({ type: AlertPage })
  async alerts(@Who() who: Principal, @Query() query: PageQuery): Promise<AlertPage> {
    const { limit } = query;
    const rows = await alertsOf(this.db.manager, who.brandIds(), placeOf(query), limit + 1);
    const titleOf = (platform: string) => this.connectors.get(platform).manifest.title;
    return page(rows, limit, keyOf, alertView(titleOf));
  }

  @Post('alerts/:id/acknowledge')
  @HttpCode(204)
  @ApiOperation({ operationId: 'acknowledgeAlert', summary: 'Say that somebody is on it' })
  @ApiNoContentResponse()
  async acknowledge(
    @Who() who: Principal,
    @Param('id', idParam('alert')) id: string,
  ): Promise<void> {
    await this.db.transaction((tx) => acknowledge(tx, id, who, this.clock.now()));
  }

  @Get('outbox')
  @ApiOperation({ operationId: 'listOutbox', summary: 'Mails sent, waiting or kept, newest first' })
  @ApiOkResponse({ type: OutboxPage })
  async outbox(@Who() who: Principal, @Query() query: PageQuery): Promise<OutboxPage> {
    who.requireAnywhere('manager');
    const { limit } = query;
    const brandIds = who.brandIds('manager');
    const rows = await mailsOf(this.db.manager, brandIds, placeOf(query), limit + 1);
    return { ...page(rows, limit, keyOf, mailView), smtp: this.mailer.configured };
  }

  @Get('outbox/:id')
  @ApiOperation({ operationId: 'getMail', summary: 'The very mail, text and HTML' })
  @ApiOkResponse({ type: MailDetail })
  async mail(@Who() who: Principal, @Param('id', idParam('mail')) id: string): Promise<MailDetail> {
    const mail = await this.db.manager.findOneBy(Mail, { id });
    if (!mail) throw notFound('mail');
    who.require(mail.brandId, 'manager', 'mail');
    const { recipient, subject, state, createdAt, sentAt, error, text, html } = mail;
    const view = mailView({ id, to: recipient, subject, state, createdAt, sentAt, error });
    return { ...view, text, html };
  }
}
