import type { AxiosInstance } from 'axios';
import { ConnectorError } from '../connector-error.js';
import type {
  Connector,
  Cursor,
  OpenAccount,
  OutgoingReply,
  PollPage,
  SendReceipt,
} from '../connector.js';
import { instant, latest } from '../instant.js';
import { type NewestFirstList, pollNewestFirst } from '../newest-first.js';
import { identifier, isRecord, type Json, record, records, sameText, text } from '../payload.js';
import { AccessTokens } from '../access-tokens.js';
import { goneAmong, goneEnvelope } from '../gone.js';
import { GoogleApi } from '../google/google-api.js';
import { decode, replyId, reviewName } from './codec.js';
import { manifest } from './manifest.js';
import { issueToken } from './tokens.js';
import { ownWords } from './translation.js';

/** Reviews live on the old API only; names and titles on a newer one. */
const REVIEWS = 'https://mybusiness.googleapis.com/v4';
const INFORMATION = 'https://mybusinessbusinessinformation.googleapis.com/v1';

const LOCATION = /^(accounts\/[\w-]+)\/(locations\/[\w-]+)$/;
const REVIEW = /^accounts\/[\w-]+\/locations\/[\w-]+\/reviews\/[\w-]+$/;
const PAGE_SIZE = '50';

export class GoogleBusinessConnector implements Connector {
  readonly manifest = manifest;
  readonly decode = decode;
  private readonly tokens: AccessTokens;

  constructor(
    private readonly http: AxiosInstance,
    private readonly now: () => Date,
  ) {
    this.tokens = new AccessTokens(now, (account) => issueToken(http, account));
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
    locationOf(account);
    const list = {
      ...reviewList(this.api(account), account.externalId),
      missing: (ids: string[]) => {
        const names = ids.map((id) => reviewName({ reviewId: id }, account.externalId) ?? id);
        return goneAmong(names, (name) => this.review(account, name));
      },
    };
    return pollNewestFirst(list, cursor, since, this.now());
  }

  /** The reference is the review's full name; one of another location is refused. */
  async fetch(account: OpenAccount, reference: string): Promise<unknown> {
    return (await this.review(account, reference)) ?? goneEnvelope([reference]);
  }

  async send(account: OpenAccount, reply: OutgoingReply): Promise<SendReceipt> {
    if (reply.kind !== 'review') {
      throw new ConnectorError('reject', `No reply to a ${reply.kind} here.`);
    }
    const name = ownReview(account, reply.threadExternalId);
    const address = `${REVIEWS}/${name}/reply`;
    const body = await this.api(account).write('PUT', address, { comment: reply.text });
    return receipt(name, body);
  }

  async findSent(account: OpenAccount, reply: OutgoingReply): Promise<SendReceipt | null> {
    const review = await this.review(account, reply.threadExternalId);
    const found = review?.reviewReply;
    if (!isRecord(found) || !sameText(ownWords(text(found.comment) ?? ''), reply.text)) return null;
    return receipt(reply.threadExternalId, found);
  }

  async probe(account: OpenAccount): Promise<{ name: string }> {
    const [owner, location] = locationOf(account);
    let pageToken: string | undefined;
    do {
      const body = await this.api(account).get(`${INFORMATION}/${owner}/locations`, {
        readMask: 'name,title',
        pageSize: '100',
        ...(pageToken ? { pageToken } : {}),
      });
      const found = records(body.locations).find(({ name }) => name === location);
      if (found) return { name: text(found.title) ?? location };
      pageToken = identifier(body.nextPageToken);
    } while (pageToken);
    throw new ConnectorError('reauthorize', 'These credentials do not manage this location.');
  }

  private async review(account: OpenAccount, name: string): Promise<Json | null> {
    try {
      return await this.api(account).get(`${REVIEWS}/${ownReview(account, name)}`);
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
 * Reviews by their last change. Our reply does not change a review's time, nor does its moderation, so
 * now and then everything watched is read again.
 */
function reviewList(api: GoogleApi, location: string): NewestFirstList {
  return {
    order: 'activity',
    sweeps: true,
    async page(after) {
      const body = await api.get(`${REVIEWS}/${location}/reviews`, {
        pageSize: PAGE_SIZE,
        orderBy: 'updateTime desc',
        ...(after ? { pageToken: after } : {}),
      });
      return { rows: records(body.reviews), after: identifier(body.nextPageToken) };
    },
    rowId: (row) => identifier(row.reviewId) ?? identifier(row.name),
    newestAt: (row) =>
      latest([row.createTime, row.updateTime, record(row.reviewReply).updateTime].map(instant)),
    envelope: (reviews) => ({ reviews }),
  };
}

function receipt(review: string, reply: Json): SendReceipt {
  const acceptedAt = instant(reply.updateTime);
  return {
    externalId: replyId(review),
    pendingModeration: text(reply.reviewReplyState) === 'PENDING',
    ...(acceptedAt ? { acceptedAt } : {}),
  };
}

function locationOf(account: OpenAccount): [account: string, location: string] {
  const [, owner, location] = LOCATION.exec(account.externalId) ?? [];
  if (owner && location) return [owner, location];
  throw new ConnectorError('reject', 'The account’s id is not accounts/{a}/locations/{l}.');
}

/** Names come from payloads: only a review of this very location is asked for. */
function ownReview(account: OpenAccount, name: string): string {
  if (REVIEW.test(name) && name.startsWith(`${account.externalId}/reviews/`)) return name;
  throw new ConnectorError('reject', 'The review does not belong to this location.');
}
