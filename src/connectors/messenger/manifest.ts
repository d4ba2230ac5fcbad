import type { ConnectorManifest } from '../connector.js';
import { META_CREDENTIALS } from '../meta/credentials.js';

export const manifest: ConnectorManifest = {
  platform: 'messenger',
  title: 'Messenger',
  externalIdHelp: 'The number of the page whose messages are read, the same as for its comments.',
  credentials: META_CREDENTIALS,
  streams: [{ id: 'messages', description: 'Messages to the page', everySeconds: 60 }],
  webhook: 'meta',
  replies: {
    message: {
      place: 'private_message',
      via: 'api',
      limit: { max: 2000, unit: 'characters' },
      mode: 'append',
      moderated: false,
      window: { seconds: 24 * 3600, humanSeconds: 7 * 24 * 3600 },
    },
  },
};
