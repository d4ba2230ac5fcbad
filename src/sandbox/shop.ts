import { digits, opaque } from './ids.js';
import type { Author, Post } from './model.js';

/** The invented shop: linen and ceramics from the Aegean, sold in five languages. */
export interface Page {
  id: string;
  name: string;
  languages: string[];
  token: string;
  instagram?: string;
}

export const APP = {
  id: digits(16, 'app'),
  secret: opaque(32, 'app-secret'),
  verifyToken: opaque(24, 'verify-token'),
};

/** The app that Instagram's own login makes its tokens for: another id, another secret. */
export const INSTAGRAM_APP = {
  id: digits(16, 'instagram-app'),
  secret: opaque(32, 'instagram-app-secret'),
};

/** Business Suite's own inbox, as `app_id` of echoes that people typed there. */
export const PAGE_INBOX = '263902037430900';

export const USER = {
  id: digits(17, 'user'),
  name: 'Eleni Meltemi',
  token: `EAA${opaque(120, 'user-token')}`,
};

export const INSTAGRAM = {
  id: `1784${digits(13, 'instagram')}`,
  username: 'meltemi.home',
  name: 'Meltemi Home',
  /** Instagram's own login: its token, and the id that only that login's app sees. */
  token: `IGAA${opaque(120, 'instagram-token')}`,
  appScopedId: digits(17, 'instagram-app-scoped'),
};

export const PAGES: readonly Page[] = [
  {
    id: digits(17, 'page', 'south'),
    name: 'Meltemi Home',
    languages: ['el', 'en', 'tr'],
    token: `EAA${opaque(120, 'page-token', 'south')}`,
    instagram: INSTAGRAM.id,
  },
  {
    id: digits(17, 'page', 'north'),
    name: 'Meltemi Home Bratislava & Kraków',
    languages: ['sk', 'pl', 'en'],
    token: `EAA${opaque(120, 'page-token', 'north')}`,
  },
];

export const GOOGLE = {
  account: `accounts/${digits(21, 'google-account')}`,
  clientId: `${digits(12, 'google-client')}-${opaque(20, 'google-client')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, 'x')}.apps.googleusercontent.com`,
  clientSecret: `GOCSPX-${opaque(28, 'google-secret')}`,
  refreshToken: `1//${opaque(60, 'google-refresh')}`,
  locations: [
    {
      id: `locations/${digits(19, 'google', 'athens')}`,
      title: 'Meltemi Home Athens',
      city: 'Αθήνα',
      region: 'GR',
      languages: ['el', 'en', 'tr'],
    },
    {
      id: `locations/${digits(19, 'google', 'bratislava')}`,
      title: 'Meltemi Home Bratislava',
      city: 'Bratislava',
      region: 'SK',
      languages: ['sk', 'pl', 'en'],
    },
  ],
} as const;

export const locationName = (location: { id: string }) => `${GOOGLE.account}/${location.id}`;

/** How the shop itself appears as an author on one of its accounts. */
export function shopAuthor(account: string): Author {
  const page = PAGES.find((p) => p.id === account);
  return page ? { id: page.id, name: page.name } : { id: INSTAGRAM.id, name: INSTAGRAM.username };
}

const POST_TEXTS: readonly {
  account: 'south' | 'north' | 'instagram';
  language: string;
  text: string;
}[] = [
  {
    account: 'south',
    language: 'el',
    text: 'Τα καλοκαιρινά λινά σεντόνια ξαναήρθαν! Ποιο χρώμα σας ταιριάζει; 🌿',
  },
  {
    account: 'south',
    language: 'en',
    text: 'Free shipping across Europe this week, from 40 €. 🚚',
  },
  {
    account: 'south',
    language: 'tr',
    text: 'Yeni seramik koleksiyonumuz geldi: Ege mavisi, elde boyama. 💙',
  },
  {
    account: 'north',
    language: 'sk',
    text: 'Ľanové obliečky sú späť na sklade. Ktorú farbu by ste si vybrali? 🌿',
  },
  {
    account: 'north',
    language: 'pl',
    text: 'Nowa kolekcja ceramiki już w sklepie! Ręcznie malowana, każda sztuka inna. 💙',
  },
  {
    account: 'instagram',
    language: 'en',
    text: 'Slow mornings, washed linen. New season now online. #meltemihome',
  },
  {
    account: 'instagram',
    language: 'en',
    text: 'From our workshop on Naxos: every cup is thrown by hand. 🏺',
  },
];

function ownPostId(index: number): string {
  const { account } = POST_TEXTS[index]!;
  if (account === 'instagram') return `179${digits(14, 'media', index)}`;
  return `${PAGES[account === 'south' ? 0 : 1]!.id}_1220${digits(14, 'post', index)}`;
}

/** The shop's own post in a language, under which people of that language write. */
export function ownPostIn(language: string): string {
  return ownPostId(POST_TEXTS.findIndex((post) => post.language === language));
}

/** The shop's own posts, there from the start; written one to six days before `now`. */
export function ownPosts(now: number): Post[] {
  return POST_TEXTS.map(({ account, text }, index) => {
    const accountId =
      account === 'instagram' ? INSTAGRAM.id : PAGES[account === 'south' ? 0 : 1]!.id;
    const createdTime = now - (POST_TEXTS.length - index) * 20 * 3600_000;
    return {
      id: ownPostId(index),
      account: accountId,
      network: account === 'instagram' ? 'instagram' : 'facebook',
      kind: 'own',
      author: shopAuthor(accountId),
      text,
      createdTime,
      updatedTime: createdTime,
      deleted: false,
    };
  });
}
