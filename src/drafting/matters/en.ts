import { order } from './acknowledge/en-order.js';
import { service } from './acknowledge/en-service.js';
import type { Matters } from './matters.js';

export const en: Matters = {
  acknowledge: { ...order, ...service },
  remark: {
    late: [
      'Your remark about the delivery time is fair, and we are passing it on.',
      'Time matters when you are waiting for something, so your comment is taken seriously.',
      'It is quite right to mention the wait, and your words are being passed on to our colleagues.',
    ],
    ignored: [
      'Your remark about the attention you received is fair and is being shared with the team.',
      'Feeling noticed is part of a good visit, so we take your comment seriously.',
    ],
    phone_wait: [
      'Your remark about the time on the phone is fair and goes to the colleagues there.',
      'Getting through by phone should be easy, so we take your comment seriously.',
      'It is good of you to mention the phone, and your experience is being passed on.',
    ],
    poor_quality: [
      'Your honest word on the quality is fair and goes to the colleagues who choose our goods.',
      'Quality shows in daily use, so your observation counts for a good deal.',
      'We take your remark about the quality to heart and are passing it on.',
    ],
    bad_fit: [
      'Your comment on the fit is fair, and we are passing it on.',
      'Remarks about size and fit are worth a great deal to anyone who is choosing, and we value yours.',
      'It is good that you mention the fit, because nobody knows it better than the person who tried it.',
    ],
    packaging_poor: [
      'Your point about the packaging is fair, and we are passing it on to the colleagues who pack.',
      'Good packaging is part of a good delivery, so your remark is taken to heart.',
      'It helps to know how the packaging looked at your end, and your comment is being shared.',
    ],
    instructions: [
      'Your remark about the instructions is fair, and we are passing it on.',
      'Clear instructions are worth a great deal, so it is good that you mention them.',
      'Nobody can judge instructions better than the person who needs them, and your comment carries weight.',
    ],
    pickup_trouble: [
      'Your comment about collecting the parcel is fair, and we are passing it on.',
      'Collection is meant to be convenient, so your remark about it is taken seriously.',
      'It is good to hear how the collection went from your side, including what was not ideal.',
    ],
    out_of_stock: [
      'Your remark about what was not in stock is fair, and we are passing it on.',
      'It is useful to hear what people come looking for, and your comment goes to our buyers.',
      'Wanting to find the right thing in stock is entirely reasonable, and we take your point.',
    ],
    dirty_shop: [
      'Your observation about the state of the shop is fair, and we are passing it on.',
      'How well a place is kept matters, so we take your comment seriously.',
    ],
    spam: [
      'Your comment about the number of newsletters is a fair one, and we are passing it on.',
      'A newsletter should be a pleasure to receive, so your candid remark counts.',
      'It is quite right to say when the newsletters become too much, and your view is being shared internally.',
    ],
    queue: [
      'Your remark about the waiting is fair, and the team in the shop will want to hear it.',
      'Nobody loves a queue, and it is quite right of you to mention it.',
      'What you say about the wait at the till is being passed on to the shop.',
    ],
    access: [
      'Your remark about access matters, because a shop should be easy for everyone to use.',
      'It is important to hear where getting around was difficult, and we are passing your comment on.',
      'Ease of access is a very fair thing to raise, and we take your words to heart.',
    ],
    hours: [
      'Your comment about the opening hours is a fair one, and we are passing it on.',
      'Opening hours have to work for the people who come, so your view of them matters.',
      'It is useful to hear how the opening hours look from your side of the door.',
    ],
    hard_to_find: [
      'A fresh pair of eyes sees best what is hard to find, so your remark is valuable.',
      'Your point about finding your way is fair, and it goes to the team in the shop.',
      'It is only reasonable to want everything in a shop clearly marked and easy to see.',
    ],
    climate: [
      'Your remark about how it feels inside the shop is fair, and we are passing it on.',
      'Comfort in the shop is part of the visit, so your comment is taken seriously.',
      'What you say about the surroundings is good to know and goes to the team in the shop.',
    ],
    parking: [
      'Parking is a fair point to raise, and we take it just as seriously as the praise.',
      'Your remark about the parking has been heard and is being passed on.',
      'A visit begins with parking the car, so it is quite right to mention it.',
    ],
    choice: [
      'Your wish for a wider choice is a fair one and is being passed on to the team.',
      'It helps to hear where the selection left you wanting more.',
      'We are taking your remark about the selection to heart and sharing it with the team.',
    ],
    delivery_cost: [
      'Your point about the cost of delivery is fair, and we are passing it on.',
      'Delivery charges are part of the whole picture, so your candid word on them counts.',
      'It is quite right to mention the delivery cost, and your comment goes to the people responsible for it.',
    ],
    packaging_much: [
      'Your comment on the amount of packaging is well taken, and we are passing it on.',
      'It is a fair point that an order can manage with less packaging.',
    ],
    pricey: [
      'Your remark about the price is a fair one, and we take it seriously.',
      'What you say about the price is going straight to the colleagues concerned.',
      'Value for money is a perfectly fair thing to raise, and it is good to hear your view.',
    ],
  },
  mixUp: {
    ordered: ['order(ed)?|bought|asked for|wanted|chose|paid for|supposed to be'],
    arrived: ['got|sent|came|arriv(ed|es)|receiv(ed|e)|deliver(ed)?|in the (box|parcel)|turned up'],
    size: ['size~|cm|inch~|eu|uk|waist|king|queen|(xs|s|m|l|xl|xxl)'],
    colours: [
      ['black'],
      ['white|ivory'],
      ['gr(e|a)y'],
      ['brown'],
      ['blue|navy'],
      ['red|burgundy'],
      ['green|olive'],
      ['yellow|mustard'],
      ['pink'],
      ['purple|violet|lilac'],
      ['orange'],
      ['beige|cream|sand'],
      ['silver'],
      ['gold'],
    ],
    kinds: [
      [['oak'], ['walnut'], ['pine'], ['beech']],
      [['plastic'], ['wood(en)?|metal|glass']],
      [['leather'], ['cotton'], ['wool(len)?']],
      [['round'], ['square']],
      [['single'], ['double']],
    ],
  },
};
