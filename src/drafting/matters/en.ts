import type { Matters } from './matters.js';

export const en: Matters = {
  acknowledge: {
    damaged: [
      'It was meant to reach you whole.',
      'We understand the disappointment of unpacking something damaged.',
      'A parcel should protect what is in it, and here it did not.',
      'It should have reached you in one piece.',
      'It is disappointing to open a parcel and find something damaged.',
      'Nothing should arrive at your home in this state.',
      'Damage like this should not have happened.',
    ],
    not_working: [
      'You should be able to simply switch it on and use it.',
      'We understand how frustrating it is when it does not do its job.',
      'It ought to do what it was bought for.',
      'It should work, and for you it does not.',
      'It is annoying when something new will not work.',
      'You rightly expect it to work from the first day.',
      'A thing that fails is the last thing you need.',
    ],
    poor_quality: [
      'You should have got something that lasts.',
      'A product like this should hold up to everyday use.',
      'Quality like that is not what we stand for.',
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
      'We sent something other than what you ordered.',
      'You were waiting for something else, and we understand the disappointment.',
      'A mix-up like this should not happen.',
      'You should have received exactly what you ordered.',
      'The wrong item in the parcel is our oversight.',
      'It is annoying to unpack something you did not order.',
      'What arrived is not what you chose, and we understand the annoyance.',
    ],
    late: [
      'Your parcel should not have kept you waiting like this.',
      'We know how tiresome a delay like this is.',
      'Waiting this long was not what you ordered for.',
      'You have been waiting longer than you should have to.',
      'We understand that the waiting is annoying.',
      'It should have been with you by now.',
      'A delay like this is unpleasant, above all when you are counting on the parcel.',
    ],
    lost: [
      'It should have been in your hands by now.',
      'You should know where your order is.',
      'A parcel that goes missing is nothing you should have to deal with.',
      'A parcel that does not turn up is a worry.',
      'You should not have to search for your parcel yourself.',
      'We understand that you want to know where your parcel is.',
      'A parcel should not simply disappear.',
    ],
    refund_waiting: [
      'Your money should be back with you by now.',
      'We understand that you want to know when the money will arrive.',
      'A refund should come without having to ask for it.',
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
      'Your messages deserved an answer.',
      'We should have been there when you wrote.',
      'Being left without an answer is no way to be treated.',
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
    courier: [
      'The courier should have treated the parcel with care.',
      'This is not how a parcel should be handed over.',
      'We will raise this with the carrier.',
      'A delivery should end at your door, and properly.',
    ],
    voucher: [
      'A code that is not accepted is annoying, and we understand that.',
      'We understand that you were counting on the discount.',
      'The code should have been easier to use.',
      'A discount should not cost you so much trouble.',
    ],
    not_as_described: [
      'It should be just as the description and the photos show it.',
      'You should get what the photos promise.',
      'We understand the disappointment when something looks different in real life.',
      'A description has to be right, and we will check it.',
    ],
    bad_fit: [
      'It is annoying when the size is not right.',
      'We understand that you were looking forward to something that fits.',
      'A size should fit the way the chart says.',
      'When it does not fit, that is a disappointment.',
    ],
    cancelled: [
      'An order that is cancelled after you have placed it is a let-down.',
      'You were counting on your order, and we understand the disappointment.',
      'You should have heard from us much sooner.',
      'We understand how annoying it is to be left without what you ordered.',
    ],
  },
  words: {
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
      "(no|any) sign of (my|our|the) (parcel|order|package)|still (isnt|not|no) (…)?(here|parcel|order|arrived)|(parcel|order|package|delivery) (…)?(still )?(not|isn't|isnt) (here|there)",
      'late|delay~|(still|yet) (…)?(waiting|not|hasn)~?|waiting (…)?(week|day|month)~|(week|day|month)s (…)?(wait~|late|overdue)|overdue|not (arrived|come|here) yet|where is my|wheres my|taking (so long|forever|ages)',
    ],
    lost: [
      'lost|never (arrived|came|turned up|received|got)|disappear~|vanished|not (received|delivered)|says delivered|marked (as )?delivered',
    ],
    refund_waiting: [
      'refund~|money back|my money|(deposit|payment) (…)?(never|not) (…)?(return|refund)~|reimburs~|still (waiting for|no) (…)?(money|refund)',
    ],
    charged_wrongly: [
      'twice from my (account|card)|took (the )?money twice|double payment',
      '(charged|billed|paid|debited) (…)?(twice|double|wrong|too much|extra|again)|overcharg~|double charg~|wrong (price|amount|total)|charged me',
    ],
    rude: [
      'rude~|liar|disrespect~|shout(ed|ing)? at|yell~|hung up|arrogant|insult~|condescending|attitude|unfriendly|unprofessional|sneer~|laughed at|ignored (me|us) in|called (me )?(a|an)|swore',
    ],
    no_answer: [
      "(won't|wont|don't|dont|doesn't|doesnt|didn't|didnt) (even )?(reply|answer|respond|call back|write back)",
      '(no ?(one|body)|never|nobody|not) (…)?(answer~|repl~|respon~|pick~ up|call~ back|get back|got back)|ignor~|no (reply|response|answer)|unanswered|cannot reach|cant reach|unreachable',
    ],
    site_error: [
      'website|web site|site (…)?(down|crash|not|wont|error)~|checkout|error|crash~|app|cannot log|cant log|log ?in|payment (…)?(fail|error|attempt)~|page (…)?(not|blank|load)~',
    ],
    courier: [
      "(courier|driver|delivery (man|guy|driver|person|company)|postman|carrier|dpd|dhl|ups|gls) (…)?(left|threw|thrown|dump~|drop~|toss~|didn't|did not|never|rude|lied|neighbour~|rain~)|left (…)?(in the rain|outside|on the (doorstep|street|porch)|by the bins)|thrown over|threw (it|the parcel|them)",
    ],
    voucher: [
      "(code|coupon|voucher|discount|promo|gift card) (…)?(not|doesn't|doesnt|won't|wont|invalid|expired|isn't|rejected|error|fail~)~|(invalid|expired) (code|coupon|voucher)",
    ],
    not_as_described: [
      "(not|nothing|isn't|doesn't|different) (…)?(as described|like (in )?the (photo|picture|image|description)~|match~ the (photo|picture|description)~|as (shown|pictured|advertised))|different (…)?(from|than|to) the (photo|picture|description|image)~|looks nothing like|misleading (photo|picture|description)~",
    ],
    bad_fit: [
      "(too|way) (small|big|tight|large|short|long|narrow|wide)|(does not|doesn't|doesnt|didn't|dont|don't) fit|runs? (small|large|big)|size chart|sizing",
    ],
    cancelled: [
      '(you|they|shop|order) (…)?cancel(l)?ed|cancel(l)?ed (my|the|our) order|order (was|got|has been) cancel~|sold (it )?out after',
    ],
  },
};
