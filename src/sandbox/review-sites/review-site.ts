import type { IncomingHttpHeaders } from 'node:http';
import type { SandboxAccount, Site, SiteReview } from '../model.js';
import type { World } from '../world.js';

/** A call to one of the further sites, whichever host it would have had. */
export interface SiteCall {
  method: string;
  /** Without the query, as it stood in the request line. */
  path: string;
  query: Readonly<Record<string, string>>;
  /** A form or JSON body, read; {} when there is none. */
  body: Readonly<Record<string, unknown>>;
  headers: Readonly<IncomingHttpHeaders>;
  origin: string;
  world: World;
}

export interface SiteAnswer {
  status: number;
  /** An object goes out as JSON; a string as it stands, with the content type of `headers`. */
  body: unknown;
  headers?: Record<string, string>;
}

/** A webhook that the site sends: its own body and headers, to the address in the setting `webhook:{site}`. */
export interface SiteWebhook {
  body: unknown;
  headers?: Record<string, string>;
}

/** One site: which calls are its own and what it answers. Pure but for the world it is given. */
export interface ReviewSite {
  readonly site: Site;
  readonly accounts: readonly SandboxAccount[];
  /** An id as the site writes them, from a running number. */
  id(n: number): string;
  /** Whether the call is for this site; sites share one origin here, so paths decide. */
  owns(call: Pick<SiteCall, 'method' | 'path' | 'headers' | 'query'>): boolean;
  answer(call: SiteCall): SiteAnswer;
  /** What a fault of the control API looks like here: the site's own error for a status. */
  refusal(status: number, message: string): SiteAnswer;
  /** The webhook about a change of one of its reviews; null: it tells nobody. */
  webhook?(change: {
    verb: 'add' | 'update' | 'remove' | 'reply';
    review: SiteReview;
    at: number;
  }): SiteWebhook | null;
}
