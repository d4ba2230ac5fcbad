import { BadInput } from './bad-input.js';
import { ATTACHMENTS, type Attachment, type Comment, type Message } from './model.js';
import type { Author, Post, Review } from './model.js';
import { GOOGLE, INSTAGRAM, locationName, PAGES, shopAuthor } from './shop.js';
import type { World } from './world.js';

/** What people outside the product do: customers, and the shop's staff in the platforms' own tools. */
export interface Written {
  account: string;
  /** A name, or a name with the id that the platform is to know the person by. */
  author?: string | { id?: string; name?: string };
  text?: string;
  /** When, RFC 3339 or ms since 1970; default now. */
  at?: number | string;
  by?: 'customer' | 'staff';
}

export interface CommentInput extends Written {
  /** The post or media; default: the account's newest own post. */
  post?: string;
  parent?: string;
  anonymous?: boolean;
  attachment?: 'photo' | 'sticker';
}

export function writeComment(world: World, input: CommentInput): Comment {
  const network = networkOf(input.account);
  const parent = input.parent ? known(world.comments.get(input.parent), 'parent') : undefined;
  const postId = input.post ?? parent?.objectId;
  const post = postId
    ? known(world.posts.get(postId), 'post')
    : known(newestPost(world, input.account), 'account');
  if (post.account !== input.account) throw new BadInput('the post belongs to another account');
  if (input.attachment && !['photo', 'sticker'].includes(input.attachment)) {
    throw new BadInput('attachment must be photo or sticker');
  }
  const by = input.by ?? 'customer';
  return world.addComment({
    account: input.account,
    network,
    objectId: post.id,
    parentId: network === 'instagram' ? (parent?.parentId ?? parent?.id) : parent?.id,
    author: by === 'staff' ? shopAuthor(input.account) : authorOf(world, input, 'public'),
    by,
    text: input.attachment ? (input.text ?? '') : required(input.text, 'text'),
    createdTime: instant(input.at),
    anonymous: input.anonymous ?? false,
    ...(input.attachment ? { attachment: input.attachment } : {}),
  });
}

export interface MessageInput extends Written {
  /** The conversation's id or the person's; default: the author's own thread. */
  thread?: string;
  /** The message it answers. */
  parent?: string;
  attachment?: Attachment;
  /** Payload of the offered choice that the customer taps. */
  quickReply?: string;
  /** Payload of the menu's or template's button that the customer taps. */
  postback?: string;
  /** Instagram: an answer to the account's story. */
  story?: boolean;
  /** Staff only: a private reply to this comment. */
  comment?: string;
}

export function writeMessage(world: World, input: MessageInput): Message {
  networkOf(input.account);
  const comment = input.comment ? known(world.comments.get(input.comment), 'comment') : undefined;
  if (input.attachment && !ATTACHMENTS.includes(input.attachment)) {
    throw new BadInput(`attachment must be one of ${ATTACHMENTS.join(', ')}`);
  }
  const author = comment?.author.name ?? input.author;
  const thread = input.thread
    ? openThread(world, input, input.thread)
    : world.thread(input.account, authorOf(world, { ...input, author }, 'direct'));
  const by = input.by ?? 'customer';
  if (by === 'staff' && !world.threads.has(thread.id) && !comment) {
    throw new BadInput('the shop cannot open a thread: the customer writes first');
  }
  if (comment) world.changeComment(comment, { privateReplyThread: thread.id }, undefined, 'staff');
  const storyUrl = 'https://lookaside.fbsbx.invalid/story';
  return world.addMessage(thread, {
    by,
    text: input.attachment ? (input.text ?? '') : required(input.text, 'text'),
    createdTime: instant(input.at),
    ...(input.attachment ? { attachment: input.attachment } : {}),
    ...(input.quickReply ? { quickReply: input.quickReply } : {}),
    ...(input.postback === undefined ? {} : { postback: input.postback }),
    ...(input.parent ? { replyTo: known(world.messages.get(input.parent), 'parent').id } : {}),
    ...(input.story ? { story: { id: '17900000000000001', url: storyUrl } } : {}),
    ...(comment ? { privateReplyTo: comment.id } : {}),
  });
}

/** A known thread; or one of a person who never wrote before, whose id it then is. */
function openThread(world: World, input: Written, id: string) {
  const isKnown = world.threads.has(id) || world.threads.in('person', id).length > 0;
  if (isKnown || !/^\d+$/.test(id)) return threadOf(world, input.account, id);
  const author = { id, name: nameOf(input.author) };
  return world.thread(input.account, authorOf(world, { ...input, author }, 'direct'));
}

/** By the conversation's id, or by the person's. */
export function threadOf(world: World, account: string | undefined, id: string) {
  const byPerson = world.threads
    .in('person', id)
    .find((t) => account === undefined || t.account === account);
  return known(world.threads.get(id) ?? byPerson, 'thread');
}

export interface ReviewInput extends Written {
  rating?: number;
  translation?: Review['translation'];
  language?: string;
}

export function writeReview(world: World, input: ReviewInput): Review {
  const location = GOOGLE.locations.find((l) => locationName(l) === input.account);
  if (!location) throw new BadInput('account must be accounts/{a}/locations/{l}');
  const name = nameOf(input.author);
  return world.addReview({
    location: input.account,
    author: { name: name || 'A Google user', anonymous: !name },
    rating: stars(input.rating, 1),
    ...(input.text ? { text: input.text } : {}),
    ...(input.translation ? { translation: input.translation } : {}),
    ...(input.language ? { language: input.language } : {}),
    createTime: instant(input.at),
  });
}

