import type { AxiosInstance } from 'axios';
import { AccessTokens } from '../access-tokens.js';
import { ConnectorError } from '../connector-error.js';
import type {
  Connector,
  Cursor,
  OpenAccount,
  OutgoingReply,
  PollPage,
  SendReceipt,
} from '../connector.js';
import { GoogleApi } from '../google/google-api.js';
import { latest } from '../instant.js';
import { type NewestFirstList, POLL_DEFAULTS, pollNewestFirst } from '../newest-first.js';
import { identifier, type Json, record, records, sameText, text } from '../payload.js';
import { decode, newest, replyId, timeOf } from './codec.js';
import { manifest } from './manifest.js';
import { issueToken } from './service-account.js';

const API = 'https://androidpublisher.googleapis.com/androidpublisher/v3/applications';
const PACKAGE = /^[A-Za-z]\w*(\.[A-Za-z]\w*)+$/;
const REVIEW = /^[\w:.-]+$/;
const PAGE_SIZE = '100';

/** Some 200 reads an hour are allowed an app; a poll every ten minutes takes 60 of them at most. */
const SETTINGS = { ...POLL_DEFAULTS, maxReads: 10 };

export class GooglePlayConnector implements Connector {
  readonly manifest = manifest;
  readonly decode = decode;
  private readonly tokens: AccessTokens;

  constructor(
    private readonly http: AxiosInstance,
    private readonly now: () => Date,
  ) {
    this.tokens = new AccessTokens(now, (account) => issueToken(http, account, now()));
  }

  poll(
    account: OpenAccount,
    stream: string,
    cursor: Cursor | null,
    since: Date,
  ): AsyncIterable<PollPage> {
    if (stream !== 'reviews') {
      throw new ConnectorError('reject', `There is no stream “${stream}” here.`);
    }
    const list = reviewList(this.api(account), addressOfReviews(account));
    return pollNewestFirst(list, cursor, since, this.now(), SETTINGS);
  }

  /** The reference is the review's id. */
  async fetch(account: OpenAccount, reference: string): Promise<unknown> {
    return this.review(account, reference);
  }

  async send(account: OpenAccount, reply: OutgoingReply): Promise<SendReceipt> {
    if (reply.kind !== 'review') {
      throw new ConnectorError('reject', `No reply to a ${reply.kind} here.`);
    }
    const id = reply.threadExternalId;
    const address = `${addressOfReview(account, id)}:reply`;
    const body = await this.api(account).write('POST', address, { replyText: reply.text });
    return receipt(id, { lastModified: record(body.result).lastEdited });
  }

  async findSent(account: OpenAccount, reply: OutgoingReply): Promise<SendReceipt | null> {
    const review = await this.review(account, reply.threadExternalId);
    const found = review && newest(review, 'developerComment');
    if (!found || !sameText(text(found.text) ?? '', reply.text)) return null;
    return receipt(reply.threadExternalId, found);
  }

  /** The API has no name for an app: its package name is it. */
  async probe(account: OpenAccount): Promise<{ name: string }> {
    await this.api(account).get(addressOfReviews(account), { maxResults: '1' });
    return { name: account.externalId };
  }

  private async review(account: OpenAccount, id: string): Promise<Json | null> {
    try {
      return await this.api(account).get(addressOfReview(account, id));
    } catch (error) {
      if (error instanceof ConnectorError && error.detail.code === 'NOT_FOUND') return null;
      throw error;
    }
  }

  private api(account: OpenAccount): GoogleApi {
    return new GoogleApi(this.http, this.tokens, account);
  }
}

/**
 * Reviews by the user's last change, of the last seven days only (Google's documentation of the API): a
 * review that is not met again may just have become older, so nothing can be said about deleted ones.
 * Our reply does not move a review, so now and then all are read again.
 */
function reviewList(api: GoogleApi, address: string): NewestFirstList {
  return {
    order: 'activity',
    sweeps: true,
    async page(after) {
      const body = await api.get(address, {
        maxResults: PAGE_SIZE,
        ...(after ? { token: after } : {}),
      });
      const next = identifier(record(body.tokenPagination).nextPageToken);
      return { rows: records(body.reviews), ...(next ? { after: next } : {}) };
    },
    rowId: (row) => identifier(row.reviewId),
    newestAt: (row) =>
      latest(
        (['userComment', 'developerComment'] as const).map((kind) => {
          const comment = newest(row, kind);
          return comment && timeOf(comment);
        }),
      ),
    envelope: (reviews) => ({ reviews }),
  };
}

function receipt(review: string, comment: Json): SendReceipt {
  const acceptedAt = timeOf(comment);
  return {
    externalId: replyId(review),
    pendingModeration: false,
    ...(acceptedAt ? { acceptedAt } : {}),
  };
}

function addressOfReviews({ externalId }: OpenAccount): string {
  if (PACKAGE.test(externalId)) return `${API}/${externalId}/reviews`;
  throw new ConnectorError('reject', 'The account’s id is not the package name of an app.');
}

/** Ids come from payloads: nothing but an id goes into an address. */
function addressOfReview(account: OpenAccount, id: string): string {
  if (REVIEW.test(id) && !id.includes('..')) return `${addressOfReviews(account)}/${id}`;
  throw new ConnectorError('reject', 'This is not the id of a review.');
}
