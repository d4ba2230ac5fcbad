import { APP, INSTAGRAM, PAGES, USER } from '../shop.js';
import type { World } from '../world.js';
import * as app from './app.js';
import { type GraphCall, type Identity, identify, text } from './call.js';
import { messageNode, messageType, oldMessageType, threadType } from './conversation-type.js';
import {
  commentRef,
  commentType,
  postRef,
  postType,
  ratingType,
  storyType,
} from './facebook-types.js';
import { parseFields } from './fields.js';
import { badParameter, GraphError, missingObject, unknownPath } from './graph-error.js';
import { idsForPages } from './id-matching.js';
import * as instagram from './instagram-type.js';
import {
  type Args,
  type Context,
  type NodeType,
  Ref,
  renderEdge,
  renderNode,
  typeOf,
} from './node.js';
import { pageRef, pageType, userType } from './page-type.js';
import { exchangeInstagram, refreshInstagram } from './instagram-login.js';
import { profileType, setMessengerProfile } from './messenger-profile.js';
import { personType } from './person-type.js';
import { send, uploadAttachment } from './send.js';
import * as control from './thread-control.js';
import * as writes from './writes.js';

const TYPES = {
  page: pageType,
  user: userType,
  post: postType,
  comment: commentType,
  rating: ratingType,
  story: storyType,
  thread: threadType,
  message: messageType,
  oldMessage: oldMessageType,
  igUser: instagram.igUserType,
  media: instagram.mediaType,
  igComment: instagram.igCommentType,
  mentionedComment: instagram.mentionedCommentType,
  mentionedMedia: instagram.mentionedMediaType,
  subscribedApp: app.subscribedAppType,
  application: app.applicationType,
  person: personType,
  profile: profileType,
  threadOwner: control.threadOwnerType,
} as unknown as Record<string, NodeType>;

/** Answers one Graph call or throws GraphError. Batches are unpacked by the HTTP layer. */
export async function answer(call: GraphCall): Promise<writes.Answer> {
  const [first, edge, ...rest] = call.path;
  if (first === 'oauth' && edge === 'access_token') return app.accessToken(call);
  if (first === 'debug_token') return app.debugToken(call);
  if (first === 'refresh_access_token') return refreshInstagram(call);
  if (first === 'access_token') return exchangeInstagram(call);
  const context: Context = { call, identity: identify(call), world: call.world, types: TYPES };
  if (first === undefined) return nodesById(context);
  if (rest.length > 0) throw unknownPath(call.path.join('/'));
  const id = first === 'me' ? me(context.identity) : first;
  if (edge === 'subscriptions' && (id === APP.id || id === 'app')) {
    return app.appSubscriptions(context);
  }
  if (edge === 'ids_for_pages' && call.method === 'GET') return idsForPages(id, context);
  const ref = find(id, context);
  if (call.method === 'GET') return read(ref, edge, context);
  if (call.method === 'POST') return create(ref, edge, context);
  if (call.method === 'DELETE') return remove(ref, edge, context);
  throw new GraphError(`Unsupported ${call.method.toLowerCase()} request`, { code: 100 });
}

function read(ref: Ref, edge: string | undefined, context: Context): writes.Answer {
  const fields = parseFields(text(context.call, 'fields') ?? '');
  if (edge === undefined) return renderNode(ref, fields, context);
  if (!Object.hasOwn(typeOf(ref, context).edges, edge)) {
    throw badParameter(
      `Tried accessing nonexisting field (${edge}) on node type (${typeOf(ref, context).name})`,
    );
  }
  const args: Args = {};
  for (const name of Object.keys(context.call.params)) {
    const value = text(context.call, name);
    if (value !== undefined) args[name] = value;
  }
  return renderEdge(ref, edge, fields, args, context);
}

type Write = (context: Context, ref: Ref) => writes.Answer;

const on =
  <T>(write: (item: T, context: Context) => writes.Answer): Write =>
  (context, ref) =>
    write(ref.item as T, context);

const withId =
  (write: (id: string, context: Context) => writes.Answer): Write =>
  (context, ref) =>
    write(ref.id, context);

