import type { ConnectorManifest } from '../connector.js';
import { META_CREDENTIALS } from '../meta/credentials.js';
import { ICE_BREAKERS, MENU_ITEMS, QUICK_REPLIES } from '../meta/chat-limits.js';
import { MESSENGER_SCOPES } from '../meta/scopes.js';

export const manifest: ConnectorManifest = {
  platform: 'messenger',
  title: 'Messenger',
  externalIdHelp: 'The number of the page whose messages are read, the same as for its comments.',
  // https://developers.facebook.com/docs/messenger-platform/discovery/m-me-links
  chatUrl: 'https://m.me/{externalId}',
  credentials: META_CREDENTIALS,
  scopes: MESSENGER_SCOPES,
  streams: [
    { id: 'messages', description: 'Messages to the page', everySeconds: 60, busySeconds: 30 },
  ],
  facts: [
    {
      key: 'conversationCallsPerSecond',
      value: 2,
      unit: 'calls a second',
      explanation: 'Reads of conversations of one page',
    },
    {
      key: 'sendsPerSecond',
      value: 300,
      unit: 'calls a second',
      explanation: 'Messages that a page may send; 10 of audio or video, which are not sent here',
    },
  ],
  webhook: 'meta',
  replies: {
    message: {
      place: 'private_message',
      via: 'api',
      limit: { max: 2000, unit: 'characters' },
      mode: 'append',
      moderated: false,
      window: { seconds: 24 * 3600, humanSeconds: 7 * 24 * 3600 },
      choices: QUICK_REPLIES,
    },
  },
  chatProfile: {
    greetingCharacters: 160,
    menuItems: MENU_ITEMS,
    menuTitleCharacters: 30,
    starters: ICE_BREAKERS,
    starterCharacters: 80,
  },
};
