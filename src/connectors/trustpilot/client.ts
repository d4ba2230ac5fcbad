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
  SendReceipt,
} from '../connector.js';
import { goneAmong } from '../gone.js';
import { instant, latest } from '../instant.js';
import { type NewestFirstList, POLL_DEFAULTS, pollNewestFirst } from '../newest-first.js';
import { identifier, isRecord, type Json, record, records, sameText, text } from '../payload.js';
import { TrustpilotApi } from './api.js';
import { decode, replyId } from './codec.js';
import { issueToken } from './tokens.js';

const ID = /^[\w-]+$/;
const PER_PAGE = '100';

/** An edit leaves a review at its place, so many are remembered to notice edits where no webhook tells. */
const SETTINGS = { ...POLL_DEFAULTS, rememberRows: 1000 };

export class TrustpilotConnector implements Connector {
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
    const list: NewestFirstList = {
      ...reviewList(this.api(account), unitOf(account)),
      missing: (ids) => goneAmong(ids, (id) => this.review(account, id)),
    };
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
    const id = checked(reply.threadExternalId);
    const { businessUserId } = account.credentials;
    await this.api(account).post(`/private/reviews/${id}/reply`, {
      message: reply.text,
      ...(businessUserId ? { authorBusinessUserId: businessUserId } : {}),
    });
    return { externalId: replyId(id), pendingModeration: false };
  }

  async findSent(account: OpenAccount, reply: OutgoingReply): Promise<SendReceipt | null> {
    const review = await this.review(account, reply.threadExternalId);
    const found = review?.companyReply;
    if (!isRecord(found) || !sameText(text(found.text) ?? '', reply.text)) return null;
    const acceptedAt = instant(found.updatedAt) ?? instant(found.createdAt);
    return {
      externalId: replyId(reply.threadExternalId),
      pendingModeration: false,
      ...(acceptedAt ? { acceptedAt } : {}),
    };
  }

  /** The unit's name is public; that its reviews may be read is shown by reading one. */
  async probe(account: OpenAccount): Promise<{ name: string }> {
    const api = this.api(account);
    const unit = unitOf(account);
    await api.get(`/private/business-units/${unit}/reviews`, { perPage: '1' });
    const about = await api.get(`/business-units/${unit}`);
    const name = identifier(about.displayName) ?? identifier(record(about.name).identifying);
    return { name: name ?? unit };
  }

  private async review(account: OpenAccount, id: string): Promise<Json | null> {
    try {
      return await this.api(account).get(`/private/reviews/${checked(id)}`);
    } catch (error) {
      if (error instanceof ConnectorError && error.detail.httpStatus === 404) return null;
      throw error;
    }
  }

  private api(account: OpenAccount): TrustpilotApi {
    return new TrustpilotApi(this.http, this.tokens, account);
  }
}

/**
 * Reviews by their writing, newest first. Pages are numbered; a link with the relation `next-page` says
 * that there is another, and the link itself is not followed. An answer without links goes on until a
 * page is empty: a page beyond the last is an empty list (Trustpilot's documentation).
 */
function reviewList(api: TrustpilotApi, unit: string): NewestFirstList {
  return {
    order: 'activity',
    sweeps: true,
    async page(after) {
      const page = Number(after ?? 1);
      const body = await api.get(`/private/business-units/${unit}/reviews`, {
        page: String(page),
        perPage: PER_PAGE,
        orderBy: 'createdat.desc',
      });
      const rows = records(body.reviews);
      const more = Array.isArray(body.links)
        ? records(body.links).some(({ rel }) => text(rel)?.startsWith('next'))
        : rows.length > 0;
      return { rows, ...(more ? { after: String(page + 1) } : {}) };
    },
    rowId: (row) => identifier(row.id),
    newestAt: (row) => {
      const reply = record(row.companyReply);
      const times = [row.createdAt, row.updatedAt, reply.createdAt, reply.updatedAt];
      return latest(times.map(instant));
    },
    envelope: (reviews) => ({ reviews }),
  };
}

function unitOf(account: OpenAccount): string {
  if (ID.test(account.externalId)) return account.externalId;
  throw new ConnectorError('reject', 'The account’s id is not a business unit’s id.');
}

/** Ids come from payloads: nothing but an id goes into an address. */
function checked(id: string): string {
  if (ID.test(id)) return id;
  throw new ConnectorError('reject', 'This is not the id of a review.');
}
