import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import { Handles } from '../infra/jobs/handles.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { PrivacyRequest } from './privacy-request.entity.js';
import { PrivacyRequests, type Subject } from './privacy-requests.js';
import { type RequestToDo, withdrawAccess } from './privacy.jobs.js';
import { Tokens } from './tokens.js';

const MOST_PUT_OFF = 10;
const PUT_OFF_SECONDS = 60;

const isNamed = ({ externalId }: ChannelAccount, { personId, accountExternalId }: Subject) =>
  externalId === accountExternalId || externalId === personId;

/**
 * Somebody took the app its right. The platform names a person or a page, and not which accounts hang on
 * them; those that are named, and those of the app whose token it takes no longer, lose their tokens here.
 */
@Injectable()
export class WithdrawalJob {
  constructor(
    private readonly db: DataSource,
    private readonly tokens: Tokens,
    private readonly requests: PrivacyRequests,
    private readonly jobs: Jobs,
  ) {}

  @Handles(withdrawAccess)
  async withdraw({ requestId, put }: RequestToDo): Promise<void> {
    const request = await this.db.manager.findOneByOrFail(PrivacyRequest, { id: requestId });
    const subject = this.requests.subjectOf(request);
    if (!subject) return;
    const concerned: ChannelAccount[] = [];
    let unsure = false;
    for (const account of await this.db.manager.findBy(ChannelAccount, {
      id: In(subject.accountIds),
    })) {
      const named = isNamed(account, subject);
      // One that was disconnected here is not asked about: the platform may well take its token still.
      if (!named && account.state === 'disconnected') continue;
      const standing = named ? 'lost' : await this.tokens.standingOf(account);
      if (standing === 'lost') concerned.push(account);
      unsure ||= standing === 'unknown';
    }
    await this.db.transaction(async (tx) => {
      for (const account of concerned) await this.tokens.forget(tx, account, request.family!);
      if (!unsure || put >= MOST_PUT_OFF) return this.requests.done(tx, request, null);
      const at = new Date(this.requests.now().getTime() + PUT_OFF_SECONDS * 1000);
      await this.jobs.add(tx, withdrawAccess, { requestId, put: put + 1 }, at);
    });
  }
}
