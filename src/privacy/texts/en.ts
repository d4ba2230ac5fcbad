import type { StatusText } from './text.js';

export const en: StatusText = {
  title: 'Deletion of your data',
  missing: 'There is no such request',
  missingBody: 'Check the address: the confirmation code in it must be complete.',
  code: 'Confirmation code',
  state: 'State',
  underWay: 'Received and being done',
  done: 'Done',
  receivedAt: 'Received on',
  doneAt: 'Done on',
  pending: 'Not done yet. This usually takes less than an hour; come back to this page later.',
  erased: 'What was deleted',
  nothing: 'No data was stored under the identifier that the platform gave us.',
  lookups:
    'The platform did not tell us under which identifiers of its pages it knows you. If you wrote to the shop, ask the shop as well: it can delete your conversation by name.',
  counts: {
    contacts: 'Profiles (name and identifiers)',
    messages: 'Your messages, comments and reviews, with attachments and earlier versions',
    replies: 'Replies to you',
    drafts: 'Drafts of replies',
    notices: 'E-mails and notices that quoted you',
    payloads: 'Records as the platform sent them',
  },
  kept: 'What is kept, and why',
  keptFacts:
    'That something was asked and answered, when and in which language, without words, name or identifier: the shop counts how fast it answers.',
  keptNumbers:
    'The numbers of the deleted entries themselves (not yours), so that they are not read in again from the platform.',
  keptProof: 'This request, without your identifier, as proof that it was carried out.',
  keptElsewhere:
    'What you wrote on the platform itself stays there until you delete it there; e-mails that were sent already lie in their recipients’ mailboxes.',
};
