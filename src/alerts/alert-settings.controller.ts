import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Principal } from '../identity/principal.js';
import { Who } from '../identity/who.js';
import { idParam } from '../infra/http/id-param.js';
import { AlertPreferencesBody, BrandAlertSettingsBody } from './alert-settings.dto.js';
import { alertSettingsOf, preferencesOf } from './alert-settings.js';
import { AlertChoices } from './alert-choices.js';
import { personOf } from './person-of.js';

/** What is told to whom, by which way and when. */
@ApiTags('alerts')
@Controller('api/v1')
export class AlertSettingsController {
  constructor(
    private readonly db: DataSource,
    private readonly choices: AlertChoices,
  ) {}

  @Get('me/alert-preferences')
  @ApiOperation({ operationId: 'getAlertPreferences', summary: 'What you want to hear of' })
  @ApiOkResponse({ type: AlertPreferencesBody })
  mine(@Who() who: Principal): Promise<AlertPreferencesBody> {
    return preferencesOf(this.db.manager, personOf(who));
  }

  @Put('me/alert-preferences')
  @ApiOperation({
    operationId: 'changeAlertPreferences',
    summary:
      'Hear of other things, at other hours; what waits for the old hours is looked at again',
  })
  @ApiOkResponse({ type: AlertPreferencesBody })
  async changeMine(
    @Body() body: AlertPreferencesBody,
    @Who() who: Principal,
  ): Promise<AlertPreferencesBody> {
    await this.choices.ofPerson(body, who);
    return preferencesOf(this.db.manager, personOf(who));
  }

  @Post('me/test-mail')
  @HttpCode(202)
  @ApiOperation({ operationId: 'sendTestMail', summary: 'Send yourself a mail to see it arrive' })
  @ApiAcceptedResponse()
  async test(@Who() who: Principal): Promise<void> {
    await this.choices.testMail(who);
  }

  @Get('brands/:id/alert-settings')
  @ApiOperation({ operationId: 'getAlertSettings', summary: 'What the brand’s people are told of' })
  @ApiOkResponse({ type: BrandAlertSettingsBody })
  async ofBrand(
    @Param('id', idParam('brand')) id: string,
    @Who() who: Principal,
  ): Promise<BrandAlertSettingsBody> {
    who.require(id, 'viewer', 'brand');
    const { brandId: _, ...settings } = await alertSettingsOf(this.db.manager, id);
    return settings;
  }

  @Put('brands/:id/alert-settings')
  @ApiOperation({ operationId: 'changeAlertSettings', summary: 'Tell them of more, or of less' })
  @ApiOkResponse({ type: BrandAlertSettingsBody })
  async changeBrand(
    @Param('id', idParam('brand')) id: string,
    @Body() body: BrandAlertSettingsBody,
    @Who() who: Principal,
  ): Promise<BrandAlertSettingsBody> {
    await this.choices.ofBrand(id, body, who);
    return this.ofBrand(id, who);
  }
}
