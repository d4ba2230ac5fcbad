import type { ConnectorManifest } from '../connector.js';

/**
 * Trusted Shops' reviews live on eTrusted (api.etrusted.com). From public clients of it (Pipedream's component,
 * TrustedShops TypeScript SDK): list, single review, `POST /reviews/{id}/reply` “save”, `DELETE`. From memory: the
 * length of a reply, that saving again writes over, and that there are webhooks (which are not used here).
 */
export const manifest: ConnectorManifest = {
  platform: 'trusted-shops',
  title: 'Trusted Shops',
  externalIdHelp:
    'The channel’s id: chl-… (eTrusted Control Centre, in the address of the channel).',
  credentials: [
    { key: 'clientId', label: 'OAuth client ID', secret: false, required: true },
    { key: 'clientSecret', label: 'OAuth client secret', secret: true, required: true },
    {
      key: 'notifyReviewer',
      label: 'Tell reviewers by e-mail (yes or no)',
      secret: false,
      required: false,
      help: 'Whether Trusted Shops mails the customer that there is an answer. Empty is no.',
    },
  ],
  streams: [
    { id: 'reviews', description: 'Reviews of the channel, and our replies', everySeconds: 300 },
  ],
  facts: [
    {
      key: 'replyCharacters',
      value: 2000,
      unit: 'characters',
      explanation:
        'The longest reply; Trusted Shops documents no limit that we know of, so a careful one',
      limits: ['review'],
    },
  ],
  webhook: null,
  replies: {
    review: {
      place: 'review_response',
      via: 'api',
      limit: { max: 2000, unit: 'characters' },
      mode: 'overwrite',
      moderated: false,
    },
  },
};
