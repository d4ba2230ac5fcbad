import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { checkReply } from '../../guard/guard.js';
import type { Principal } from '../../identity/principal.js';
import { Who } from '../../identity/who.js';
import { idParam } from '../../infra/http/id-param.js';
import { notFound } from '../../infra/http/problem.js';
import { detectTextLanguage } from '../../triage/detect-text.js';
import { DRAFT_LANGUAGES } from '../library.js';
import { bannedPhrases } from './banned.js';
import { Goodwills } from './goodwills.js';
import { previewOf } from './preview.js';
import {
  GoodwillBody,
  GoodwillView,
  PreviewBody,
  PreviewView,
  VoiceBody,
  VoiceList,
  VoiceView,
} from './voice.dto.js';
import { settingsOf, Voices } from './voices.js';

const brandParam = idParam('brand');

/** How a brand speaks in each language, and what it may give away. */
@ApiTags('voice')
@Controller('api/v1/brands/:id')
export class VoicesController {
  constructor(
    private readonly voices: Voices,
    private readonly goodwills: Goodwills,
  ) {}

  @Get('voices')
  @ApiOperation({ operationId: 'listVoices', summary: 'The voice in each language' })
  @ApiOkResponse({ type: VoiceList })
  async list(@Param('id', brandParam) id: string, @Who() who: Principal): Promise<VoiceList> {
    who.require(id, 'viewer', 'brand');
    return { items: await this.voices.list(id) };
  }

  @Put('voices/:language')
  @ApiOperation({ operationId: 'saveVoice', summary: 'Set the voice in one language' })
  @ApiOkResponse({ type: VoiceView })
  save(
    @Param('id', brandParam) id: string,
    @Param('language') language: string,
    @Body() body: VoiceBody,
    @Who() who: Principal,
  ): Promise<VoiceView> {
    who.require(id, 'manager', 'brand');
    return this.voices.save(id, language, body, who);
  }

  @Post('voices/:language/preview')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'previewVoice',
    summary: 'An invented customer answered in a voice',
  })
  @ApiOkResponse({ type: PreviewView })
  preview(
    @Param('id', brandParam) id: string,
    @Param('language') language: string,
    @Body() { voice: body, kind, turn }: PreviewBody,
    @Who() who: Principal,
  ): PreviewView {
    who.require(id, 'viewer', 'brand');
    if (!DRAFT_LANGUAGES.includes(language)) throw notFound('voice');
    const voice = settingsOf(body);
    const { customer, reply } = previewOf(language, kind, voice, turn ?? 0);
    const { verdict } = checkReply(
      { text: reply, language, public: true, kind: 'comment', customerText: customer, voice },
      { detectLanguage: detectTextLanguage, phrases: bannedPhrases(voice.banned, language) },
    );
    return { customer, reply, verdict };
  }

  @Get('goodwill')
  @ApiOperation({ operationId: 'readGoodwill', summary: 'What the brand may give after a fault' })
  @ApiOkResponse({ type: GoodwillView })
  goodwill(@Param('id', brandParam) id: string, @Who() who: Principal): Promise<GoodwillView> {
    who.require(id, 'agent', 'brand');
    return this.goodwills.read(id);
  }

  @Put('goodwill')
  @ApiOperation({ operationId: 'saveGoodwill', summary: 'Set what the brand may give' })
  @ApiOkResponse({ type: GoodwillView })
  saveGoodwill(
    @Param('id', brandParam) id: string,
    @Body() body: GoodwillBody,
    @Who() who: Principal,
  ): Promise<GoodwillView> {
    who.require(id, 'manager', 'brand');
    return this.goodwills.save(id, body, who);
  }
}
