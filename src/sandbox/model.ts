/** What the invented shop's public looks like; wire formats are made from it in graph/ and google/. Times are ms since 1970. */

export type Network = 'facebook' | 'instagram' | 'messenger';

/** Who acted: a customer, our own API call, or the shop's staff in the platform's own tools. */
export type Actor = 'customer' | 'api' | 'staff';

export interface Author {
  id: string;
  name: string;
}

export interface Post {
  id: string;
  account: string;
  network: 'facebook' | 'instagram';
  /** own: by the shop · visitor: on the shop's wall · tagged: elsewhere, naming the shop · rating: a recommendation. */
  kind: 'own' | 'visitor' | 'tagged' | 'rating';
  author: Author;
  text: string;
  createdTime: number;
  updatedTime: number;
  deleted: boolean;
  recommendation?: 'positive' | 'negative';
  /** A foreign Instagram media that only the mention endpoints may show. */
  foreign?: boolean;
  /** false: an ad that was never published on the page; it stands in no feed. */
  published?: boolean;
  /** Instagram: FEED unless told; LIVE while the broadcast runs. */
  product?: 'FEED' | 'REELS' | 'STORY' | 'LIVE' | 'AD';
}

export interface Comment {
  id: string;
  account: string;
  network: 'facebook' | 'instagram';
  objectId: string;
  parentId?: string;
  author: Author;
  /** The platform does not tell who wrote it: `from` is absent. */
  anonymous: boolean;
  by: Actor;
  text: string;
  attachment?: 'photo' | 'sticker';
  createdTime: number;
  hidden: boolean;
  deleted: boolean;
  likes: number;
  /** Thread opened by the one private reply a comment allows. */
  privateReplyThread?: string;
}

export interface Thread {
  id: string;
  account: string;
  network: 'messenger' | 'instagram';
  person: Author;
  updatedTime: number;
  /** The person blocked the shop: every send is refused. */
  blocked: boolean;
  /** The app that controls the thread under Conversation Routing; absent: ours. */
  owner?: string;
  /** Since when. */
  ownedTime?: number;
  /** The person did something else than write (a referral, a reaction): opens the 24 h window too. */
  touchedTime?: number;
}

export interface Message {
  id: string;
  threadId: string;
  by: Actor;
  text: string;
  attachment?: Attachment;
  createdTime: number;
  edits: number;
  deleted: boolean;
  /** Sent as a private reply: never opens the 24 h window. */
  privateReplyTo?: string;
  metadata?: string;
  /** Choices the shop offered with the message. */
  quickReplies?: { title: string; payload: string }[];
  /** The payload of the choice the customer tapped. */
  quickReply?: string;
  /** Written by tapping a button of a menu or template, which has this payload. */
  postback?: string;
  /** The message this one answers. */
  replyTo?: string;
  /** Instagram: it answers the account's story. */
  story?: { id: string; url: string };
  /** What people set under it; one a person. */
  reactions?: Record<string, string>;
}

export const ATTACHMENTS = ['image', 'video', 'audio', 'file', 'sticker', 'story_mention'] as const;
export type Attachment = (typeof ATTACHMENTS)[number];

export interface ReviewReply {
  comment: string;
  updateTime: number;
  /** Moderation ends at this instant; before it the reply is PENDING. */
  decidedAt: number;
  rejected?: string;
}

export interface Review {
  id: string;
  location: string;
  author: { name: string; anonymous: boolean };
  rating: number;
  text?: string;
  /** Google's machine translation and the side it stands on. */
  translation?: { text: string; order: 'first' | 'last' };
  language?: string;
  createTime: number;
  updateTime: number;
  reply?: ReviewReply;
  deleted: boolean;
}

/** A review, or a post of a feed, on one of the further sites; each site writes it in its own wire format. */
export interface SiteReview {
  id: string;
  site: Site;
  account: string;
  author: { id?: string; name?: string };
  /** 0.5 to 5; absent in a feed. */
  rating?: number;
  title?: string;
  text: string;
  language?: string;
  createdTime: number;
  updatedTime: number;
  /** The shop's answer. `decidedAt`: when a moderating site shows it. */
  reply?: { text: string; at: number; by: Actor; decidedAt?: number };
  deleted: boolean;
}

/** One reply that a platform accepted from us, as it was at that moment; kept even when it is changed or removed later. */
export interface Published {
  /** Running number, as text. */
  id: string;
  platform: Platform;
  account: string;
  place: 'public_comment' | 'private_message' | 'review_response';
  /** The platform's id of the reply. */
  reply: string;
  inReplyTo: string | null;
  /** The post, the customer's scoped id, or the review. */
  thread: string;
  text: string;
  at: number;
}

export type Platform = 'facebook' | 'messenger' | 'instagram' | 'google-business' | Site;

export const SITES = [
  'trustpilot',
  'heureka',
  'google-play',
  'app-store',
  'trusted-shops',
  'judge-me',
  'feed',
] as const;
export type Site = (typeof SITES)[number];

/** One fact for the webhooks; `at` is the instant of the action. */
export type Change = { at: number; quiet: boolean; by: Actor } & (
  | { type: 'post'; verb: 'add' | 'edited' | 'trash' | 'remove'; post: Post }
  | { type: 'comment'; verb: 'add' | 'edited' | 'remove' | 'hide' | 'unhide'; comment: Comment }
  | { type: 'message'; verb: 'add' | 'edit' | 'delete'; message: Message; thread: Thread }
  | {
      type: 'reaction';
      verb: 'add' | 'remove';
      post: Post;
      comment?: Comment;
      person: Author;
      reaction: string;
    }
  | {
      /** What happens in a thread without being a message: taps, reads, reactions, control. */
      type: 'thread';
      thread: Thread;
      field: string;
      /** Sent by the person, or by the platform on the shop's behalf. */
      from: 'person' | 'shop';
      content: Record<string, unknown>;
    }
  | { type: 'review'; verb: 'add' | 'update' | 'remove'; review: Review }
  | { type: 'site-review'; verb: 'add' | 'update' | 'remove' | 'reply'; review: SiteReview }
);

/** Shape of `credentials` is what a real connection of that platform yields. */
export interface SandboxAccount {
  platform: Platform;
  externalId: string;
  name: string;
  languages: string[];
  credentials: Record<string, string>;
}
