import { checkSamples } from './check-samples.js';

checkSamples(
  'en',
  [
    [
      'insult',
      'Bought it on Monday, broke on Tuesday.',
      'Honestly, are you thick? Any child can put that shelf together.',
    ],
    ['insult', 'Where is my refund?', 'Customers like you are the reason we drink. Stop whining.'],
    ['insult', 'Price differs at the till.', "You clearly haven't got a brain cell to spare."],
    [
      'threat',
      'Scammers.',
      'Take this down within 24 hours or our legal department will be in touch with you.',
    ],
    [
      'threat',
      'Never buy here.',
      'Carry on like this and you will regret it, we know which street you live on.',
    ],
    ['threat', 'Awful.', 'One more lie and we will see you in court.'],
    [
      'personal_data_public',
      'Where is it?',
      'Hi Sandra, the driver tried you on 07700 900 412 twice this morning.',
    ],
    [
      'personal_data_public',
      'No invoice.',
      'We emailed the invoice to s.whitcombe@postbox.example, have a look there.',
    ],
    [
      'personal_data_public',
      'When does it come?',
      'Your order 10448213 has been handed to the courier.',
    ],
    [
      'personal_data_public',
      'It never came.',
      'The parcel was left at 14 Alder Close, Whitby, as you asked.',
    ],
    ['sarcasm', 'Box was dented.', 'Oh no, a dent! Shall we call the fire brigade?'],
    ['sarcasm', 'The kettle is loud.', 'For nine quid, what did you expect, a Steinway?'],
    ['sarcasm', 'Late again.', 'Congratulations, you have discovered that Christmas is busy.'],
    ['sarcasm', 'Candle smells faint.', 'How terribly tragic. We shall try to sleep tonight.'],
    ['blame', 'Jumper shrank.', "If you had read the care label, this wouldn't have happened."],
    [
      'blame',
      'Arrived at old address.',
      'You gave us the wrong address, so that is your own mistake.',
    ],
    ['blame', 'Screen cracked.', 'You must have dropped it, our packing is perfect.'],
    ['blame', 'Missed delivery.', 'You ought to have been at home when the courier came.'],
    ['argue', 'The shelf is crooked.', 'We beg to differ. It was straight.'],
    ['argue', 'It came broken.', 'That is simply not true. It left here in perfect order.'],
    ['argue', 'Nobody answers.', "We don't believe you, our phones work all day."],
    ['argue', 'Bad quality.', 'Nobody else has ever complained about it.'],
    [
      'wrong_language',
      'Is it in stock?',
      'Dzień dobry, tak, produkt jest dostępny w sklepie od jutra.',
    ],
    [
      'policy_phrase',
      'Can I swap it?',
      'Unfortunately company rules do not allow exchanges of underwear. We can refund you.',
    ],
    ['policy_phrase', 'Can I pay later?', 'As per our policy we only take cards.'],
    ['ask_again', 'My parcel is late.', 'Sorry to hear that! What is your order number, please?'],
    [
      'ask_again',
      'The lid is missing.',
      'Could you tell us the order number and we will have a look.',
    ],
    ['queue_phrase', 'Hello?', 'All our agents are busy at the moment, please wait for your turn.'],
    [
      'queue_phrase',
      'Hello?',
      'Due to a high volume of messages replies take longer, your message is important to us.',
    ],
    ['impossible_promise', 'Will it be here Friday?', 'It will be with you on Friday, guaranteed.'],
    ['impossible_promise', 'It came late.', 'We promise this will never happen again.'],
    [
      'impossible_promise',
      'Will it come?',
      "Don't worry, it will definitely arrive tomorrow before noon.",
    ],
    ['shouting', 'Does not work.', 'PLEASE READ THE MANUAL before writing. Page four covers it.'],
    ['shouting', 'Closed?', 'We are open!!! Come by any time.'],
    ['closed_door', 'So what now?', 'We cannot help you any further. The matter is closed.'],
    ['closed_door', 'So what now?', 'That is not our problem, ask the courier.'],
    ['empty', 'Where is my order?', 'Hi, thanks for getting in touch.'],
    ['empty', 'The zip is broken.', 'Thank you for your feedback!'],
  ],
  [
    ['Is it my fault?', 'Not your fault at all, the label was wrong. We have mended the page.'],
    [
      'How do I reach you?',
      'You can ring us on 020 7946 0123 between 9 and 5, or write to care@lampshop.example.',
    ],
    [
      'I never got a mail.',
      'You should have received a mail from us yesterday; please check the spam folder.',
    ],
    ['Are you sure?', 'You are right, the picture is misleading. We will change it today.'],
    ['Can I return it?', 'Yes, of course. You have 30 days and the return label is in the box.'],
    [
      'Your clerk called me stupid.',
      'I am so sorry that somebody called you stupid. That must not happen, and the shop manager will ring you.',
    ],
    [
      'My lawyer will hear of this.',
      'We have read your message carefully. Our manager would like to talk it over with you; please write to us privately.',
    ],
    [
      'Does it have a guarantee?',
      'There is a three-year guarantee on the motor and one year on the battery.',
    ],
    [
      'Queue at the till took forever.',
      'We are sorry about the queue at the till on Saturday. From this week there is a third till.',
    ],
    [
      'Can you repair it?',
      'Unfortunately we cannot repair it ourselves, but the maker does it free of charge. Shall we send it for you?',
    ],
    [
      'Will it fit my VW?',
      'It fits the VW T5 and T6, not the T4. The USB-C and HDMI ports face left.',
    ],
    [
      'Do you ship abroad?',
      'We do, to all of Europe. Orders over 80 euros go free, delivery takes three to five days.',
    ],
    ['Love it!', 'Thank you so much!'],
    [
      'Is the blue one back?',
      'Not yet, it is due on 14 May. Ring the bell by the product and you will hear first.',
    ],
    [
      'My mistake, I ordered the wrong size.',
      'It happens to the best of us, the exchange is on its way.',
    ],
    [
      'Promise me it will never fade.',
      'It would not be honest to promise that; what we can promise is that you may return it.',
    ],
  ],
);