/** What can be posted, by `type/edge`. */
const POSTS: Record<string, Write> = {
  'page/feed': withId(writes.publishPost),
  'page/messages': withId(send),
  'igUser/messages': withId(send),
  'page/message_attachments': withId(uploadAttachment),
  'page/messenger_profile': withId(setMessengerProfile),
  'igUser/messenger_profile': withId(setMessengerProfile),
  ...control.posts(withId),
  'page/subscribed_apps': withId(app.pageSubscribe),
  'igUser/subscribed_apps': () => ({ success: true }),
  'igUser/mentions': (context) => writes.answerMention(context),
  'post/comments': on(writes.commentOnFacebook),
  'story/comments': on(writes.commentOnFacebook),
  'comment/comments': on(writes.commentOnFacebook),
  'comment/likes': on(writes.likeComment),
  'comment/': on(writes.changeComment),
  'media/comments': on(writes.commentOnInstagram),
  'igComment/replies': on(writes.commentOnInstagram),
  'igComment/': on(writes.changeComment),
  'comment/private_replies': () => {
    throw new GraphError('(#12) private_replies is deprecated for versions v3.3 and higher', {
      code: 12,
    });
  },
};

function create(ref: Ref, edge: string | undefined, context: Context): writes.Answer {
  const write = POSTS[`${ref.type}/${edge ?? ''}`];
  if (!write) throw missingObject(ref.id, 'post');
  return write(context, ref);
}

function remove(ref: Ref, edge: string | undefined, context: Context): writes.Answer {
  if (edge === 'subscribed_apps') return app.pageSubscribe(ref.id, context);
  if (edge === 'messenger_profile') return setMessengerProfile(ref.id, context);
  if (edge !== undefined) throw missingObject(ref.id, 'delete');
  if (ref.type === 'comment' || ref.type === 'igComment') {
    return writes.deleteComment(ref.item as never, context);
  }
  if (ref.type === 'post') return writes.deletePost(ref.item as never, context);
  throw missingObject(ref.id, 'delete');
}

/** GET /?ids=a,b&fields=: an object keyed by id. */
function nodesById(context: Context): writes.Answer {
  const ids = text(context.call, 'ids')?.split(',') ?? [];
  if (ids.length === 0) throw unknownPath('');
  const fields = parseFields(text(context.call, 'fields') ?? '');
  return Object.fromEntries(
    ids.map((id) => [id, renderNode(find(id.trim(), context), fields, context)]),
  );
}

function me(identity: Identity): string {
  if (identity.kind === 'page') return identity.page.id;
  if (identity.kind === 'user') return USER.id;
  if (identity.kind === 'instagram') return INSTAGRAM.id;
  throw new GraphError(
    'An active access token must be used to query information about the current user.',
    { code: 2500 },
  );
}

function find(id: string, context: Context): Ref {
  const { world } = context;
  const page = PAGES.find((p) => p.id === id);
  if (page) return pageRef(page);
  if (id === USER.id) return new Ref('user', id, USER);
  if (id === INSTAGRAM.id) return new Ref('igUser', id, INSTAGRAM);
  if (id === APP.id) return app.appRef();
  return findContent(id, world, context) ?? fail(id, context);
}

function findContent(id: string, world: World, context: Context): Ref | undefined {
  const post = world.posts.get(id);
  if (post && !post.deleted && !post.foreign) {
    if (post.network === 'instagram') return new Ref('media', id, post);
    return post.kind === 'rating' ? new Ref('story', id, post) : postRef(post);
  }
  const comment = world.comments.get(id);
  const parent = comment && world.posts.get(comment.objectId);
  if (comment && !comment.deleted && parent && !parent.deleted && !parent.foreign) {
    return comment.network === 'instagram'
      ? new Ref('igComment', id, comment)
      : commentRef(comment);
  }
  const thread = world.threads.get(id);
  if (thread) return new Ref('thread', id, thread);
  const [known] = world.threads.in('person', id);
  if (known) return new Ref('person', id, known);
  const message = world.messages.get(id);
  return message && messageNode(message, context);
}

function fail(id: string, { call }: Context): never {
  if (!/^[0-9_]+$/.test(id) && !/^[tm]_/.test(id)) {
    throw new GraphError(`(#803) Some of the aliases you requested do not exist: ${id}`, {
      code: 803,
    });
  }
  throw missingObject(id, call.method.toLowerCase());
}
