import type { ChatProfile, ChatProfileLimits } from './chat-profile.js';
import type { ItemKind, PlatformEvent, ThreadControl } from './platform-event.js';

/** How long a text may be, in the unit the platform counts in. */
export interface TextLimit {
  max: number;
  unit: 'characters' | 'utf16' | 'bytes';
}

export interface ReplyWindow {
  /** Seconds after the customer's last item in which any answer is accepted. */
  seconds: number;
  /** Seconds in which a text written by a person is still accepted. */
  humanSeconds?: number;
}

/** Where a reply goes: beneath the item, into its thread, or privately to the author of a public item. */
export const PLACES = ['public_comment', 'private_message', 'review_response'] as const;
export type Place = (typeof PLACES)[number];

export interface ReplyCapability {
  place: Place;
  via: 'api' | 'link-only' | 'none';
  limit: TextLimit;
  /** `overwrite`: sending twice leaves one reply, so it is idempotent. */
  mode: 'append' | 'overwrite';
  moderated: boolean;
  window?: ReplyWindow;
  /** Buttons that may stand under a text, to be tapped as an answer; absent: none. */
  choices?: { most: number; titleCharacters: number };
}

/** A button under a text. The tap comes back as an item with this `payload` and the title as its text. */
export interface Choice {
  title: string;
  payload: string;
}

export interface CredentialField {
  key: string;
  label: string;
  secret: boolean;
  required: boolean;
  /** Has line ends in it (a key file, JSON): the form gives it room. */
  multiline?: boolean;
  help?: string;
}

export interface StreamManifest {
  id: string;
  description: string;
  /** Seconds between two polls of this stream; a quiet one is polled less often. */
  everySeconds: number;
  /** While something happens in it, or webhooks are silent; absent: never faster than `everySeconds`. */
  busySeconds?: number;
}

/** What a platform is said to allow and no documentation of its own confirms: a setting, with this default. */
export interface PlatformFact {
  /** Set as `<platform>.<key>` under `platforms.facts`. */
  key: string;
  value: number;
  unit: string;
  explanation: string;
  /** The kinds of items whose replies may be this long. */
  limits?: readonly ItemKind[];
}

/** A right of the platform that the account's token needs. */
export interface ScopeNeed {
  scope: string;
  /** What can not be done without it, as a sentence: "Answer and hide comments". */
  for: string;
  /** Only where this credential has one of these values ('' stands for none given). */
  when?: { credential: string; in: readonly string[] };
  /** Granted for another object than the account (the page behind a profile): which one can not be compared. */
  elsewhere?: boolean;
}

/** What a connector can do is what it declares here; generic code reads this and never a platform's name. */
export interface ConnectorManifest {
  platform: string;
  title: string;
  /** What the account's external id looks like, for the console's form. */
  externalIdHelp: string;
  /** Where a customer begins a chat with the account: an address with `{externalId}` in it. */
  chatUrl?: string;
  credentials: CredentialField[];
  /** Rights that the features need; absent where the platform has none to ask for. */
  scopes?: readonly ScopeNeed[];
  streams: StreamManifest[];
  facts?: readonly PlatformFact[];
  /** Which webhook receiver delivers for this platform, if any. */
  webhook: string | null;
  replies: Partial<Record<ItemKind, ReplyCapability>>;
  /** Kinds of public items whose author can also be answered privately (`place: 'private_message'`). */
  privateReplies?: Partial<Record<ItemKind, ReplyCapability>>;
  /** What people see before they write a message; absent: the platform has no such thing. */
  chatProfile?: ChatProfileLimits;
}

export interface AccountIdentity {
  externalId: string;
  name: string;
}

/** An account with its credentials unsealed, for the length of one call. */
export interface OpenAccount extends AccountIdentity {
  id: string;
  /** Replaces the platform's own origin (`https://host`); null for the platform's. */
  apiOrigin: string | null;
  credentials: Readonly<Record<string, string>>;
}

/** Opaque to everyone but the connector; JSON. Moved by the poller only. */
export type Cursor = Record<string, unknown>;

/** One page as the platform sent it, and where to go on once it is stored. */
export interface PollPage {
  body: unknown;
  cursor: Cursor;
  /** There is more to read at once: this poll ended at its bound, not at the end of the list. */
  unfinished?: boolean;
  /** Threads that the page shows whole: an item that we have there and that is not named may be gone. */
  whole?: readonly WholeThread[];
  /** A part of the stream that the platform refuses to show, while the others are read. */
  problem?: string;
}

export interface WholeThread {
  /** The post or media that the items stand under. */
  contextId: string;
  kind: ItemKind;
  itemIds: readonly string[];
}

