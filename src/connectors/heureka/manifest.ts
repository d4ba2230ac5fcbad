import type { ConnectorManifest, ReplyCapability } from '../connector.js';

/**
 * Heureka hands reviews out and takes no answers in: they are written in its administration and come back as
 * `reaction` (github.com/BianoCZ/heureka-recenze and others). The length of an answer is from memory.
 */
const byHand: ReplyCapability = {
  place: 'review_response',
  via: 'link-only',
  limit: { max: 2000, unit: 'characters' },
  mode: 'overwrite',
  moderated: false,
};

export const manifest: ConnectorManifest = {
  platform: 'heureka',
  title: 'Heureka',
  externalIdHelp:
    'The shop’s page on Heureka: obchody.heureka.cz/your-shop, or obchody.heureka.sk/your-shop.',
  credentials: [
    {
      key: 'key',
      label: 'Key of the shop reviews',
      secret: true,
      required: true,
      help: '32 letters and digits: administration, “Ověřeno zákazníky” (“Overené zákazníkmi”), export of reviews.',
    },
    {
      key: 'productKey',
      label: 'Key of the product reviews',
      secret: true,
      required: false,
      help: 'Fill it in to read product reviews too; often it is the same key.',
    },
  ],
  streams: [
    // The exports are said to be renewed every six hours; half an hour finds out soon enough.
    { id: 'reviews', description: 'Reviews of the shop, and its answers', everySeconds: 1800 },
    { id: 'product-reviews', description: 'Reviews of products', everySeconds: 3600 },
  ],
  facts: [
    {
      key: 'replyCharacters',
      value: 2000,
      unit: 'characters',
      explanation: 'The longest answer of a shop; Heureka documents no limit',
      limits: ['review'],
    },
  ],
  webhook: null,
  replies: { review: byHand },
};
