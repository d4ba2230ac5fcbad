import type { AlertTexts } from './alert-texts.js';

export const en: AlertTexts = {
  days: '{count, plural, one {# day} other {# days}}',
  hours: '{count, plural, one {# hour} other {# hours}}',
  minutes: '{count, plural, one {# minute} other {# minutes}}',
  moment: 'less than a minute',
  and: ' ',
  left: '{duration} left',
  warned: 'Time to answer is running out',
  breached: 'The time to answer is over',
  late_ingest: 'Received after its time was over',
  waiting:
    '{kind, select, message {The message is} review {The review is} mention {The mention is} other {The comment is}} still waiting for an answer.',
  lateExplained: 'The platform handed it over only after the time to answer had passed.',
  kind: '{kind, select, message {Message} review {Review} mention {Mention} other {Comment}}',
  quoted: '“{text}”',
  noText: '(no text)',
  attachments: '{count, plural, one {# attachment} other {# attachments}}',
  further:
    '{count, plural, one {# more item has come from this customer since.} other {# more items have come from this customer since.}}',
  cutHere: 'Shortened here; the whole text is in the conversation.',
  from: 'From',
  unknownContact: 'Name not known',
  where: 'Where',
  post: 'Under the post',
  rating: 'Rating',
  written: 'Written',
  due: 'Answer due',
  overdue: 'Overdue by',
  promise: 'Promised within',
  assigned: 'Assigned to',
  nobody: 'nobody',
  team: 'team {name}',
  draft: 'Draft waiting for approval',
  noDraft: 'No draft has been prepared yet.',
  open: 'Open the conversation',
  permalink: 'See it on the platform',
  account: {
    channel_blind: 'The channel has not been read since {since}',
    webhooks_silent: 'Webhooks silent since {since}',
    token_expiring: 'Access to the channel ends soon',
    token_dead: 'The channel needs to be reconnected',
    explained: {
      polling_failed:
        'Every attempt to read it has failed since then. What customers write meanwhile comes in as soon as it can be read again, with the time at which it was written.',
      webhooks_silent:
        'The platform no longer announces new items. Sixhour goes on reading the channel on a schedule, so items may come in later than usual. Check the webhook in the platform’s settings.',
      token_dead:
        'The platform no longer accepts the access token, so the channel can be neither read nor answered. Connect it again with a new token: its history stays, and what was missed is read then.',
      token_expiring:
        'After that the channel can be neither read nor answered. Connect it again with a new token before then; its history stays.',
    },
    channel: 'Channel',
    since: 'Since',
    lastRead: 'Last read',
    ends: 'Access ends',
    said: 'Reason given',
    missing: 'Missing permissions',
    open: 'Open the channels',
  },
  because: {
    assignee: 'You receive this mail because the conversation is assigned to you.',
    team: 'You receive this mail because the conversation is assigned to your team.',
    manager: 'You receive this mail as a manager.',
    owner: 'You receive this mail as an owner.',
    nobody_else: 'You receive this mail because the shop has nobody else to tell.',
  },
};
