import type { ChatProfile, ProfileButton } from '../chat-profile.js';
import type { Json } from '../payload.js';
import { type GraphClient, graphPath, type Params } from './graph-client.js';

/** Meta names languages with a country. Source: Messenger Platform, Supported Locales. */
const LOCALES: Readonly<Record<string, string>> = {
  cs: 'cs_CZ',
  de: 'de_DE',
  el: 'el_GR',
  en: 'en_US',
  pl: 'pl_PL',
  sk: 'sk_SK',
  tr: 'tr_TR',
};

const FIELDS = ['greeting', 'persistent_menu', 'ice_breakers', 'get_started'] as const;
type Field = (typeof FIELDS)[number];

/**
 * The body of `POST /{id}/messenger_profile`. One part must have the locale `default`; ice breakers go before
 * the "Get started" button, which the menu needs none the less. Source: Messenger Profile API.
 */
export function profileBody({ parts, startPayload }: ChatProfile): Record<Field, unknown> {
  const [first, ...others] = parts;
  const located = [
    ...(first ? [{ ...first, locale: 'default' }] : []),
    ...others.flatMap((part) => {
      const locale = LOCALES[part.language];
      return locale ? [{ ...part, locale }] : [];
    }),
  ];
  return {
    greeting: located.map(({ locale, greeting: text }) => ({ locale, text })),
    persistent_menu: located.map(({ locale, menu }) => ({
      locale,
      composer_input_disabled: false,
      call_to_actions: menu.map(({ title, payload }) => ({ type: 'postback', title, payload })),
    })),
    ice_breakers: located
      .filter(({ starters }) => starters.length > 0)
      .map(({ locale, starters }) => ({ locale, call_to_actions: starters.map(question) })),
    get_started: { payload: startPayload },
  };
}

const question = ({ title, payload }: ProfileButton) => ({ question: title, payload });

/**
 * Sets what is there and takes away what is not. On Instagram there is no greeting and no "Get started"; with
 * Facebook's login its profile is set through the page, with `platform=instagram`.
 */
export async function setProfile(
  graph: GraphClient,
  node: string,
  profile: ChatProfile | null,
  { isInstagram, query }: { isInstagram: boolean; query: Params },
): Promise<void> {
  const path = graphPath(node, 'messenger_profile');
  const fields = FIELDS.filter(
    (field) => !isInstagram || field === 'persistent_menu' || field === 'ice_breakers',
  );
  const all = profile ? profileBody(profile) : null;
  const isSet = (field: Field) => {
    const value = all?.[field];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  };
  const set = fields.filter(isSet);
  const unset = fields.filter((field) => !isSet(field));
  if (set.length > 0) {
    const body: Json = Object.fromEntries(set.map((field) => [field, all![field]]));
    await graph.post(path, { ...(isInstagram ? { platform: 'instagram' } : {}), ...body }, query);
  }
  if (unset.length > 0) await graph.delete(path, { fields: [...unset] }, query);
}
