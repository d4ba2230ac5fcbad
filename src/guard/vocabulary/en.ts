import type { Vocabulary } from './vocabulary.js';

export const en: Vocabulary = {
  orderNumber: [
    '(order|purchase|invoice|reference|booking)( ref~| reference)? (number|no|id|code|ref~)|(number|reference|code) of (the|your) (order|purchase)|which order|order details|(e ?mail|name|phone number)( address)? (…)?(you (used|ordered|bought|gave|registered)|used (for|when|to)|(the )?order (is|was) (under|placed))',
  ],
  asking: [
    'can you|could you|would you|will you|please|kindly|send|give|provide|tell|let (me|us) (know|have)|need|needed|require~|share|quote|confirm|repeat|what (is|was|s)|whats|state|forward|specify|supply|drop|pop|ping|chuck|may (i|we) have|waiting for|without|missing|reply with|looking for',
  ],
  notAsking: [
    "(no|don't|do not|needn't|not|never) (…)?(need|needed|have to|necessary|repeat|required|send|post|share|publish)|(we|i) (have|ve|can see|see|found|already)|thanks for (the|your|sending)|thank you for (the|your|sending)|your order number is",
  ],
  orderWord: [
    'orders?|parcel|package|tracking( number)?|invoice|consignment|booking|customer number|reference|shipment',
  ],
  ownContact: [
    '(call|ring|phone|email|contact|reach|dial|message|text|write to) the (workshop|studio|showroom|counter|reception|desk|office|bakery|clinic|garage|branch|store)~',
    '(in|at|with|of) our (workshop|studio|showroom|office|branch|clinic|bakery|warehouse|store|shop|team)~|(call|ring|phone|text|email|e mail|mail|contact|reach|dial|write|whatsapp|message|telephone)( to| me)? (us|our|me|the shop|on)|our (phone|number|line|hotline|helpline|e ?mail|address|customer|support|team|shop|store|whatsapp|service)|helpline|hotline|infoline|customer (service|care|line)|freephone|(we|our team) (are|is) (available|reachable|here) (on|at)|(reach|find|call) (us|me)|(write|email) to',
    '(shop|bench|workshop|studio|office|store|till) (phone|line|number|mobile)',
  ],
  ownPlace: [
    '(find|visit|see) (us|me)|(the|our) (workshop|studio|clinic|garage|bakery|salon)|(drop|pop|walk) in',
    '(our|the) (shop|store|showroom|branch|studio|warehouse|office|market)~|(find|visit|see) us|we are (at|on|in)|come (to|and see)|collect~ (from|at|it)|pick~ (it )?up (at|from)|entrance|entry|parking',
  ],
  weAreAt: ['(we are|weve moved|we have moved|find us) (now )?(at|on|in|to)'],
  ownNumber: [
    'weekdays|opening hours|returns go|mon(day)? to fri(day)?|vat|tax (number|id|no)|company (number|no|reg~)|registration number|(our|shops?) (bank )?(account|iban|number)|account for (transfers|payments)|article|item (number|no|code)|product (number|code|no)|model|ean|sku|(has|have|in|of) the (form|format)|looks? like|for example|e g|such as|an example|contest|raffle|entry number|winning number',
  ],
  customerContact: [
    'your (phone|mobile|number|e ?mail|inbox|address|account|iban|card|home)|(try|ring|call) you (on|at)|(called|rang|phoned|texted|emailed|reached|tried|sent( it)?( to)?|went( to)?|going to|gone to|deliver(ed)? to|written to|wrote to|ringing) you|(sent|send|went|sending|emailed|deliver(ed)?|posted|mailed|transferred|refunded)( it| them| everything)? to|you at|you on',
  ],
  familiar: ['(?!)'],
  polite: ['(?!)'],
  filler: [
    'comes|committed|community|journey|grow|improve|inspire|inspires|better|every|each|voice|counts|count|customers|like|who|family|brand|heart|experience|opinions|words|word|passionate|strive|everything|people|proud|constantly|striving|important|precious|valuable|kindest|further|dearest|hello|hi|hey|hiya|dear|good|day|morning|afternoon|evening|sir|madam|customer|thank|thanks|many|you|your|for|us|the|a|an|our|we|i|ve|have|has|had|very|much|so|and|of|to|on|it|this|that|message|messages|comment|comments|review|feedback|question|enquiry|query|email|opinion|writing|contacting|reaching|out|touch|getting|in|with|received|receipt|noted|note|taken|appreciate|appreciated|always|best|kind|regards|wishes|warm|sincerely|yours|team|nice|lovely|great|ok|okay|yes|bye|is|was|been|being|all|will|be|do|got|were|are|valued|interest|support|service|hear|from|hearing|acknowledge|acknowledged|here|taking|time|share|sharing|thoughts|well|understood|know|let|letting|right|leave|leaving|left|matters|matter|means|mean|lot|wonderful|pleasant|week|weekend|ahead|rest|take|care|soon|hope|kindly|visit|visiting|stopping|by|post|posting|view|views|input|us|back|happy|enjoy|reading|read|glad|that|there',
  ],
  praise: [
    'great|super|superb|love~|thanks?|thank|perfect~|excellent|brilliant|happy|amazing|awesome|recommend~|best|fantastic|wonderful|lovely|quick|fast|beautiful|pleased|delighted|five stars|top|well done|spot on|cheers|good|nice|fab|gorgeous',
  ],
  asksTurn: [
    'when (…)?(my|our) turn|(when|how long) (…)?(my|our) (frame|order|repair|fitting) (…)?(start|come up|turn)~|where am i (in|on)|how many (…)?(before|ahead of|in front of) (me|us)|waiting list|my place in',
  ],
  asksContact: [
    'how (can|do|could|would|may|might|shall)( i| we)? (…)?(reach|contact|call|ring|phone|email|e mail|write|find|get hold|get in touch|speak|get to|visit) (you|the (shop|store|workshop|branch|office|studio))~',
    '(how|whats|what is|best way) (…)?(reach|contact|get hold of|get in touch with|find|call|ring) (you|the|your) ?~',
    'where (are|re) you|where (is|s) (the|your) (shop|store|workshop|branch|office|studio|showroom)',
    '(phone|telephone|contact|whatsapp) (number|details)|(what|whats|have you got|do you have|got) (…)?(your|a|the|an) (number|address|e ?mail|phone)',
    'directions',
    'where (can|do|could|should|would) (i|we) (…)?(take|bring|drop|get|have|go|collect|pick|hand|send|try|see|book)|(who|whom) (do|can|should|could|would) (i|we)|who (handles|repairs|fixes|mends|deals)',
    '(does|will|is|can) (any ?(one|body)|somebody|someone) (…)?(answer|pick up|reachable|there|phone)',
    '(nobody|no one|noone) (…)?(pick~ up|answer~)|(on|in) (the |google |your )?maps?',
  ],
  several: ['(?!)'],
  atHome: [
    'your (…)?(home|house|flat|apartment|door|doorstep|place|office|porch|parents|mum s|mothers|sisters|brothers|neighbours?)',
  ],
  kin: [
    'your (son|daughter|wife|husband|mother|father|mum|dad|sister|brother|neighbour|neighbor|partner|flatmate|grandson|grandmother|aunt|uncle)',
  ],
};
