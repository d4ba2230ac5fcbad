import { describe, expect, it } from '@jest/globals';
import type { ConnectorManifest, ReplyCapability } from '../connectors/connector.js';
import { reviewKits } from './review-kit.js';

const reply = (place: ReplyCapability['place'], via: ReplyCapability['via'] = 'api') => ({
  place,
  via,
  limit: { max: 100, unit: 'characters' as const },
  mode: 'append' as const,
  moderated: false,
});

const manifest = (platform: string, more: Partial<ConnectorManifest>): ConnectorManifest => ({
  platform,
  title: platform.toUpperCase(),
  externalIdHelp: '',
  credentials: [{ key: 'token', label: 'The token', secret: true, required: true }],
  streams: [],
  webhook: null,
  replies: {},
  ...more,
});

const MANIFESTS = [
  manifest('north', {
    webhook: 'sky',
    replies: { comment: reply('public_comment'), review: reply('review_response', 'link-only') },
    scopes: [
      { scope: 'list', for: 'Find the page' },
      { scope: 'answer', for: 'Answer comments' },
      { scope: 'old_answer', for: 'Answer', when: { credential: 'login', in: ['old'] } },
    ],
  }),
  manifest('south', {
    webhook: 'sky',
    replies: { message: reply('private_message') },
    scopes: [{ scope: 'list', for: 'Find the page' }],
  }),
  manifest('east', {
    replies: { review: reply('review_response') },
    scopes: [{ scope: 'all', for: 'All' }],
  }),
  manifest('west', {}),
];
const account = (platform: string, credentials = {}) => ({
  platform,
  name: `Shop ${platform}`,
  credentials,
});
const kits = (...accounts: ReturnType<typeof account>[]) =>
  reviewKits({
    publicUrl: 'https://desk.shop.example',
    manifests: MANIFESTS,
    accounts,
    families: ['sky'],
  });

describe('the App Review kit', () => {
  it('is one document for each family, of what is connected', () => {
    expect(kits(account('north'), account('west')).map(({ family }) => family)).toEqual(['sky']);
    expect(kits(account('west'))).toEqual([]);
    const [sky] = kits(account('north'));
    expect(sky!.markdown).toContain('# App Review: NORTH\n');
    expect(sky!.markdown).toContain('Connected: Shop north.');
  });

  it('is for everything while nothing is connected, and says so', () => {
    const [sky, east] = kits();
    expect(sky!.markdown).toContain('# App Review: NORTH, SOUTH\n');
    expect(sky!.markdown).toContain('Nothing is connected yet');
    expect(east!.family).toBe('east');
  });

  it('asks for each permission once, with every use, and for none that is not needed', () => {
    const [sky] = kits(account('north'), account('south'));
    expect(sky!.markdown.match(/^### `list`$/gm)).toHaveLength(1);
    expect(sky!.markdown).toContain('- NORTH: Find the page\n- SOUTH: Find the page');
    expect(sky!.markdown).not.toContain('old_answer');
    expect(kits(account('north', { login: 'old' }))[0]!.markdown).toContain('### `old_answer`');
  });

  it('names the addresses; the callbacks only where there are any', () => {
    const [sky, east] = kits();
    for (const path of ['webhooks/sky', 'callbacks/sky/data-deletion', 'callbacks/sky/deauthorize'])
      expect(sky!.markdown).toContain(`https://desk.shop.example/${path}\``);
    expect(east!.markdown).not.toContain('/callbacks/');
  });

  it('tells what to record, only of what can be answered from here', () => {
    const [sky] = kits(account('north'));
    expect(sky!.markdown).toContain('write a comment beneath a post of Shop north');
    expect(sky!.markdown).not.toContain('leave a review');
    expect(sky!.markdown).toContain('Fill in The token (cover the secrets)');
    expect(sky!.markdown).toContain('Seen in this recording: `list`, `answer`.');
  });
});
