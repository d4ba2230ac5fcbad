import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { salutationName } from '../drafting/greeting.js';
import { checkReply } from '../guard/guard.js';
import { brandRules } from '../guard/rulebook/rulebook.queries.js';
import { Brand } from '../identity/brand.entity.js';
import type { Principal } from '../identity/principal.js';
import { Who } from '../identity/who.js';
import { Clock } from '../infra/clock.js';
import { idParam } from '../infra/http/id-param.js';
import { badRequest } from '../infra/http/problem.js';
import { detectTextLanguage } from '../triage/detect-text.js';
import { Insertion } from './insertion.js';
import { renderTemplate, templateFault } from './render.js';
import { InsertBody, InsertedView, PreviewBody, PreviewView } from './templates.dto.js';
import { SAMPLE_FACTS } from './variables.js';

@ApiTags('templates')
@Controller('api/v1')
export class InsertionController {
  constructor(
    private readonly db: DataSource,
    private readonly insertion: Insertion,
    private readonly clock: Clock,
  ) {}

  @Post('conversations/:id/templates/:templateId')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'insertTemplate',
    summary: 'The template filled in for this conversation; assigns as the macro says',
  })
  @ApiOkResponse({ type: InsertedView })
  insert(
    @Param('id', idParam('conversation')) id: string,
    @Param('templateId', idParam('template')) templateId: string,
    @Body() body: InsertBody,
    @Who() who: Principal,
  ): Promise<InsertedView> {
    return this.insertion.insert(id, templateId, body, who);
  }

  @Post('templates/preview')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'previewTemplate',
    summary: 'A text filled in for an invented customer, with the guard’s word on it',
  })
  @ApiOkResponse({ type: PreviewView })
  async preview(
    @Body() { brandId, text, language }: PreviewBody,
    @Who() who: Principal,
  ): Promise<PreviewView> {
    who.require(brandId, 'agent', 'brand');
    const fault = templateFault(text);
    if (fault) throw badRequest('template_fault', fault, 'Mend it; the rest of the text is kept.');
    const brand = await this.db.manager.findOneByOrFail(Brand, { id: brandId });
    const { customerName } = SAMPLE_FACTS;
    const facts = {
      ...SAMPLE_FACTS,
      salutation: salutationName(customerName, language, 'formal'),
      brandName: brand.name,
      now: this.clock.now(),
      timeZone: brand.timeZone,
    };
    const rendered = renderTemplate(text, facts, language);
    // in private: the invented order number is no fault of the template's
    const reply = { text: rendered.text, language, public: false, kind: 'message' as const };
    const rules = await brandRules(this.db.manager, brandId);
    const tools = { ...rules, detectLanguage: detectTextLanguage, agentLanguage: who.locale };
    return { ...rendered, ...checkReply({ ...reply, shopContacts: brand.contacts }, tools) };
  }
}
