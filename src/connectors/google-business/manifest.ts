import type { ConnectorManifest } from '../connector.js';

export const manifest: ConnectorManifest = {
  platform: 'google-business',
  title: 'Google Business Profile',
  externalIdHelp: 'The location’s full name: accounts/{account}/locations/{location}.',
  credentials: [
    { key: 'clientId', label: 'OAuth client ID', secret: false, required: true },
    { key: 'clientSecret', label: 'OAuth client secret', secret: true, required: true },
    {
      key: 'refreshToken',
      label: 'Refresh token',
      secret: true,
      required: true,
      help: 'For the scope business.manage. While the OAuth app is in testing it lasts seven days.',
    },
    {
      key: 'pushToken',
      label: 'Push token',
      secret: true,
      required: false,
      help: 'Any long random text; append it to the Pub/Sub push address as ?token=…',
    },
  ],
  streams: [
    { id: 'reviews', description: 'Reviews of the location, and our replies', everySeconds: 300 },
  ],
  facts: [
    {
      key: 'callsPerMinute',
      value: 300,
      unit: 'calls a minute',
      explanation: 'Of one project with approved access',
    },
  ],
  webhook: 'google',
  replies: {
    review: {
      place: 'review_response',
      via: 'api',
      limit: { max: 4096, unit: 'bytes' },
      mode: 'overwrite',
      moderated: true,
    },
  },
};
