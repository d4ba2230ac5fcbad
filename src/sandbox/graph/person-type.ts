import type { Thread } from '../model.js';
import type { NodeType } from './node.js';

const words = (thread: Thread) => thread.person.name.split(' ');

/** GET /{psid|igsid}: the profile of somebody who has written to the shop. */
export const personType: NodeType<Thread> = {
  name: 'Profile',
  defaults: ['first_name', 'last_name', 'profile_pic', 'id'],
  fields: {
    id: ({ person }) => person.id,
    name: ({ person }) => person.name,
    first_name: (thread) => (thread.network === 'messenger' ? words(thread)[0] : undefined),
    last_name: (thread) =>
      thread.network === 'messenger' ? words(thread).slice(1).join(' ') : undefined,
    username: ({ network, person }) => (network === 'instagram' ? person.name : undefined),
    profile_pic: ({ person }) => `https://scontent.invalid/${person.id}.jpg`,
    locale: () => undefined,
    timezone: () => undefined,
    gender: () => undefined,
    follower_count: ({ network }) => (network === 'instagram' ? 120 : undefined),
    is_verified_user: ({ network }) => (network === 'instagram' ? false : undefined),
    is_user_follow_business: ({ network }) => (network === 'instagram' ? true : undefined),
    is_business_follow_user: ({ network }) => (network === 'instagram' ? false : undefined),
  },
  edges: {},
};
