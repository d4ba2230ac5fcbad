import { cut } from '../excerpt.js';
import type { ChatBlock, ChatMessage } from './chat-message.js';

/**
 * Slack's limits, in characters: https://docs.slack.dev/reference/block-kit/blocks (header 150, section text
 * 3000, ten fields of 2000, 50 blocks a message), …/block-elements/button-element (text 75, url 3000).
 */
const HEADER = 150;
const SECTION = 3000;
const FIELD = 2000;
const FIELDS = 10;
const BLOCKS = 50;
const BUTTON = 75;
const URL_MAX = 3000;

/** `&`, `<` and `>` are markup: `<!channel>` would call everybody. https://docs.slack.dev/messaging/formatting-message-text */
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Escaped text may be five times as long, so there is room for that. */
const mrkdwn = (text: string, max: number) => {
  let kept = text;
  while (escape(kept).length > max) kept = cut(kept, Math.floor([...kept].length * 0.8));
  return escape(kept);
};

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });

const quoted = (text: string): string =>
  mrkdwn(text, SECTION - 400)
    .split('\n')
    .slice(0, 200)
    .map((line) => `>${line}`)
    .join('\n');

const fieldOf = ({ label, value }: { label: string; value: string }) => ({
  type: 'mrkdwn',
  text: `*${mrkdwn(label, 200)}*\n${mrkdwn(value, FIELD - 300)}`,
});

function blocksOf(block: ChatBlock): object[] {
  switch (block.kind) {
    case 'quote':
      return [section(quoted(block.text))];
    case 'text':
      return [{ type: 'context', elements: [{ type: 'mrkdwn', text: mrkdwn(block.text, FIELD) }] }];
    case 'label':
      return [section(`*${mrkdwn(block.text, 200)}*`)];
    case 'rows':
      return [{ type: 'section', fields: block.rows.slice(0, FIELDS).map(fieldOf) }];
    case 'item': {
      const link = block.url.length <= 500 ? `<${escape(block.url)}|→>` : '';
      const rows = block.rows.map(({ label, value }) => `${label}: ${value}`).join(' · ');
      return [section(`*${mrkdwn(block.title, 1000)}* ${link}\n${mrkdwn(rows, 1000)}`)];
    }
  }
}

/** The body for an incoming webhook of Slack. `text` is what the notification and screen readers say. */
export function slackMessage(message: ChatMessage): object {
  const { headline, lead, blocks, buttons, footer } = message;
  const ends = [
    {
      type: 'actions',
      elements: buttons
        .filter(({ url }) => url.length <= URL_MAX)
        .map(({ label, url }, index) => ({
          type: 'button',
          text: { type: 'plain_text', text: cut(label, BUTTON), emoji: false },
          url,
          ...(index === 0 ? { style: 'primary' } : {}),
        })),
    },
    { type: 'context', elements: [{ type: 'mrkdwn', text: mrkdwn(footer, FIELD) }] },
  ];
  const begin = [
    { type: 'header', text: { type: 'plain_text', text: cut(headline, HEADER), emoji: false } },
    section(mrkdwn(lead, SECTION)),
  ];
  const room = BLOCKS - begin.length - ends.length;
  return {
    text: `${mrkdwn(headline, 300)} ${mrkdwn(lead, 500)}`,
    blocks: [...begin, ...blocks.flatMap(blocksOf).slice(0, room), ...ends],
  };
}
