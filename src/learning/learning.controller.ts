import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Principal } from '../identity/principal.js';
import type { Role } from '../identity/role.js';
import { Who } from '../identity/who.js';
import { Clock } from '../infra/clock.js';
import { idParam } from '../infra/http/id-param.js';
import { NewFaqBody } from '../knowledge/faq.dto.js';
import { Answers } from './answers.js';
import type { Span } from './answers.queries.js';
import { FindQuestions } from './find-questions.js';
import {
  AcceptedView,
  FindBody,
  FoundView,
  LearningFiguresView,
  LearningQuery,
  QuestionList,
  QuestionsQuery,
  SampleList,
  TroubleList,
  VerdictBody,
} from './learning.dto.js';
import { Questions } from './questions.js';

const DAY_MS = 86_400_000;

const brandsOf = (who: Principal, brand: string | undefined, role: Role): string[] => {
  if (!brand) return who.brandIds(role);
  who.require(brand, role, 'brand');
  return [brand];
};

/** What the FAQ lacks, and how good its answers are. */
@ApiTags('learning')
@Controller('api/v1/learning')
export class LearningController {
  constructor(
    private readonly questions: Questions,
    private readonly find: FindQuestions,
    private readonly answers: Answers,
    private readonly clock: Clock,
  ) {}

  @Get('questions')
  @ApiOperation({
    operationId: 'listOpenQuestions',
    summary: 'Questions that keep coming and have no answer, the most wanted first',
  })
  @ApiOkResponse({ type: QuestionList })
  async list(@Who() who: Principal, @Query() query: QuestionsQuery): Promise<QuestionList> {
    const brandIds = brandsOf(who, query.brand, 'agent');
    return { items: await this.questions.list(brandIds, query.language), next: null };
  }

  @Post('questions/find')
  @HttpCode(200)
  @ApiOperation({ operationId: 'findOpenQuestions', summary: 'Look for them now' })
  @ApiOkResponse({ type: FoundView })
  async look(@Who() who: Principal, @Body() { brandId }: FindBody): Promise<FoundView> {
    who.require(brandId, 'manager', 'brand');
    return { open: await this.find.inBrand(brandId, this.clock.now()) };
  }

  @Post('questions/:id/accept')
  @ApiOperation({ operationId: 'acceptQuestion', summary: 'Make an entry of it' })
  @ApiCreatedResponse({ type: AcceptedView })
  async accept(
    @Who() who: Principal,
    @Param('id', idParam('question')) id: string,
    @Body() body: NewFaqBody,
  ): Promise<AcceptedView> {
    return { entryId: (await this.questions.accept(who, id, body)).id };
  }

  @Post('questions/:id/dismiss')
  @HttpCode(204)
  @ApiOperation({ operationId: 'dismissQuestion', summary: 'It is not for the FAQ' })
  @ApiNoContentResponse()
  dismiss(@Who() who: Principal, @Param('id', idParam('question')) id: string): Promise<void> {
    return this.questions.dismiss(who, id);
  }

  @Post('questions/:id/reopen')
  @HttpCode(204)
  @ApiOperation({ operationId: 'reopenQuestion', summary: 'Take a dismissal back' })
  @ApiNoContentResponse()
  reopen(@Who() who: Principal, @Param('id', idParam('question')) id: string): Promise<void> {
    return this.questions.reopen(who, id);
  }

  @Get('sample')
  @ApiOperation({ operationId: 'sampleAnswers', summary: 'Answers of the bot drawn by lot' })
  @ApiOkResponse({ type: SampleList })
  async sample(@Who() who: Principal, @Query() query: LearningQuery): Promise<SampleList> {
    return { items: await this.answers.sample(this.span(who, query)), next: null };
  }

  @Put('sample/:id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'judgeAnswer', summary: 'Say whether it was right' })
  @ApiNoContentResponse()
  judge(
    @Who() who: Principal,
    @Param('id', idParam('answer')) id: string,
    @Body() { right }: VerdictBody,
  ): Promise<void> {
    return this.answers.judge(who, id, right);
  }

  @Delete('sample/:id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'unjudgeAnswer', summary: 'Take it back' })
  @ApiNoContentResponse()
  unjudge(@Who() who: Principal, @Param('id', idParam('answer')) id: string): Promise<void> {
    return this.answers.judge(who, id, null);
  }

  @Get('trouble')
  @ApiOperation({
    operationId: 'listTrouble',
    summary: 'Answers after which a person was needed, or that did not help, the worst first',
  })
  @ApiOkResponse({ type: TroubleList })
  async trouble(@Who() who: Principal, @Query() query: LearningQuery): Promise<TroubleList> {
    return { items: await this.answers.trouble(this.span(who, query)), next: null };
  }

  @Get('figures')
  @ApiOperation({
    operationId: 'learningFigures',
    summary: 'What the bot settled alone, and how often it was wrong, by language',
  })
  @ApiOkResponse({ type: LearningFiguresView })
  figures(@Who() who: Principal, @Query() query: LearningQuery): Promise<LearningFiguresView> {
    return this.answers.figures(this.span(who, query));
  }

  private span(who: Principal, { brand, language, days }: LearningQuery): Span {
    const since = new Date(this.clock.now().getTime() - days * DAY_MS);
    return { brandIds: brandsOf(who, brand, 'agent'), since, language };
  }
}
