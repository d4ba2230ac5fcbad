import type { ScopeNeed } from '../connector.js';

/** Permissions of Meta's products, as its documentation of v25.0 names them for each edge that we call. */

const PAGE_LIST: ScopeNeed = { scope: 'pages_show_list', for: 'Find the page when connecting' };
const PAGE_WEBHOOKS: ScopeNeed = { scope: 'pages_manage_metadata', for: 'Receive webhooks' };

export const FACEBOOK_SCOPES: readonly ScopeNeed[] = [
  PAGE_LIST,
  { scope: 'pages_read_engagement', for: 'Read the page’s posts' },
  {
    scope: 'pages_read_user_content',
    for: 'Read comments, posts of visitors and recommendations',
  },
  { scope: 'pages_manage_engagement', for: 'Answer comments and recommendations' },
  PAGE_WEBHOOKS,
  { scope: 'pages_messaging', for: 'Answer a comment privately' },
];

export const MESSENGER_SCOPES: readonly ScopeNeed[] = [
  PAGE_LIST,
  { scope: 'pages_read_engagement', for: 'List the page’s conversations' },
  { scope: 'pages_messaging', for: 'Read and answer messages' },
  PAGE_WEBHOOKS,
];

const FACEBOOK_LOGIN = { credential: 'login', in: ['', 'facebook'] };
const INSTAGRAM_LOGIN = { credential: 'login', in: ['instagram'] };

const byFacebook = (scope: string, what: string): ScopeNeed => ({
  scope,
  for: what,
  when: FACEBOOK_LOGIN,
});
const byInstagram = (scope: string, what: string): ScopeNeed => ({
  scope,
  for: what,
  when: INSTAGRAM_LOGIN,
});
/** Given for the page behind the profile. */
const ofItsPage = (need: ScopeNeed): ScopeNeed => ({ ...need, elsewhere: true });

export const INSTAGRAM_SCOPES: readonly ScopeNeed[] = [
  byFacebook('instagram_basic', 'Read the profile and its media'),
  byFacebook('instagram_manage_comments', 'Read and answer comments and mentions'),
  byFacebook('instagram_manage_messages', 'Read and answer messages'),
  ofItsPage(byFacebook('pages_show_list', 'Find the profile’s page when connecting')),
  ofItsPage(byFacebook('pages_read_engagement', 'Reach the profile through its page')),
  ofItsPage(byFacebook('pages_manage_metadata', 'Receive webhooks')),
  byInstagram('instagram_business_basic', 'Read the profile and its media'),
  byInstagram('instagram_business_manage_comments', 'Read and answer comments'),
  byInstagram('instagram_business_manage_messages', 'Read and answer messages'),
];
