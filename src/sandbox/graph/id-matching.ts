import { digits, pageUserId, psid } from '../ids.js';
import { PAGES } from '../shop.js';
import type { World } from '../world.js';
import { text } from './call.js';
import { permission } from './graph-error.js';
import type { Context } from './node.js';
import type { Answer } from './writes.js';

/** The id by which the shop's app knows a person: another one than where the person writes. */
export const appScopedId = (name: string): string => digits(17, 'app-scoped', name);

/** GET /{app-scoped id}/ids_for_pages?page=: with the app's token only; nobody known: an empty list. */
export function idsForPages(id: string, { call, identity, world }: Context): Answer {
  if (identity.kind !== 'app') throw permission('This call needs an app access token.');
  const wanted = text(call, 'page');
  const pages = PAGES.filter((page) => wanted === undefined || page.id === wanted);
  const name = namesIn(world).find((one) => appScopedId(one) === id);
  const data = pages.flatMap((page) =>
    name === undefined
      ? []
      : [psid(page.id, name), pageUserId(page.id, name)].map((own) => ({
          id: own,
          page: { id: page.id, name: page.name },
        })),
  );
  return { data };
}

function namesIn({ comments, threads }: World): string[] {
  const authors = [...comments.values()].map(({ author }) => author.name);
  return [...new Set([...authors, ...[...threads.values()].map(({ person }) => person.name)])];
}
