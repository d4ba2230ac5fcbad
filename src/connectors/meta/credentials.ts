import type { CredentialField } from '../connector.js';

export const META_CREDENTIALS: CredentialField[] = [
  {
    key: 'accessToken',
    label: 'Page access token',
    secret: true,
    required: true,
    help: 'A page token made from a long-lived user token does not expire; a password change ends it.',
  },
  { key: 'appId', label: 'App ID', secret: false, required: false },
  {
    key: 'appSecret',
    label: 'App secret',
    secret: true,
    required: true,
    help: 'Signs the webhooks and proves our calls.',
  },
  {
    key: 'verifyToken',
    label: 'Verify token',
    secret: true,
    required: true,
    help: 'Any text; enter the same one where the app’s webhook is set up.',
  },
];
