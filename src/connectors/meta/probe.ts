import { ConnectorError } from '../connector-error.js';
import type { OpenAccount, ProbeResult, ScopeNeed } from '../connector.js';
import { instant } from '../instant.js';
import { identifier, type Json, list, numeric, record, records, text } from '../payload.js';
import { neededScopes } from '../scopes.js';
import { type GraphClient, graphPath } from './graph-client.js';
import { probeNode } from './nodes.js';

/** Makes a client that calls with the given account's credentials. */
type Graph = (account: OpenAccount) => GraphClient;

interface FacebookProbe {
  /** Fields of the account's own node; among them what it is called. */
  fields: string;
  needs: readonly ScopeNeed[] | undefined;
  /** The account is a page: a page token names the page that it was made for. */
  isPage: boolean;
}

/**
 * A token of the Facebook login: the account's own node, then what `debug_token` says of the token. That
 * needs the app's id; without one, or while the platform tells us to wait, only the node was tried.
 */
export async function probeFacebookLogin(
  graph: Graph,
  account: OpenAccount,
  { fields, needs, isPage }: FacebookProbe,
): Promise<ProbeResult> {
  const { name } = await probeNode(graph(account), account.externalId, fields);
  const token = await debugToken(graph, account);
  if (!token) return { name };
  const profile = identifier(token.profile_id);
  if (isPage && profile && profile !== account.externalId) {
    throw new ConnectorError('reauthorize', 'The token was made for another page.');
  }
  return {
    name,
    ...judgeToken(token, account.externalId, neededScopes(needs, account.credentials)),
  };
}

/** `data` of `GET /debug_token`, asked with the app's own token; undefined when it can not be asked now. */
async function debugToken(graph: Graph, account: OpenAccount): Promise<Json | undefined> {
  const { accessToken = '', appId, appSecret } = account.credentials;
  if (!appId || !appSecret) return undefined;
  const appToken = `${appId}|${appSecret}`;
  // Under these names the token and the secret are still kept out of every message.
  const credentials = { accessToken: appToken, appId, secret: appSecret, inputToken: accessToken };
  try {
    const body = await graph({ ...account, credentials }).get('/debug_token', {
      input_token: accessToken,
      access_token: appToken,
    });
    return record(body.data);
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    if (error.decision === 'retry') return undefined;
    // The node has just shown that the page's token lives: it is the app's that was refused.
    throw new ConnectorError(
      'reject',
      `The app ID and the app secret are not those of the app that made the token. ${error.message}`,
      error.detail,
    );
  }
}

/**
 * When a token ends and which rights it lacks for this very account. A page token does not expire
 * (`expires_at` 0), but the access to data does after 90 days, and then the user must log in again: the
 * earlier of both counts. A right without `target_ids` holds for all objects. Throws `reauthorize` for a
 * dead token. Source: `GET /debug_token` in Meta's documentation of v25.0.
 */
export function judgeToken(
  token: Json,
  externalId: string,
  needs: readonly ScopeNeed[],
): Pick<ProbeResult, 'expiresAt' | 'missingScopes'> {
  if (token.is_valid === false) {
    const error = record(token.error);
    const number = [numeric(error.code), numeric(error.subcode)].filter(Boolean).join('/');
    throw new ConnectorError('reauthorize', `The token is dead${number && ` (${number})`}.`, {
      code: numeric(error.code),
      subcode: numeric(error.subcode),
    });
  }
  const ends = [token.expires_at, token.data_access_expires_at].map(numeric);
  const times = ends.flatMap((seconds) => (seconds ? [seconds * 1000] : []));
  const says = ends.some((seconds) => seconds !== undefined);
  return {
    ...(says ? { expiresAt: times.length > 0 ? new Date(Math.min(...times)) : null } : {}),
    ...(Array.isArray(token.scopes) ? { missingScopes: missing(token, externalId, needs) } : {}),
  };
}

function missing(token: Json, externalId: string, needs: readonly ScopeNeed[]): string[] {
  const granted = new Set(list(token.scopes).map(text));
  const targets = new Map(
    records(token.granular_scopes).flatMap(({ scope, target_ids }) =>
      Array.isArray(target_ids) ? [[text(scope), target_ids.map(identifier)] as const] : [],
    ),
  );
  const lacks = ({ scope, elsewhere }: ScopeNeed): boolean => {
    if (!granted.has(scope)) return true;
    const ids = targets.get(scope);
    return ids !== undefined && !elsewhere && !ids.includes(externalId);
  };
  return needs.filter(lacks).map(({ scope }) => scope);
}

const HOUR_MS = 3600_000;
/** A token younger than this can not be renewed. Source: memory of Meta's documentation. */
const RENEWABLE_AFTER_MS = 24 * HOUR_MS;
/** Of its sixty days; early, so that many attempts are left before anybody need be warned. */
const RENEW_BEFORE_END_MS = 30 * 24 * HOUR_MS;

/** What we note about a token of the Instagram login, beside it: the platform tells its age to nobody. */
const SINCE = 'accessTokenSince';
const ENDS = 'accessTokenExpiresAt';

/**
 * A token of the Instagram login: the account's own node, and a new token when this one is old enough to
 * be renewed and its end is near or unknown. Which rights it has, the platform does not say.
 */
export async function probeInstagramLogin(
  graph: GraphClient,
  account: OpenAccount,
  now: Date,
): Promise<ProbeResult> {
  const name = await instagramName(graph, account.externalId);
  const since = instant(account.credentials[SINCE]);
  const ends = instant(account.credentials[ENDS]);
  if (!since) return { name, renewed: { [SINCE]: now.toISOString() } };
  const known = ends ? { expiresAt: ends } : {};
  const young = now.getTime() - since.getTime() < RENEWABLE_AFTER_MS;
  const fresh = ends && ends.getTime() - now.getTime() > RENEW_BEFORE_END_MS;
  if (young || fresh) return { name, ...known };
  const renewed = await renew(graph, account.credentials.accessToken ?? '', now);
  return renewed
    ? { name, expiresAt: renewed.ends, renewed: renewed.credentials }
    : { name, ...known };
}

/** With this login a profile's `id` belongs to the app, and `user_id` is its number. */
async function instagramName(graph: GraphClient, id: string): Promise<string> {
  const node = await graph.get(graphPath(id), { fields: 'id,username' });
  if (identifier(node.id) === id) return text(node.username) ?? id;
  const more = await graph.get(graphPath(id), { fields: 'user_id,username' });
  if (identifier(more.user_id) === id) return text(more.username) ?? id;
  throw new ConnectorError('reauthorize', 'The token does not belong to this account.');
}

/** The address has no version. Null when it was refused: the token at hand has just been seen to live. */
async function renew(graph: GraphClient, token: string, now: Date) {
  const query = new URLSearchParams({ grant_type: 'ig_refresh_token', access_token: token });
  try {
    const body = await graph.follow(`${graph.origin}/refresh_access_token?${query.toString()}`);
    const accessToken = text(body.access_token);
    const seconds = numeric(body.expires_in);
    if (!accessToken || !seconds) return null;
    const ends = new Date(now.getTime() + seconds * 1000);
    const credentials = {
      accessToken,
      [SINCE]: now.toISOString(),
      [ENDS]: ends.toISOString(),
    };
    return { ends, credentials };
  } catch (error) {
    if (error instanceof ConnectorError) return null;
    throw error;
  }
}
