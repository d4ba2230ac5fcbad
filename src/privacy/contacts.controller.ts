import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Equals } from 'class-validator';
import { DataSource } from 'typeorm';
import { record } from '../audit/audit.js';
import { Contact } from '../conversations/contact.entity.js';
import type { Principal } from '../identity/principal.js';
import { Who } from '../identity/who.js';
import { idParam } from '../infra/http/id-param.js';
import { conflict, notFound } from '../infra/http/problem.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { PrivacyRequests } from './privacy-requests.js';
import { erasePerson } from './privacy.jobs.js';

export class EraseBody {
  @ApiProperty({ description: 'Must be true: it can not be undone' })
  @Equals(true)
  confirm!: boolean;
}

export class ErasureView {
  @ApiProperty({ description: 'To be given to the person who asked' }) code!: string;
  @ApiProperty({ description: 'A public page that says how far it is' }) url!: string;
}

/** A customer asked the shop to be forgotten. */
@ApiTags('privacy')
@Controller('api/v1/contacts')
export class ContactsController {
  constructor(
    private readonly db: DataSource,
    private readonly requests: PrivacyRequests,
    private readonly jobs: Jobs,
  ) {}

  /** Erases all that is stored of a person on one account; the facts for the figures stay. */
  @Post(':id/erase')
  @HttpCode(202)
  @ApiResponse({ status: 202, type: ErasureView })
  async erase(
    @Param('id', idParam('contact')) id: string,
    @Body() _confirmed: EraseBody,
    @Who() who: Principal,
  ): Promise<ErasureView> {
    return this.db.transaction(async (tx) => {
      const contact = await tx.findOneBy(Contact, { id });
      if (!contact) throw notFound('contact');
      const { brandId } = contact;
      who.require(brandId, 'manager', 'contact');
      if (contact.erasedAt)
        throw conflict('erased', 'This person has been erased already.', 'Load the page again.');
      const request = await this.requests.ofContact(tx, contact);
      await this.jobs.add(tx, erasePerson, { requestId: request.id, put: 0 });
      const entry = { brandId, at: this.requests.now(), actor: who.actor };
      await record(tx, { ...entry, entity: 'contact', entityId: id, action: 'erasure.asked' });
      return { code: request.code, url: this.requests.urlOf(request) };
    });
  }
}
