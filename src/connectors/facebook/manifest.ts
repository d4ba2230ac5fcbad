import type { ConnectorManifest, ReplyCapability } from '../connector.js';
import { META_CREDENTIALS } from '../meta/credentials.js';
import { FACEBOOK_SCOPES } from '../meta/scopes.js';

const WEEK_SECONDS = 7 * 24 * 3600;

/** Text limit from memory of other people's notes, not documented by Meta. */
const COMMENT: ReplyCapability = {
  place: 'public_comment',
  via: 'api',
  limit: { max: 8000, unit: 'characters' },
  mode: 'append',
  moderated: false,
};

/** One message per comment, within seven days of it; the 24 hours of Messenger do not apply. */
const PRIVATE: ReplyCapability = {
  place: 'private_message',
  via: 'api',
  limit: { max: 2000, unit: 'characters' },
  mode: 'append',
  moderated: false,
  window: { seconds: WEEK_SECONDS },
};

export const manifest: ConnectorManifest = {
  platform: 'facebook',
  title: 'Facebook page',
  externalIdHelp: 'The page’s number, for example 102345678901234 (page settings, “Page ID”).',
  credentials: META_CREDENTIALS,
  scopes: FACEBOOK_SCOPES,
  streams: [
    {
      id: 'comments',
      description:
        'Comments and replies, what visitors post on the page, posts elsewhere that name it, and its recommendations',
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
      limits: ['comment', 'mention', 'review'],
    },
    {
      key: 'privateRepliesPerHour',
      value: 750,
      unit: 'calls an hour',
      explanation: 'Private replies to comments that a page may send',
    },
  ],
  webhook: 'meta',
  replies: {
    comment: COMMENT,
    mention: COMMENT,
    review: { ...COMMENT, place: 'review_response' },
  },
  privateReplies: { comment: PRIVATE },
};
