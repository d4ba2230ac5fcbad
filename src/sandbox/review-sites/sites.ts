import type { World } from '../world.js';
import type { Webhooks } from '../webhooks.js';
import { appStore } from './app-store.js';
import { feed } from './feed.js';
import { googlePlay } from './google-play.js';
import { heureka } from './heureka.js';
import { judgeMe } from './judge-me.js';
import type { ReviewSite, SiteCall } from './review-site.js';
import { trustedShops } from './trusted-shops.js';
import { trustpilot } from './trustpilot.js';

/** One line a site. */
export const SITES: readonly ReviewSite[] = [
  trustpilot,
  googlePlay,
  appStore,
  heureka,
  trustedShops,
  judgeMe,
  feed,
];

/** The site whose call this is; undefined: it is none of theirs. */
export function siteOf(call: Pick<SiteCall, 'method' | 'path' | 'headers' | 'query'>) {
  return SITES.find((site) => site.owns(call));
}

/** Sends the webhooks of the sites that have any, to the addresses in the settings `webhook:{site}`. */
export function pushSites(world: World, webhooks: Webhooks): void {
  world.onChange((change) => {
    if (change.quiet || change.type !== 'site-review') return;
    const site = SITES.find((candidate) => candidate.site === change.review.site);
    const url = world.settings.get(`webhook:${change.review.site}`) as string | undefined;
    const sent = url ? site?.webhook?.(change) : undefined;
    if (url && sent) void webhooks.push(url, sent.body, sent.headers);
  });
}
