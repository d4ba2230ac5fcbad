import type { ConnectorManifest } from '../connector.js';

/**
 * Judge.me's API (judge.me/api/docs) lists reviews and takes replies, and does not tell the replies there are: an
 * answer given in its dashboard has to be marked as answered by hand. The length of a reply is from memory.
 */
export const manifest: ConnectorManifest = {
  platform: 'judge-me',
  title: 'Judge.me',
  externalIdHelp: 'The shop’s domain as Judge.me knows it: your-shop.myshopify.com.',
  credentials: [
    {
      key: 'apiToken',
      label: 'Private API token',
      secret: true,
      required: true,
      help: 'Judge.me: Settings → Integrations → View API tokens. It also signs the webhooks.',
    },
    {
      key: 'notifyReviewer',
      label: 'Tell reviewers by e-mail (yes or no)',
      secret: false,
      required: false,
      help: 'Whether Judge.me mails the reply to the customer. Empty is no.',
    },
  ],
  streams: [{ id: 'reviews', description: 'Reviews of products and the shop', everySeconds: 300 }],
  facts: [
    {
      key: 'replyCharacters',
      value: 2000,
      unit: 'characters',
      explanation: 'The longest reply; Judge.me documents no limit, so a careful one',
      limits: ['review'],
    },
  ],
  webhook: 'judge-me',
  replies: {
    review: {
      place: 'review_response',
      via: 'api',
      limit: { max: 2000, unit: 'characters' },
      mode: 'append',
      moderated: false,
    },
  },
};
