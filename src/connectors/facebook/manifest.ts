import type { ConnectorManifest, ReplyCapability } from '../connector.js';
import { META_CREDENTIALS } from '../meta/credentials.js';

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
  streams: [
    {
      id: 'comments',
      description: 'Comments and replies on the page’s posts, and what visitors post on the page',
      everySeconds: 60,
    },
    { id: 'mentions', description: 'Posts elsewhere that name the page', everySeconds: 300 },
    { id: 'ratings', description: 'Recommendations of the page', everySeconds: 600 },
  ],
  webhook: 'meta',
  replies: {
    comment: COMMENT,
    mention: COMMENT,
    review: { ...COMMENT, place: 'review_response' },
  },
  privateReplies: { comment: PRIVATE },
};
