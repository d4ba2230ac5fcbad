import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { record } from '../../audit/audit.js';
import { Brand } from '../../identity/brand.entity.js';
import type { Principal } from '../../identity/principal.js';
import { Who } from '../../identity/who.js';
import { Clock } from '../../infra/clock.js';
import { badRequest } from '../../infra/http/problem.js';
import { detectTextLanguage } from '../../triage/detect-text.js';
import { messageOf } from '../explain.js';
import { ALWAYS_ON, RULE_SEVERITY, RULES } from '../finding.js';
import { checkReply } from '../guard.js';
import { RulebookBody, RulebookQuery, RulebookView, TriedView, TryBody } from './rulebook.dto.js';
import { GuardRulebook } from './rulebook.entity.js';
import { brandRules } from './rulebook.queries.js';

@ApiTags('guard')
@Controller('api/v1/guard')
export class RulebookController {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  @Get('rules')
  @ApiOperation({ operationId: 'guardRules', summary: 'What the guard looks for, and what is off' })
  @ApiOkResponse({ type: RulebookView })
  async view(@Query() { brand }: RulebookQuery, @Who() who: Principal): Promise<RulebookView> {
    who.require(brand, 'agent', 'brand');
    const { off, phrases } = await brandRules(this.db.manager, brand);
    const rules = RULES.filter((rule) => rule !== 'brand_phrase').map((rule) => ({
      rule,
      severity: RULE_SEVERITY[rule],
      message: messageOf(rule, who.locale),
      alwaysOn: ALWAYS_ON.has(rule),
      off: off.includes(rule),
    }));
    return { rules, phrases: [...phrases] };
  }

  @Put('rules')
  @HttpCode(204)
  @ApiOperation({ operationId: 'setGuardRules', summary: 'Switch rules off, ban phrases' })
  @ApiNoContentResponse()
  async set(@Body() { brandId, off, phrases }: RulebookBody, @Who() who: Principal): Promise<void> {
    who.require(brandId, 'manager', 'brand');
    const fixed = off.find((rule) => ALWAYS_ON.has(rule));
    if (fixed)
      throw badRequest(
        'always_on',
        `The rule ${fixed} cannot be switched off.`,
        'Insults, threats, personal data in public and unfilled places are always stopped.',
      );
    await this.db.transaction(async (tx) => {
      const at = this.clock.now();
      const unique = [...new Set(off)];
      const row = { brandId, off: unique, phrases, updatedAt: at };
      await tx.upsert(GuardRulebook, row, ['brandId']);
      const detail = { off: unique, phrases: phrases.length };
      const entry = { brandId, at, actor: who.actor, action: 'guard.rules', detail };
      await record(tx, { ...entry, entity: 'brand', entityId: brandId });
    });
  }

  @Post('try')
  @HttpCode(200)
  @ApiOperation({ operationId: 'tryGuard', summary: 'A text under rules that are not saved yet' })
  @ApiOkResponse({ type: TriedView })
  async try(@Body() body: TryBody, @Who() who: Principal): Promise<TriedView> {
    const { brandId, off, phrases, text, language } = body;
    who.require(brandId, 'agent', 'brand');
    const { contacts } = await this.db.manager.findOneByOrFail(Brand, { id: brandId });
    const reply = { text, language, public: body.public, shopContacts: contacts };
    const tools = { detectLanguage: detectTextLanguage, agentLanguage: who.locale, off, phrases };
    return checkReply({ ...reply, kind: body.public ? 'comment' : 'message' }, tools);
  }
}
