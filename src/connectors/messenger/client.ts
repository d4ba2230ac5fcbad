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
import { conversationList } from '../meta/conversations.js';
import { setProfile } from '../meta/chat-profile.js';
import { GraphClient } from '../meta/graph-client.js';
import { probeFacebookLogin } from '../meta/probe.js';
import * as sending from '../meta/sending.js';
import { holderOf } from '../meta/thread-holder.js';
import { pollNewestFirst } from '../newest-first.js';
import type { ThreadControl } from '../platform-event.js';
import { decode } from './codec.js';
import { manifest as declared } from './manifest.js';

export class MessengerConnector implements Connector {
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
    if (stream !== 'messages') {
      throw new ConnectorError('reject', `There is no stream “${stream}” here.`);
    }
    const list = conversationList(this.graph(account), account.externalId, 'messenger');
    return pollNewestFirst(list, cursor, since, this.now());
  }

  /** Messages come whole: no notification of theirs asks for a fetch. */
  fetch(): Promise<unknown> {
    return Promise.resolve(null);
  }

  async send(account: OpenAccount, reply: OutgoingReply): Promise<SendReceipt> {
    if (reply.kind !== 'message') throw sending.unsupported(reply);
    return sending.sendMessage(this.graph(account), account.externalId, reply, this.now());
  }

  findSent(account: OpenAccount, reply: OutgoingReply): Promise<SendReceipt | null> {
    return sending.findMessage(this.graph(account), account.externalId, 'messenger', reply);
  }

  probe(account: OpenAccount): Promise<ProbeResult> {
    const how = { fields: 'id,name', needs: this.manifest.scopes, isPage: true };
    return probeFacebookLogin((one) => this.graph(one), account, how);
  }

  holderOf(control: ThreadControl, account: OpenAccount): 'us' | 'other' | null {
    return holderOf(control, account.credentials.appId);
  }

  setChatProfile(account: OpenAccount, profile: ChatProfile | null): Promise<void> {
    const how = { isInstagram: false, query: {} };
    return setProfile(this.graph(account), account.externalId, profile, how);
  }

  private graph(account: OpenAccount): GraphClient {
    return new GraphClient(this.http, this.budget, account, 'messenger');
  }
}
