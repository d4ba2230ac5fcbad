import { INSTAGRAM, INSTAGRAM_APP } from '../shop.js';
import { type GraphCall, identify, text } from './call.js';
import { badParameter, GraphError } from './graph-error.js';
import type { Answer } from './writes.js';

const SIXTY_DAYS = 5_184_000;
const ANSWER = { access_token: INSTAGRAM.token, token_type: 'bearer', expires_in: SIXTY_DAYS };

/** GET /refresh_access_token?grant_type=ig_refresh_token: sixty more days for a token of Instagram's own login. */
export function refreshInstagram(call: GraphCall): Answer {
  if (text(call, 'grant_type') !== 'ig_refresh_token') {
    throw badParameter('Param grant_type must be ig_refresh_token');
  }
  if (identify(call).kind !== 'instagram') throw unsupported();
  const facts = call.world.settings.get('tokenFacts') as Record<string, object> | undefined;
  const kept = Object.entries(facts ?? {}).filter(([token]) => token !== INSTAGRAM.token);
  if (facts) call.world.set('tokenFacts', Object.fromEntries(kept));
  return ANSWER;
}

/** GET /access_token?grant_type=ig_exchange_token: the short-lived token for one of sixty days. */
export function exchangeInstagram(call: GraphCall): Answer {
  if (text(call, 'grant_type') !== 'ig_exchange_token') {
    throw badParameter('Param grant_type must be ig_exchange_token');
  }
  if (text(call, 'client_secret') !== INSTAGRAM_APP.secret) throw unsupported();
  if (identify(call).kind !== 'instagram') throw unsupported();
  return ANSWER;
}

const unsupported = () =>
  new GraphError('Unsupported request - method type: get', { code: 100, type: 'IGApiException' });
