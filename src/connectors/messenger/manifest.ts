import type { ConnectorManifest } from '../connector.js';
import { META_CREDENTIALS } from '../meta/credentials.js';
import { MESSENGER_SCOPES } from '../meta/scopes.js';

export const manifest: ConnectorManifest = {
  platform: 'messenger',
  title: 'Messenger',
  externalIdHelp: 'The number of the page whose messages are read, the same as for its comments.',
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
    },
  },
};
