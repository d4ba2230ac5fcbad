import { digits, igsid, opaque, pageUserId, psid, username } from './ids.js';
import { Journal } from './journal.js';
import type {
  Actor,
  Author,
  Change,
  Comment,
  Message,
  Post,
  Review,
  SiteReview,
  Thread,
} from './model.js';
import { INSTAGRAM, ownPosts, shopAuthor } from './shop.js';

type WithoutEnvelope<T> = T extends unknown ? Omit<T, 'quiet'> : never;
type Fact = WithoutEnvelope<Change>;

/** Everything that exists on the invented platforms. Each mutation is journalled, then told to the listeners. */
export class World {
  readonly posts = new Map<string, Post>();
  readonly comments = new Map<string, Comment>();
  readonly threads = new Map<string, Thread>();
  readonly messages = new Map<string, Message>();
  readonly reviews = new Map<string, Review>();
  readonly siteReviews = new Map<string, SiteReview>();
  readonly settings = new Map<string, unknown>();
  /** Rises with every change: the page asks for it to know when to look again. */
  version = 0;
  private count = 0;
  private quiet = false;
  private readonly listeners: ((change: Change) => void)[] = [];

  constructor(
    private readonly journal: Journal,
    readonly now: () => number,
    /** How long Google "moderates" a reply, ms. */
    public moderationMs = 8_000,
  ) {
    for (const { n, kind, item } of journal.read()) {
      this.count = Math.max(this.count, n);
      if (kind === 'setting') {
        const { key, value } = item as { key: string; value: unknown };
        this.settings.set(key, value);
      } else {
        const record = item as { id: string };
        this.shelf(kind)?.set(record.id, record);
      }
    }
    if (this.posts.size === 0) for (const post of ownPosts(now())) this.save('post', post);
  }

  onChange(listener: (change: Change) => void): void {
    this.listeners.push(listener);
  }

  /** Runs a mutation whose webhooks get lost on the way. */
  quietly<T>(action: () => T): T {
    this.quiet = true;
    try {
      return action();
    } finally {
      this.quiet = false;
    }
  }

  set(key: string, value: unknown): void {
    this.settings.set(key, value);
    this.journal.append({ n: this.count, kind: 'setting', item: { key, value } });
  }

  addPost(input: Pick<Post, 'account' | 'network' | 'kind' | 'text'> & Partial<Post>): Post {
    const at = input.createdTime ?? this.now();
    const n = ++this.count;
    const post: Post = {
      id: postId(input, n),
      author: shopAuthor(input.account),
      deleted: false,
      ...input,
      createdTime: at,
      updatedTime: at,
    };
    this.save('post', post);
    const by = post.author.id === post.account ? 'staff' : 'customer';
    this.tell({ type: 'post', verb: 'add', post, at, by });
    return post;
  }

  changePost(post: Post, change: Partial<Post>, verb: 'edited' | 'trash' | 'remove'): void {
    Object.assign(post, change, { updatedTime: this.now() });
    this.save('post', post);
    this.tell({ type: 'post', verb, post, at: this.now(), by: 'customer' });
  }

  addComment(
    input: Pick<Comment, 'account' | 'network' | 'objectId' | 'by' | 'text'> & Partial<Comment>,
  ): Comment {
    const n = ++this.count;
    const postNumber = input.objectId.split('_').at(-1)!;
    const comment: Comment = {
      id:
        input.network === 'instagram'
          ? `180${digits(14, 'ig-comment', n)}`
          : `${postNumber}_${digits(17, 'comment', n)}`,
      author: shopAuthor(input.account),
      anonymous: false,
      hidden: false,
      deleted: false,
      likes: 0,
      ...input,
      createdTime: input.createdTime ?? this.now(),
    };
    this.save('comment', comment);
    this.tell({ type: 'comment', verb: 'add', comment, at: this.now(), by: comment.by });
    return comment;
  }

  changeComment(
    comment: Comment,
    change: Partial<Comment>,
    verb: 'edited' | 'remove' | 'hide' | 'unhide' | undefined,
    by: Actor,
  ): void {
    Object.assign(comment, change);
    this.save('comment', comment);
    if (verb) this.tell({ type: 'comment', verb, comment, at: this.now(), by });
  }

  addReaction(post: Post, comment: Comment | undefined, person: Author, reaction: string): void {
    if (comment) this.changeComment(comment, { likes: comment.likes + 1 }, undefined, 'customer');
    const fact = { type: 'reaction', verb: 'add', post, comment, person, reaction } as const;
    this.tell({ ...fact, at: this.now(), by: 'customer' });
  }

  /** Replies go with the comment they stand under, and nobody is told about those. */
  removeComment(comment: Comment, by: Actor): void {
    for (const reply of this.comments.values()) {
      if (reply.parentId === comment.id && !reply.deleted) {
        this.changeComment(reply, { deleted: true }, undefined, by);
      }
    }
    this.changeComment(comment, { deleted: true }, 'remove', by);
  }

