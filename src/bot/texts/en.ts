import { clock } from './clock.js';
import type { BotTexts, WhenTexts } from './texts.js';

export const en: BotTexts = {
  disclosure: 'I am the shop’s automatic assistant. Write “human” and a colleague will answer you.',
  more: ['Is there anything else I can help you with?', 'Can I help you with anything else?'],
  choose: 'I am not sure what you would like to know. Is it one of these?',
  number: 'Please reply with its number, or write “human” and a colleague will answer you.',
  other: 'Something else',
  helped: '👍',
  unhelped: '👎 That didn’t help',
  person: 'Talk to a person',
  welcome: 'Hello! What would you like to know? Just write your question.',
  greeting:
    'Hello! This is {shop}. An automatic assistant answers common questions; our team does the rest.',
  handover: 'I am passing your message on to a colleague, who will most likely reply here {when}.',
  closed:
    'Thank you for your message. Nobody from our team is here at the moment; a colleague will most likely reply {when}.',
  closedLong:
    'Thank you for your message. Nobody from our team is here at the moment; a colleague will reply once we are back.',
  automatic: '(Automatic reply)',
};

export const enWhen: WhenTexts = {
  locale: 'en-GB',
  today: 'today',
  tomorrow: 'tomorrow',
  weekdays: [
    'on Monday',
    'on Tuesday',
    'on Wednesday',
    'on Thursday',
    'on Friday',
    'on Saturday',
    'on Sunday',
  ],
  on: 'on {date}',
  by: (day, hour, minute) => `${day} by ${clock(hour, minute)}`,
};
