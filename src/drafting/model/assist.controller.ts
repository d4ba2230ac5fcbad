import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Conversation } from '../../conversations/conversation.entity.js';
import { Message } from '../../conversations/message.entity.js';
import type { Principal } from '../../identity/principal.js';
import { Who } from '../../identity/who.js';
import { idParam } from '../../infra/http/id-param.js';
import { badRequest, notFound } from '../../infra/http/problem.js';
import { Draft } from '../draft.entity.js';
import { AssistView, RewriteBody, TranslateBody, WrittenView } from './assist.dto.js';
import { Assist } from './assist.js';
import { REWRITES } from './questions.js';
import { ModelWriter } from './writer.js';

/** Help from a language model, where the installation has one. Nothing here is saved. */
@ApiTags('assist')
@Controller('api/v1')
export class AssistController {
  constructor(
    private readonly db: DataSource,
    private readonly assist: Assist,
    private readonly writer: ModelWriter,
  ) {}

  @Get('assist')
  @ApiOperation({ operationId: 'readAssist', summary: 'Whether a language model helps here' })
  @ApiOkResponse({ type: AssistView })
  read(@Who() _who: Principal): AssistView {
    const { enabled, name } = this.writer;
    return { model: enabled ? name : null, rewrites: enabled ? REWRITES : [] };
  }

  @Post('drafts/:id/rewrite')
  @HttpCode(200)
  @ApiOperation({ operationId: 'rewriteDraft', summary: 'Another wording of a text' })
  @ApiOkResponse({ type: WrittenView })
  async rewrite(
    @Param('id', idParam('draft')) id: string,
    @Body() body: RewriteBody,
    @Who() who: Principal,
  ): Promise<WrittenView> {
    const { manager } = this.db;
    const draft = await manager.findOneBy(Draft, { id });
    if (!draft) throw notFound('draft');
    who.require(draft.brandId, 'agent', 'draft');
    this.mustBeSetUp();
    const conversation = await manager.findOneByOrFail(Conversation, { id: draft.conversationId });
    const message = await manager.findOneByOrFail(Message, { id: draft.messageId });
    const text = await this.assist.rewrite(conversation, draft, message, body);
    if (text === null) throw unusable();
    return { text, language: draft.language };
  }

  @Post('conversations/:id/translate')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'translate',
    summary: 'An item into your language, or your text into the customer’s',
  })
  @ApiOkResponse({ type: WrittenView })
  async translate(
    @Param('id', idParam('conversation')) id: string,
    @Body() { messageId, text }: TranslateBody,
    @Who() who: Principal,
  ): Promise<WrittenView> {
    const { manager } = this.db;
    const conversation = await manager.findOneBy(Conversation, { id });
    if (!conversation) throw notFound('conversation');
    who.require(conversation.brandId, 'agent', 'conversation');
    this.mustBeSetUp();
    const item = messageId
      ? await manager.findOneBy(Message, { id: messageId, conversationId: id })
      : null;
    if (messageId && !item) throw notFound('message');
    const source = item?.text ?? text ?? '';
    const language = item ? who.locale : conversation.language;
    const said = source.trim() ? await this.writer.translation(source, language) : null;
    if (said === null) throw unusable();
    return { text: said, language };
  }

  private mustBeSetUp(): void {
    if (this.writer.enabled) return;
    throw badRequest(
      'no_model',
      'No language model is set up here.',
      'Set LLM_BASE_URL and LLM_MODEL, and start Sixhour again.',
    );
  }
}

const unusable = () =>
  badRequest(
    'model_unusable',
    'The language model gave no answer, or one that did not stand up to the checks.',
    'Your text is as it was; change it by hand, or try again.',
  );
