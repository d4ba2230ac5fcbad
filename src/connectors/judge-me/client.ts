import type { AxiosInstance } from 'axios';
import { addressOf } from '../access-tokens.js';
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
import { instant, latest } from '../instant.js';
import { type NewestFirstList, pollNewestFirst } from '../newest-first.js';
import { identifier, type Json, record, records, sameText, text } from '../payload.js';
import { exchange } from '../transport.js';
import { decode } from './codec.js';
import { judgeMeError } from './errors.js';

const API = 'https://api.judge.me/api/v1';
/** The most a page may hold (judge.me/help, “Using Judge.me API”). */
const PAGE_SIZE = '100';
const REVIEW = /^\d{1,20}$/;

export class JudgeMeConnector implements Connector {
  readonly decode = decode;

  constructor(
    private readonly http: AxiosInstance,
    private readonly now: () => Date,
    readonly manifest: ConnectorManifest,
  ) {}

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
    const review = await this.review(account, reference);
    return review && { review };
  }

  async send(account: OpenAccount, reply: OutgoingReply): Promise<SendReceipt> {
    if (reply.kind !== 'review') {
      throw new ConnectorError('reject', `No reply to a ${reply.kind} here.`);
    }
    const id = known(reply.threadExternalId);
    const number = Number(id);
    const body = await this.call(
      account,
      'POST',
      '/replies',
      {},
      {
        review_id: Number.isSafeInteger(number) ? number : id,
        send_reply_email: /^\s*(yes|true|1)\s*$/i.test(account.credentials.notifyReviewer ?? ''),
        reply: { content: reply.text },
      },
    );
    const name = identifier(record(body.reply).id) ?? reply.reference;
    return { externalId: `${id}/reply/${name}`, pendingModeration: false };
  }

  /**
   * The documented API does not tell replies. Where an answer names them all the same, they count; where it
   * does not, only a person who looks can tell, and sending again might say everything twice.
   */
  async findSent(account: OpenAccount, reply: OutgoingReply): Promise<SendReceipt | null> {
    const id = known(reply.threadExternalId);
    const review = await this.review(account, id);
    if (!review) return null;
    const replies = Array.isArray(review.replies) ? records(review.replies) : undefined;
    if (!replies) {
      throw new ConnectorError('reject', 'Judge.me does not tell which replies there are.');
    }
    const found = replies.find(({ content }) => sameText(text(content) ?? '', reply.text));
    if (!found) return null;
    const acceptedAt = instant(found.created_at);
    return {
      externalId: `${id}/reply/${identifier(found.id) ?? reply.reference}`,
      pendingModeration: false,
      ...(acceptedAt ? { acceptedAt } : {}),
    };
  }

  /** One review of a list tells whether domain and token belong together. */
  async probe(account: OpenAccount): Promise<ProbeResult> {
    await this.call(account, 'GET', '/reviews', { page: '1', per_page: '1' });
    return { name: account.externalId };
  }

  /**
   * By page number, newest first as far as anybody has seen; the order is not written down. A list that turns
   * out to begin with the oldest is read to its end by the hourly sweep instead.
   */
  private list(account: OpenAccount): NewestFirstList {
    let ascending = false;
    const createdAt = (row: Json) => instant(row.created_at);
    return {
      order: 'creation',
      sweeps: true,
      page: async (after) => {
        const page = after ?? '1';
        const query = { page, per_page: PAGE_SIZE };
        const rows = records((await this.call(account, 'GET', '/reviews', query)).reviews);
        const [first, last] = [rows[0], rows.at(-1)].map((row) => row && createdAt(row));
        if (first && last && first < last) ascending = true;
        return { rows, ...(rows.length > 0 ? { after: String(Number(page) + 1) } : {}) };
      },
      rowId: (row) => identifier(row.id),
      newestAt: (row) => latest([row.created_at, row.updated_at].map(instant)),
      createdAt: (row) => (ascending ? undefined : createdAt(row)),
      missing: (ids) => goneAmong(ids, (id) => this.review(account, id)),
      envelope: (reviews) => ({ reviews }),
    };
  }

  private async review(account: OpenAccount, id: string): Promise<Json | null> {
    try {
      const body = await this.call(account, 'GET', `/reviews/${known(id)}`);
      return record(body.review ?? body);
    } catch (error) {
      if (error instanceof ConnectorError && error.detail.httpStatus === 404) return null;
      throw error;
    }
  }

  private async call(
    account: OpenAccount,
    method: 'GET' | 'POST',
    path: string,
    query: Record<string, string> = {},
    body?: Json,
  ): Promise<Json> {
    const search = new URLSearchParams({ shop_domain: account.externalId, ...query });
    const answer = await exchange(this.http, {
      method,
      url: `${addressOf(account, API)}${path}?${search.toString()}`,
      // In the header and not in the address, where it would end up in logs.
      headers: { 'X-Api-Token': tokenOf(account) },
      body,
    });
    if (answer.status >= 300) {
      throw judgeMeError(answer, method !== 'GET', account.credentials, this.now());
    }
    if (answer.body === undefined && method === 'GET') {
      throw new ConnectorError('retry', `Judge.me answered ${answer.status} without JSON.`, {
        httpStatus: answer.status,
        retryAfterSeconds: 60,
      });
    }
    return record(answer.body);
  }
}

function tokenOf({ credentials }: OpenAccount): string {
  const token = credentials.apiToken?.trim();
  if (token) return token;
  throw new ConnectorError('reauthorize', 'The account has no API token.');
}

/** Ids come from payloads and go into addresses. */
function known(id: string): string {
  if (REVIEW.test(id)) return id;
  throw new ConnectorError('reject', 'That is no review of Judge.me: its id is a number.');
}
