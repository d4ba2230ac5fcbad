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
} from '../connector.js';
import { digest } from '../poll-position.js';
import { exchange } from '../transport.js';
import { changedPages } from '../whole-list.js';
import { decode } from './codec.js';
import { heurekaError, noExport } from './errors.js';
import { ratingId, type ReviewRow, rowsOf, writtenAt } from './export.js';
import { countryOf, localTime } from './shop-page.js';

const DAY_MS = 86_400_000;

/** Changes of older reviews, and answers to them, are not looked for. */
const WATCH_DAYS = 90;

interface Export {
  file: string;
  key: string;
}

const EXPORTS: Readonly<Record<string, Export>> = {
  reviews: { file: 'export-review.php', key: 'key' },
  'product-reviews': { file: 'export-product-review.php', key: 'productKey' },
};

/** Reads Heureka's exports of reviews. They hold everything each time; what is new in them is found here. */
export class HeurekaConnector implements Connector {
  readonly decode = decode;

  constructor(
    private readonly http: AxiosInstance,
    private readonly now: () => Date,
    readonly manifest: ConnectorManifest,
  ) {}

  async *poll(
    account: OpenAccount,
    stream: string,
    cursor: Cursor | null,
    since: Date,
  ): AsyncIterable<PollPage> {
    const wanted = EXPORTS[stream];
    if (!wanted) throw new ConnectorError('reject', `There is no stream “${stream}” here.`);
    if (wanted.key === 'productKey' && !account.credentials.productKey?.trim()) return;
    const now = this.now();
    const watched = new Date(now.getTime() - WATCH_DAYS * DAY_MS);
    // A day earlier than need be: the parameter has no zone, and late approvals are possible.
    const from = new Date(Math.max(since.getTime() - DAY_MS, watched.getTime()));
    const rows = await this.read(account, wanted, from);
    const list = {
      rows: rows.filter((row) => (writtenAt(row) ?? now) >= from),
      rowId: (row: ReviewRow) => ratingId(row) ?? digest(row),
      changedAt: writtenAt,
      envelope: (reviews: ReviewRow[]) => ({ reviews }),
    };
    yield* changedPages(list, cursor, since, now);
  }

  /** Heureka names no single reviews. */
  fetch(): Promise<unknown> {
    return Promise.resolve(null);
  }

  send(_account: OpenAccount, reply: OutgoingReply): Promise<never> {
    const message = `Heureka takes no ${reply.kind} replies by program: answer in its administration.`;
    return Promise.reject(new ConnectorError('reject', message));
  }

  /** Nothing was sent, so nothing is there. */
  findSent(): Promise<null> {
    return Promise.resolve(null);
  }

  /** Reads an hour's worth of each export that is switched on. */
  async probe(account: OpenAccount): Promise<ProbeResult> {
    const from = new Date(this.now().getTime() - 3600_000);
    await this.read(account, EXPORTS.reviews!, from);
    if (account.credentials.productKey?.trim()) {
      await this.read(account, EXPORTS['product-reviews']!, from);
    }
    return { name: shopName(account.externalId) };
  }

  private async read(account: OpenAccount, { file, key }: Export, from: Date) {
    const country = countryOf(account.externalId);
    const address = `https://www.heureka.${country}/direct/dotaznik/${file}`;
    const query = new URLSearchParams({
      key: keyOf(account, key),
      from: localTime(from, country),
    });
    const answer = await exchange(this.http, {
      method: 'GET',
      url: `${addressOf(account, address)}?${query.toString()}`,
      headers: { Accept: 'application/xml, text/xml' },
      declaresEncoding: true,
    });
    if (answer.status >= 300) throw heurekaError(answer, this.now());
    const rows = rowsOf(answer.text);
    if (!rows) throw noExport(answer);
    return rows;
  }
}

function keyOf(account: OpenAccount, name: string): string {
  const key = account.credentials[name]?.trim() ?? '';
  if (/^\w{32}$/.test(key)) return key;
  throw new ConnectorError('reauthorize', 'A key of Heureka has 32 letters and digits.');
}

/** The last part of the shop's page that says something. */
function shopName(externalId: string): string {
  const path = externalId.replace(/^https?:\/\//i, '').split('/');
  return path[1] || externalId;
}
