import type { ConceptWords } from './concepts.js';

export const en: ConceptWords = {
  you: 'you|your|yours|yourself|yourselves|youre|youve|youll|youd|u|ur',
  we: 'we|our|ours|us|weve|were|well|company|team|staff',
  i: 'i|me|my|im|ive|ill|id|personally',
  not: 'not|no|never|dont|doesnt|didnt|isnt|arent|wasnt|werent|cant|cannot|couldnt|wont|wouldnt|havent|hasnt|nothing|nobody|none|neither|nor|without|shouldnt|hardly',
  shouldHave:
    'should have|should of|shouldve|ought to|had you|could have|would have|should know|should … checked|supposed to|your job to|up to you|your responsib~|next time|why didnt|why did you',
  reading:
    'read~|instruct~|manual~|descript~|label~|size chart|table|leaflet|guide~|notice~|attention|look~ at|listen~|check~|measur~|small print',
  fault:
    'fault~|blame~|mistake~|error~|responsib~|careless~|neglig~|liab~|caus~|guilty|due to you|because of you|down to you|on you|own doing',
  misuse:
    'wrong~|incorrect~|improper~|misus~|mishandl~|misread~|mistreat~|drop~|scratch~|damag~|broke~|wash~|overlook~|forg~|ignor~|fail~ to|chose|pick~|typ~|click~|insist~|too late|waited|mix~ up|assembl~|force~|rough~|tamper~|neglect~',
  fine: 'perfect~|flawless~|in order|fine|everything right|correct~|works|intact|properly|nothing wrong|impeccab~|immaculate|excellent condition|exactly as|exactly what',
  others:
    'nobody else|no one else|other customers|other people|the only one|only you|everybody else|everyone else|most customers|most people|thousands|all our customers|others|for everybody|rest of us|no other|never had|first person',
  lie: 'lie|lies|lied|lying|liar~|false~|untrue|not true|invent~|fabricat~|made up|mak~ … up|nonsense|absurd~|rubbish|fairy|bullshit|twist~|slander~|defam~|unfounded|dishonest~|cheat~|fraud~|con artist|rumou~',
  doubt:
    'believe|claim~|alleg~|suppos~|story|stories|exaggerat~|imagin~|dream~|doubt~|convinc~|buy that|buy it|add up|really think|cannot possibly|pretend~|so called|as you say|whatever you say|your version|seriously claim',
  contradict:
    'actually|in fact|as a matter of fact|disagree~|contradict~|impossible that|cannot be|mistaken|contrary|the facts|not correct|not right|you are wrong|youre wrong|misunder~|not the case|never happened|did not happen|didnt happen|evidence|proof|prove~|recording|record~ show~',
  legal:
    'lawyer~|solicitor~|attorney~|court~|sue|sued|suing|legal~|law firm|lawsuit|charges|claim for damages|prosecut~|litigat~|press charges|proceedings|cease|barrister',
  police: 'police|report you|authorit~|debt collect~|bailiff~',
  remove:
    'delet~|remov~|take … down|taken down|withdraw~|retract~|correct … review|correct … stars|change … rating|change … review|apolog~ publicly|disappear~|pull … review',
  review: 'review~|post|posts|posting|comment~|rating~|stars|opinion|write about|complaint~',
  orElse:
    'if you|if this|if that|or else|or we|or our|or you|otherwise|unless|until you|as long as|should you|one more|keep going|carry on|go on like|before we|either you|think twice|in your own interest|else',
  consequence:
    'regret|consequenc~|pay for|pay dearly|last warning|final warning|warn you|warning you|watch your|watch out|careful|trouble|you will see|youll see|hear from|hearing from|sorry for this|cost you|expensive|forget this|remember that|enemy|unpleasant|steps against|action against|against you|get burned|black list|blacklist|blocked|cancel your|ban~ you',
  exposure:
    'where you live|your address|your phone number|your number|your employer|your boss|your door|your name|your data|who you are|your messages|private messages|publish your|your house|your family|screenshot~|find you|find out who',
  insultNoun:
    'idiot~|moron~|fool~|clown~|loser~|parasite~|troll~|halfwit~|imbecile~|cretin~|brat|brats|scrounger~|cheapskate~|hyena~|jerk~|crook~|scum|peasant~|drama queen|moaner~|whiner~|toddler|goldfish|doorknob~|animal|pig|witch|hag|hypocrite~|psycho~|freak~|karen|nobody|beggar~|nuisance|ignoramus|weirdo~|dimwit~|numpty|muppet~',
  insultAdj:
    'stupid~|dumb~|dim|dense|thick|slow|pathetic~|ridiculous|ignoran~|illiterate|lazy|greedy|hysteric~|mad|crazy|insane|hopeless|childish|embarrass~|clueless|rude|nasty|jealous|bitter|spoil~|incompetent|primitive|disgusting|shame on|laughable|unhinged|deranged|mental~|sad life|no class|no manners|manners|upbringing|drunk|braindead|brainless|foolish|silly|whine|whining|moan~|sharpest|blind',
  mind: 'brain~|intelligen~|iq|common sense|school|child of|five year old|grandmother|toddler|smarter|smart enough|clever|medication|professional help|doctor|therap~|eyes checked|glasses|what planet|use your head|think for once|grow up|get a life|hobby|nothing better to do|tie your|tying your|calm down|get over|toughen up|capable of',
  mockPraise:
    'bravo|congratulations|well done|clap|genius|sherlock|professor|your majesty|royal~|noble|medal~|expert|biggest fan|hero|champion|detective|discovery|fascinating|impressive|hats off|applause|standing ovation|legendary|wisdom|einstein|ray of sunshine|nice try|good for you|lucky us|touched by|truly grateful|oh great|how lovely|how nice|how dramatic|how terrible|how awful|how tragic|how sad for you|aww|awww',
  mockCry:
    'oh no|oh dear|poor you|poor thing|you poor|oh my|wow|boo hoo|cry me|yes yes|right because|sure and|of course because|of course the|naturally|obviously|surely|what a surprise|what a tragedy|what a shock|shock~ that|sure thing|whatever|hilarious|funny|laugh~|joke|joking|silly us|silly me|frightened|terrified|trembl~|shaking',
  hyperbole:
    'end of the world|whole world|world turns|survive|tragedy|tragic|disaster|violin~|orchestra|private jet|crystal ball|magic wand|fire brigade|carry it upstairs|cook dinner|read minds|reads your mind|mind reader|telepath~|candle|fly|teleport~|red carpet|on a silver|psychic|ambulance|hospital|trauma~|drama~|nightmare|catastroph~|fate|life … same|helicopter|breakfast in bed|butler',
  policy:
    'policy|policies|rule|rules|regulation~|procedure~|terms|conditions|guideline~|paragraph|clause|protocol|directive~|statute~|standard practice|house rules|process|stipulat~|accordance|as per|as stated|according to our|instructions from|head office|management',
  allow:
    'allow~|permit~|exception~|deviat~|forbid~|prohibit~|entitle~|provide for|foresee~|authori~|bound|not foreseen|require~ that|applies to|excluded|same for everybody|same for everyone|agreed to|accepted|stick to|make the rules|way it is|how it is|how we do|how it works|just the way|that is how|thats how',
  again:
    'again|once more|one more time|anew|repeat~|resend~|re send|second time|restate|from the beginning|from scratch|from the start|a new|new message|new e mail|remind us|reminder of|resubmit~|already sent|start over|same form',
  request:
    'please|could you|can you|would you|would you mind|kindly|need you|we need|we will need|send~ us|send the|send your|give us|give me|provide|tell us|tell me|confirm|describe|explain|fill in|fill out|submit|let us know|let me know|write to us|state|share|what was|what is|may i|can i|take your|you need to|you will have to|you have to|you must|requires you',
  data: 'order number|order id|order no|reference|details|data|information|photo~|picture~|form|invoice|receipt|tracking|documents|case number|ticket number|customer number|the story|whole story|matter|problem|issue|request|what happened|which product|which order|your name|your address|description|claim',
  queue:
    'queue~|in line|in turn|your turn|a turn|order in which|order of|order they|chronolog~|one by one|one after|first come|before you|ahead of you|backlog|waiting list|waiting line|number … in|in the system|registered|ticket~|pending|processed|assigned|operator|agent~|everybody has to|like everybody|like everyone|not the only',
  busy: 'busy|swamp~|overload~|overwhelm~|flood~|high volume|large number|unusually|many messages|lot of messages|many requests|hundreds|volume of|so many|lines are|engaged|overflow~|peak|season|understaffed|short of staff|only two of us|too much work|a lot of work|a lot on',
  wait: 'wait~|patien~|bear with|hold on|hold the line|takes longer|take longer|take time|takes time|as soon as|when we can|get round|get around|get to you|get to it|delay~|slower|sooner or later|eventually|at some point|free',
  promise:
    'promis~|guarantee~|swear|my word|your word|vouch~|assure~|certain~|definit~|surely|for sure|without fail|rest assured|absolutely|hundred per~|hundred percent|100|no doubt|without any doubt|without doubt|trust me|count on|no matter what|in any case|impossible|bet|rely on|sure',
  always:
    'always|never|ever|forever|every time|for life|lifetime|at all times|without exception|no risk|zero|everybody|everyone|anyone|nobody|last time|from now on|completely|all your|everything|perfect~|unbreakable|eternal~|any more',
  outcome:
    'arriv~|deliver~|tomorrow|today|tonight|within|by noon|by friday|saturday|sunday|christmas|in time|on time|be there|be with you|have it|have the money|refund~|in your account|fit|fits|work~|happen~|go wrong|break~|fade~|cure~|heal~|disappear~|come out|match~|in stock|solved|late|love it|like new|skin|customs|hurt|allerg~|lose weight|the courier will|parcel will|will get',
  hedge:
    'hope~|try|trying|our best|my best|usually|as a rule|expect~|probably|should|may|might|depend~|normally|within our power|aim|plan~|estimated|most likely|around|about|up to|in most cases|as far as|rather not|would rather|do everything|keep you posted|once i know|as soon as i',
  noHelp:
    'cannot help|cant help|unable|nothing we can|nothing i can|nothing to be done|nothing can be done|not possible|impossible|out of the question|reject~|denied|deny|declin~|refus~|no refund|no exchange|no money|cannot do|cant do|not able|cannot be done|do not accept|do not take|dont take|not accept~|not our department|beyond our|out of our hands|not our problem|nothing to do with us|sorry we cant|not going to|too late|no longer|live with it|tough|bad luck|not concern|not interested|unfortunately no|not responsible|not in charge|we wont',
  final:
    'final|closed|close|settled|over|end of|matter is|case is|nothing more|nothing further|nothing else|any further|no further|full stop|period|thats it|that is it|that is all|thats all|take it or|what it is|had your answer|answer remains|goodbye|part ways|part here|discuss~|correspondence|conversation is|subject is',
  goAway:
    'elsewhere|somewhere else|another shop|other shop|different shop|do not contact|dont contact|stop writing|stop contacting|not write to us|dont write|do not write|leave us alone|ask the|contact the manufacturer|contact the post|with the courier|yourself|if you are not happy|if you do not like|do not like it|find another|go to',
  offer:
    'offer|instead|happy to|glad to|gladly|replacement|replace|exchange|voucher|solution|let me|let us|we will send|i will send|free of charge|for free|at our expense|we can|i can|we could|you can|would you like|would you prefer|whichever|here is|alternativ~|but i|but we|however|welcome to|in return|discount|repair|pick it up|collect|next step~|look into|check|find a way|put this right|make it right',
  apology:
    'sorry|apolog~|regret that|sad that|unfortunately|sadly|pity|our fault|our mistake|we made|should not have|shouldnt have|you are right|youre right|not your fault|nothing wrong',
  thanks:
    'thank~|appreciat~|grateful|kind words|glad that|pleased|happy that|delighted|lovely|great that|enjoy',
  privateWay:
    'private message|privately|direct message|inbox|by e mail|email us|call us|phone us|message us|write to us|get in touch|reach us',
  person:
    'manager|colleague|responsible person|supervisor|owner|i will call|call you|myself|in person|takes over',
};
