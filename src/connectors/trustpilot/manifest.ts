import type { ConnectorManifest } from '../connector.js';

export const manifest: ConnectorManifest = {
  platform: 'trustpilot',
  title: 'Trustpilot',
  externalIdHelp: 'The business unit’s id: 24 characters, digits and a to f.',
  credentials: [
    { key: 'apiKey', label: 'API key', secret: true, required: true },
    { key: 'apiSecret', label: 'API secret', secret: true, required: true },
    {
      key: 'businessUserId',
      label: 'Business user’s id',
      secret: false,
      required: false,
      help: 'In whose name replies stand. Without it Trustpilot decides by the application.',
    },
    {
      key: 'username',
      label: 'Business user’s e-mail',
      secret: false,
      required: false,
      help: 'Only for applications that must sign in as a business user; with the password.',
    },
    { key: 'password', label: 'Business user’s password', secret: true, required: false },
    {
      key: 'webhookToken',
      label: 'Webhook token',
      secret: true,
      required: false,
      help: 'Any long random text, another for each business unit; append it to the address as ?token=…',
    },
    {
      key: 'webhookSecret',
      label: 'Webhook signing secret',
      secret: true,
      required: false,
      help: 'Only if Trustpilot gave you one: deliveries that carry a signature are then checked against it.',
    },
  ],
  streams: [
    {
      id: 'reviews',
      description: 'Service reviews of the business unit, and our replies',
      // The smallest plan has 200 000 calls a year (developers.trustpilot.com, API module tiers): 23 an hour.
      everySeconds: 600,
    },
  ],
  facts: [
    {
      key: 'replyCharacters',
      value: 2000,
      unit: 'characters',
      explanation: 'The longest reply; Trustpilot documents no limit, so a careful one',
      limits: ['review'],
    },
  ],
  webhook: 'trustpilot',
  replies: {
    review: {
      place: 'review_response',
      via: 'api',
      limit: { max: 2000, unit: 'characters' },
      // A review has room for one `companyReply`.
      mode: 'overwrite',
      moderated: false,
    },
  },
};
