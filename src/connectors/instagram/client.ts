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
import type { CallBudget } from '../meta/budget.js';
import { GRAPH_ORIGIN, GraphClient, graphPath, madeId } from '../meta/graph-client.js';
import { probeNode, readNode } from '../meta/nodes.js';
import { edgePages } from '../meta/paging.js';
import * as sending from '../meta/sending.js';
import { pollNewestFirst } from '../newest-first.js';
import { isRecord } from '../payload.js';
import { decode } from './codec.js';
import { COMMENT_FIELDS, mediaList } from './lists.js';
import { manifest } from './manifest.js';

/** Tokens of the Instagram login work here only. */
const INSTAGRAM_ORIGIN = 'https://graph.instagram.com';

/** Replies may come oldest first, so ours can stand on a later page. */
const LOOK_THROUGH_PAGES = 5;

const MENTION_FIELDS: Record<string, [argument: string, fields: string]> = {
  mentioned_comment: ['comment_id', 'id,text,timestamp,media{id,permalink,caption}'],
  mentioned_media: ['media_id', 'id,caption,timestamp,permalink,username'],
};

export class InstagramConnector implements Connector {
  readonly manifest = manifest;
  readonly decode = decode;

  constructor(
    private readonly http: AxiosInstance,
    private readonly budget: CallBudget,
    private readonly now: () => Date,
  ) {}

  poll(
    account: OpenAccount,
    stream: string,
    cursor: Cursor | null,
    since: Date,
  ): AsyncIterable<PollPage> {
    if (stream !== 'comments') {
      throw new ConnectorError('reject', `There is no stream “${stream}” here.`);
    }
    const list = mediaList(this.graph(account), account.externalId);
    return pollNewestFirst(list, cursor, since, this.now());
  }

  /** `comment:{id}`, `mentioned_comment:{id}` or `mentioned_media:{id}`. */
  async fetch(account: OpenAccount, reference: string): Promise<unknown> {
    const [kind = '', id = ''] = reference.split(':');
    if (!/^\d+$/.test(id)) {
      throw new ConnectorError('reject', 'The reference is none of this connector’s.');
    }
    const graph = this.graph(account);
    if (kind === 'comment') return readNode(graph, id, COMMENT_FIELDS);
    const mention = MENTION_FIELDS[kind];
    if (!mention) throw new ConnectorError('reject', 'The reference is none of this connector’s.');
    const [argument, fields] = mention;
    const field = `${kind}.${argument}(${id}){${fields}}`;
    const node = await readNode(graph, account.externalId, field);
    return node && isRecord(node[kind]) ? node : null;
  }

  async send(account: OpenAccount, reply: OutgoingReply): Promise<SendReceipt> {
    const graph = this.graph(account);
    const { kind, place } = reply;
    if (kind === 'message') {
      return sending.sendMessage(graph, account.externalId, reply, this.now());
    }
    if (kind === 'comment' && place === 'private_message') {
      return sending.sendPrivateReply(graph, account.externalId, reply, this.now());
    }
    if (kind === 'comment' && place === 'public_comment') {
      const path = graphPath(reply.threadExternalId, 'replies');
      return sending.receipt(madeId(await graph.post(path, { message: reply.text })));
    }
    if (kind !== 'mention' || place !== 'public_comment') throw sending.unsupported(reply);
    const [media_id, comment_id] = reply.threadExternalId.split(':');
    const body = { media_id, ...(comment_id ? { comment_id } : {}), message: reply.text };
    return sending.receipt(
      madeId(await graph.post(graphPath(account.externalId, 'mentions'), body)),
    );
  }

  async findSent(account: OpenAccount, reply: OutgoingReply): Promise<SendReceipt | null> {
    const graph = this.graph(account);
    if (reply.kind === 'message') {
      return sending.findMessage(graph, account.externalId, 'instagram', reply);
    }
    if (reply.kind === 'mention' || reply.place === 'private_message') {
      // Neither can be read back: "not there" would be a guess, and lead to a second answer.
      throw new ConnectorError(
        'reject',
        'Instagram does not show whether this reply was published. Please look at it there.',
      );
    }
    const page = edgePages(graph, graphPath(reply.threadExternalId, 'replies'), {
      fields: 'id,text,timestamp,username,from,user',
      limit: 100,
    });
    let after: string | null = null;
    for (let count = 0; count < LOOK_THROUGH_PAGES; count++) {
      const { rows, after: next } = await page(after);
      const found = sending.findOwn(rows, account.externalId, reply, {
        text: 'text',
        time: 'timestamp',
      });
      if (found || !next) return found;
      after = next;
    }
    throw new ConnectorError('reject', 'Too many replies to find out whether ours is among them.');
  }

  probe(account: OpenAccount): Promise<{ name: string }> {
    return probeNode(this.graph(account), account.externalId, 'id,username');
  }

  private graph(account: OpenAccount): GraphClient {
    const origin = account.credentials.login === 'instagram' ? INSTAGRAM_ORIGIN : GRAPH_ORIGIN;
    return new GraphClient(this.http, this.budget, account, 'instagram', origin);
  }
}
