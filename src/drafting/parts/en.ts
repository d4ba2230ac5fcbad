import type { Parts } from './parts.js';

export const en: Parts = {
  greeting: ['<Hello|Hi>,', '<Good day|Hi there>,', '<Hello|Hey>,'],
  greetingNamed: ['<Hello|Hi> {name},', '<Dear|Hi> {name},', '<Hello|Hey> {name},'],
  thanksPraise: [
    'Thank you so much for your kind words.',
    'Thank you, this has made our day.',
    'Many thanks for taking the time to write this.',
    'Thank you, it means a lot to the whole team.',
    'What a lovely message to read, thank you.',
  ],
  thanksReview: [
    'Thank you for your review.',
    'Thank you for telling us how it went.',
    'Many thanks for your feedback.',
    'Thank you for taking the time to write to us.',
    'Thank you for such an honest review.',
  ],
  thanksQuestion: [
    'Thank you for your question.',
    'Thank you for asking.',
    'Thank you for getting in touch.',
    'Good question, thank you.',
  ],
  praiseNote: {
    delivery: [
      'We are glad that everything arrived quickly and in one piece.',
      'It is good to hear that the delivery went smoothly.',
      'We will pass your thanks on to the colleagues who packed it.',
      'Our warehouse team will be pleased to read this.',
    ],
    staff: [
      'We will gladly pass it on to our colleagues, they will be delighted.',
      'The colleagues who looked after you will be very pleased to read this.',
      'We will read it out to the team.',
      'It is good to know that you felt well looked after.',
    ],
    product_quality: [
      'We are glad that you like it.',
      'May it serve you well for a long time.',
      'It is good to hear that it turned out as you had hoped.',
      'We hope you enjoy it for years.',
    ],
    other: [
      'We are glad that you are happy.',
      'It is good to hear that everything went well.',
      'Feedback like this keeps us going.',
      'We are happy that we could help.',
    ],
  },
  apology: [
    'We are sorry about this.',
    'We apologise for the trouble this has caused.',
    'We are sorry that it turned out this way.',
    'Please accept our apology.',
    'We are really sorry to read this.',
  ],
  strongApology: [
    'We are truly sorry.',
    'We sincerely apologise for everything you have been through.',
    'Please accept our sincere apology.',
    'We are very sorry that it has come to this.',
  ],
  sympathy: [
    'We are sorry to hear what happened.',
    'We are very sorry to read this, and we hope you are all right.',
    'Thank you for letting us know at once; we are sorry that this happened.',
    'We are sorry for the fright this must have given you.',
  ],
  feeling: [
    'We understand that you are upset, and we would feel the same.',
    'Your anger is easy to understand.',
    'We can see how much this has upset you.',
    'We understand how disappointing this must be.',
  ],
  acknowledge: {
    delivery: [
      'Waiting for a parcel without knowing where it is wears anyone out.',
      'Your order should have gone more smoothly than this.',
      'A delivery should not be a source of worry.',
      'We know how annoying trouble with a delivery is.',
    ],
    return_refund: [
      'Returning something should be simple, and here it was not.',
      'A return should not cost you this much effort.',
      'We understand that you want this return settled.',
      'It is your money, and we know that you want clarity.',
    ],
    product_quality: [
      'This is not the quality we want to send out.',
      'You were right to expect better from this product.',
      'We understand your disappointment with the product.',
      'This is not how the product should be.',
    ],
    product_question: [
      'The information about the product should have been clearer.',
      'We understand that this left you unsure.',
      'You should be able to find this out easily.',
      'It is good that you tell us what was unclear.',
    ],
    price_payment: [
      'Trouble with a payment is unpleasant, and we take it seriously.',
      'When it comes to money, everything has to add up.',
      'We understand that you want to know where you stand with the payment.',
      'An unclear charge would worry us too.',
    ],
    contact_hours: [
      'We should be easier to reach than this.',
      'We understand how frustrating it is when nobody answers.',
      'You should have had an answer from us by now.',
      'It should not be this hard to get hold of us.',
    ],
    site_fault: [
      'An order should not fail because of a technical fault.',
      'We understand how annoying it is when the site does not cooperate.',
      'The site should have worked for you.',
      'A fault like this costs you time, and we know it.',
    ],
    staff: [
      'Nobody should be spoken to like that.',
      'This is not how we want to treat anyone.',
      'You deserved a much kinder manner.',
      'What you describe is not how we want to behave.',
    ],
    praise: [
      'We take what you write seriously.',
      'It matters to us that you tell us.',
      'We understand your disappointment.',
      'You should have had a better experience.',
    ],
    other: [
      'We understand your disappointment.',
      'You should have had a better experience with us.',
      'We take what you write seriously.',
      'It matters to us that you tell us.',
    ],
  },
  matters: {
    damaged: [
      'It should have reached you in one piece.',
      'It is disappointing to open a parcel and find something damaged.',
      'Nothing should arrive at your home in this state.',
      'Damage like this should not have happened.',
    ],
    not_working: [
      'It should work, and for you it does not.',
      'It is annoying when something new will not work.',
      'You rightly expect it to work from the first day.',
      'A thing that fails is the last thing you need.',
    ],
    poor_quality: [
      'You were right to expect better quality.',
      'This is not the quality we want to be known for.',
      'We understand your disappointment with the quality.',
      'It should have lasted much better than this.',
    ],
    missing_item: [
      'Everything you ordered should have been in the parcel.',
      'An incomplete parcel is annoying, and we understand that.',
      'Nothing should be missing from your order.',
      'We understand how it feels to open the parcel and find something missing.',
    ],
    wrong_item: [
      'You should have received exactly what you ordered.',
      'The wrong item in the parcel is our oversight.',
      'It is annoying to unpack something you did not order.',
      'What arrived is not what you chose, and we understand the annoyance.',
    ],
    late: [
      'You have been waiting longer than you should have to.',
      'We understand that the waiting is annoying.',
      'It should have been with you by now.',
      'A delay like this is unpleasant, above all when you are counting on the parcel.',
    ],
    lost: [
      'A parcel that does not turn up is a worry.',
      'You should not have to search for your parcel yourself.',
      'We understand that you want to know where your parcel is.',
      'A parcel should not simply disappear.',
    ],
    refund_waiting: [
      'You have been waiting for your money longer than you should have to.',
      'We understand that you want to see your money back.',
      'Waiting for a refund should not take so much patience.',
      'Your refund should have been settled by now.',
    ],
    charged_wrongly: [
      'The amount has to be right, and we understand that this worries you.',
      'Nobody should pay more than was agreed.',
      'We understand that an unexpected charge is unpleasant.',
      'A wrong amount on the bill should not happen.',
    ],
    rude: [
      'Nobody should be spoken to like that.',
      'This is not how we want to treat anyone.',
      'You deserved a much kinder manner.',
      'What you describe is not how we want to behave.',
    ],
    no_answer: [
      'You should have had an answer from us by now.',
      'Silence is the last thing you need from us.',
      'We understand how frustrating it is when nobody answers.',
      'We should have got back to you sooner.',
    ],
    site_error: [
      'An order should not fail because of a technical fault.',
      'The site should have worked for you.',
      'We understand how annoying it is to see an error again and again.',
      'A fault like this costs you time, and we know it.',
    ],
  },
  matterWords: {
    damaged: [
      'broken|broke|crack(ed)?|chip(ped)?|torn|tore|shatter~|smash~|dent(ed)?|damag~|bent|scratch~|leak~|ripped|burst|crushed|hole|split',
    ],
    not_working: [
      "(doesn't|does not|won't|wont|will not|stopped|not|isn't|never|quit) (work~|start~|turn(ing)? on|switch~|charg~|power~|function~|connect~)|dead|faulty|defective|malfunction~|packed up|gave up|died",
    ],
    poor_quality: [
      '(poor|bad|terrible|awful|low|shoddy) quality|cheap(ly)?|flimsy|rubbish|tat|fell apart|falling apart|fad(ed|es|ing)|shrunk|shrank|wore out|peel~|pill(ed|ing)|came (off|apart|undone)',
    ],
    missing_item: [
      'missing|incomplete|(only|just) (one|two|half|part) (…)?(arrived|came|in)|empty (box|parcel)|not in the (box|parcel)',
    ],
    wrong_item: [
      'wrong (item|size|colou?r|product|one|thing|parcel|model|order|shoe~)|(different|another) (…)?(colou?r|size|item|product|model) (…)?(than|from|came|arrived)|not what i ordered|instead of',
    ],
    late: [
      'late|delay~|(still|yet) (…)?(waiting|not|hasn)~?|waiting (…)?(week|day|month)~|(week|day|month)s (…)?(wait~|late|overdue)|overdue|not (arrived|come|here) yet|where is my|wheres my|taking (so long|forever|ages)',
    ],
    lost: [
      'lost|never (arrived|came|turned up|received|got)|disappear~|vanished|not (received|delivered)|says delivered|marked (as )?delivered',
    ],
    refund_waiting: [
      'refund~|money back|my money|(deposit|payment) (…)?(never|not) (…)?(return|refund)~|reimburs~|still (waiting for|no) (…)?(money|refund)',
    ],
    charged_wrongly: [
      '(charged|billed|paid|debited) (…)?(twice|double|wrong|too much|extra|again)|overcharg~|double charg~|wrong (price|amount|total)|charged me',
    ],
    rude: [
      'rude~|liar|disrespect~|shout(ed|ing)? at|yell~|hung up|arrogant|insult~|condescending|attitude|unfriendly|unprofessional|sneer~|laughed at|ignored (me|us) in|called (me )?(a|an)|swore',
    ],
    no_answer: [
      '(no ?(one|body)|never|nobody|not) (…)?(answer~|repl~|respon~|pick~ up|call~ back|get back|got back)|ignor~|no (reply|response|answer)|unanswered|cannot reach|cant reach|unreachable',
    ],
    site_error: [
      'website|web site|site (…)?(down|crash|not|wont|error)~|checkout|error|crash~|app|cannot log|cant log|log ?in|payment (…)?(fail|error|attempt)~|page (…)?(not|blank|load)~',
    ],
  },
  step: {
    delivery: [
      'I am asking the carrier where the parcel is and will write to you here.',
      'I am looking into the delivery right now and will write to you here.',
      'I am following the parcel up with the carrier and will keep you posted here.',
    ],
    return_refund: [
      'I am checking where your return stands and will write to you here.',
      'I am looking into your return with our accounts team and will write to you here.',
      'I am taking your return on myself and will keep you posted here.',
    ],
    product_quality: [
      'I am passing it to our complaints team and will write to you here with the way to put it right.',
      'I am opening a complaint for you so that we can put it right, and will keep you posted here.',
      'I am looking into how we can put it right and will write to you here.',
    ],
    product_question: [
      'I am asking the colleagues who know the product and will write to you here.',
      'I am looking it up and will write to you here.',
      'I am checking the details and will keep you posted here.',
    ],
    price_payment: [
      'I am checking the payment with our accounts team and will write to you here.',
      'I am going through the bill and will write to you here.',
      'I am looking into the payment and will keep you posted here.',
    ],
    contact_hours: [
      'I am taking it on myself now, so you can simply write to me here.',
      'I am here for you now; simply write to me what you need.',
      'I am looking into it now and will write to you here.',
    ],
    site_fault: [
      'I have passed it to our technicians and will write to you here as soon as I know more.',
      'Our technicians are looking into it, and I will keep you posted here.',
      'I am checking it with our technicians and will write to you here.',
    ],
    staff: [
      'I am passing it to the head of the team, who will go through it with the colleagues.',
      'The head of the team will look into it personally.',
      'I am taking it straight to the head of the team.',
    ],
    praise: [
      'I am looking into it and will write to you here.',
      'I am passing it to the colleague in charge and will write to you here.',
      'I am taking it on myself and will keep you posted here.',
    ],
    other: [
      'I am looking into it and will write to you here.',
      'I am passing it to the colleague in charge and will write to you here.',
      'I am taking it on myself and will keep you posted here.',
    ],
  },
  askPhoto: [
    'A photo would help us, please send it here.',
    'If you can, please send us a photo here.',
    'Please add a photo, so that we can settle it sooner.',
  ],
  askOrder: [
    'Please send me the order number or the e-mail address you bought it with.',
    'So that I can find it, please send me the order number or the e-mail address you used.',
    'Which order is it? The number or the e-mail address you used is enough.',
  ],
  privateChannel: [
    'Please send us a private message, and we will look into it straight away.',
    'Please write to us privately, so that we can sort it out with you.',
    'Could you send us a private message? We will take it from there.',
    'Please drop us a private message, and we will find a solution together.',
    'Write to us in a private message, please, and we will take care of it.',
  ],
  privateContinue: [
    'We have what you sent us in our private messages and will continue with you there.',
    'We already have your private message and will answer you there.',
    'Everything you sent is in our private messages, and that is where we will carry on with you.',
    'We are picking it up in our private messages, where we have all you sent.',
  ],
  manager: [
    'We have passed it to our manager, who will look into it personally.',
    'Our manager is taking it on personally.',
    'It is now with our manager, who will see to it personally.',
    'We are handing this to our manager, who will go through it in person.',
  ],
  remark: [
    'We have noted your remark and passed it on to our colleagues.',
    'Your point is a fair one, and we have passed it on.',
    'We have shared your remark with the team.',
    'Remarks like yours help us to get better.',
  ],
  answerFact: ['The answer is this: {fact}', 'Here is how it works: {fact}', 'Briefly: {fact}'],
  nextFact: [
    'The next step: {fact}',
    'What happens next: {fact}',
    'Here is what we will do: {fact}',
  ],
  tipFact: [
    'Perhaps this helps: {fact}',
    'Here is something useful to know: {fact}',
    'Good to know: {fact}',
  ],
  factFrame: {
    return_days: 'You have {fact} to return it.',
    return_cost: 'As for the cost of the return: {fact}.',
    opening_hours: 'We are open {fact}.',
    delivery_time: 'Delivery takes {fact}.',
    delivery_cost: 'Delivery costs {fact}.',
    price: 'The price is {fact}.',
    warranty: 'The warranty is {fact}.',
  },
  photosKnown: [
    'We already have your photos, so there is no need to send them again.',
    'Your photos have reached us, thank you.',
    'Thank you for the photos, we have them.',
  ],
  answerSlot: {
    product_question: {
      text: 'About the product: [[… {hint} …]].',
      hint: 'the detail asked about',
    },
    contact_hours: {
      text: 'We are here for you: [[… {hint} …]].',
      hint: 'opening hours or contact',
    },
    price_payment: { text: 'About the price: [[… {hint} …]].', hint: 'price or way of paying' },
    delivery: { text: 'About the delivery: [[… {hint} …]].', hint: 'delivery details' },
    return_refund: { text: 'About the return: [[… {hint} …]].', hint: 'terms of the return' },
    other: { text: 'To answer you: [[… {hint} …]].', hint: 'the answer' },
  },
  trackingSlot: { text: 'Your parcel: [[… {hint} …]].', hint: 'tracking status' },
  furtherHelp: [
    'If anything else comes up, simply write to us.',
    'If you need anything else, we are here for you.',
    'We are happy to help with anything else.',
    'Should you have another question, just ask.',
  ],
  farewell: [
    'We look forward to seeing you again.',
    'Best wishes from the whole team.',
    'Have a lovely day.',
    'All the best from all of us.',
  ],
  safetyStop: [
    'Please stop using the product right away and keep it out of reach of others.',
    'Please do not use the product any more, and unplug it if it has a plug.',
    'For your safety, please stop using it now and put it aside.',
  ],
  safetyDoctor: [
    'If anybody is hurt or feels unwell, please see a doctor without waiting; in an emergency call 112 or 999.',
    'If there is any injury or discomfort, please see a doctor at once, and in an emergency call 112 or 999.',
    'Please see a doctor if there is any injury or reaction, and call 112 or 999 in an emergency.',
  ],
  crisis: [
    'Thank you for telling us; we take what you write very seriously. Please talk to someone right now: in the UK and Ireland Samaritans answer day and night on 116 123, and in immediate danger call 999 or 112. A colleague of ours is reading this and will write to you personally; the matter with the shop can wait, and we will settle it with you.',
    'We have read your words and we are concerned about you. You do not have to be alone with this: please call 116 123, where Samaritans listen day and night, or 999 or 112 if you are in danger. A person from our team is with you in this conversation now, and the shop matter will be settled without any pressure.',
  ],
  extortion: [
    'We will gladly solve what went wrong, and that does not depend on any review; what you write about us is entirely your decision. We do not give gifts or discounts in return for reviews.',
    'A solution does not depend on a review, and you are free to write whatever you think. We do not offer rewards for reviews, but we do want to put right what went wrong.',
  ],
  legal: [
    'We take what you write seriously and would like to settle it with you in a fair way.',
    'We have noted what you write and take it seriously.',
    'We take this seriously and want to find a fair solution.',
  ],
  privacy: [
    'We take the protection of personal data very seriously, and the person responsible for it is looking into this now.',
    'Personal data must be safe with us, and the person responsible for it has taken this on.',
  ],
  calm: [
    'We would like to solve this with you calmly.',
    'We want to help and would like to talk it through with you.',
    'Let us go through it step by step.',
  ],
  wrotePrivately: [
    '(in|on|via|by|your|our|through) (…)?(chat|messenger|dm|dms|inbox|private message~|pm|messages|whatsapp)|already (wrote|written|sent|messaged|emailed)|(sent|wrote|messaged) (you|it|them) (…)?(yesterday|already|privately|by email)',
  ],
  photoWords: ['photo~|picture~|pics?|image~'],
  internalFact: ["customer~|the client's|(is|are) in the (chat|thread|inbox)|internal~"],
};
