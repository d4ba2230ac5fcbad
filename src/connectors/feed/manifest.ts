import type { ConnectorManifest, ReplyCapability } from '../connector.js';

/** A feed only tells; answers are written where the post stands. There is no common limit: this one is generous. */
const onTheSite = (place: ReplyCapability['place']): ReplyCapability => ({
  place,
  via: 'link-only',
  limit: { max: 10_000, unit: 'characters' },
  mode: 'append',
  moderated: false,
});

export const manifest: ConnectorManifest = {
  platform: 'feed',
  title: 'Feed (RSS, Atom, JSON, CSV)',
  externalIdHelp:
    'The feed’s address: https://… of an RSS, Atom or JSON feed, or of a CSV file with a header row.',
  credentials: [],
  streams: [
    { id: 'posts', description: 'Posts of the feed, and changes of them', everySeconds: 600 },
  ],
  webhook: null,
  replies: {
    mention: onTheSite('public_comment'),
    review: onTheSite('review_response'),
  },
};
