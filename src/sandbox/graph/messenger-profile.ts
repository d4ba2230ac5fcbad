import { INSTAGRAM, PAGES } from '../shop.js';
import type { World } from '../world.js';
import { mayAct, structure, text } from './call.js';
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

/** A page holds the profile of the Instagram account that is linked to it, too: `platform=instagram`. */
const ofPlatform = (account: string, platform: string | undefined) =>
  platform === 'instagram' && PAGES.some(({ id }) => id === account) ? INSTAGRAM.id : account;

const keyOf = (account: string) => `messengerProfile:${account}`;
const profileOf = (account: string, world: World) =>
  (world.settings.get(keyOf(account)) as Profile | undefined) ?? {};

/** GET /{page}/messenger_profile: one row with what is set. */
export function messengerProfile(page: string, world: World, platform?: string): Edge {
  const account = ofPlatform(page, platform);
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

interface Located {
  locale?: string;
  text?: string;
  call_to_actions?: { question?: string; title?: string; type?: string; payload?: string }[];
}

/** Refuses what the platform refuses: no default locale, too many entries, titles too long, a menu without a start. */
function checkProfile(profile: Profile, isInstagram: boolean): void {
  for (const [name, most] of [
    ['ice_breakers', 4],
    ['persistent_menu', 20],
    ['greeting', 0],
  ] as const) {
    const parts = profile[name] as Located[] | undefined;
    if (!Array.isArray(parts)) continue;
    const old = name === 'ice_breakers' && parts.every((part) => 'question' in part);
    if (old && parts.length > most) throw tooMany(name, most);
    if (old) continue;
    if (!parts.some(({ locale }) => locale === 'default'))
      throw badParameter(`Param ${name} must have an element with the locale default`);
    for (const { call_to_actions: actions = [], text: said = '' } of parts) {
      if (most > 0 && actions.length > most) throw tooMany(name, most);
      if (said.length > 160)
        throw badParameter(`Param ${name}[text] is longer than 160 characters`);
      if (
        actions.some(({ title = '', question = '' }) => title.length > 30 || question.length > 80)
      )
        throw badParameter(`A title of param ${name} is too long`);
    }
  }
  if (profile.persistent_menu && !profile.get_started && !isInstagram)
    throw badParameter(
      'You must set a Get Started button if you also wish to use a persistent menu',
    );
}

const tooMany = (name: string, most: number) =>
  badParameter(`Param ${name} must have at most ${most} elements`);

/** POST sets the fields given, DELETE with `fields` takes some away. */
export function setMessengerProfile(page: string, context: Context): Answer {
  const { call, identity, world } = context;
  if (!mayAct(identity, page)) throw permission('Requires the Page access token of this Page');
  const account = ofPlatform(page, text(call, 'platform'));
  const profile = { ...profileOf(account, world) };
  if (call.method === 'DELETE') {
    const fields = Object.values(structure(call, 'fields') ?? {}) as string[];
    if (fields.length === 0) throw badParameter('The parameter fields is required');
    for (const name of fields) delete profile[name];
  } else {
    const given = FIELDS.filter((name) => call.params[name] !== undefined);
    if (given.length === 0) throw badParameter(`One of ${FIELDS.join(', ')} is required`);
    for (const name of given) profile[name] = structure(call, name);
    checkProfile(profile, account === INSTAGRAM.id);
  }
  world.set(keyOf(account), profile);
  return { result: 'success' };
}
