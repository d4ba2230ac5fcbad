import type { AxiosInstance } from 'axios';
import { AccessTokens } from '../access-tokens.js';
import { ConnectorError } from '../connector-error.js';
import type {
  Connector,
  ConnectorManifest,
  Cursor,
  OpenAccount,
  OutgoingReply,
  PollPage,
  ProbeResult,
  SendReceipt,
} from '../connector.js';
import { goneAmong } from '../gone.js';
import { instant } from '../instant.js';
import { type NewestFirstList, pollNewestFirst } from '../newest-first.js';
import { identifier, type Json, record, records, sameText, text } from '../payload.js';
import { TrustedShopsApi } from './api.js';
import { changedAt, decode, replyId } from './codec.js';
import { issueToken } from './tokens.js';

const PAGE_SIZE = '100';
const CHANNEL = /^chl-[\w-]+$/;
const REVIEW = /^[\w-]{1,100}$/;

export class TrustedShopsConnector implements Connector {
  readonly decode = decode;
  private readonly tokens: AccessTokens;

  constructor(
    private readonly http: AxiosInstance,
    private readonly now: () => Date,
    readonly manifest: ConnectorManifest,
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
    return pollNewestFirst(this.list(account), cursor, since, this.now());
  }

  async fetch(account: OpenAccount, reference: string): Promise<unknown> {
    return this.review(account, reference);
  }

  async send(account: OpenAccount, reply: OutgoingReply): Promise<SendReceipt> {
    if (reply.kind !== 'review') {
      throw new ConnectorError('reject', `No reply to a ${reply.kind} here.`);
    }
    const id = known(reply.threadExternalId);
    const sendNotification = /^\s*(yes|true|1)\s*$/i.test(account.credentials.notifyReviewer ?? '');
    const body = await this.api(account).post(`/reviews/${id}/reply`, {
      comment: reply.text,
      sendNotification,
    });
    // The answer is not written down anywhere: `{reply}`, the reply itself, or nothing.
    return receipt(id, record(body.reply ?? body));
  }

  async findSent(account: OpenAccount, reply: OutgoingReply): Promise<SendReceipt | null> {
    const review = await this.review(account, reply.threadExternalId);
    const found = record(review?.reply);
    const comment = text(found.comment);
    if (comment === undefined || !sameText(comment, reply.text)) return null;
    return receipt(reply.threadExternalId, found);
  }

  async probe(account: OpenAccount): Promise<ProbeResult> {
    const channel = await this.api(account).get(`/channels/${channelOf(account)}`);
    return { name: identifier(channel.name) ?? account.externalId };
  }

  /** Newest first by the time they were submitted, as the `after` of the API goes. */
  private list(account: OpenAccount): NewestFirstList {
    const channels = channelOf(account);
    return {
      order: 'activity',
      sweeps: true,
      page: async (after) => {
        const body = await this.api(account).get('/reviews', {
          channels,
          count: PAGE_SIZE,
          status: 'APPROVED',
          orderBy: 'submittedAt',
          ...(after ? { after } : {}),
        });
        const rows = records(body.items);
        const next = identifier(record(record(body.paging).cursor).after);
        // A cursor behind an empty page would lead round in circles.
        return { rows, ...(next && rows.length > 0 ? { after: next } : {}) };
      },
      rowId: (row) => identifier(row.id),
      newestAt: changedAt,
      missing: (ids) => goneAmong(ids, (id) => this.review(account, id)),
      envelope: (items) => ({ items }),
    };
  }

  private api(account: OpenAccount): TrustedShopsApi {
    return new TrustedShopsApi(this.http, this.tokens, account, this.now);
  }

  private async review(account: OpenAccount, id: string): Promise<Json | null> {
    try {
      return await this.api(account).get(`/reviews/${known(id)}`);
    } catch (error) {
      if (error instanceof ConnectorError && error.detail.httpStatus === 404) return null;
      throw error;
    }
  }
}

function receipt(review: string, reply: Json): SendReceipt {
  const acceptedAt = instant(reply.updatedAt) ?? instant(reply.createdAt);
  return {
    externalId: replyId(review),
    pendingModeration: false,
    ...(acceptedAt ? { acceptedAt } : {}),
  };
}

function channelOf({ externalId }: OpenAccount): string {
  if (CHANNEL.test(externalId)) return externalId;
  throw new ConnectorError('reject', 'The account’s id is not a channel’s: chl-….');
}

/** Ids come from payloads and go into addresses. */
function known(id: string): string {
  if (REVIEW.test(id)) return id;
  throw new ConnectorError('reject', 'That is no review of Trusted Shops.');
}
