import { cut } from '../excerpt.js';
import type { ChatBlock, ChatMessage } from './chat-message.js';

/**
 * The largest message is 28 KB: https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook.
 * Greek letters take two bytes each, and six in an escaped form.
 */
const BYTES = 26_000;
const QUOTE = 1500;
const BUTTONS = 6;

/** TextBlocks read a little Markdown; what a person wrote must not turn into links or headings. */
const plain = (text: string): string => text.replace(/([\\`*_[\]#>~|])/g, '\\$1');

const text = (said: string, more: object = {}) => ({
  type: 'TextBlock',
  text: plain(said),
  wrap: true,
  ...more,
});

function blockOf(block: ChatBlock): object {
  switch (block.kind) {
    case 'quote':
      return {
        type: 'Container',
        style: 'emphasis',
        items: cut(block.text, QUOTE)
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => text(line, { spacing: 'None' })),
      };
    case 'text':
      return text(block.text, { isSubtle: true, size: 'Small' });
    case 'label':
      return text(block.text, { weight: 'Bolder' });
    case 'rows':
      return {
        type: 'FactSet',
        facts: block.rows.map(({ label, value }) => ({ title: label, value: plain(value) })),
      };
    case 'item':
      return {
        type: 'Container',
        separator: true,
        selectAction: { type: 'Action.OpenUrl', url: block.url },
        items: [
          text(block.title, { weight: 'Bolder' }),
          ...block.rows.map(({ label, value }) =>
            text(`${label}: ${value}`, { isSubtle: true, size: 'Small', spacing: 'None' }),
          ),
        ],
      };
  }
}

const cardOf = (message: ChatMessage, blocks: readonly ChatBlock[]): object => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      contentUrl: null,
      content: {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        msteams: { width: 'Full' },
        // What the list of chats and a card that can not be shown say.
        fallbackText: `${message.headline} ${message.lead}`,
        body: [
          text(message.headline, {
            size: 'Large',
            weight: 'Bolder',
            color: message.urgent ? 'Attention' : 'Warning',
          }),
          text(message.lead),
          ...blocks.map(blockOf),
          text(message.footer, { isSubtle: true, size: 'Small', separator: true }),
        ],
        actions: message.buttons
          .slice(0, BUTTONS)
          .map(({ label, url }) => ({ type: 'Action.OpenUrl', title: label, url })),
      },
    },
  ],
});

/** The body for an incoming webhook (a workflow) of Teams: one Adaptive Card. What does not fit is left out from the end. */
export function teamsMessage(message: ChatMessage): object {
  const { blocks } = message;
  for (let count = blocks.length; count > 0; count -= 1) {
    const card = cardOf(message, blocks.slice(0, count));
    if (Buffer.byteLength(JSON.stringify(card)) <= BYTES) return card;
  }
  return cardOf(message, []);
}
