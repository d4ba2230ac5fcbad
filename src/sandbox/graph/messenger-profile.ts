import type { World } from '../world.js';
import { mayAct, structure } from './call.js';
import { badParameter, permission } from './graph-error.js';
import { type Context, type Edge, type NodeType, Ref } from './node.js';
import type { Answer } from './writes.js';

const FIELDS = [
  'get_started',
  'greeting',
  'persistent_menu',
  'ice_breakers',
  'whitelisted_domains',
  'commands',
];

type Profile = Record<string, unknown>;

const keyOf = (account: string) => `messengerProfile:${account}`;
const profileOf = (account: string, world: World) =>
  (world.settings.get(keyOf(account)) as Profile | undefined) ?? {};

/** GET /{page}/messenger_profile: one row with what is set. */
export function messengerProfile(account: string, world: World): Edge {
  const profile = profileOf(account, world);
  const item = new Ref('profile', account, profile);
  const rows = Object.keys(profile).length > 0 ? [{ id: account, item, visible: true }] : [];
  return { rows, plain: true };
}

/** Greeting, menus and ice breakers, by name. */
export const profileType: NodeType<Profile> = {
  name: 'MessengerProfile',
  anonymous: true,
  defaults: FIELDS,
  fields: Object.fromEntries(FIELDS.map((name) => [name, (profile: Profile) => profile[name]])),
  edges: {},
};

/** POST sets the fields given, DELETE with `fields` takes some away. */
export function setMessengerProfile(account: string, context: Context): Answer {
  const { call, identity, world } = context;
  if (!mayAct(identity, account)) throw permission('Requires the Page access token of this Page');
  const profile = { ...profileOf(account, world) };
  if (call.method === 'DELETE') {
    const fields = Object.values(structure(call, 'fields') ?? {}) as string[];
    if (fields.length === 0) throw badParameter('The parameter fields is required');
    for (const name of fields) delete profile[name];
  } else {
    const given = FIELDS.filter((name) => call.params[name] !== undefined);
    if (given.length === 0) throw badParameter(`One of ${FIELDS.join(', ')} is required`);
    for (const name of given) profile[name] = structure(call, name);
    const iceBreakers = profile.ice_breakers;
    if (Array.isArray(iceBreakers) && iceBreakers.length > 4) {
      throw badParameter('Param ice_breakers must have at most 4 elements');
    }
  }
  world.set(keyOf(account), profile);
  return { result: 'success' };
}
