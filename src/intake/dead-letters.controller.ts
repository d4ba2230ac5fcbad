import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { DataSource } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import type { Principal } from '../identity/principal.js';
import type { Role } from '../identity/role.js';
import { Who } from '../identity/who.js';
import { idParam } from '../infra/http/id-param.js';
import { badRequest, notFound } from '../infra/http/problem.js';
import { decodeCursor, page } from '../infra/http/paging.js';
import {
  DeadLetterPage,
  DeadLetterQuery,
  type DeadLetterView,
  ReplayBody,
  ReplayResult,
} from './dead-letter.dto.js';
import { DeadLetter } from './dead-letter.entity.js';
import {
  countLetters,
  type LetterFilter,
  type LetterPlace,
  type LetterRow,
  lettersOf,
} from './dead-letter.queries.js';
import { DeadLetters } from './dead-letters.js';

/** So many are replayed by one request; the answer says how many are left. */
const PER_REQUEST = 500;

const view = (row: LetterRow): DeadLetterView => ({
  ...row,
  receivedAt: row.receivedAt.toISOString(),
  triedAt: row.triedAt.toISOString(),
});

/** What could not be taken in: to look at, to try again, to let go. */
@ApiTags('channels')
@Controller('api/v1/dead-letters')
export class DeadLettersController {
  constructor(
    private readonly db: DataSource,
    private readonly letters: DeadLetters,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listDeadLetters', summary: 'What waits, newest first' })
  @ApiOkResponse({ type: DeadLetterPage })
  async list(@Who() who: Principal, @Query() query: DeadLetterQuery): Promise<DeadLetterPage> {
    const filter = await this.filterOf(who, query, 'agent');
    const rows = await lettersOf(this.db.manager, filter, placeOf(query.cursor), query.limit + 1);
    return page(rows, query.limit, ({ receivedAt, id }) => [receivedAt.toISOString(), id], view);
  }

  @Post('replay')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'replayDeadLetters',
    summary: 'Try them again, oldest first; a failure of one does not stop the others',
  })
  @ApiOkResponse({ type: ReplayResult })
  async replayAll(@Who() who: Principal, @Body() body: ReplayBody): Promise<ReplayResult> {
    const filter = await this.filterOf(who, body, 'agent');
    const before = await countLetters(this.db.manager, filter);
    const counts = await this.letters.replayAll(filter, who.actor, { limit: PER_REQUEST });
    return { ...counts, left: Math.max(0, before - counts.tried) };
  }

  @Post(':id/replay')
  @HttpCode(200)
  @ApiOperation({ operationId: 'replayDeadLetter', summary: 'Try it again' })
  @ApiOkResponse({ type: ReplayResult })
  async replay(
    @Who() who: Principal,
    @Param('id', idParam('dead letter')) id: string,
  ): Promise<ReplayResult> {
    await this.find(id, who, 'agent');
    const resolved = await this.letters.replay(id, who.actor);
    const tried = resolved === null ? 0 : 1;
    return { tried, resolved: resolved ? 1 : 0, failed: resolved === false ? 1 : 0, left: 0 };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'dismissDeadLetter', summary: 'Let it go; its copy is erased' })
  @ApiNoContentResponse()
  async dismiss(
    @Who() who: Principal,
    @Param('id', idParam('dead letter')) id: string,
  ): Promise<void> {
    await this.find(id, who, 'manager');
    await this.db.transaction(async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const letter = await tx.findOneOrFail(DeadLetter, { where: { id }, lock });
      if (!letter.resolvedAt) await this.letters.dismiss(tx, letter, who.actor);
    });
  }

  private async find(id: string, who: Principal, role: Role): Promise<void> {
    const letter = await this.db.manager.findOneBy(DeadLetter, { id });
    if (!letter) throw notFound('dead letter');
    who.require(letter.brandId, role, 'dead letter');
  }

  private async filterOf(
    who: Principal,
    { brandId, accountId }: { brandId?: string; accountId?: string },
    role: Role,
  ): Promise<LetterFilter> {
    who.requireAnywhere(role);
    if (brandId) who.require(brandId, role, 'brand');
    if (accountId) {
      const account = await this.db.manager.findOneBy(ChannelAccount, { id: accountId });
      if (!account) throw notFound('account');
      who.require(account.brandId, role, 'account');
    }
    return { brandIds: brandId ? [brandId] : who.brandIds(role), accountId };
  }
}

function placeOf(cursor: string | undefined): LetterPlace {
  if (cursor === undefined) return null;
  const [at, id] = decodeCursor(cursor, 2);
  if (at && !Number.isNaN(Date.parse(at)) && isUUID(id)) return [at, id as string];
  throw badRequest(
    'bad_cursor',
    'The cursor is not one that this list gave.',
    'Leave it out to start from the first page.',
  );
}