  /** The thread of a person with an account, made on first use. */
  thread(account: string, person: Author): Thread {
    const id = `t_${digits(17, 'thread', account, person.id)}`;
    const network = account === INSTAGRAM.id ? 'instagram' : 'messenger';
    return this.threads.get(id) ?? { id, account, network, person, updatedTime: 0, blocked: false };
  }

  changeThread(thread: Thread, change: Partial<Thread>): void {
    Object.assign(thread, change);
    this.save('thread', thread);
  }

  addMessage(thread: Thread, input: Pick<Message, 'by' | 'text'> & Partial<Message>): Message {
    const n = ++this.count;
    const createdTime = input.createdTime ?? this.now();
    const message: Message = {
      id: `m_${opaque(88, 'message', thread.id, n)}`,
      threadId: thread.id,
      edits: 0,
      deleted: false,
      ...input,
      createdTime,
    };
    this.changeThread(thread, { updatedTime: Math.max(thread.updatedTime, createdTime) });
    this.save('message', message);
    this.tell({ type: 'message', verb: 'add', message, thread, at: createdTime, by: message.by });
    return message;
  }

  changeMessage(message: Message, change: Partial<Message>, verb: 'edit' | 'delete'): void {
    Object.assign(message, change);
    this.save('message', message);
    const thread = this.threads.get(message.threadId)!;
    this.tell({ type: 'message', verb, message, thread, at: this.now(), by: message.by });
  }

  addReview(input: Pick<Review, 'location' | 'author' | 'rating'> & Partial<Review>): Review {
    const n = ++this.count;
    const createTime = input.createTime ?? this.now();
    const review: Review = {
      id: `Ab${opaque(54, 'review', n)}`,
      deleted: false,
      updateTime: createTime,
      ...input,
      createTime,
    };
    this.save('review', review);
    this.tell({ type: 'review', verb: 'add', review, at: this.now(), by: 'customer' });
    return review;
  }

  /** `verb` undefined: a reply or its moderation; Google pushes nothing for those. */
  changeReview(review: Review, change: Partial<Review>, verb?: 'update' | 'remove'): void {
    Object.assign(review, change);
    this.save('review', review);
    if (verb) this.tell({ type: 'review', verb, review, at: this.now(), by: 'customer' });
  }

  /** `id` as the site writes its ids; each site has its own form. */
  addSiteReview(
    input: Pick<SiteReview, 'site' | 'account' | 'text'> & Partial<SiteReview>,
    id: (n: number) => string,
  ): SiteReview {
    const at = input.createdTime ?? this.now();
    const review: SiteReview = {
      id: id(++this.count),
      author: {},
      deleted: false,
      ...input,
      createdTime: at,
      updatedTime: at,
    };
    this.save('siteReview', review);
    this.tell({ type: 'site-review', verb: 'add', review, at: this.now(), by: 'customer' });
    return review;
  }

  changeSiteReview(
    review: SiteReview,
    change: Partial<SiteReview>,
    verb: 'update' | 'remove' | 'reply',
    by: Actor = 'customer',
  ): void {
    Object.assign(review, change, verb === 'update' ? { updatedTime: this.now() } : {});
    this.save('siteReview', review);
    this.tell({ type: 'site-review', verb, review, at: this.now(), by });
  }

  /** Of one account, the newest first; deleted ones are gone. */
  siteReviewsOf(site: SiteReview['site'], account: string): SiteReview[] {
    return [...this.siteReviews.values()]
      .filter((r) => r.site === site && r.account === account && !r.deleted)
      .sort((a, b) => b.createdTime - a.createdTime);
  }

  messagesOf(threadId: string): Message[] {
    return [...this.messages.values()]
      .filter((m) => m.threadId === threadId)
      .sort((a, b) => b.createdTime - a.createdTime);
  }

  /** A person as the given account sees him: ids differ by account and by surface. */
  person(account: string, name: string, surface: 'public' | 'direct'): Author {
    if (account === INSTAGRAM.id) return { id: igsid(account, name), name: username(name) };
    return { id: (surface === 'direct' ? psid : pageUserId)(account, name), name };
  }

  private shelf(kind: string): Map<string, unknown> | undefined {
    const shelves: Record<string, Map<string, unknown>> = {
      post: this.posts,
      comment: this.comments,
      thread: this.threads,
      message: this.messages,
      review: this.reviews,
      siteReview: this.siteReviews,
    };
    return shelves[kind];
  }

  private save(kind: string, item: { id: string }): void {
    this.version++;
    this.shelf(kind)!.set(item.id, item);
    this.journal.append({ n: this.count, kind, item });
  }

  private tell(fact: Fact): void {
    const change = { ...fact, quiet: this.quiet };
    for (const listener of this.listeners) listener(change);
  }
}

/** `{page}_{post}`; elsewhere-posts carry their author's id in front, ratings and Instagram media are one number. */
function postId(input: Pick<Post, 'account' | 'network' | 'kind'> & Partial<Post>, n: number) {
  if (input.network === 'instagram') return `179${digits(14, 'media', n)}`;
  const number = `1220${digits(14, 'post', n)}`;
  if (input.kind === 'rating') return number;
  const wall = input.kind === 'tagged' ? input.author?.id : undefined;
  return `${wall ?? input.account}_${number}`;
}
