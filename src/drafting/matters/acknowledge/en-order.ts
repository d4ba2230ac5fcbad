import type { Said } from '../matters.js';

/** How the customer feels about troubles with the goods and their way to the customer. */
export const order = {
  courier_rude: ['We understand how upsetting that was.'],
  not_cancelled: [
    'We understand how annoying it is to cancel an order and see it go ahead anyway.',
  ],
  cancelled: ['We understand how disappointing it is when an order is cancelled.'],
  repair_failed: ['We understand how frustrating it is when a repair does not help.'],
  repair_long: ['We understand how tiring the wait for a repair is.'],
  spoiled: ['We understand how unpleasant that was.'],
  dirty_used: ['We understand how off-putting that is.'],
  damaged: ['We understand how disappointing it is to unpack something broken.'],
  broke_soon: ['We understand how annoying that is.'],
  not_working: ['We understand how annoying it is when something new does not work.'],
  lost: ['We understand how worrying it is when a parcel does not turn up.'],
  no_show: ['We understand how annoying it is to wait in for nothing.'],
  left_badly: ['We understand how annoying it is to find a parcel left like that.'],
  not_carried_up: ['We understand how annoying it is to be left with the carrying.'],
  appointment: ['We understand how annoying that is when you have planned your day around it.'],
  wrong_item: ['We understand how annoying it is to unpack something you did not order.'],
  missing_part: ['We understand how annoying it is when something is missing.'],
  not_as_described: ['We understand how disappointing it is when something is not as described.'],
  late: ['We understand how annoying the wait is.'],
  smell: ['We understand how unpleasant a smell like that is at home.'],
  poor_quality: ['We understand your disappointment with the quality.'],
  bad_fit: ['We understand how annoying it is when something does not fit.'],
  packaging_poor: ['We understand how annoying that is.'],
  instructions: [
    'We understand how annoying it is to put something together without clear instructions.',
  ],
  pickup_trouble: ['We understand how annoying that was.'],
  out_of_stock: ['We understand how annoying it is when something is out of stock.'],
  delivery_cost: ['We understand that the delivery cost is annoying.'],
  packaging_much: ['We understand how annoying so much packaging is.'],
} satisfies Said;

/** What should have been. */
export const orderOught = {
  courier_rude: [
    'Nobody should be treated like that by a driver.',
    'That is not how a driver should behave.',
    'You should have been treated with courtesy.',
  ],
  not_cancelled: [
    'A cancelled order should stay cancelled.',
    'You had cancelled it, and that should have been the end of it.',
  ],
  cancelled: ['You were counting on this order.', 'It is annoying when an order falls through.'],
  repair_failed: [
    'A repair should put things right.',
    'After a repair it should have been working properly.',
  ],
  repair_long: [
    'You have waited far too long for this repair.',
    'This should have been settled much sooner.',
  ],
  spoiled: [
    'It should have reached you fresh.',
    'That is not a condition in which anything should leave us.',
  ],
  dirty_used: [
    'What you buy new should be clean and unused.',
    'It should never have been sent out in that state.',
  ],
  damaged: [
    'It should have reached you in one piece.',
    'It should not have arrived in that state.',
    'You were looking forward to it, and then this.',
    'That must have been a real let-down.',
  ],
  broke_soon: [
    'It should have lasted much longer than that.',
    'That is far too soon for it to give up.',
    'It should stand up to being used.',
  ],
  not_working: ['It should simply work.', 'It should do what you bought it for.'],
  lost: [
    'Nobody should have to go looking for a parcel.',
    'It is frustrating not to know where a parcel is.',
  ],
  no_show: [
    'You stayed in for nothing, and that is really annoying.',
    'Nobody should have to wait in for nothing.',
  ],
  left_badly: [
    'A parcel should not be left like that.',
    'It should have been handed over properly.',
  ],
  not_carried_up: [
    'It should have been brought where it was agreed.',
    'You should not have been left to carry it yourself.',
  ],
  appointment: ['An agreed appointment should be kept.', 'You had arranged your day around it.'],
  wrong_item: [
    'You should have received what you ordered.',
    'The right thing should have been in the parcel.',
    'A mix-up like this should not happen.',
  ],
  missing_part: [
    'Nothing should be missing from an order.',
    'Everything should have been in the box.',
  ],
  not_as_described: [
    'It should look the way it is shown.',
    'You should get what the description promises.',
  ],
  late: [
    'It should have been with you long ago.',
    'It has taken far too long.',
    'It should have arrived on time.',
  ],
  smell: ['It should not smell like that.', 'A smell like that is unpleasant.'],
  poor_quality: [
    'You were right to expect better quality.',
    'That is not the quality it should have.',
  ],
  bad_fit: ['It is a pity that it does not fit.', 'It should have fitted.'],
  packaging_poor: ['It should have been packed better.', 'Good packing is part of the job.'],
  instructions: [
    'The instructions should be clear.',
    'You should not have to guess your way through it.',
  ],
  pickup_trouble: [
    'Picking it up should have been simple.',
    'Collecting an order should not be that much trouble.',
  ],
  out_of_stock: ['It is a pity that you did not find what you came for.'],
  delivery_cost: ['You are right that delivery costs count too.'],
  packaging_much: ['You are right, that is too much packaging.'],
} satisfies Said;
