import type { Matters } from './matters.js';

export const en: Matters = {
  acknowledge: {
    damaged: [
      'It is so disappointing to open a parcel and find something damaged.',
      'We understand the disappointment of unpacking it in that state.',
      'Finding it like that must have been frustrating.',
      'You were looking forward to it, and we understand how annoying this is.',
      'Nothing should arrive at your home in this state, and we can see why you are disappointed.',
    ],
    not_working: [
      'We understand how frustrating it is when something does not do its job.',
      'It is annoying when something you count on will not work.',
      'You expected it simply to work, and we understand your frustration.',
      'A fault like this is disappointing, above all with something you need.',
    ],
    poor_quality: [
      'You were right to expect something that lasts, and we understand the disappointment.',
      'We understand how disappointed you are with the quality.',
      'It is frustrating when something does not hold up to everyday use.',
      'This is not the quality we stand for, and we can see why you are let down by it.',
    ],
    missing_item: [
      'We understand how annoying it is to open the parcel and find something missing.',
      'An incomplete order is frustrating, and everything should have been in the parcel.',
      'It is a let-down when part of what you ordered is not in the box.',
      'Nothing should be missing from your order, and we understand your annoyance.',
    ],
    wrong_item: [
      'We sent something other than what you ordered, and we understand how annoying that is.',
      'It is frustrating to unpack something you did not order.',
      'You were waiting for something else, and we understand the disappointment.',
      'A mix-up like this should not happen, and we can see why it annoys you.',
      'What arrived is not what you chose, and we understand your annoyance.',
    ],
    late: [
      'We know how frustrating it is to be kept waiting.',
      'We understand how annoying this delay is.',
      'You have been waiting far longer than you should, and we can see why you are fed up.',
      'It should have been with you by now, and we understand your disappointment.',
      'A delay is all the more annoying when you are counting on it.',
      'Nobody likes to be kept in the dark about an order, and we understand your frustration.',
      'Waiting like this wears anyone out.',
      'The wait has gone on for far too long, and we understand your impatience.',
      'An order should arrive when it was promised, and we can see why you are annoyed.',
      'We understand how tiresome it is to keep looking out for a parcel.',
    ],
    lost: [
      'We understand how worrying it is when a parcel does not turn up.',
      'It is frustrating not to know where your parcel is.',
      'You should not have to search for your own parcel, and we understand your annoyance.',
      'Waiting for something that does not come is so disappointing.',
      'A parcel that goes missing is a worry, and we know it.',
    ],
    refund_waiting: [
      'It is your money, and we understand how frustrating the wait is.',
      'Nobody should have to chase a refund, and we can see why you are annoyed.',
      'You have been waiting for your money longer than you should, and we understand your frustration.',
      'We understand how worrying it is to see no money come back.',
      'Waiting for a refund tries anyone’s patience.',
    ],
    charged_wrongly: [
      'An unexpected charge is worrying, and we understand that you want it cleared up.',
      'We understand how unsettling it is when the amount is not right.',
      'When it comes to money everything has to add up, and we understand your worry.',
      'Seeing more money leave your account than agreed is alarming, and we know it.',
    ],
    rude: [
      'Being treated like that is hurtful, and nobody should have to put up with it.',
      'We understand how hurtful that must have been.',
      'Nobody should be treated like that, and we can see why you are upset.',
      'You deserved a much kinder manner, and we understand how upsetting this was.',
    ],
    no_answer: [
      'We understand how frustrating it is when nobody answers.',
      'Your messages deserved an answer, and we understand your annoyance.',
      'It is disheartening to write and hear nothing back.',
      'You should have heard from us by now, and we can see why you feel ignored.',
      'Silence is the last thing you need when something has gone wrong, and we understand your frustration.',
    ],
    site_error: [
      'We understand how annoying it is when the site will not let you finish.',
      'It is frustrating when a technical fault gets in the way.',
      'A fault like this costs time and nerves, and we know how annoying it is.',
      'An order should not fail because of the technology, and we understand your frustration.',
    ],
    courier: [
      'We understand how upsetting it is when a parcel is handled like that.',
      'This is not how a parcel should be handed over, and we understand your annoyance.',
      'The courier should have treated your parcel with care, and we can see why you are annoyed.',
      'It is frustrating when the last few yards go wrong.',
    ],
    voucher: [
      'A code that is not accepted is annoying, and we understand that.',
      'You were counting on the discount, and we understand your disappointment.',
      'It is frustrating when a code will not work at the till.',
      'A discount should not cost you so much trouble, and we understand your annoyance.',
    ],
    not_as_described: [
      'We understand the disappointment when something looks different in real life.',
      'It is frustrating when the photos promise something else.',
      'You chose it by what you saw, and we understand that you feel let down.',
      'A description has to be right, and we understand your disappointment.',
    ],
    bad_fit: [
      'It is annoying when the size is not right.',
      'You were looking forward to something that fits, and we understand the disappointment.',
      'It is frustrating when a size turns out other than expected.',
      'We understand how disappointing it is when something does not fit.',
    ],
    cancelled: [
      'An order that is cancelled after you have placed it is a let-down, and we understand that.',
      'You were counting on your order, and we understand the disappointment.',
      'We understand how annoying it is to be left without what you ordered.',
      'It is frustrating to have an order cancelled, and you should have heard from us sooner.',
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
      '(poor|bad|terrible|awful|low|shoddy) quality|cheap(ly)?|flimsy|fell apart|falling apart|fad(ed|es|ing)|shrunk|shrank|wore out|peel~|pill(ed|ing)|came (off|apart|undone)',
    ],
    missing_item: [
      '(one|two|three|four|five|seven) (…)?instead of (two|three|four|five|six|eight|ten)|missing|incomplete|(only|just) (one|two|half|part) (…)?(arrived|came|in)|empty (box|parcel)|not in the (box|parcel)',
    ],
    wrong_item: [
      'wrong (item|size|colou?r|product|one|thing|parcel|model|order|shoe~)|(different|another) (…)?(colou?r|size|item|product|model) (…)?(than|from|came|arrived)|not what i ordered|instead of(?! (two|three|four|five|six|eight|ten) )',
    ],
    late: [
      '(week|day|month)s and (no (parcel|order|package|delivery|sign|news|word)|nothing|still (no|not|nothing|waiting))|(week|day|month)s (…)?no (parcel|order|package|delivery)|day [0-9]+ (now|today|already)|(its|it is|now) (…)?day [0-9]+|nothing has (come|arrived)',
      "(no|any) sign of (my|our|the) (parcel|order|package)|still (isnt|not|no) (…)?(here|parcel|order|arrived)|(parcel|order|package|delivery) (…)?(still )?(not|isn't|isnt) (here|there)",
      'late|delay~|(still|yet) (…)?(waiting|not|hasn)~?|waiting (…)?(week|day|month)~|(week|day|month)s (…)?(wait~|late|overdue)|overdue|not (arrived|come|here) yet|where is my|wheres my|(takes?|taking|took|waiting|waited) (…)?(so long|too long|forever|ages)',
      "was due|(meant|supposed|should) (to )?(come|arrive|have (come|arrived)|be here)|(hasn't|has not|hasnt) (moved|changed|arrived|come|shown)|no [^ ]+ after (…)?(weeks?|months?)|promised (…)?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|last week)|(week|month)s (for|now)",
    ],
    lost: [
      'lost|never (arrived|came|turned up|received|got)|disappear~|vanished|not (received|delivered)|says delivered|marked (as )?delivered',
    ],
    refund_waiting: [
      'refund~|money back|my money|(deposit|payment) (…)?(never|not) (…)?(return|refund)~|reimburs~|still (waiting for|no) (…)?(money|refund)',
      '(not a|no|nothing) (penny|cent|money) (…)?(back|yet)|returned (…)?(weeks?|months?) ago|(sent|posted) (it|them) back (…)?(weeks?|months?) ago|nothing back (yet|so far)',
    ],
    charged_wrongly: [
      'from (my|our) (card|account) (…)?(twice|two times|2 times)|(taken|took|take|debited|withdrawn|gone|went) (…)?(card|account|bank) (…)?(twice|two times)|(card|account) (…)?(charged|debited) (…)?(twice|two times)',
      'twice from my (account|card)|took (the )?money twice|double payment',
      '(charged|billed|paid|debited) (…)?(twice|double|wrong|too much|extra|again)|overcharg~|double charg~|wrong (price|amount|total)|charged me',
      'charged (…)?(two|three) times|(two|2) payments|money (…)?(twice|two times)',
    ],
    rude: [
      'rude~|(called|call|calling) (…)?liar|disrespect~|shout(ed|ing)? at|yell~|hung up|arrogant|insult~|condescending|attitude|unfriendly|unprofessional|sneer~|laughed at|ignored (me|us) in|called (me )?(a|an)|swore',
      'roll(ed|s|ing)? (…)?eyes|(shouted|snapped|screamed|swore) (…)?(me|us|my|customer)|(turned|turning) (…)?back on|made fun of|treated (…)?like (…)?(dirt|rubbish|thief|nobody|idiot|child)',
    ],
    no_answer: [
      "(won't|wont|don't|dont|doesn't|doesnt|didn't|didnt) (even )?(reply|answer|respond|call back|write back)",
      '(no ?(one|body)|never|nobody|not) (…)?(answer~|repl~|respon~|pick~ up|call~ back|get back|got back)|ignor~|no (reply|response|answer)|unanswered|cannot reach|cant reach|unreachable',
    ],
    site_error: [
      'website|web site|site (…)?(down|crash|not|wont|error)~|checkout|error|crash~|app (…)?(down|crash~|freez~|not|wont|error~)|cannot log|cant log|log ?in|payment (…)?(fail|error|attempt)~|page (…)?(not|blank|load)~',
    ],
    courier: [
      "(courier|driver|delivery (man|guy|driver|person|company)|postman|carrier|dpd|dhl|ups|gls) (…)?(left|leaves|throws|kicks|kicked|dumps|threw|thrown|dump~|drop~|toss~|didn't|did not|never|rude|lied|neighbour~|rain~)|left (…)?(in the rain|outside|on the (doorstep|street|porch)|by the bins)|thrown over|threw (it|the parcel|them)",
    ],
    voucher: [
      "(code|coupon|voucher|discount|promo|gift card) (…)?(not|doesn't|doesnt|won't|wont|invalid|expired|isn't|rejected|error|fail~)~|(invalid|expired) (code|coupon|voucher)",
    ],
    not_as_described: [
      "(not|nothing|isn't|doesn't|different) (…)?(as described|like (in )?the (photo|picture|image|description)~|match~ the (photo|picture|description)~|as (shown|pictured|advertised))|different (…)?(from|than|to) the (photo|picture|description|image)~|looks nothing like|misleading (photo|picture|description)~",
    ],
    bad_fit: [
      "(too|way|way too) (small|big|tight|large|short|narrow|wide)|(sleeves?|legs?|trousers|jeans|dress|skirt|coat|jacket|curtains?|straps?) (…)?too long|(does not|doesn't|doesnt|didn't|dont|don't) fit|runs? (small|large|big)|size chart|sizing",
    ],
    cancelled: [
      '(you|they|shop|order) (…)?cancel(l)?ed|cancel(l)?ed (my|the|our) order|order (was|got|has been) cancel~|sold (it )?out after',
    ],
    mixUp: {
      ordered: ['order(ed)?|bought|asked for|wanted|chose|paid for|supposed to be'],
      arrived: [
        'got|sent|came|arriv(ed|es)|receiv(ed|e)|deliver(ed)?|in the (box|parcel)|turned up',
      ],
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
  },
};
