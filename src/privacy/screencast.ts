import type { ConnectorManifest } from '../connectors/connector.js';
import type { ItemKind } from '../connectors/platform-event.js';

/** Words on the console's buttons, by their keys in its English catalogue; a test compares them. */
export const BUTTONS = {
  'nav.channels': 'Channels',
  'channels.connect': 'Connect a channel',
  'channels.submit': 'Check and connect',
  'channels.state.active': 'Healthy',
  'nav.queue': 'Queue',
  'draft.approve': 'Approve & send',
  'pub.accepted': 'Published',
  'why.title': 'Why',
  'erase.action': 'Erase this person’s data',
} as const;

const button = (key: keyof typeof BUTTONS): string => `**${BUTTONS[key]}**`;

const WRITES: Readonly<Record<ItemKind, (account: string) => string>> = {
  comment: (account) => `write a comment beneath a post of ${account}`,
  message: (account) => `send ${account} a message`,
  review: (account) => `leave a review or recommendation of ${account}`,
  mention: (account) => `mention ${account} in a comment or post`,
};

const REPLY_SEEN = {
  public_comment: 'stands beneath what they wrote',
  private_message: 'has come as a message',
  review_response: 'stands beneath the review',
} as const;

/** What to press, and what must be seen: from connecting the account to the answer on the platform, and deletion. */
export function screencast(
  manifest: ConnectorManifest,
  account: string,
  publicUrl: string,
): string[] {
  const fields = manifest.credentials.filter(({ required }) => required);
  const answered = (Object.keys(manifest.replies) as ItemKind[]).filter(
    (kind) => manifest.replies[kind]?.via === 'api',
  );
  return [
    `Open ${publicUrl} and sign in. Seen: the address and the console.`,
    `${button('nav.channels')} → ${button('channels.connect')} → “${manifest.title}”. Fill in ${fields.map(({ label }) => label).join(', ')} (cover the secrets) and press ${button('channels.submit')}. Seen: the account’s own name, and ${button('channels.state.active')}.`,
    ...answered.flatMap((kind) => {
      const { place } = manifest.replies[kind]!;
      return [
        `In another window, as the test person, ${WRITES[kind](account)}. Seen: the platform’s own page with their words.`,
        `Back in ${button('nav.queue')}: the item appears by itself. Open it. Seen: the same words, the person’s name, the post it stands under, and the time left to answer.`,
        `Change a word of the prepared draft and press ${button('draft.approve')}. Seen: the reply in the thread, and ${button('pub.accepted')}.`,
        `In the test person’s window, reload. Seen: the shop’s reply ${REPLY_SEEN[place]}.`,
      ];
    }),
    'As the test person, delete what was written. Seen: in Sixhour its text is gone as well.',
    `${button('why.title')} → ${button('erase.action')}, confirm. Seen: the name is gone; open the address that is shown: a page that says what was deleted and what is kept.`,
  ];
}
