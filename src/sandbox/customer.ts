import type { Comment, Message, Post, Review } from './model.js';
import { GOOGLE, INSTAGRAM, locationName, PAGES, shopAuthor } from './shop.js';
import type { World } from './world.js';

/** What people outside the product do: customers, and the shop's staff in the platforms' own tools. Bad input throws this. */
export class BadInput extends Error {}

export interface CommentInput {
  account: string;
  /** Default: the account's newest own post. */
  post?: string;
  parent?: string;
  author?: string;
  text?: string;
  createdTime?: number | string;
  by?: 'customer' | 'staff';
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
  if (post.account !== input.account) throw new BadInput('post belongs to another account');
  const by = input.by ?? 'customer';
  return world.addComment({
    account: input.account,
    network,
    objectId: post.id,
    parentId: network === 'instagram' ? (parent?.parentId ?? parent?.id) : parent?.id,
    author:
      by === 'staff'
        ? shopAuthor(input.account)
        : author(world, input.account, input.author, 'public'),
    by,
    text: input.attachment ? (input.text ?? '') : required(input.text, 'text'),
    createdTime: instant(input.createdTime),
    anonymous: input.anonymous ?? false,
    ...(input.attachment ? { attachment: input.attachment } : {}),
  });
}

export interface MessageInput {
  account: string;
  thread?: string;
  author?: string;
  text?: string;
  createdTime?: number | string;
  by?: 'customer' | 'staff';
  attachment?: 'image';
  /** Payload of the offered choice that the customer taps. */
  quickReply?: string;
  /** Staff only: a private reply to this comment. */
  comment?: string;
}

export function writeMessage(world: World, input: MessageInput): Message {
  networkOf(input.account);
  const comment = input.comment ? known(world.comments.get(input.comment), 'comment') : undefined;
  const name = comment?.author.name ?? input.author;
  const thread = input.thread
    ? known(world.threads.get(input.thread), 'thread')
    : world.thread(input.account, author(world, input.account, name, 'direct'));
  const by = input.by ?? 'customer';
  if (by === 'staff' && !world.threads.has(thread.id) && !comment) {
    throw new BadInput('the shop cannot open a thread: the customer writes first');
  }
  if (comment) world.changeComment(comment, { privateReplyThread: thread.id }, undefined, 'staff');
  return world.addMessage(thread, {
    by,
    text: input.attachment ? (input.text ?? '') : required(input.text, 'text'),
    createdTime: instant(input.createdTime),
    ...(input.attachment ? { attachment: input.attachment } : {}),
    ...(input.quickReply ? { quickReply: input.quickReply } : {}),
    ...(comment ? { privateReplyTo: comment.id } : {}),
  });
}

export interface ReviewInput {
  account: string;
  author?: string;
  rating?: number;
  text?: string;
  translation?: Review['translation'];
  language?: string;
  createdTime?: number | string;
}

export function writeReview(world: World, input: ReviewInput): Review {
  const location = GOOGLE.locations.find((l) => locationName(l) === input.account);
  if (!location) throw new BadInput('account must be accounts/{a}/locations/{l}');
  const rating = Number(input.rating);
  if (!Number.isInteger(rating) || rating < 1 || rating > 5) {
    throw new BadInput('rating must be 1 to 5');
  }
  return world.addReview({
    location: input.account,
    author: { name: input.author || 'A Google user', anonymous: !input.author },
    rating,
    ...(input.text ? { text: input.text } : {}),
    ...(input.translation ? { translation: input.translation } : {}),
    ...(input.language ? { language: input.language } : {}),
    createTime: instant(input.createdTime),
  });
}

export interface MentionInput {
  account: string;
  author?: string;
  text?: string;
  createdTime?: number | string;
}

/** On Facebook a post elsewhere that tags the page; on Instagram a comment under a stranger's media. Answers what was written. */
export function writeMention(world: World, input: MentionInput): Post | Comment {
  const network = networkOf(input.account);
  const createdTime = instant(input.createdTime);
  const who = author(world, input.account, input.author, 'public');
  const text = required(input.text, 'text');
  if (network === 'facebook') {
    return world.addPost({
      account: input.account,
      network,
      kind: 'tagged',
      author: who,
      text,
      createdTime,
    });
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

export interface PostInput extends MentionInput {
  /** Makes it a recommendation of the page instead of a post on its wall. */
  recommendation?: 'positive' | 'negative';
  by?: 'customer' | 'staff';
}

export function writePost(world: World, input: PostInput): Post {
  const network = networkOf(input.account);
  const staff = input.by === 'staff';
  if (network === 'instagram' && !staff) throw new BadInput('visitors cannot post on Instagram');
  return world.addPost({
    account: input.account,
    network,
    kind: staff ? 'own' : input.recommendation ? 'rating' : 'visitor',
    author: staff
      ? shopAuthor(input.account)
      : author(world, input.account, input.author, 'public'),
    text: input.recommendation ? (input.text ?? '') : required(input.text, 'text'),
    createdTime: instant(input.createdTime),
    ...(input.recommendation ? { recommendation: input.recommendation } : {}),
  });
}

export interface ReactionInput {
  account: string;
  author?: string;
  comment?: string;
  /** like, love, care, haha, wow, sorry, anger; default like. */
  reaction?: string;
}

/** A reaction to a comment, or to the account's newest post; Instagram tells nobody. */
export function react(world: World, input: ReactionInput): void {
  const comment = input.comment ? known(world.comments.get(input.comment), 'comment') : undefined;
  const post = comment
    ? known(world.posts.get(comment.objectId), 'post')
    : known(newestPost(world, input.account), 'account');
  world.addReaction(
    post,
    comment,
    author(world, input.account, input.author, 'public'),
    input.reaction ?? 'like',
  );
}

export function known<T>(item: T | undefined, what: string): T {
  if (item === undefined) throw new BadInput(`unknown ${what}`);
  return item;
}

export function networkOf(account: string): 'facebook' | 'instagram' {
  if (account === INSTAGRAM.id) return 'instagram';
  if (PAGES.some((page) => page.id === account)) return 'facebook';
  throw new BadInput(`unknown account ${account}`);
}

function newestPost(world: World, account: string): Post | undefined {
  return [...world.posts.values()]
    .filter((p) => p.account === account && p.kind === 'own' && !p.deleted)
    .sort((a, b) => b.createdTime - a.createdTime)[0];
}

function author(
  world: World,
  account: string,
  name: string | undefined,
  surface: 'public' | 'direct',
) {
  return world.person(account, name?.trim() || 'Someone', surface);
}

function required(text: string | undefined, name: string): string {
  if (typeof text !== 'string' || text.trim() === '') throw new BadInput(`${name} is required`);
  return text;
}

function instant(value: number | string | undefined): number | undefined {
  if (value === undefined || value === '') return undefined;
  const ms = typeof value === 'number' ? value : Date.parse(value);
  if (Number.isNaN(ms)) throw new BadInput('createdTime must be ISO 8601 or milliseconds');
  return ms;
}
