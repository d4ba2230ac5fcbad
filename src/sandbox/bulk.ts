import { BadInput } from './bad-input.js';
import { networkOf } from './customer.js';
import { shopAuthor } from './shop.js';
import type { World } from './world.js';

export interface BulkInput {
  account?: string;
  /** Own posts, and comments spread over them; at most 100,000 each. */
  posts?: number;
  comments?: number;
  /** How far back the first one lies; default 60. */
  days?: number;
  /** true: webhooks tell of each. */
  tell?: boolean;
}

const TEXTS = [
  'Πότε θα είναι ξανά διαθέσιμο;',
  'Kedy bude opäť skladom?',
  'Kiedy znowu będzie dostępne?',
  'Ne zaman tekrar stokta olur?',
  'When will it be back in stock?',
];

/** Heavy history for benchmarks, spread evenly over the days, told to nobody unless asked. Answers the ids of the posts. */
export function writeBulk(world: World, input: BulkInput): { posts: string[]; comments: number } {
  const account = String(input.account ?? '');
  const network = networkOf(account);
  const posts = amount(input.posts ?? 0, 'posts');
  const comments = amount(input.comments ?? 0, 'comments');
  const span = amount(input.days ?? 60, 'days') * 24 * 3600_000;
  const now = world.now();
  const write = () => {
    const ids: string[] = [];
    for (let i = 0; i < posts; i++) {
      const createdTime = Math.round(now - span + (span * i) / posts);
      const text = `New in the shop, no. ${i + 1}`;
      const author = shopAuthor(account);
      const post = world.addPost({ account, network, kind: 'own', text, author, createdTime });
      ids.push(post.id);
    }
    const under = ids.length > 0 ? ids : world.posts.in('account', account).map((post) => post.id);
    for (let i = 0; i < comments; i++) {
      const post = world.posts.get(under[i % under.length]!)!;
      const createdTime = Math.round(
        post.createdTime + ((now - post.createdTime) * (i + 1)) / (comments + 1),
      );
      world.addComment({
        account,
        network,
        objectId: post.id,
        author: world.person(account, `Customer ${i % 997}`, 'public'),
        by: 'customer',
        text: `${TEXTS[i % TEXTS.length]} (${i + 1})`,
        createdTime,
      });
    }
    return { posts: ids, comments };
  };
  return input.tell ? write() : world.quietly(write);
}

function amount(value: unknown, name: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number <= 100_000) return number;
  throw new BadInput(`${name} must be a whole number from 0 to 100000`);
}
