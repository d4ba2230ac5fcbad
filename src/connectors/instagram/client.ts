import type { AxiosInstance } from 'axios';
import type { ChatProfile } from '../chat-profile.js';
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
import { setProfile } from '../meta/chat-profile.js';
import { GRAPH_ORIGIN, GraphClient, graphPath, madeId, type Params } from '../meta/graph-client.js';
import { readNode } from '../meta/nodes.js';
import { conversationList } from '../meta/conversations.js';
import { edgePages } from '../meta/paging.js';
import { probeFacebookLogin, probeInstagramLogin } from '../meta/probe.js';
import * as sending from '../meta/sending.js';
import { holderOf } from '../meta/thread-holder.js';
import { pollTogether } from '../meta/together.js';
import { pollNewestFirst } from '../newest-first.js';
import { isRecord } from '../payload.js';
import type { ThreadControl } from '../platform-event.js';
import { decode } from './codec.js';
import { COMMENT_FIELDS, partsOf } from './lists.js';
import { manifest as declared } from './manifest.js';

/** Tokens of the Instagram login work here only. */
const INSTAGRAM_ORIGIN = 'https://graph.instagram.com';

/** Replies may come oldest first, so ours can stand on a later page. */
const LOOK_THROUGH_PAGES = 5;

const MENTION_FIELDS: Record<string, [argument: string, fields: string]> = {
  mentioned_comment: ['comment_id', 'id,text,timestamp,media{id,permalink,caption}'],
  mentioned_media: ['media_id', 'id,caption,timestamp,permalink,username'],
};

export class InstagramConnector implements Connector {
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
    const graph = this.graph(account);
    const now = this.now();
    if (stream === 'messages') {
      const list = conversationList(graph, messagesNode(account), 'instagram');
      return pollNewestFirst(list, cursor, since, now);
    }
    if (stream !== 'comments') {
      throw new ConnectorError('reject', `There is no stream “${stream}” here.`);
    }
    const { externalId } = account;
    const at = { cursor, since, now };
    return pollTogether(graph, graphPath(externalId), partsOf(graph, externalId), at);
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
      return sending.findMessage(
        graph,
        account.externalId,
        'instagram',
        reply,
        messagesNode(account),
      );
    }
    if (reply.kind === 'mention' || reply.place === 'private_message') {
      // Neither can be read back: "not there" would be a guess, and lead to a second answer.
      throw new ConnectorError(
        'reject',
        'Instagram does not show whether this reply was published. Please look at it there.',
      );
    }
    const { page } = edgePages(graph, graphPath(reply.threadExternalId, 'replies'), () => ({
      fields: 'id,text,timestamp,username,from,user',
      limit: 100,
    }));
    let after: string | null = null;
    for (let count = 0; count < LOOK_THROUGH_PAGES; count++) {
      const { rows, after: next } = await page(after, false);
      const found = sending.findOwn(rows, account.externalId, reply, {
        text: 'text',
        time: 'timestamp',
      });
      if (found || !next) return found;
      after = next;
    }
    throw new ConnectorError('reject', 'Too many replies to find out whether ours is among them.');
  }

  probe(account: OpenAccount): Promise<ProbeResult> {
    if (account.credentials.login === 'instagram') {
      return probeInstagramLogin(this.graph(account), account, this.now());
    }
    const how = { fields: 'id,username', needs: this.manifest.scopes, isPage: false };
    return probeFacebookLogin((one) => this.graph(one), account, how);
  }

  holderOf(control: ThreadControl, account: OpenAccount): 'us' | 'other' | null {
    return holderOf(control, account.credentials.appId);
  }

  setChatProfile(account: OpenAccount, profile: ChatProfile | null): Promise<void> {
    const isPage = account.credentials.login !== 'instagram';
    const query: Params = isPage ? { platform: 'instagram' } : {};
    const node = messagesNode(account);
    return setProfile(this.graph(account), node, profile, { isInstagram: true, query });
  }

  private graph(account: OpenAccount): GraphClient {
    const origin = account.credentials.login === 'instagram' ? INSTAGRAM_ORIGIN : GRAPH_ORIGIN;
    return new GraphClient(this.http, this.budget, account, 'instagram', origin);
  }
}

/**
 * Whose conversations hold the direct messages: with the Facebook login those of the page that the profile is
 * linked to (`me` where the token is that page's own), with the Instagram login the profile's.
 */
function messagesNode({ credentials, externalId }: OpenAccount): string {
  return credentials.login === 'instagram' ? externalId : credentials.pageId || 'me';
}
