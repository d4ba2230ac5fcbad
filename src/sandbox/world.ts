import { digits, igsid, opaque, pageUserId, psid, username } from './ids.js';
import { Journal } from './journal.js';
import type {
  Actor,
  Author,
  Change,
  Comment,
  Message,
  Post,
  Published,
  Review,
  SiteReview,
  Thread,
} from './model.js';
import {
  publishedComment,
  publishedMessage,
  publishedReview,
  publishedSiteReview,
} from './published.js';
import { Shelf } from './shelf.js';
import { INSTAGRAM, ownPosts, shopAuthor } from './shop.js';

const KINDS = [
  'post',
  'comment',
  'thread',
  'message',
  'review',
  'siteReview',
  'published',
] as const;

type WithoutEnvelope<T> = T extends unknown ? Omit<T, 'quiet'> : never;
type Fact = WithoutEnvelope<Change>;
type ReactionFact = Extract<Fact, { type: 'reaction' }>;
type ThreadFact = Extract<Fact, { type: 'thread' }>;

/** Everything that exists on the invented platforms. Each mutation is journalled, then told to the listeners. */
export class World {
  readonly posts = new Shelf<Post>({ account: (p) => p.account });
  readonly comments = new Shelf<Comment>({
    post: (c) => c.objectId,
    parent: (c) => c.parentId,
  });
  readonly threads = new Shelf<Thread>({
    account: (t) => t.account,
    person: (t) => t.person.id,
  });
  readonly messages = new Shelf<Message>({ thread: (m) => m.threadId });
  readonly reviews = new Shelf<Review>({ location: (r) => r.location });
  readonly siteReviews = new Shelf<SiteReview>({ account: (r) => `${r.site} ${r.account}` });
  readonly published = new Shelf<Published>({});
  readonly settings = new Map<string, unknown>();
  /** Rises with every change: the page asks for it to know when to look again. */
  version = 0;
  private count = 0;
  private quiet = false;
  private readonly listeners: ((change: Change) => void)[] = [];

  constructor(
    private readonly journal: Journal,
    private readonly clock: () => number,
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
    if (this.posts.size === 0) this.begin();
  }

  /** The sandbox's own time, ms since 1970: that of the machine, moved by the setting `clockOffset`. */
  readonly now = (): number => this.clock() + ((this.settings.get('clockOffset') as number) ?? 0);

  /** How long Google "moderates" a reply, ms. */
  get moderationMs(): number {
    return (this.settings.get('moderationMs') as number | undefined) ?? 8_000;
  }

  /** Forgets everything, settings and journal too, but goes on counting: ids are never given out twice. */
  reset(): void {
    for (const kind of KINDS) this.shelf(kind)!.clear();
    this.settings.clear();
    this.journal.clear();
    this.begin();
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
    if (comment.by === 'api') this.publish(publishedComment(comment));
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

  addReaction(
    input: Pick<ReactionFact, 'verb' | 'post' | 'comment' | 'person' | 'reaction'>,
  ): void {
    const { comment, verb } = input;
    const likes = (comment?.likes ?? 0) + (verb === 'add' ? 1 : -1);
    if (comment) this.changeComment(comment, { likes }, undefined, 'customer');
    this.tell({ type: 'reaction', ...input, at: this.now(), by: 'customer' });
  }

  /** Replies go with the comment they stand under, and nobody is told about those. */
  removeComment(comment: Comment, by: Actor): void {
    for (const reply of this.repliesOf(comment.id)) {
      if (!reply.deleted) this.changeComment(reply, { deleted: true }, undefined, by);
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
    if (message.by === 'api') {
      const asked = this.messagesOf(thread.id).find((m) => m.by === 'customer');
      this.publish(publishedMessage(message, thread, asked));
    }
    this.tell({ type: 'message', verb: 'add', message, thread, at: createdTime, by: message.by });
    return message;
  }

  changeMessage(message: Message, change: Partial<Message>, verb?: 'edit' | 'delete'): void {
    Object.assign(message, change);
    this.save('message', message);
    const thread = this.threads.get(message.threadId)!;
    if (verb) this.tell({ type: 'message', verb, message, thread, at: this.now(), by: message.by });
  }

  /** A tap, a read receipt, a reaction, a change of control: told, and kept nowhere. */
  tellThread(thread: Thread, fact: Pick<ThreadFact, 'field' | 'from' | 'content'>) {
    const by = fact.from === 'person' ? 'customer' : 'api';
    this.tell({ type: 'thread', thread, ...fact, at: this.now(), by });
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
  changeReview(
    review: Review,
    change: Partial<Review>,
    verb?: 'update' | 'remove',
    by: Actor = 'customer',
  ): void {
    Object.assign(review, change);
    this.save('review', review);
    if (by === 'api' && change.reply) {
      this.publish(publishedReview(review, change.reply.comment, this.now()));
    }
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
    if (by === 'api' && change.reply) {
      this.publish(publishedSiteReview(review, change.reply.text, change.reply.at));
    }
    this.tell({ type: 'site-review', verb, review, at: this.now(), by });
  }

  /** Of one account, the newest first; deleted ones are gone. */
  siteReviewsOf(site: SiteReview['site'], account: string): SiteReview[] {
    return this.siteReviews
      .in('account', `${site} ${account}`)
      .filter((r) => !r.deleted)
      .sort((a, b) => b.createdTime - a.createdTime);
  }

  /** The newest first, deleted ones among them. */
  messagesOf(threadId: string): Message[] {
    return this.messages.in('thread', threadId).sort((a, b) => b.createdTime - a.createdTime);
  }

  /** Under a post, replies to replies too, in the order of writing, deleted ones among them. */
  commentsOf(postId: string): Comment[] {
    return this.comments.in('post', postId);
  }

  /** The direct replies to a comment, deleted ones among them. */
  repliesOf(commentId: string): Comment[] {
    return this.comments.in('parent', commentId);
  }

  /** A person as the given account sees him: ids differ by account and by surface, unless one is given. */
  person(account: string, name: string, surface: 'public' | 'direct', id?: string): Author {
    if (account === INSTAGRAM.id) return { id: id ?? igsid(account, name), name: username(name) };
    return { id: id ?? (surface === 'direct' ? psid : pageUserId)(account, name), name };
  }

  private shelf(kind: string): Shelf<{ id: string }> | undefined {
    const shelves = {
      post: this.posts,
      comment: this.comments,
      thread: this.threads,
      message: this.messages,
      review: this.reviews,
      siteReview: this.siteReviews,
      published: this.published,
    } satisfies Record<(typeof KINDS)[number], unknown>;
    return (shelves as unknown as Record<string, Shelf<{ id: string }>>)[kind];
  }

  private publish(reply: Omit<Published, 'id'>): void {
    this.save('published', { id: String(this.published.size + 1), ...reply });
  }

  private begin(): void {
    for (const post of ownPosts(this.now())) this.save('post', post);
  }

  private save(kind: (typeof KINDS)[number], item: { id: string }): void {
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
