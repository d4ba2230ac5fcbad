import type { ConnectorManifest, ReplyCapability } from '../connector.js';
import { META_CREDENTIALS } from '../meta/credentials.js';

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
  ],
  streams: [{ id: 'comments', description: 'Comments on the account’s media', everySeconds: 60 }],
  webhook: 'meta',
  replies: {
    comment: COMMENT,
    mention: COMMENT,
    message: { ...MESSAGE, window: { seconds: 24 * 3600, humanSeconds: WEEK_SECONDS } },
  },
  privateReplies: { comment: { ...MESSAGE, window: { seconds: WEEK_SECONDS } } },
};
