import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { idParam } from '../infra/http/id-param.js';
import type { Principal } from '../identity/principal.js';
import { Who } from '../identity/who.js';
import { conflict, notFound } from '../infra/http/problem.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { Publications } from './publications.js';
import { attemptReply } from './publishing.events.js';

@ApiTags('publications')
@Controller('api/v1/publications')
export class PublishingController {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly publications: Publications,
  ) {}

  /** Tries a failed reply again: a person has mended what was wrong. */
  @Post(':id/retry')
  @HttpCode(202)
  async retry(
    @Param('id', idParam('publication')) id: string,
    @Who() who: Principal,
  ): Promise<void> {
    await this.db.transaction(async (tx) => {
      const publication = await this.publications.lock(tx, id);
      if (!publication) throw notFound('publication');
      who.require(publication.brandId, 'agent', 'publication');
      if (publication.state !== 'failed')
        throw conflict(
          'not_failed',
          `This reply is ${publication.state}; only a failed one can be tried again.`,
          'Load the conversation again.',
        );
      await this.publications.move(tx, publication, 'queued', { attempts: 0, error: null });
      const { conversationId } = publication;
      await this.jobs.add(tx, attemptReply, { publicationId: id, conversationId });
    });
  }
}
