import type { Said } from '../matters.js';

/** What is said of troubles with money, people and the shop. */
export const service = {
  humiliated: [
    'Nobody should be treated like that.',
    'We understand how hurtful that was.',
    'Nobody should leave a shop feeling like that.',
    'Everybody deserves respect.',
  ],
  rude: [
    'Nobody should be spoken to like that.',
    'We understand how hurtful that was.',
    'You should have been treated with courtesy.',
    'That is not how we want to treat anybody.',
  ],
  refund_waiting: [
    'You should not have to chase your own money.',
    'We understand how frustrating it is to wait for your money.',
    'The money should have been with you by now.',
    'It is your money, and you have waited long enough.',
  ],
  refund_short: [
    'A refund should be right to the penny.',
    'We understand how annoying it is when a refund is too small.',
    'You should have got back the full amount.',
  ],
  charged_wrongly: [
    'We understand how worrying it is when a payment is not right.',
    'A payment has to be right.',
    'A wrong charge is no small thing.',
  ],
  refused: [
    'We understand how frustrating it is to be turned down.',
    'That was not the answer you had hoped for.',
  ],
  broken_promise: [
    'We should keep our word.',
    'We understand how annoying it is when a promise is not kept.',
    'A promise should be kept.',
  ],
  voucher: [
    'A voucher should simply work.',
    'We understand how annoying it is when a code or a voucher does not work.',
  ],
  price_differs: [
    'The price you see should be the price you pay.',
    'We understand how annoying it is when the price is suddenly another.',
  ],
  ignored: [
    'We should have looked after you.',
    'We understand how annoying it is when nobody takes any notice of you.',
    'It is annoying when nobody takes the time.',
  ],
  sent_around: [
    'You should not be sent from one person to the next.',
    'We understand how tiring it is to be passed around.',
    'One of us should have taken care of it from the start.',
  ],
  no_answer: [
    'You should have had an answer by now.',
    'We understand how annoying it is when nobody answers.',
    'It should not be this hard to get an answer from us.',
    'You should not have to write again and again.',
  ],
  phone_wait: [
    'Nobody should have to wait that long on the phone.',
    'We understand how annoying it is when you cannot get through.',
    'It should be easier to reach us by phone.',
  ],
  canned_answers: [
    'You should have had a proper answer from a person.',
    'We understand how annoying it is to get only ready-made answers.',
    'A ready-made answer is no help.',
  ],
  bad_advice: [
    'You should be able to rely on our advice.',
    'We understand how annoying it is to be given wrong advice.',
    'We should have advised you better.',
  ],
  site_error: [
    'The site should simply work.',
    'We understand how annoying it is when the site does not work.',
    'Ordering should not be this hard.',
  ],
  account: [
    'Logging in should not be this hard.',
    'We understand how annoying it is when you cannot get into your account.',
  ],
  return_hassle: [
    'Sending something back should be simple.',
    'We understand how annoying it is when a return is this much trouble.',
    'A return should not be this hard.',
  ],
  invoice: [
    'An invoice should be right the first time.',
    'We understand how annoying it is when an invoice is missing or wrong.',
  ],
  dirty_shop: [
    'The shop should be clean and in good order.',
    'You are right, a shop should not look like that.',
  ],
  spam: [
    'You should not get newsletters you do not want.',
    'We understand how annoying so many messages are.',
  ],
  queue: [
    'Nobody should have to queue that long.',
    'We understand how annoying such a long wait is.',
  ],
  access: [
    'Everybody should be able to get in and around the shop.',
    'We understand how annoying it is when you cannot get to what you need.',
  ],
  hours: [
    'Standing in front of a closed door is annoying.',
    'We understand how annoying it is when the shop is closed.',
  ],
  hard_to_find: [
    'You should be able to find things easily in the shop.',
    'We understand how annoying it is not to find anything.',
  ],
  climate: ['You should feel comfortable in the shop.', 'We understand how unpleasant that was.'],
  parking: [
    'We understand how annoying it is not to find a parking space.',
    'Parking there is not easy, you are right.',
  ],
  choice: [
    'It is a pity that you did not find the right thing.',
    'We understand that you would like more to choose from.',
  ],
  pricey: [
    'We understand that the price was a disappointment.',
    'You are right to look at the price.',
  ],
} satisfies Said;
