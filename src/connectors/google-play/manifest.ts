import type { ConnectorManifest } from '../connector.js';

export const manifest: ConnectorManifest = {
  platform: 'google-play',
  title: 'Google Play',
  externalIdHelp: 'The app’s package name, such as com.example.shop.',
  credentials: [
    {
      key: 'serviceAccount',
      label: 'Service account key (JSON)',
      secret: true,
      required: true,
      multiline: true,
      help: 'The whole JSON file of the key. The account needs the right “Reply to reviews” in the Play Console.',
    },
  ],
  streams: [
    {
      id: 'reviews',
      description: 'Reviews with a text of the last seven days, and our replies',
      // About 200 reads an hour are allowed (developers.google.com, Reply to Reviews): with ten reads a poll, 60.
      everySeconds: 600,
    },
  ],
  webhook: null,
  replies: {
    review: {
      place: 'review_response',
      via: 'api',
      limit: { max: 350, unit: 'characters' },
      mode: 'overwrite',
      moderated: false,
    },
  },
};
