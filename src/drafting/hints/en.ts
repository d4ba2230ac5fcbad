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
    'how (much longer|many more (days|weeks|times))|no sign of (it|my|our|the)|waiting since|(days|weeks) (late|overdue)',
    '(waiting|waited) (…)?(days|weeks|months|a week|a month)|day (two|three|four|five|six|seven|eight|nine|ten|[0-9]+) (and|of waiting)',
    'what is going on (with|over there|there)|whats going on (with|over there|there)',
  ],
  demands: [
    '(want|need|demand|expect) (my|our|a|the|all my) (…)?(money|cash|refund|new one|replacement)|(my|our) money back|money back|refund me|i demand',
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
  refusal: [
    'no (refunds?|exchanges?|returns|compensation|warranty|reimbursement|exceptions|price match~)',
    '(not|isnt|arent|never) (…)?(covered|refund(ed|able)|returnable|reimbursed|backdated|paid|a (defect|fault)|under (the )?(warranty|guarantee))',
    '(do not|dont|cannot|cant|never|wont) (…)?(refund|pay for|pay back|cover|take back|accept|reimburse|exchange|match|backdate|honou?r)',
    '(ended|expired|closed|until|till|stopped) (…)?(for (everyone|everybody|all)|nobody|no one)',
    '(is|its|says so|stated|written|given|printed|marked) (…)?(in|on) (the )?(description|label|box|packaging|product page|manual|listing)|on (the )?(label|box|product page)|outside (the )?(warranty|guarantee)|excluded|wear and tear',
  ],
};
