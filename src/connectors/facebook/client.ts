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
import { GraphClient, graphPath, madeId } from '../meta/graph-client.js';
import { probeNode, readNode } from '../meta/nodes.js';
import * as sending from '../meta/sending.js';
import { pollNewestFirst } from '../newest-first.js';
import { records } from '../payload.js';
import { decode } from './codec.js';
import { manifest } from './manifest.js';
import { COMMENT_FIELDS, listOf, MENTION_FIELDS } from './lists.js';

/** How many of the newest comments of a thread are looked through for one of ours. */
const LOOK_BACK = 100;

export class FacebookConnector implements Connector {
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
    const list = listOf(this.graph(account), account.externalId, stream);
    return pollNewestFirst(list, cursor, since, this.now());
  }

  /** `mention:{id}`, or `rating-comment:{story}:{id}`. */
  async fetch(account: OpenAccount, reference: string): Promise<unknown> {
    const [kind, ...ids] = reference.split(':');
    const id = ids.at(-1) ?? '';
    const graph = this.graph(account);
    if (kind === 'mention') {
      const mention = await readNode(graph, id, MENTION_FIELDS);
      return mention && { mention };
    }
    if (kind === 'rating-comment') {
      const comment = await readNode(graph, id, COMMENT_FIELDS);
      return comment && { rating_comment: comment, open_graph_story_id: ids[0] };
    }
    throw new ConnectorError('reject', 'The reference is none of this connector’s.');
  }

  async send(account: OpenAccount, reply: OutgoingReply): Promise<SendReceipt> {
    const graph = this.graph(account);
    if (reply.place === 'private_message' && reply.kind === 'comment') {
      return sending.sendPrivateReply(graph, account.externalId, reply, this.now());
    }
    if (reply.place === 'private_message' || reply.kind === 'message') {
      throw sending.unsupported(reply);
    }
    // The thread is the top-level comment, the visitor's post, the mention or the recommendation:
    // a reply to a reply would make a third level that Facebook's own tools do not show.
    const path = graphPath(reply.threadExternalId, 'comments');
    return sending.receipt(madeId(await graph.post(path, { message: reply.text })));
  }

  async findSent(account: OpenAccount, reply: OutgoingReply): Promise<SendReceipt | null> {
    const graph = this.graph(account);
    if (reply.place === 'private_message') {
      return sending.findPrivateReply(graph, account.externalId, reply);
    }
    const body = await graph.get(graphPath(reply.threadExternalId, 'comments'), {
      filter: 'stream',
      order: 'reverse_chronological',
      limit: LOOK_BACK,
      fields: 'id,from,message,created_time',
    });
    return sending.findOwn(records(body.data), account.externalId, reply, {
      text: 'message',
      time: 'created_time',
    });
  }

  probe(account: OpenAccount): Promise<{ name: string }> {
    return probeNode(this.graph(account), account.externalId, 'id,name');
  }

  private graph(account: OpenAccount): GraphClient {
    return new GraphClient(this.http, this.budget, account, 'pages');
  }
}