export interface OutgoingReply {
  place: Place;
  kind: ItemKind;
  /** The item that is answered. */
  itemExternalId: string;
  threadExternalId: string;
  /** The platform's id of the person, where the place needs one. */
  recipientExternalId?: string;
  text: string;
  /** Only where the capability has `choices`. */
  choices?: readonly Choice[];
  /** Our mark on this one publication; sent along where the platform can carry it. */
  reference: string;
  author: 'person' | 'bot';
  /** The customer's last item, for the reply window. */
  lastInboundAt: Date;
  /** When the one attempt began; a search for an unknown outcome looks from here on. */
  attemptedAt: Date;
}

export interface SendReceipt {
  /** The platform's id of the reply. */
  externalId: string;
  /** The platform's own time, where it gives one. */
  acceptedAt?: Date;
  /** Accepted, but not visible before the platform has looked at it. */
  pendingModeration: boolean;
}

/** What the platform says about an account and the token it is read with. */
export interface ProbeResult {
  name: string;
  /** When the token ends; null: it does not; absent: the platform does not say. */
  expiresAt?: Date | null;
  /** Rights that the manifest's features need and the token lacks for this very account. */
  missingScopes?: string[];
  /** Credentials that the platform renewed on this occasion: they replace the ones kept. */
  renewed?: Readonly<Record<string, string>>;
}

export interface Connector {
  readonly manifest: ConnectorManifest;

  /**
   * Pure: a stored payload (a webhook's part or a poll's page) into events, in the payload's order.
   * Never throws; what it does not understand becomes `undecodable`, what is of no interest `ignored`.
   * A body is parsed JSON, or a string where the platform does not speak JSON (XML, CSV).
   * `receivedAt` stands in where the payload has no time.
   */
  decode(body: unknown, account: AccountIdentity, receivedAt: Date): PlatformEvent[];

  /** Pages newer than the cursor (all there is within `since` when null), oldest knowledge last. Throws ConnectorError. */
  poll(
    account: OpenAccount,
    stream: string,
    cursor: Cursor | null,
    since: Date,
  ): AsyncIterable<PollPage>;

  /**
   * Reads one item that a notification only named, or `{kind}:{id}` of a kind that polls call `whole`;
   * the body decodes with `decode`; null when it is gone.
   */
  fetch(account: OpenAccount, reference: string): Promise<unknown>;

  /** Publishes once. Throws ConnectorError; `unknown_outcome` when no answer came. */
  send(account: OpenAccount, reply: OutgoingReply): Promise<SendReceipt>;

  /** Looks for a reply whose sending had an unknown outcome. Null: it is not there. Throws ConnectorError. */
  findSent(account: OpenAccount, reply: OutgoingReply): Promise<SendReceipt | null>;

  /** Checks the credentials by cheap reads: on connecting, and once a day. Throws ConnectorError. */
  probe(account: OpenAccount): Promise<ProbeResult>;

  /** Who may answer in a thread from now on; null: the notice does not say. Absent: it is always us. */
  holderOf?(control: ThreadControl, account: OpenAccount): 'us' | 'other' | null;

  /** Replaces what people see before they write; null takes it away. Only with `chatProfile`. Throws ConnectorError. */
  setChatProfile?(account: OpenAccount, profile: ChatProfile | null): Promise<void>;
}

/** One delivery may carry parts for several accounts of several platforms. */
export interface WebhookPart {
  platform: string;
  /** Null: the delivery does not name it; it is the one whose secret let the delivery in. */
  accountExternalId: string | null;
  body: unknown;
}

export interface WebhookRequest {
  rawBody: Buffer;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  query: Readonly<Record<string, string | undefined>>;
}

export interface WebhookReceiver {
  /** The last part of the address: `/webhooks/{family}`. */
  readonly family: string;
  /** The plain-text answer to the platform's handshake, or null when the token is none of `verifyTokens`. */
  challenge(query: WebhookRequest['query'], verifyTokens: string[]): string | null;
  /** Which of the credentials signed this delivery (constant time). Empty: forged or foreign. */
  signedBy(request: WebhookRequest, secrets: readonly string[]): string[];
  /** A further proof that an account may ask for, by its credentials, besides being among `signedBy`. */
  isGenuine?(request: WebhookRequest, credentials: Readonly<Record<string, string>>): boolean;
  /** The credential key that holds the signing secret of an account. */
  readonly secretKey: string;
  /** The credential key that holds the handshake's token; null when there is no handshake. */
  readonly verifyTokenKey: string | null;
  /** Splits a delivery by account. Throws only on a body that is not JSON of this family. */
  split(rawBody: Buffer): WebhookPart[];
}
