/** What a platform told us, in our words. Every connector decodes into these; nothing downstream knows more. */

export const ITEM_KINDS = ['comment', 'message', 'review', 'mention'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export interface Author {
  /** The platform's id for this person; absent when the platform hides the author. */
  externalId?: string;
  name?: string;
  handle?: string;
}

export interface Attachment {
  type: string;
  /** Expires within hours to days on most platforms. */
  url?: string;
}

/** The post, advertisement or location that an item stands under. */
export interface ItemContext {
  externalId: string;
  excerpt?: string;
  permalink?: string;
  isAd?: boolean;
}

/** A comment, message, review or mention: new, or seen again (perhaps edited). */
export interface PlatformItem {
  type: 'item';
  kind: ItemKind;
  /** What it was on the platform, where that is more exact than `kind`: a tapped button, the notice of an edit, a post. */
  form?: 'postback' | 'edit' | 'post';
  externalId: string;
  /** Items with the same thread id form one conversation. */
  threadId: string;
  parentId?: string;
  author: Author | null;
  /** Written by the account itself: our replies, echoes, Business Suite, staff in the native app. */
  own: boolean;
  /** Our own mark, when the platform echoes one back with an own item. */
  ownReference?: string;
  /** What the tapped button carries, as whoever made the button wrote it. */
  payload?: string;
  /** Another app answers in this thread; we only listen. */
  standby?: true;
  /** The customer's own words; machine translation removed. Empty for stickers and rating-only reviews. */
  text: string;
  /** Heading of a review, where the platform keeps one apart from the text. */
  title?: string;
  /** Half a star to five, in halves; reviews only. */
  rating?: number;
  /** A yes-or-no review, where the platform gives no stars. */
  recommended?: boolean;
  attachments: Attachment[];
  /** The platform's own time of writing. */
  createdAt: Date;
  /** True when the payload carried no time of its own and the delivery's time stands in. */
  createdAtApproximate?: boolean;
  /**
   * The item stood so on the platform at this instant: the time of its last change, that of writing for a
   * notice of something new. What is known from a later instant wins. Absent: it stands so now.
   */
  updatedAt?: Date;
  permalink?: string;
  context?: ItemContext;
}

/** What a notice about an item says besides its id; a removal or a hiding may be the first we hear of it. */
export interface ItemNotice {
  externalId: string;
  kind?: ItemKind;
  form?: PlatformItem['form'];
  threadId?: string;
  /** The post or media it stands under. */
  contextId?: string;
  parentId?: string;
  /** Null: the platform does not tell. */
  author?: Author | null;
  own?: boolean;
  at: Date;
}

/** Deleted, unsent or removed: the stored text must be erased. */
export interface ItemRemoved extends ItemNotice {
  type: 'removed';
}

export interface ItemHidden extends ItemNotice {
  type: 'hidden';
  hidden: boolean;
}

/** A post went away with everything under it. */
export interface ContextRemoved {
  type: 'context-removed';
  contextId: string;
  author?: Author | null;
  at: Date;
}

/** A moderated reply changed its state (Google: PENDING, APPROVED, REJECTED). */
export interface ReplyModerated {
  type: 'reply-moderated';
  /** The item that was replied to. */
  parentId: string;
  state: 'pending' | 'approved' | 'rejected';
  reason?: string;
  at: Date;
}

/** The account's own post or media: what comments stand under, and no item of anybody's queue. */
export interface ContextSeen {
  type: 'context';
  contextId: string;
  text: string;
  author?: Author | null;
  attachments?: Attachment[];
  permalink?: string;
  at: Date;
}

/** A like, heart or other reaction, given or taken back. */
export interface Reaction {
  type: 'reaction';
  /** The item or post that was reacted to; the account itself where it was neither. */
  externalId: string;
  /** What that is, where it is known. */
  on?: ItemKind | 'post';
  threadId?: string;
  contextId?: string;
  author: Author | null;
  own: boolean;
  /** The platform's word or the emoji. */
  reaction: string;
  removed: boolean;
  at: Date;
}

/** The customer's side has received or read our messages: these, or everything up to an instant. */
export interface Receipt {
  type: 'receipt';
  receipt: 'delivered' | 'read';
  threadId: string;
  itemIds: string[];
  upTo?: Date;
  at: Date;
}

/** Another app, or we, took, passed on or asked for the right to answer in a thread. */
export interface ThreadControl {
  type: 'thread-control';
  change: 'pass' | 'take' | 'request' | 'release' | 'roles';
  threadId?: string;
  /** The app that may answer from now on, where it is named. */
  ownerAppId?: string;
  at: Date;
}

/** Nothing for us: known and of no interest, or a field we have never heard of. Kept raw, and counted. */
export interface Ignored {
  type: 'ignored';
  reason: string;
}

/** The notification named an item without its content: read it from the platform. */
export interface FetchItem {
  type: 'fetch';
  reference: string;
  kind?: ItemKind;
}

/** A part that could not be understood; kept with the raw payload, never dropped silently. */
export interface Undecodable {
  type: 'undecodable';
  reason: string;
}

export type PlatformEvent =
  | PlatformItem
  | ItemRemoved
  | ItemHidden
  | ContextRemoved
  | ReplyModerated
  | ContextSeen
  | Reaction
  | Receipt
  | ThreadControl
  | Ignored
  | FetchItem
  | Undecodable;
