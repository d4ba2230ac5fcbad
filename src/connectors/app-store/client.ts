import type { AxiosInstance } from 'axios';
import { AccessTokens } from '../access-tokens.js';
import type { BudgetLedger } from '../budget-ledger.js';
import { ConnectorError } from '../connector-error.js';
import type {
  Connector,
  Cursor,
  OpenAccount,
  OutgoingReply,
  PollPage,
  SendReceipt,
} from '../connector.js';
import { goneAmong } from '../gone.js';
import { instant, latest } from '../instant.js';
import { type NewestFirstList, POLL_DEFAULTS, pollNewestFirst } from '../newest-first.js';
import { identifier, type Json, record, records, sameText, text } from '../payload.js';
import { AppStoreApi } from './api.js';
import { decode, linked, replyId } from './codec.js';
import { HourBudget } from './hour-budget.js';
import { manifest } from './manifest.js';
import { issueToken } from './token.js';

const APP = /^\d+$/;
const REVIEW = /^[\w-]+$/;
const FIRST_PAGE = '?limit=200&sort=-createdDate&include=response';

/** An edit or a response leaves a review at its place, so many are remembered to notice them. */
const SETTINGS = { ...POLL_DEFAULTS, rememberRows: 1000 };

export class AppStoreConnector implements Connector {
  readonly manifest = manifest;
  readonly decode = decode;
  private readonly tokens: AccessTokens;
  private readonly budget: HourBudget;

  constructor(
    private readonly http: AxiosInstance,
    private readonly now: () => Date,
    ledger: BudgetLedger,
  ) {
    this.tokens = new AccessTokens(now, (account) => issueToken(account, now()));
    this.budget = new HourBudget(ledger, now);
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
      ...reviewList(this.api(account), appOf(account)),
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
    const body = await this.api(account).post('/customerReviewResponses', {
      data: {
        type: 'customerReviewResponses',
        attributes: { responseBody: reply.text },
        relationships: { review: { data: { type: 'customerReviews', id } } },
      },
    });
    return receipt(id, record(record(body.data).attributes));
  }

  async findSent(account: OpenAccount, reply: OutgoingReply): Promise<SendReceipt | null> {
    const document = await this.review(account, reply.threadExternalId);
    const link = document && linked(record(document.data), 'response');
    const response = records(document?.included).find(({ id }) => link && id === link.id);
    const found = record(response?.attributes);
    if (!sameText(text(found.responseBody) ?? '', reply.text)) return null;
    return receipt(reply.threadExternalId, found);
  }

  async probe(account: OpenAccount): Promise<{ name: string }> {
    const app = appOf(account);
    const body = await this.api(account).get(`/apps/${app}?fields[apps]=name`);
    return { name: identifier(record(record(body.data).attributes).name) ?? app };
  }

  private async review(account: OpenAccount, id: string): Promise<Json | null> {
    try {
      return await this.api(account).get(`/customerReviews/${checked(id)}?include=response`);
    } catch (error) {
      if (error instanceof ConnectorError && error.detail.httpStatus === 404) return null;
      throw error;
    }
  }

  private api(account: OpenAccount): AppStoreApi {
    return new AppStoreApi(this.http, this.tokens, this.budget, account);
  }
}

/** A review with the response to it beside it, since the list gives those apart. */
function reviewList(api: AppStoreApi, app: string): NewestFirstList {
  const path = `/apps/${app}/customerReviews`;
  return {
    order: 'activity',
    sweeps: true,
    async page(after) {
      const body = await api.get(`${path}${after ?? FIRST_PAGE}`);
      const responses = new Map(records(body.included).map((one) => [identifier(one.id), one]));
      const rows = records(body.data).map((review) => {
        const response = responses.get(identifier(linked(review, 'response')?.id));
        return response ? { review, response } : { review };
      });
      const next = api.queryOfNext(record(body.links).next, path);
      return { rows, ...(next ? { after: next } : {}) };
    },
    rowId: (row) => identifier(record(row.review).id),
    newestAt: (row) => {
      const { createdDate } = record(record(row.review).attributes);
      const { lastModifiedDate } = record(record(row.response).attributes);
      return latest([createdDate, lastModifiedDate].map(instant));
    },
    envelope: (rows) => ({
      data: rows.map(({ review }) => review),
      included: rows.flatMap(({ response }) => (response ? [response] : [])),
    }),
  };
}

function receipt(review: string, response: Json): SendReceipt {
  const acceptedAt = instant(response.lastModifiedDate);
  return {
    externalId: replyId(review),
    pendingModeration: text(response.state) === 'PENDING_PUBLISH',
    ...(acceptedAt ? { acceptedAt } : {}),
  };
}

function appOf(account: OpenAccount): string {
  if (APP.test(account.externalId)) return account.externalId;
  throw new ConnectorError('reject', 'The account’s id is not an Apple ID: it has digits only.');
}

/** Ids come from payloads: nothing but an id goes into an address. */
function checked(id: string): string {
  if (REVIEW.test(id)) return id;
  throw new ConnectorError('reject', 'This is not the id of a review.');
}
