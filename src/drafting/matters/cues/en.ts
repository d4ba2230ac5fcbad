import type { Cues } from './cues.js';

export const en: Cues = {
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
  good_staff: [
    'staff|lady|team|colleague~|assistant~|service|friendly|helpful|kind|polite|patient|advice|advised|support|phone|chat|answered',
    'help(ed|ing) (…)?(choose|choosing|pick|find)|spent (…)?(hour|hours|time) (…)?(with|help~)|(thank you|thanks) to [^ ]+ (…)?(shop|store|branch|team|desk)',
  ],
  good_delivery: ['deliver~|shipp~|shipment|fast|quick~|speedy|arriv~|pack~|next day|on time'],
  good_product: [
    'quality|lamp~|chair~|looks?|fits?|love (it|my|the|this|these)|in love|works? (…)?(well|great|perfectly)|comfortable|soft|sturdy|colou?r|exactly (what|as)|shade|bench|table|shoes|dress|mug~|product|item|sweater|bag',
  ],
  pricey: ['pric(e|es|ey|y)|expensive|cheaper|dear|overpriced|costs? (…)?(much|more)|not cheap'],
  parking: ['park|parking|car park|parked'],
  hours: [
    'clos(e|es|ed|ing) (…)?(at|early|on|before)|opening (hours|times)|open (…)?(longer|later)|sunday~|opens? late',
  ],
  choice: [
    '(small|little|limited|narrow|poor|bigger|larger|more|wider) (…)?(choice|selection|range|assortment)|(choice|selection|range) (…)?(small|limited|bigger|narrow)|out of stock|(not|few|more) (…)?(sizes|colou?rs)',
  ],
  queue: [
    'queue~|wait~ at the (till|checkout|counter)|crowded|(one|1) (till|cashier)|packed with people|too few (staff|people)|long line',
  ],
  access: [
    'stairs?|step|steps|lift|wheelchair|pram|buggy|narrow aisles?|shelf|shelves|reach (the|it)|entrance|toilet~|changing room~|fitting room~',
  ],
};
