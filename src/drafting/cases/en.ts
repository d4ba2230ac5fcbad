import { en as hints } from '../hints/en.js';
import { en as safety } from '../safety/en.js';
import type { Cases } from './cases.js';

export const en: Cases = {
  hints,
  words: {
    rule: [
      '(do not|dont|cannot|cant|never) (…)?(take|accept|return|exchange|refund)~|only unused|(must|have to) be unused|not returnable|non returnable|excluded|used (…)?(cannot|not)',
    ],
    remedy: [
      'refund~|replac~|exchang~|swap~|send~|sent|post(ed|s)? (…)?(out|new|a)|ship~|repair~|free of charge|new (one|slot|part|parcel|piece|lid|shade)|redeliver~|re deliver~|collect(ed|s)?|pick(ed|s)? up|credit~|return~|reimburs~|money back|rebook~|on its way|spare~',
    ],
    threatens: [
      'know (where|when) you (…)?(live|park|close|lock up|shut|finish|sleep)|(break|smash|knock) (…)?(your|his|her|their) (…)?(legs|face|teeth|windows|head|knees)|(come|coming) (round|over|down) (…)?(with (a |my )?(bat|mates|cousins|brothers)|tonight with)|(home|walk) without (…)?teeth|watch your back|burn (…)?(your|the) (shop|store|place)|(windows|shop) (…)?(might|could|may) (…)?(accident|break|burn)',
    ],
    selfHarm: [
      '(i|id|ill) (…)?(rather|want to|wish|like to|just) (…)?(fall asleep|go to sleep|sleep) (…)?(never|not|without|forever) (…)?(wak~|get up)?|better off (…)?(without me|when im (gone|dead)|once im gone|if i (was|were) gone)|when im (gone|no longer here)|(nothing|nobody|no one) (…)?left to (be here|stay|go on) for|carry on living|wont be (here|around) (…)?much longer',
      '(dont|do not|no longer|cant|cannot) (want to |wanna )?(get|make it|live|last) through (the|this|another) (night|day)|(dont|do not) want to (see|live to see|wake up) (…)?(tomorrow|the morning|morning|another day)|(dont|do not) want to wake up|(would|do) not (see|make it to) (the )?morning and|nothing left to live for|no reason to (live|go on)|end it all tonight',
    ],
    responsible: [
      'owner|manager|supervisor|director|head of|boss|(data|privacy|protection) officer|dpo|in person',
    ],
    sentToDm: [
      '(price|prices|cost|info|answers?) (…)?(by|via|in|per|through|on) (dm|dms|pm|private message)~|(always|just|only|keep~|again|every~) (…)?(dm us|dm me|dm for|dms?|pm us|inbox us|private message)|(sick|tired|fed up|enough) (…)?(dms?|private messages|inbox)|send (us )?a (dm|pm|private message) (…)?(says|reply|answer)',
    ],
    asksKindly: [
      '(hi |hello |hey |hiya )?(do|does|can|could|would|will|is there|are there|is it possible|may|how (do|can) i|where can i|(until|by|till) when (do|can|should|must)) (you|i|we|it|there|the|this|one|my)',
    ],
    reproach: [
      'care to explain|on purpose|(is this|are you) (a joke|joking|serious|kidding|having a laugh)|seriously|how (is|can) (that|this|it) (…)?(fair|possible|right|acceptable|be)|what kind of|call (this|that|yourselves)|how dare|how come|do you (even|ever|actually) (care|read|check|answer)|who (approved|thought)|what on earth|why (on earth|am i|do i|should i|was i|is it always|do you always)',
    ],
    ownOrder: [
      '(where|wheres) (is|are|s)? ?(my|our) (…)?(order|parcel|package|delivery|stuff|things|lamp|shoes)~|when (will|does|is|can) (…)?(my|our) (order|parcel|package|delivery)~|(track|status of) (my|our|the) (order|parcel|package)|(has|did|is) my (order|parcel|package) ~',
    ],
    dataRequest: [
      '(delete|erase|remove|close|cancel) (…)?(my|our) (account|data|details|profile|information|personal data)|(what|which|copy of) (…)?data (…)?(about me|on me|you (have|keep|store|hold))|gdpr|right to be forgotten|unsubscribe me',
    ],
    refused: [
      "refus~|reject~|turned (me |it |them )?down|(won't|wont|would not|wouldn't|didn't|did not|don't|will not) (…)?(take|accept|exchange|refund|give)~|denied|would not have (it|them)",
    ],
    repeated: [
      'again|(second|third|fourth|2nd|3rd) time|twice in a row|every (single )?time|once more|keeps? happening|another (broken|wrong|faulty|late)~',
    ],
    hurt: [
      '(cry|cried|crying|tears|sobb~|heartbroken|heartbreaking|ashamed|embarrass~|humiliat~|mortified|devastated|widow~|funeral|wheelchair|frightened|terrified|shaken|laughed at|made fun of)',
      '(looking|looked|been looking) (so |really )?forward to|(my|our) (…)?(mum|mom|mother|dad|father|gran|grandma|grandad|nan|nana) (…)?(is|whos|aged) (…)?[6-9][0-9]|(im|i am|aged) [6-9][0-9]|[6-9][0-9] years? old|in front of (…)?(everyone|everybody|people|my~|the whole|other)|(after|since) (my|an|the|his|her) (…)?(op|operation|surgery|stroke)',
    ],
    years: [
      '(years?|decades?) (…)?(bought|buying|been|come|coming|ordered|ordering|shopped|shopping|customer|loyal)~|(bought|buying|ordered|ordering|shopping|shopped|customer|loyal) (…)?(years|decades?)|been coming|(ive|we|i|weve) always (bought|shopped|ordered|come|used)',
    ],
    absent: [
      '(not|never|wont be|isnt) (…)?(coming back|returning|restocked|available again|made any more)|(stopped|gone|closed|ended) for good|discontinued|no longer (made|sold|stocked|produced|available)|no (replacement|spare~|plans)|(dont|do not|wont|cant) (have|stock|make|get) (it|them|any)|(fixed|the same) for (all|every~)',
    ],
    leaving: [
      'last (order|time|purchase)|never again|never (order~|buy~|shop~)|not (order~|buy~|shop~|coming) (…)?(again|any ?more|back)|lost (me|a customer)|used to (order|buy|shop)|goodbye|going elsewhere|(drive|going|go|off|take my (money|business|custom)) (…)?(to town|elsewhere|somewhere else|to somebody else|to (a )?competitor~)|(ill|i will|we will|well) (…)?(buy|shop|order) (…)?(elsewhere|somewhere else)|(im|we are|were) (done|through|finished) with (you|this (shop|store))|moving (…)?(custom|business) elsewhere|wont be (back|ordering|buying)|from now on (…)?(town|elsewhere)|(to town|elsewhere) from now on|(im|ive) (off|gone) to (somebody|someone|somewhere) else',
    ],
    lever: [
      '(or|otherwise|else|unless|if not) (…)?(review~|star~|rating~|post (it|this|about)|tell every~|facebook|tiktok|google)|(bad|negative|terrible) reviews? (…)?unless',
    ],
    clause: [
      'is|are|was|were|be|has|have|had|can|could|may|must|will|would|do|does|did|we|you|it|they|i|comes?|works?|costs?|takes?|starts?|ends?|ended|runs?|needs?|brings?|collects?|sends?|fetch~|repairs?|replaces?|closes?|opens?|expired?s?|appl(y|ies)|includes?|fits?|covers?|lasts?|get|gets|pays?|offers?|refunds?|delivers?|reads|checks|handles|looks|arrives?|goes|posts|rings|calls|gives|keeps|makes|leaves|picks|puts|picked|bookable|ask|asks|order|choose|call|write|ring|bring|go|come|leave|last|answers?|reply|replies|confirms?|lets?|allows?|accepts?',
    ],
    overdue: [
      'order(ed)? (…)?((week|month)s? ago|last (week|month))|(week|month)s? ago|for (…)?(weeks|months|a month)',
    ],
    deadline: [
      'by (…)?(today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midday|the end|[0-9]~)|deadline|within (…)?(hours?|days?)|tomorrow|tonight|this (afternoon|evening)',
    ],
    shamed: [
      'humiliat~|(treated|like|called|accused|suspected|made out) (…)?(thief|thieves|liar|criminal~|shoplift~|fraud|cheat|stealing|theft|lying)|in front of (everyone|everybody|the whole|all the|other (customers|people)|my (kids|children|family|son|daughter))|embarrass~|ashamed|(search|check|went through|look)~ (…)?my (bag|handbag|backpack|pockets)|laugh(ed|ing)? at (me|my|us)|made fun of|looked (me|us) up and down|sneer~|mocked|whether i could afford|can (i|you) (even )?afford|racis~|everybody (stared|turned round|was staring)',
    ],
    unreached: [
      '(nobody|no one|noone|never) (…)?(answer|pick|repl|respon|call|get back|got back|rang)~|(cannot|cant|couldnt|could not|impossible to|unable to) (…)?(reach|get through|get hold|contact)|on hold|(hold|helpline|phone|hotline) (…)?music|(called|rang|phoned|emailed|e mailed|written|wrote|tried) (…)?(times|twice|days|weeks)|no (answer|reply|response)|(zero|0) (replies|answers|responses)|unanswered|ignor~ (…)?(emails?|calls?|messages?)',
    ],
    otherFirm: [
      '(review|comment|post|rating|message)s? (…)?(not|isnt|wasnt) (…)?(about|for|of) (you|your|this shop|this store)|(this|that|it) (is not|isnt|was not|wasnt) (about|meant for) (you|your shop|your store|this shop|this store)|(i|we) (reviewed|picked|clicked|rated|chose) (…)?wrong (…)?(shop|store|place|company|business|page|firm)|sorry (…)?wrong (shop|store|page|place|company|firm)|(mixed|muddled|mixing) (you|the shops|the names|this shop) (…)?up|mistook you for|confused you with|(reviewed|posted|rated) (…)?by mistake',
    ],
    denies: [
      'we (run|have|are|operate|own|sell|offer) (no|not|neither)|(do not|dont|never) (run|operate|own|have|sell|offer)|not (a|an|the)|no',
    ],
    otherTrade: [
      'hotel~|hostel~|restaurant~|pizza~|pizzeria~|breakfast|soup|menu|dish(es)?|meal~|starter|dessert|steak|food|haircut~|hairdress~|barber~|salon|garage|mechanic~|tyres?|mot|dentist~|clinic|flights?|airline|gym|bakery|bread|rolls|cinema|film|pharmacy|check(ed)? in|rooms? (…)?(smel|dirt|clean|cold|nois)~',
    ],
    otherPeople: [
      'waiters?|waitress~|chef|receptionist~|chambermaid|hairdresser~|barber~|dentist~|nurse|pilot|stewardess|mechanic~|bartender|barman|barmaid',
    ],
    nthTime: ['(second|third|fourth|2nd|3rd|4th) time'],
    press: [
      "(reporter|journalist|correspondent) (with|from|at|for)|(write|writing|report|reporting|work) for (the|a) (…)?(courier|herald|times|post|gazette|news~|chronicle|echo|tribune|mail|observer|magazine|paper|blog|daily|weekly|radio|channel)|could you comment|looking into reports|(i am|i'm|im|this is|writing) (…)?(journalist|reporter|editor|newsroom|correspondent)|(from|for|at) (…)?(newspaper|gazette|magazine|radio|tv|television|news ?desk|newsroom|evening news|press agency)|(request|ask~|like) (…)?(a statement|your comment|for comment)|(working|writing) (…)?(on )?(a story|an article)",
    ],
  },
  thanksMessage: [
    'Thank you for your message.',
    'Thank you for getting in touch.',
    'Thank you for writing to us.',
  ],
  thanksStars: [
    'Thank you for the stars.',
    'Thank you for your rating, we are very pleased with it.',
    'Many thanks for such a good rating.',
    'Thank you for the top marks.',
    'Thank you, your rating means a lot to us.',
    'We are very pleased with your rating, thank you.',
  ],
  silentRegret: [
    'Thank you for your rating; we are sorry that you were not satisfied.',
    'Thank you for your rating; we are sorry that we did not meet your expectations.',
    'Thank you for rating us, and we are sorry that your experience was not a good one.',
    'Thank you for the rating; we are sorry to see that you were not happy with us.',
  ],
  silentAsk: [
    'We would like to know what went wrong, so that we can put it right.',
    'It would help us to know what happened.',
    'Could you tell us what we should have done better?',
    'If you tell us what happened, we will gladly look into it.',
  ],
  betterAsk: [
    'Could you tell us what we could do better?',
    'We would like to know what we could do better.',
  ],
  starSlip: [
    'It looks as if the stars do not quite match your words; if anything was not right after all, please tell us.',
    'The stars may have slipped; you can change them at any time, and if something did go wrong, just tell us.',
    'Your words and the stars seem to say different things; if something bothered you, we would like to hear about it.',
    'Perhaps the stars were a slip of the finger; if not, please tell us what we can do better.',
  ],
  feltWarm: [
    'We understand how upsetting this must have been.',
    'We can imagine how sad that was.',
    'We understand how much this has upset you.',
  ],
  concernLegal: [
    'We are sorry that you are not satisfied, and we understand how much this has upset you.',
    'We regret that it has come to this, and we understand how upsetting it is.',
  ],
  legal: [
    'We take what you write seriously and would like to settle it with you in a fair way.',
    'What you write is important to us, and we want to find a fair solution.',
    'We would like to go through the whole matter and find a fair way forward.',
  ],
  extortion: [
    'We will gladly solve what went wrong, and that does not depend on any review; what you write about us is entirely your decision. We do not give gifts or discounts in return for reviews.',
    'A solution does not depend on a review, and you are free to write whatever you think. We do not offer rewards for reviews, but we do want to put right what went wrong.',
    'If something went wrong, we want to put it right, whatever you decide to write about us. We give nothing in return for reviews.',
    'You are free to review us as you see fit, and we give no vouchers or gifts in return. What went wrong we will gladly look into.',
  ],
  crisis: [
    'Thank you for telling us how you feel; we take it very seriously, and we are worried about you. Please talk to someone right now: in the UK and Ireland Samaritans answer day and night on 116 123, and in immediate danger call 999 or 112.',
    'We can hear how hard things are for you right now, and we are worried about you. You do not have to be alone with this: please call 116 123, where Samaritans listen day and night, or 999 or 112 if you are in danger.',
  ],
  crisisOwn: [
    'We are really glad that you told us, and we are worried about you. It sounds as though everything has become too much. Please talk to somebody right now: {fact}.',
  ],
  privacy: [
    'We have passed it to our manager and the person responsible for data protection, who are looking into it now.',
    'Personal data must be safe, so our manager and the person responsible for data protection have taken this on.',
  ],
  dataRequest: [
    'We have passed your request to the person responsible for data protection, who will see to it and confirm it to you here.',
    'Your request is with the person responsible for data protection, who will confirm to you here when it is done.',
    'The person responsible for personal data has your request and will write to you here about it.',
  ],
  dataReceived: ['We have received your request.', 'Your request has reached us.'],
  dataRequestPublic: [
    'Please send us this request in a private message, and the person responsible for data protection will take care of it.',
    'So that your data stay private, please send us the request in a private message; the person responsible for data protection will see to it.',
  ],
  understands: [
    'We understand that you had hoped for another outcome, and that this is annoying.',
    'We know that this is not the answer you were hoping for, and we understand your annoyance.',
    'We understand your disappointment with the answer you got.',
  ],
  firm: [
    'That is the reason for our answer, and we are still glad to look for another way to help you.',
    'If something was wrong with the item itself, we will gladly examine it.',
    'That is why we answered as we did; if there is anything else we can do, we are glad to help.',
  ],
  understandsNo: [
    'We are sorry to read this, and we understand your disappointment.',
    'We understand your annoyance, and we are sorry that we have no better news.',
  ],
  understandsUse: [
    'We understand how disappointing it is when something does not turn out as you had hoped.',
  ],
  otherWay: [
    'Just write to us here how you would like to go on, and we will gladly help.',
    'Please tell us what would suit you, and we will gladly help.',
  ],
  holding: [
    'We know about this and are finding out exactly what happened.',
    'We have heard of this and are looking into it with everyone concerned.',
    'We take this very seriously and are checking every detail.',
    'This has reached us, and we are working on it with priority.',
  ],
  holdingNext: [
    'As soon as we have confirmed facts, we will publish them here.',
    'We will report here as soon as we know more.',
    'We would rather tell you what is certain than guess, so we will write here when we know more.',
  ],
  status: [
    'We will gladly look up where your order is.',
    'We will find out for you where the parcel is.',
    'Let us check where your parcel has got to.',
  ],
  shippingPaid: [
    'We will pay for the return, so it will cost you nothing.',
    'The cost of sending it back is on us.',
    'You pay nothing for the return, we will take care of it.',
  ],
  gift: [
    'As an apology we would like to add {gift}.',
    'Along with our apology, please accept {gift} from us.',
    'To make up for it a little, we would like to give you {gift}.',
  ],
  giftOf: 'a small gift worth {amount}',
  letGo: [
    'There is no need to send it back: please keep it, and we will refund what you paid for it.',
    'Please keep the item; you need not send anything back, and we will refund its price.',
  ],
  regainYears: ['Thank you for all these years; we would be very sorry to lose you.'],
  regain: [
    'We would be very sorry to lose you, and we would like to make it up to you.',
    'We would be sorry to lose you and would like to earn your trust back.',
  ],
  loyal: [
    'We are all the more sorry to have let down somebody who has been with us for so long.',
    'After all this time with us, you should not have had to go through this.',
    'You have trusted us for a long time, and that makes us all the more sorry.',
  ],
  firstTime: [
    'We are all the more sorry that it happened with your first order.',
    '<We are sorry this happened with your first order|Sorry this happened on your first order>.',
  ],
  thanksLoyal: [
    'Thank you for coming back to us again and again.',
    'It is a pleasure to have you with us.',
    'Thank you for being with us for so long.',
  ],
  follow: [
    'We will keep an eye on it; if anything else comes up, just write to us here.',
    'We will stay on it and keep you posted; for anything else, just write to us here.',
    'We will follow it up and let you know; if you need anything else, simply write to us here.',
  ],
  repeated: [
    'Once would have been too often, and we are sorry that it has happened again.',
    'It should not have happened again.',
  ],
  channelReview: [
    'Please e-mail or call us, and we will look into it straight away.',
    'Please get in touch with us directly by e-mail or phone, so that we can sort it out with you.',
    'Could you contact us by e-mail or phone? We will take it from there.',
    'Please get in touch by e-mail or phone, so that we can help.',
    'So that we can put this right, please e-mail or call us.',
  ],
  thanksGood: {
    staff: ['Thank you for the kind word about our colleagues.'],
    delivery: ['Thank you for the kind word about the delivery.'],
    product: ['Thank you for the kind word about our goods.'],
    price: ['Thank you for the kind word about our prices.'],
    shop: ['Thank you for the kind word about our shop.'],
    general: ['Thank you for the kind word.'],
  },
  otherFirmFelt: ['We understand that this was annoying.', 'Your annoyance is easy to understand.'],
  passedOn: ['We have passed it on straight away.', 'We passed it on at once.'],
  crisisHuman: [
    'Our manager knows about your message, and a person will write to you here; please don’t worry about the order now.',
  ],
  crisisDanger: ['If you are in danger, please call 999 or 112.'],
  arrangeReview: [
    'Please e-mail or call us, so that we can arrange it with you.',
    'Please get in touch by e-mail or phone, so that we can agree the details.',
  ],
  tellMore: [
    'Please send us a private message, and we will sort out the details.',
    '<For the details please write to us privately|Just message us privately for the details>.',
  ],
  tellMoreReview: [
    'Please e-mail or call us, and we will sort out the details.',
    'For the details please write to us by e-mail or call us.',
  ],
  arrange: [
    'Please send us a private message, so that we can arrange it with you.',
    'Please send us a private message, and we will set it up with you.',
    '<Please send us a private message, so that we can agree the details|Just send us a private message and we’ll sort out the details>.',
  ],
  ifWrongHere: [
    'If something has gone wrong, please tell us what it is about, and we will answer.',
  ],
  ifWrongReview: [
    'If something has gone wrong, please write to us by e-mail what it is about, and we will answer.',
  ],
  ifWrong: [
    'If something has gone wrong, please tell us in a private message what it is about, and we will answer.',
  ],
  channelReachReview: ['Please e-mail or call us, so that we can reach you at once.'],
  channelReach: [
    'Please send us a private message, so that we can reach you at once.',
    'Please send us a private message with a number we can call you on.',
  ],
  channelDealReview: [
    'Please contact us directly by e-mail or phone, so that we can deal with it.',
    'Please write to us by e-mail or call us, so that we can go into it with you.',
  ],
  openDoor: ['If you would like to talk to us about it, please write to us in a private message.'],
  openDoorReview: [
    'If you would like to talk to us about it, please write to us by e-mail or call us.',
  ],
  channelDeal: [
    'Please send us a private message, so that we can deal with it.',
    'Please write to us privately, so that we can go into it with you.',
    'Please write to us in a private message, and we will go into it properly.',
  ],
  channelContact: [
    'Please write to us privately at {contact}, and we will look into it straight away.',
    'You can reach us directly at {contact}, and we will take it from there.',
    'Please get in touch with us at {contact}, so that we can sort it out with you.',
  ],
  channelOwn: [
    'Please send us a private message, and we will look up your order straight away.',
    'Write to us privately, please, and we will find your order and tell you more.',
    'A private message is enough, and we will check where your order is.',
  ],
  concern: [
    'We have read your message and take it seriously.',
    'We have seen what you wrote, and we take it seriously.',
  ],
  mediaThanks: [
    'Thank you for contacting us.',
    'Thank you for getting in touch with us.',
    'Thank you for asking us for our view.',
  ],
  mediaDeadline: ['When do you need our reply by?', 'Could you tell us your deadline?'],
  mediaPassed: [
    'We have passed your request to our manager, who will reply to you personally.',
    'Your request is with our manager, who will answer you personally.',
  ],
  safety,
  otherFirmSeen: [
    'Thank you for your message; it seems that it was meant for another firm.',
    'Thank you for writing, but this was probably meant for somebody else.',
  ],
  otherFirmSaid: [
    'Thank you for letting us know, such a mix-up happens easily.',
    'No harm done, and thank you for telling us.',
  ],
  otherFirmMove: [
    'If you could move your review to the right place, it would help everybody.',
    'It would be kind of you to move the review to the page of the firm you mean.',
  ],
  thanksLight: [
    'Thank you, this made us smile.',
    'Thank you, we enjoyed reading this.',
    'Many thanks, we read this with a smile.',
  ],
  lightNote: ['We are lucky to have you as a customer.', 'We will share it with the whole team.'],
  praiseNamed: [
    'We will tell {staff}, who will be delighted.',
    '{staff} will be very pleased to read this.',
    'We will make sure that {staff} hears this.',
  ],
  channelRetry: [
    'Please send us a private message here, and we will make sure that you get an answer.',
    'Please send us a private message here; there is no need to try anywhere else again.',
  ],
  channelRetryReview: [
    'Please write to us by e-mail, and we will make sure that you get an answer.',
    'Please e-mail us, and a colleague will answer you personally.',
  ],
  worry: [
    'We are very sorry about the worry this is causing you.',
    'We are truly sorry, and we understand how worrying this is.',
    'We apologise for this unpleasant surprise, and we understand your concern.',
  ],
  worryFelt: ['We understand your concern.', 'We understand that this worries you.'],
  answerHere: [
    'We will get back to you here, in this conversation.',
    'We will write to you here as soon as it has been looked into.',
    'Our reply will reach you here.',
  ],
  managerToo: ['We are passing your message on.'],
};
