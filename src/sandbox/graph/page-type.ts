import type { Post } from '../model.js';
import { INSTAGRAM, PAGES, type Page, USER } from '../shop.js';
import { badParameter, GraphError, permission } from './graph-error.js';
import { mayRead } from './call.js';
import { conversations } from './conversation-type.js';
import { postRef } from './facebook-types.js';
import { messengerProfile } from './messenger-profile.js';
import { type Args, type Context, type Edge, type NodeType, Ref } from './node.js';
import { secondaryReceivers, threadOwner } from './thread-control.js';

export const pageRef = (page: Page) => new Ref('page', page.id, page);

const TASKS = ['MODERATE', 'MESSAGING', 'ANALYZE', 'ADVERTISE', 'CREATE_CONTENT', 'MANAGE'];

export const pageType: NodeType<Page> = {
  name: 'Page',
  defaults: ['name', 'id'],
  fields: {
    id: (page) => page.id,
    name: (page) => page.name,
    username: () => undefined,
    about: () => 'Linen and ceramics from the Aegean.',
    category: () => 'Home Goods Store',
    category_list: () => [{ id: '179672275401610', name: 'Home Goods Store' }],
    link: (page, { call }) => `${call.origin}/?account=${page.id}`,
    fan_count: () => 4812,
    followers_count: () => 4930,
    is_published: () => true,
    verification_status: () => 'not_verified',
    picture: () => ({ data: { height: 50, width: 50, is_silhouette: true, url: '' } }),
    tasks: () => TASKS,
    access_token: (page, { identity }) => (mayRead(identity, page.id) ? page.token : undefined),
    instagram_business_account: (page) =>
      page.instagram ? new Ref('igUser', INSTAGRAM.id, INSTAGRAM) : undefined,
    connected_instagram_account: (page) =>
      page.instagram ? new Ref('igUser', INSTAGRAM.id, INSTAGRAM) : undefined,
  },
  edges: {
    feed: (page, args, context) =>
      posts(page, args, context, (p) => p.kind === 'own' || p.kind === 'visitor'),
    posts: (page, args, context) => posts(page, args, context, (p) => p.kind === 'own'),
    published_posts: (page, args, context) => posts(page, args, context, (p) => p.kind === 'own'),
    ads_posts: (page, args, context) =>
      posts(page, args, context, (p) => p.kind === 'own' && p.published === false, postRef, true),
    visitor_posts: (page, args, context) => posts(page, args, context, (p) => p.kind === 'visitor'),
    tagged: (page, args, context) => ({
      ...posts(page, args, context, (p) => p.kind === 'tagged'),
      defaults: ['id', 'message', 'tagged_time'],
    }),
    ratings: (page, args, context) =>
      posts(
        page,
        args,
        context,
        (p) => p.kind === 'rating',
        (p) => new Ref('rating', p.id, p),
      ),
    conversations: (page, args, context) => {
      const account = args.platform === 'instagram' ? page.instagram : page.id;
      return conversations(account, args, context);
    },
    messenger_profile: (page, { platform }, { world }) =>
      messengerProfile(page.id, world, platform),
    thread_owner: (page, args, context) => threadOwner(page.id, args, context),
    secondary_receivers: () => secondaryReceivers(),
    subscribed_apps: (page, _args, context) => {
      const fields = pageSubscriptions(context.world.settings)[page.id];
      const rows = fields ? [new Ref('subscribedApp', page.id, fields)] : [];
      return { rows: rows.map((item) => ({ id: item.id, item, visible: true })) };
    },
  },
};

export const userType: NodeType<typeof USER> = {
  name: 'User',
  defaults: ['name', 'id'],
  fields: { id: (user) => user.id, name: (user) => user.name },
  edges: {
    accounts: (_user, _args, { identity }) => {
      if (identity.kind !== 'user') throw permission('Requires a user access token');
      return {
        rows: PAGES.map((page) => ({ id: page.id, item: pageRef(page), visible: true })),
        defaults: ['access_token', 'category', 'category_list', 'name', 'id', 'tasks'],
      };
    },
    permissions: () => ({ rows: [] }),
  },
};

/** `subscribed_fields` per page, as set by POST /{page}/subscribed_apps. */
export function pageSubscriptions(settings: Map<string, unknown>): Record<string, string[]> {
  return (settings.get('pageSubscriptions') as Record<string, string[]> | undefined) ?? {};
}

function posts(
  page: Page,
  args: Args,
  { world, identity }: Context,
  choose: (post: Post) => boolean,
  ref: (post: Post) => Ref = postRef,
  ads = false,
): Edge {
  if (!mayRead(identity, page.id)) {
    throw new GraphError(
      "(#10) This endpoint requires the 'pages_read_engagement' permission or the 'Page Public Content Access' feature.",
      { code: 10 },
    );
  }
  const since = instant(args.since, 'since') ?? 0;
  const until = instant(args.until, 'until') ?? Infinity;
  const found = world.posts
    .in('account', page.id)
    .filter((p) => p.network === 'facebook' && choose(p) && (ads || p.published !== false))
    .filter((p) => p.createdTime >= since && p.createdTime <= until)
    .sort((a, b) => b.createdTime - a.createdTime || (a.id < b.id ? 1 : -1));
  return { rows: found.map((p) => ({ id: p.id, item: ref(p), visible: !p.deleted })) };
}

/** `since` and `until`: unix seconds or a date that strtotime would read. */
function instant(text: string | undefined, name: string): number | undefined {
  if (text === undefined || text === '') return undefined;
  const ms = /^\d+$/.test(text)
    ? Number(text) * 1000
    : Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  if (Number.isNaN(ms)) throw badParameter(`Param ${name} must be a valid time`);
  return ms;
}
