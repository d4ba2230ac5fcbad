import { BadInput } from './bad-input.js';
import {
  type CommentInput,
  idOf,
  instant,
  type MessageInput,
  nameOf,
  type PostInput,
  required,
  type ReviewInput,
  stars,
  threadOf,
  writeComment,
  writeMention,
  writeMessage,
  writePost,
  writeReview,
} from './customer.js';
import type { Comment, Message, Post, SandboxAccount } from './model.js';
import { SITES as REVIEW_SITES } from './review-sites/sites.js';
import type { World } from './world.js';

/** Body of `POST /_control/items`; each kind takes what it can have of the rest (see README). */
export interface ItemInput extends CommentInput, MessageInput, PostInput, ReviewInput {
  platform?: string;
  kind?: string;
  title?: string;
  /** As the kind allows. */
  attachment?: CommentInput['attachment'] & MessageInput['attachment'];
  /** true: nobody is told by webhook. */
  quiet?: boolean;
  /** Payload of a postback. */
  payload?: string;
}

/** What was written, by the ids that the platform's own API gives. */
export interface MadeItem {
  id: string;
  /** The post or media of a comment, the person of a message, the review itself. */
  thread: string;
  parent?: string;
  /** Messages: the id of the thread in the Conversations API. */
  conversation?: string;
  /** Google: the review's resource name. */
  name?: string;
}

type Write = (world: World, input: ItemInput & { account: string }) => MadeItem;

const comment: Write = (world, input) => {
  const { thread: post = input.post, ...rest } = input;
  return madeComment(writeComment(world, { ...rest, post }));
};
const mention: Write = (world, input) => {
  const made = writeMention(world, input);
  return 'objectId' in made ? madeComment(made) : madePost(made);
};
const post: Write = (world, input) => madePost(writePost(world, input));
const message: Write = (world, input) => madeMessage(world, writeMessage(world, input));
const postback: Write = (world, input) => {
  const payload = required(input.payload ?? input.text, 'payload');
  return madeMessage(world, writeMessage(world, { ...input, postback: payload }));
};

/** Every kind of item that people can write, a platform. */
const KINDS: Record<string, Record<string, Write>> = {
  facebook: {
    comment,
    mention,
    post,
    review: (world, input) => {
      const kind = input.recommendation ?? (stars(input.rating, 1) >= 3 ? 'positive' : 'negative');
      return madePost(writePost(world, { ...input, recommendation: kind }));
    },
  },
  messenger: { message, postback },
  instagram: {
    comment,
    mention,
    message,
    postback,
    post,
    'story-reply': (world, input) => message(world, { ...input, story: true }),
    'story-mention': (world, input) => {
      const mention = { ...input, attachment: 'story_mention' as const };
      return madeMessage(world, writeMessage(world, mention));
    },
    'live-comment': (world, input) => {
      const broadcast =
        world.posts.in('account', input.account).find((p) => p.product === 'LIVE' && !p.deleted) ??
        writePost(world, { account: input.account, by: 'staff', text: 'Live', product: 'LIVE' });
      return comment(world, { ...input, thread: broadcast.id });
    },
  },
  'google-business': {
    review: (world, input) => {
      const { id, location } = writeReview(world, input);
      return { id, thread: id, name: `${location}/reviews/${id}` };
    },
  },
  ...Object.fromEntries(
    REVIEW_SITES.map((site) => [
      site.site,
      site.site === 'feed'
        ? { post: writeSiteReview, mention: writeSiteReview }
        : { review: writeSiteReview },
    ]),
  ),
};

/** Writes an item as a customer (or as the shop's staff). Throws BadInput that says what is allowed. */
export function writeItem(
  world: World,
  accounts: readonly SandboxAccount[],
  given: ItemInput,
): MadeItem & { platform: string; kind: string; account: string } {
  // Absent may be written as null, and the kinds' two words as the platforms write theirs.
  const input = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null),
  ) as ItemInput;
  const { platform = '' } = input;
  const kind = String(input.kind ?? '').replace('_', '-');
  const kinds = Object.hasOwn(KINDS, platform) ? KINDS[platform]! : undefined;
  if (!kinds) throw new BadInput(`platform must be one of ${Object.keys(KINDS).join(', ')}`);
  const write = Object.hasOwn(kinds, kind) ? kinds[kind]! : undefined;
  if (!write) {
    throw new BadInput(`kind of ${platform} must be one of ${Object.keys(kinds).join(', ')}`);
  }
  const own = accounts.filter((a) => a.platform === platform).map((a) => a.externalId);
  const account = input.account ?? own[0]!;
  if (!own.includes(account)) {
    throw new BadInput(`account of ${platform} must be one of ${own.join(', ')}`);
  }
  const act = () => write(world, { ...input, account });
  return { ...(input.quiet ? world.quietly(act) : act()), platform, kind, account };
}

function writeSiteReview(world: World, input: ItemInput & { account: string }): MadeItem {
  const site = REVIEW_SITES.find(({ site: name }) => name === input.platform)!;
  const rating =
    site.site === 'feed' && input.rating === undefined
      ? {}
      : { rating: stars(input.rating, site.site === 'heureka' ? 0.5 : 1) };
  const name = nameOf(input.author);
  const id = idOf(input.author);
  const review = world.addSiteReview(
    {
      site: site.site,
      account: input.account,
      author: { ...(id ? { id } : {}), ...(name ? { name } : {}) },
      text: input.text ?? '',
      createdTime: instant(input.at),
      ...rating,
      ...(input.title ? { title: input.title } : {}),
      ...(input.language ? { language: input.language } : {}),
    },
    (n) => site.id(n),
  );
  return { id: review.id, thread: review.id };
}

const madeComment = ({ id, objectId: thread, parentId: parent }: Comment): MadeItem => ({
  id,
  thread,
  ...(parent ? { parent } : {}),
});

const madePost = ({ id }: Post): MadeItem => ({ id, thread: id });

function madeMessage(world: World, { id, threadId: conversation }: Message): MadeItem {
  return { id, thread: threadOf(world, undefined, conversation).person.id, conversation };
}
