import type { EventTexts } from './event-texts.js';

export const enEvents: EventTexts = {
  settling: {
    warned: 'Time to settle the complaint is running out',
    breached: 'The time to settle the complaint is over',
    waiting: 'The complaint is not settled yet.',
    due: 'Settle by',
    promise: 'Promised to be settled within',
  },
  again: '{count, plural, other {Reminder #}}',
  risks: {
    fury: 'fury',
    abuse: 'abuse',
    threat: 'threat',
    legal_threat: 'legal threat',
    extortion: 'extortion',
    safety: 'safety of a product',
    media_threat: 'threat to go public',
    self_harm: 'self-harm',
    data_privacy: 'personal data',
  },
  topics: {
    delivery: 'Delivery',
    return_refund: 'Return or refund',
    product_quality: 'Product quality',
    product_question: 'Product question',
    price_payment: 'Price or payment',
    contact_hours: 'Contact and opening hours',
    site_fault: 'Fault on the site',
    staff: 'Staff',
    praise: 'Praise',
    other: 'Other',
  },
  item: {
    risk: 'Needs care: {risks}',
    riskExplained:
      'What the customer writes is delicate. Please look at it yourself before anybody answers.',
    review: '{count, plural, one {Review with # star} other {Review with # stars}}',
    reviewExplained: 'An unhappy customer has rated the shop in public.',
  },
  crisis: {
    post: '{count, plural, one {# person is} other {# people are}} unhappy about one post',
    brand: '{count, plural, one {# person is} other {# people are}} unhappy at the same time',
    explained:
      '{count, plural, one {# negative item} other {# negative items}} within {duration}: far more than usual. Now it is still small.',
    topics: 'About',
    first: 'Began',
    channels: 'Where',
    open: 'Open the newest conversation',
    permalink: 'See the post',
  },
  publication: {
    waiting: 'A reply has not gone out since {since}',
    failed: 'A reply could not be sent',
    rejected: 'The platform’s moderators refused a reply',
    explained: {
      waiting:
        'Sixhour goes on trying. The customer has not seen the reply, so their time runs on.',
      failed:
        'It will not be tried again by itself, and the customer still waits. Open the conversation to try again or to answer otherwise.',
      rejected:
        'The customer does not see it and still waits. Open the conversation and answer in other words.',
    },
    reply: 'The reply',
    queued: 'Approved',
    attempts: 'Attempts',
    said: 'Reason given',
  },
  group: {
    subject: '{count, plural, one {# alert} other {# alerts}}',
    quiet: 'They came while you did not want to be disturbed.',
    gathered: 'They came at the same time.',
    settled:
      '{count, plural, one {# more has been dealt with in the meantime.} other {# more have been dealt with in the meantime.}}',
    more: '{count, plural, one {and # more} other {and # more}}',
    open: 'Open all alerts',
  },
  test: {
    headline: 'Test: alerts arrive here',
    lead: 'Somebody has sent this from the console to see whether it arrives. There is nothing to do.',
    open: 'Open the console',
  },
};
