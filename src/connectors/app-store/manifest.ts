import type { ConnectorManifest } from '../connector.js';

export const manifest: ConnectorManifest = {
  platform: 'app-store',
  title: 'App Store',
  externalIdHelp: 'The app’s Apple ID: the number in its address, after “id”.',
  credentials: [
    {
      key: 'issuerId',
      label: 'Issuer ID',
      secret: false,
      required: true,
      help: 'Above the list of keys in App Store Connect, under Users and Access, Integrations.',
    },
    { key: 'keyId', label: 'Key ID', secret: false, required: true },
    {
      key: 'privateKey',
      label: 'Private key (.p8)',
      secret: true,
      required: true,
      multiline: true,
      help: 'The whole file, from “-----BEGIN PRIVATE KEY-----” on. The key needs the role Customer Support.',
    },
  ],
  streams: [
    {
      id: 'reviews',
      description: 'Reviews of the app, and our responses',
      everySeconds: 300,
      // 3500 calls an hour are usual for a key.
      busySeconds: 60,
    },
  ],
  webhook: null,
  replies: {
    review: {
      place: 'review_response',
      via: 'api',
      limit: { max: 5970, unit: 'characters' },
      mode: 'overwrite',
      moderated: true,
    },
  },
};
