import type { ConnectorManifest, ReplyCapability } from '../connector.js';
import { ICE_BREAKERS, MENU_ITEMS, QUICK_REPLIES } from '../meta/chat-limits.js';
import { META_CREDENTIALS } from '../meta/credentials.js';
import { INSTAGRAM_SCOPES } from '../meta/scopes.js';

const WEEK_SECONDS = 7 * 24 * 3600;

/** Text limit from memory of other people's notes, not documented by Meta. */
const COMMENT: ReplyCapability = {
  place: 'public_comment',
  via: 'api',
  limit: { max: 2200, unit: 'characters' },
  mode: 'append',
  moderated: false,
};

/** 1000 bytes of UTF-8, so about half as many Greek letters. */
const MESSAGE: ReplyCapability = {
  place: 'private_message',
  via: 'api',
  limit: { max: 1000, unit: 'bytes' },
  mode: 'append',
  moderated: false,
};

export const manifest: ConnectorManifest = {
  platform: 'instagram',
  title: 'Instagram professional account',
  externalIdHelp: 'The account’s number, for example 17841400000000000 (not its @name).',
  credentials: [
    ...META_CREDENTIALS,
    {
      key: 'login',
      label: 'Connected by',
      secret: false,
      required: false,
      help: '“facebook” (the default) or “instagram”, depending on the login that made the token.',
    },
    {
      key: 'pageId',
      label: 'Page ID',
      secret: false,
      required: false,
      help: 'Number of the page that the profile is linked to, if the token is not that page’s own.',
    },
  ],
  scopes: INSTAGRAM_SCOPES,
  streams: [
    {
      id: 'comments',
      description: 'Comments on the account’s media, and media of others that tag it',
      everySeconds: 60,
      busySeconds: 30,
    },
    {
      id: 'messages',
      description: 'Direct messages, story replies and story mentions',
      everySeconds: 60,
      busySeconds: 30,
    },
  ],
  facts: [
    {
      key: 'commentCharacters',
      value: COMMENT.limit.max,
      unit: 'characters',
      explanation: 'Length of a comment; from other people’s notes',
      limits: ['comment', 'mention'],
    },
    {
      key: 'conversationCallsPerSecond',
      value: 2,
      unit: 'calls a second',
      explanation: 'Reads of conversations of one account',
    },
    {
      key: 'privateRepliesPerHour',
      value: 750,
      unit: 'calls an hour',
      explanation: 'Private replies to comments that an account may send',
    },
  ],
  webhook: 'meta',
  replies: {
    comment: COMMENT,
    mention: COMMENT,
    message: {
      ...MESSAGE,
      window: { seconds: 24 * 3600, humanSeconds: WEEK_SECONDS },
      choices: QUICK_REPLIES,
    },
  },
  privateReplies: { comment: { ...MESSAGE, window: { seconds: WEEK_SECONDS } } },
  chatProfile: {
    greetingCharacters: 0,
    menuItems: MENU_ITEMS,
    menuTitleCharacters: 30,
    starters: ICE_BREAKERS,
    starterCharacters: 80,
  },
};
