/** Texts about channels that are not well, what could not be read, and people's data. */
export const care = {
  'channels.state.blind': 'Blind',
  'channels.blindSince': 'Blind since {when}',
  'channels.blind.token_dead':
    'The platform no longer accepts the token. Reconnect the channel with a new one; what comes in meanwhile is read afterwards.',
  'channels.blind.polling_failed':
    'Reading fails again and again. Sixhour keeps trying; the error stands below. What comes in meanwhile is read afterwards.',
  'channels.blind.webhooks_silent':
    'There is something new, but the platform announces nothing. Sixhour reads more often instead. Check the webhook in the platform’s settings.',
  'channels.silentSince': 'No webhooks since {when}',
  'channels.tokenEnds':
    '{n, plural, =0 {The token ends within a day} one {The token ends in # day} other {The token ends in # days}}',
  'channels.tokenEnded': 'The token has ended',
  'channels.missing': 'The token lacks rights:',
  'channels.probed': 'Token checked:',
  'channels.probe': 'Check now',
  'channels.probeWell': '{name}: the token is in order',
  'channels.probeTrouble': '{name}: something is wrong; the channel’s card says what',
  'channels.importing': 'Importing history: {n, plural, one {# item} other {# items}} read so far',
  'channels.further': '{n, plural, one {# optional field} other {# optional fields}}',
  'channels.blindBanner':
    '{n, plural, one {{name} has been blind since {when}. The queue may be missing items.} other {# channels are blind, the first since {when}: {name}. The queue may be missing items.}}',
  'channels.blindOpen': 'See what to do',
  'channels.kit': 'App Review kit',
  'channels.kitBody':
    'What the platforms want to see before they let your app reach all customers: the permissions with their reasons, scripts for the screen recordings, the addresses to enter. Made from what is connected here.',
  'channels.kitDownload': 'Download (Markdown)',

  'dead.title': 'Items that could not be read',
  'dead.intro':
    'They are kept as they came. Replay them once the cause is gone, for instance after an update.',
  'dead.empty': 'Nothing has been left behind',
  'dead.emptyBody': 'Everything that came in could be read.',
  'dead.received': 'received',
  'dead.attempts': '{n, plural, one {tried once} other {tried # times}}',
  'dead.excerpt': 'As it came',
  'dead.replay': 'Replay',
  'dead.replayAll': 'Replay all',
  'dead.replayed': 'Replayed: {resolved, number} read in, {failed, number} still failing',
  'dead.dismiss': 'Dismiss',
  'dead.dismissTitle': 'Dismiss this item?',
  'dead.dismissBody': 'It is not read in, and what was kept of it is deleted.',
  'dead.dismissed': 'Dismissed',
  'dead.count': '{n, plural, one {# item could not be read} other {# items could not be read}}',

  'alerts.kind.token_dead': 'A channel must be reconnected',
  'alerts.kind.token_expiring': 'A channel’s access ends soon',
  'alerts.channels': 'See the channels',
  'alerts.since': 'since {when}',
  'alerts.until': 'until {when}',
  'alerts.resolved': 'over again',

  'draft.answeredThere': 'I have answered it there',
  'draft.answeredThereDone': 'Recorded: answered by you on the platform',
  'draft.answeredThereUndone': 'Taken back; the clock runs on',
  'history.conversation.answered.elsewhere': 'answered on the platform',
  'history.conversation.answered.elsewhere.undone': 'took back: not answered on the platform',
  'closeReason.erased': 'data erased at the person’s wish',

  'contact.erased': 'Erased person',
  'erase.section': 'Personal data',
  'erase.intro': 'If this person asks the shop to delete their data.',
  'erase.action': 'Erase this person’s data',
  'erase.title': 'Erase all data of {name}?',
  'erase.body':
    'Messages, name, attachments, drafts, replies and quotes in mails are deleted here for good. What stands on the platform itself stays there. The figures stay, without names. This can not be undone.',
  'erase.done': 'The data is being erased',
  'erase.doneBody':
    'Pass this address on to the person: it shows when it is done and what is kept.',
} as const;

export type CareCatalogue = Record<keyof typeof care, string>;
