import type { Hints } from './hints.js';

const DEVICE =
  '(plugs?|sockets?|chargers?|lamps?|lights?|blankets?|kettles?|heaters?|pads?|toasters?|dryers?|hairdryers?|irons?|adapters?|batter(y|ies)|cables?|ovens?|mixers?|drills?|fans?|screens?|televisions?|monitors?|scooters?|appliance|device|toys?)';
const PET = '(dogs?|cats?|puppy|kitten|rabbits?|hamsters?|parrots?|budgie|pony|horse)';
const SMALL =
  '(baby|son|daughter|toddler|child|boy|girl|kid|grandson|granddaughter|little one|he|she|dog|cat|puppy|kitten)';

export const en: Hints = {
  awaited: [
    '(sent|posted|returned|gave) (…)?(back|returned)? (…)?(no (money|refund)|not a penny)|(shall|should) i (assume|take it|suppose|conclude)',
    '(was|were) (supposed to|meant to|due to|promised to|to) (arrive|come|be (here|delivered|ready|with (me|us)|sent|collected|fixed|installed))',
    'still (…)?(nothing|no (sign|news|word|trace)|not (here|arrived|come|moved|shipped|sent|delivered|back)|says|showing|shows|stuck|in transit|sitting)',
    '(has|have) (come and gone|been and gone|passed)',
    'any(one|body) (actually|even|ever|at all|going to) (…)?(look|read|check|deal|work|do|car|see|answer)~',
    '(where|wheres) (is |are )?(my|our) (…)?(money|refund|cash)',
    'still no (…)?(back|refund|money|cash|payment)|no [£€$] [0-9]~ (…)?(back|yet|refund)|(weeks|days|months) (on|later) (…)?(no|nothing|still)|(where|wheres) (is |are )?(my|our) [£€$]',
    'how (much longer|many more (days|weeks|times))|no sign of (it|my|our|the)|waiting since|(days|weeks) (late|overdue)',
    '(waiting|waited) (…)?(days|weeks|months|a week|a month)|day (two|three|four|five|six|seven|eight|nine|ten|[0-9]+) (and|of waiting)',
    'what is going on (with|over there|there)|whats going on (with|over there|there)',
  ],
  demands: [
    '(want|need|demand|expect) (my|our|a|the|all my) (…)?(money|cash|refund|new one|replacement)|(my|our) money back|money back|refund me|i demand|(want|refund|give|pay|chance of|owe) (…)?difference',
  ],
  unwanted: [
    '(dont|do not|didnt|did not|never) (really |actually )?want (it|them|this|that|those)|not what (i|we) (ordered|wanted|asked|paid)|(no|not much) use to (me|us|anyone)',
  ],
  harmDone: [
    `${DEVICE} (…)?(sparked|sparking|sparks|smouldered|smouldering|exploded|caught fire|blew up|zapped~|electrocuted|(gave|gives|giving) (…)?shock)`,
    'it (…)?(caught fire|burst into flames|went up in flames|started smoking|gave (me|him|her|us) an electric shock)',
    '(sparks|smoke|flames) (…)?(came|coming|flew|flying|shot|shooting|pouring|poured) (out|from|off)',
    '(gave|gives|giving|got|getting) (…)?(a|an) (nasty |bad |electric |mild )?shock',
    '(chandelier|light|lamp|shelf|cabinet|cupboard|mirror|bunk|ceiling fan|swing|wardrobe) (…)?fell (down|off|from|on|onto|over)|(ember|hot coal|sparks?) (…)?(flew|jumped|shot|fell) (out|on|onto)',
    `${PET} (…)?(hurt (his|her|its)|got hurt|was hurt|poisoned|burnt|burned|injured|electrocuted|limping|bleeding|choked|choking|vomit~|threw up|collapsed|to the vet|at the vet)`,
    `(hurt|burnt|burned|injured|poisoned|shocked|zapped|cut) (my|our|the) ${PET}`,
    `${SMALL} (…)?(nearly|almost|started to|could have) (…)?(chok|suffocat|strangl)~|${SMALL} (was|is|started) choking`,
  ],
  figure: [
    'after (my |an |the |his |her )?(knee |hip |eye )?(op|operation|surgery)|shock (…)?(at|when) (…)?(price|bill|cost|fee|total)|(price|bill|cost|fee|total|quote) (…)?shock',
    'spark(s|ed|ing)? (joy|interest|conversations?|memories|curiosity)|chok~ (…)?(tea|coffee|laugh~|price|bill|fee|cost)|smok(e|ed|y) (gr(a|e)y|glass|blue|green|black|brown|mirror|salmon)',
    'in (a |an |some )?(old )?newspapers?|of (old )?newspaper|newspapers? (round|around|inside|for padding)',
  ],
  away: [
    '(wont|will not|cant|not going to) be (here|home|in|around|there) (…)?(deliver|leave|bring|postpone|reschedule|neighbour|holiday|hospital)~|(deliver|leave|bring|neighbour|holiday)~ (…)?(wont|will not) be (here|home|in|around|there)',
  ],
  despair: [
    'better off|(doesnt|does not|dont|nothing) (…)?matters?|no point|(dont|do not) (…)?want to (get up|wake|be here)|(at|in) peace|tired of (everything|it all|life)|not needed any ?more|cant go on|goodbye',
  ],
  tellsPress: [
    '(talked|spoken|spoke) (…)?(to|with) (a |the )?(…)?(tv|television|radio|station|channel|reporter|journalist|newspaper)|(coming|come) with (a |the |their )?cameras?',
    '(go|going|goes|give|giving|send|sending|take|taking|tell|telling|call|calling|ring|ringing|show|showing|pass|passing) (…)?(to |with )?(the |a |our |my )?(local |regional )?(papers?|press|newspapers?|reporters?|journalists?|news|editor|tv|radio)',
    '(write|writing|talk|talking|speak|speaking) to (the |a |our |my )?(local |regional )?(papers?|press|newspapers?|reporters?|journalists?|news|editor|tv|radio)',
  ],
  authority: [
    '(trading standards|ombudsman|citizens advice|small claims|consumer (protection|council|agency|court))',
  ],
  swapped: [
    '(ordered|bought|asked for|paid for) (…)?(you|youve|u|uve|you have) (…)?(sent|send|delivered)(?! (me )?(it|them|an? (email|message|confirmation|invoice)|the (email|confirmation|invoice|tracking)))|(ordered|asked for) (…)?(and|but) (got|received)(?! (it|them|my|the|an? (email|message|confirmation|invoice)))',
  ],
  justCame: [
    '(sent|send) (…)?(free|fast|quick~|anything|lovely)|(got|received|sent) (…)?(too|as well|yet|no confirmation|confirmation|a card|a thank~|a sample|a gift)|(the )?(next|same|following) day',
  ],
  ownDoing: [
    '(put|stuck|popped|bunged|threw|washed|cleaned|dried|did) (…)?(in|through) (the |a )?(dishwasher|washing machine|tumble dryer|tumble drier|dryer|drier|microwave|sauna)|(went|been|goes) (in|into|through) (the |a )?(dishwasher|washing machine|tumble dryer|tumble drier|dryer|drier|microwave|sauna|bath|pool)|(washed|wash|boiled|went in) (…)?(at|on) (a )?(40|60|90|95|boil|hot)~',
    'i (did )?(took|take|cut|pulled|sawed|unscrewed|removed|peeled|snapped|left) (…)?(off|out)|i (…)?(didnt|did not|havent|never) (…)?(bother|fit|mount|attach|screw|install|fix|anchor|read|charge|follow|prime|season)(ed|d|ted)? (it|them|the|that|those|with|on|up)~|(brackets|screws|feet|legs|bolts|pads|straps) (…)?(i|we) (didnt|did not|never|left)',
    '(built|assembled|put (…)?together|set (…)?up|fitted) (…)?without (…)?(instructions|manual|leaflet|screws|brackets)|without (reading|looking at|opening|bothering with) (…)?(instructions|manual|leaflet|label)',
    'i (…)?(painted|sprayed|drilled|sanded|bleached|boiled) (it|them|the|my)|put (…)?(dry|raw|boiling|frozen|hot|bleach|vinegar|old|used) (…)?in(to|side)?|used (…)?(old|used|leftover|my own|another|a different) (…)?(batter|charger|cable|oil|pods|filter|detergent)~',
  ],
  excuses: [
    '(that|it|this)? ?(shouldnt|should not|cant|cannot|doesnt|does not|wont) (really )?(matter|make (a|any) difference)|who (…)?(reads|bothers|looks at) (that|those|them|it|the|labels|manuals|instructions)|(dont|do not|never|didnt) (…)?(read|look at|bother with) (the |those )?(manual|instruction|label|leaflet|booklet|sign|small print)~|like everything else|same as everything else|a (battery|charger|cable|wash|screw|oil) is a~|(cos|because|cause|as) (they|it) looked (…)?(daft|silly|ugly|stupid)',
  ],
  rightly: [
    '(as|like|just as|exactly as|exactly like) (it |the |your )?(…)?(says|said|told|instructed|described|recommended|instructions|label|manual)|by the book|(followed|according to|per|stuck to) (…)?(instructions|manual|label|leaflet|guide|book)|(never|not|didnt|did not|wasnt|hasnt) (even |once )?(been |put |gone |went |go |washed |cleaned )?(…)?(dishwasher|dryer|drier|microwave|60|90)',
  ],
  usage: [
    'hand ?wash|by hand|wash~ (…)?(cold|cool|30)|(only|never) (…)?(hand|wipe|dry|cold|use|with|for|in|on|put|wash|charge|fill|indoors|indoor|new|fully)|(not|isnt|arent|never) (…)?(suitable|meant|made|designed|intended|for|dishwasher|waterproof|to be)|(do not|dont|must|needs?|requires?|has to|have to|should) (be|have|not|use|a|an|its|both|all|two|three|four|new|fully|the|[0-9]+|screw|charg|press)~|(max|maximum|up to|at most|no more than) [0-9]+ ?(…)?(kg|kilo~|litres?|l|degrees|c|watts?|w|cm|minutes|min)|weight limit|without (…)?(it|they|will|can)|(screws?|clips?|clicks?|pushes|push|snaps?|goes|go) (back )?(in|on)|(switches|shuts|turns) itself off|(step|page) [0-9]+|(is|are) (there )?(the |for )(brakes?|safety|lock)|care label|manual says|video (…)?(assembly|page)',
  ],
  faulty: [
    '(doesnt|does not|wont|will not|wouldnt) (even )?(switch on|turn on|power on|power up|start|charge|light up|spin|heat up|heat|work)(?! (with|on|for|in|to))|(stopped|quit) (working|spinning|charging|heating|playing|turning|cooling|cutting|printing)|(gone|is|went) dead',
  ],
  noFault: [
    'if|in case|what if|suppose|code|voucher|coupon|discount|site|website|checkout|page|link|card|password|login|app',
  ],
  refusal: [
    'no (refunds?|exchanges?|returns|compensation|warranty|reimbursement|exceptions|price match~)',
    '(not|isnt|arent|never) (…)?(covered|refund(ed|able)|returnable|reimbursed|backdated|paid|a (defect|fault)|under (the )?(warranty|guarantee))',
    '(do not|dont|cannot|cant|never|wont) (…)?(refund|pay for|pay back|cover|take back|accept|reimburse|exchange|match|backdate|honou?r)',
    '(ended|expired|closed|until|till|stopped) (…)?(for (everyone|everybody|all)|nobody|no one)',
    '(is|its|says so|stated|written|given|printed|marked) (…)?(in|on) (the )?(description|label|box|packaging|product page|manual|listing)|on (the )?(label|box|product page)|outside (the )?(warranty|guarantee)|excluded|wear and tear',
  ],
};
