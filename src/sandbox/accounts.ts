import type { SandboxAccount } from './model.js';
import { SITES } from './review-sites/sites.js';
import { APP, GOOGLE, INSTAGRAM, locationName, PAGES, type Page } from './shop.js';

/** Every account of the invented shop, with the credentials that a real connection of the platform yields. */
export function sandboxAccounts(): SandboxAccount[] {
  const meta = (accessToken: string) => ({
    accessToken,
    appId: APP.id,
    appSecret: APP.secret,
    verifyToken: APP.verifyToken,
  });
  const google = {
    clientId: GOOGLE.clientId,
    clientSecret: GOOGLE.clientSecret,
    refreshToken: GOOGLE.refreshToken,
  };
  const [south] = PAGES as [Page];
  return [
    ...PAGES.flatMap((page) =>
      (['facebook', 'messenger'] as const).map((platform) => ({
        platform,
        externalId: page.id,
        name: page.name,
        languages: [...page.languages],
        credentials: meta(page.token),
      })),
    ),
    {
      platform: 'instagram',
      externalId: INSTAGRAM.id,
      name: `@${INSTAGRAM.username}`,
      languages: ['en', 'el', 'tr', 'pl', 'sk'],
      credentials: meta(south.token),
    },
    ...GOOGLE.locations.map((location) => ({
      platform: 'google-business' as const,
      externalId: locationName(location),
      name: location.title,
      languages: [...location.languages],
      credentials: google,
    })),
    ...SITES.flatMap(({ accounts }) => accounts),
  ];
}
