import type { AxiosInstance } from 'axios';
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
import type { CallBudget } from '../meta/budget.js';
import { GraphClient, graphPath, madeId } from '../meta/graph-client.js';
import { readNode } from '../meta/nodes.js';
import { probeFacebookLogin } from '../meta/probe.js';
import * as sending from '../meta/sending.js';
import { pollTogether } from '../meta/together.js';
import { records } from '../payload.js';
import { decode } from './codec.js';
import { manifest as declared } from './manifest.js';
import { COMMENT_FIELDS, MENTION_FIELDS, partsOf } from './lists.js';

/** How many of the newest comments of a thread are looked through for one of ours. */
const LOOK_BACK = 100;

export class FacebookConnector implements Connector {
  readonly decode = decode;

  constructor(
    private readonly http: AxiosInstance,
    private readonly budget: CallBudget,
    private readonly now: () => Date,
    readonly manifest: ConnectorManifest = declared,
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
    const graph = this.graph(account);
    const at = { cursor, since, now: this.now() };
    return pollTogether(
      graph,
      graphPath(account.externalId),
      partsOf(graph, account.externalId),
      at,
    );
  }

  /** `comment:{id}`, `mention:{id}`, or `rating-comment:{story}:{id}`. */
  async fetch(account: OpenAccount, reference: string): Promise<unknown> {
    const [kind, ...ids] = reference.split(':');
    const id = ids.at(-1) ?? '';
    const graph = this.graph(account);
    if (kind === 'comment') return readNode(graph, id, COMMENT_FIELDS);
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

  probe(account: OpenAccount): Promise<ProbeResult> {
    const how = { fields: 'id,name', needs: this.manifest.scopes, isPage: true };
    return probeFacebookLogin((one) => this.graph(one), account, how);
  }

  private graph(account: OpenAccount): GraphClient {
    return new GraphClient(this.http, this.budget, account, 'pages');
  }
}