/** On Facebook a post elsewhere that tags the page; on Instagram a comment under a stranger's media. Answers what was written. */
export function writeMention(world: World, input: Written): Post | Comment {
  const network = networkOf(input.account);
  const createdTime = instant(input.at);
  const who = authorOf(world, input, 'public');
  const text = required(input.text, 'text');
  if (network === 'facebook') {
    const kind = 'tagged';
    return world.addPost({ account: input.account, network, kind, author: who, text, createdTime });
  }
  const media = world.addPost({
    account: INSTAGRAM.id,
    network,
    kind: 'tagged',
    foreign: true,
    author: world.person(INSTAGRAM.id, `Friend of ${who.name}`, 'public'),
    text: 'Sunday at home 🌿',
    createdTime,
  });
  const handle = `@${INSTAGRAM.username}`;
  return world.addComment({
    account: INSTAGRAM.id,
    network,
    objectId: media.id,
    author: who,
    by: 'customer',
    text: text.includes(handle) ? text : `${handle} ${text}`,
    createdTime,
  });
}

export interface PostInput extends Written {
  /** Makes it a recommendation of the page instead of a post on its wall. */
  recommendation?: 'positive' | 'negative';
  /** Staff only: false makes it an ad that stands in no feed. */
  published?: boolean;
  /** Instagram, staff only: LIVE is a running broadcast. */
  product?: Post['product'];
  /** Instagram: somebody else's media in which the account is tagged. */
  tagged?: boolean;
}

export function writePost(world: World, input: PostInput): Post {
  const network = networkOf(input.account);
  const staff = input.by === 'staff';
  if (network === 'instagram' && !staff && !input.tagged) {
    throw new BadInput('visitors cannot post on Instagram: give "by": "staff" or "tagged": true');
  }
  return world.addPost({
    account: input.account,
    network,
    kind: staff ? 'own' : input.tagged ? 'tagged' : input.recommendation ? 'rating' : 'visitor',
    author: staff ? shopAuthor(input.account) : authorOf(world, input, 'public'),
    text: input.recommendation ? (input.text ?? '') : required(input.text, 'text'),
    createdTime: instant(input.at),
    ...(input.recommendation ? { recommendation: input.recommendation } : {}),
    ...(staff && input.published === false ? { published: false } : {}),
    ...(input.product ? { product: input.product } : {}),
  });
}

export interface ReactionInput extends Written {
  comment?: string;
  post?: string;
  /** like, love, care, haha, wow, sorry, anger; default like. */
  reaction?: string;
  /** Takes it back. */
  undo?: boolean;
}

/** A reaction to a comment, or to the account's newest post; Instagram tells nobody. */
export function react(world: World, input: ReactionInput): void {
  const comment = input.comment ? known(world.comments.get(input.comment), 'comment') : undefined;
  const id = comment?.objectId ?? input.post;
  const post = id
    ? known(world.posts.get(id), 'post')
    : known(newestPost(world, input.account), 'account');
  const person = authorOf(world, input, 'public');
  const verb = input.undo ? 'remove' : 'add';
  world.addReaction({ verb, post, comment, person, reaction: input.reaction ?? 'like' });
}

export function known<T>(item: T | undefined, what: string): T {
  if (item === undefined) throw new BadInput(`unknown ${what}`);
  return item;
}

export function networkOf(account: string): 'facebook' | 'instagram' {
  if (account === INSTAGRAM.id) return 'instagram';
  if (PAGES.some((page) => page.id === account)) return 'facebook';
  throw new BadInput(`unknown account ${account}: see GET /_control/accounts`);
}

/** A whole number of stars, or with halves. */
export function stars(value: unknown, step: 1 | 0.5): number {
  const rating = Number(value);
  if (rating >= step && rating <= 5 && Number.isInteger(rating / step)) return rating;
  throw new BadInput(`rating must be ${step} to 5${step === 1 ? '' : ', halves allowed'}`);
}

/** Below it a number is of seconds: in milliseconds it would be in 1973 at the latest. */
const SECONDS_BELOW = 1e11;

/** RFC 3339, or ms (or s) since 1970, also as text; nothing: undefined. */
export function instant(value: number | string | null | undefined): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const number = Number(value);
  const ms = Number.isNaN(number)
    ? Date.parse(String(value))
    : number * (number < SECONDS_BELOW ? 1000 : 1);
  if (Number.isNaN(ms)) throw new BadInput('at must be RFC 3339 or milliseconds since 1970');
  return ms;
}

export const nameOf = (author: Written['author']) =>
  (typeof author === 'string' ? author : author?.name)?.trim() ?? '';

export const idOf = (author: Written['author']) =>
  typeof author === 'object' && author.id ? String(author.id) : undefined;

function newestPost(world: World, account: string): Post | undefined {
  return world.posts
    .in('account', account)
    .filter((p) => p.kind === 'own' && !p.deleted && p.published !== false)
    .sort((a, b) => b.createdTime - a.createdTime)[0];
}

function authorOf(
  world: World,
  { account, author }: Written,
  surface: 'public' | 'direct',
): Author {
  return world.person(account, nameOf(author) || 'Someone', surface, idOf(author));
}

export function required(text: string | undefined, name: string): string {
  if (typeof text !== 'string' || text.trim() === '') throw new BadInput(`${name} is required`);
  return text;
}
