import type { PhraseGroup } from '../phrases.js';

const EVIDENTLY =
  '(clearly|obviously|evidently|apparently|probably|presumably|simply|surely|no doubt|i suspect|it (looks|seems)( to us)?( as if| like| that| as though)?)';
const DID =
  '(left|let|put|stood|placed|used|drowned|broke|dropped|mixed|muddled|fed|forgot|ignored|skipped|washed|dried|stored|bent|pulled|pushed|forced|tightened|stretched|entered|typed|gave|chose|picked|misread|missed|overwatered|overloaded|overfilled|overheated|overcharged|overtightened|mishandled|knocked|spilt|spilled|scratched|burnt|burned|charged it|plugged)';

/** Further ways of saying the same, by how they are built rather than by their words. */
export const enFamilies: PhraseGroup[] = [
  {
    rule: 'blame',
    any: [
      `${EVIDENTLY} (…)?you( have|ve| had| must have)? (…)?${DID}|you( have|ve| must have)? (just |only )?${EVIDENTLY} (just )?${DID}`,
      'you (over(water|load|tighten|fill|heat|charge|stretch)~|left (it|them|the [^ ]+) (…)?(out|outside|unattended|in the (sun|rain|car|wash)|on the (radiator|stove|hob))|let (it|them|the [^ ]+) (…)?(run|dry|burn|rust|freeze)|used (the|a|an) (wrong|unsuitable|incorrect)|tightened (…)?too|(couldnt|could not) (wait|be bothered)|waited (until|till) (…)?(last|late)|(mixed|muddled) up|(just |simply )?(didnt|did not) look (closely|properly|carefully)|keep forgetting|chose (…)?(yourself|cheapest))',
      'too (much trouble|long|difficult|complicated|hard) for you|(comes?|came|results?|stems?) from (your|rough|careless|improper) |rough handling|on your (side|part|end)( |$)|(was|is|were|are) your (own )?(choice|doing|decision|idea)|(nobody|no one) (made|forced|asked|told|obliged) you|only (happens?|occurs?|gives? way|breaks?) (when|to|if) (people|those|customers|somebody|someone|you|it is)|(only|just) give way when|(only|just) (got )?themselves to (thank|blame)|that( i)?s what you get|you (were|had been) told|(cant|cannot) help it (if|that)|beginners (often|always|usually|tend)|(most|other|normal|all our other) (people|customers) (manage|measure|read|know|can)|common knowledge|(careless|reckless|foolish|unwise|irresponsible|silly) of you|with (a bit|a little|some) (more )?(care|attention|thought|patience)|(you can|so dont) (hardly )?be surprised|if (customers|people) (give|gave|write|cannot|cant|dont)|whatever happened (afterwards|after|later)|(ought to|should) know your (own )?|despite the (label|warning|instructions)|a (quick|simple|single) look at (…)?would have|(drowned|overloaded|overwatered) (it|them)|somebody (drowned|overloaded|mishandled)|no surprise (that|then|when)|if you (are|were) never (in|at home)|you never (are|were) (in|at home)|complain when you|before you complain|your (carelessness|impatience|haste|clumsiness)|you signed (for|that)|people who skip|when people (overload|do not|dont|ignore)',
      '(somebody|someone) (boiled|forced|cooked|washed|dropped|pulled|bent|spilt|tore|opened|overheated)|(was|were|been) (forced|overheated|overloaded|mishandled|misused|heated empty|dropped|boiled)( |$)|asking for trouble|if (only )?(youd|you had) (…)?[^ ]+(ed|en|lt)( |$)|only when (it|they|people) (is|are|get)',
      'you (just|only) had to|all you had to do|(this ones|this is|that is|thats|one is) on the (user|customer|buyer)|(everyone|everybody) else (reads|knows|manages|measures|can)|(dont|do not) call (it|that|this) (a )?(defect|fault|our)|your (dog|cat|child|kids?|son|daughter|husband|wife) (chewed|broke|tore|bit|scratched|dropped|did|spilt|knocked)',
    ],
    unless: [
      "if you (have |ve )?(accidentally )?(ordered|chosen|picked|entered|typed|got|bought)|(nobody|no one) told you (about|that|of)|not your (fault|mistake|doing)|you (may|might|can) have (not )?(received|missed (our|the) (mail|message|reply|email))|(our|my|we) (own )?(fault|mistake|error|oversight|carelessness|careless)|if you (haven'(youd|you had) (…)?(like|liked|want|wanted|need|needed|prefer|preferred|rather|wish|received|asked us)|(in|on) (transit|the way)|by (us|our)|t|have not)|careless of us|that was careless|nothing wrong",
    ],
  },
  {
    rule: 'argue',
    any: [
      'beg~ to differ|(we|i) (respectfully |politely |strongly |must |have to |can only )*disagree( with (that|this|your~|what you)| .| !|$)|(we|i) (do not|don t|dont|cannot|can t|cant) agree with (that|this|your (account|version|description|review|view)|what you (say|write|describe))( .|,| !|$)|(every(one|body)|all) who (was|were) (here|there|present|in the shop) … confirm',
      '(that|this|it)( i)?s?( is| was)?(nt| not) (what|how|the way) (it )?(happened|went|was)|thats not (what|how|the way)|it was not like that|(not|nt) like that at all|(saying|claiming|to say|to claim) (…)?(is|was) (simply |just |plainly )?(untrue|false|wrong|nonsense)',
      '(our )?(records|log|logs|data|photos?|photographs?|pictures?|camera~|cctv|courier|driver|scan) (…)?(prove|proves|show|shows|say|says) (…)?(otherwise|(the )?(exact )?opposite|something else|different(ly)?|that you (did|received|signed))|(show|prove|say)s? (otherwise|the opposite)|(opposite|contrary) of what you',
      'full stop|perfect (order|condition) when (we|it)|you (keep|are) changing your (story|version)|(your|that( i)?s your) (version|story) of events|your (version|story|account|description) (of [^ ]+ [^ ]+ )?is (pure |complete |sheer )?(fantasy|fiction|invention|wrong|different)|nothing (you|that you|in your|of what you) (…)?(is|was) (correct|true|right|accurate)|no such (call|conversation|mail|email|message|thing|order)|(does not|doesnt|do not|dont) exist( .|$)|(what you describe|such a thing) (does not|doesnt|never)|(nobody|no one) here (…)?(spoke|said|told|treated|wrote)|(shows?|see) nothing of the (kind|sort)|you never (phoned|rang|called|wrote|contacted|emailed|asked|told)|you are misremembering|you misremember|(very |so |really )?hard to believe|hardly needs? (lessons|advice|lectures)|we know for a fact|as often as you like|(it )?(stays|remains) (wrong|untrue|false)|only you (do not|dont|see|cannot|can)|(everyone|everybody) else (sees|saw|can|knows|understands)|stick to the facts|(no|any|without) basis( whatsoever| at all)?( .|$)|(unfounded|groundless|baseless)|(rather than|more than|not) you( .|$)|as (anyone|anybody|everyone) can see|nothing to do with reality|(half|most|much) of (this|that|it) is (invented|made up|untrue|false)|set the record straight|you (got|have|received) (exactly|precisely) what you ordered|fail to see the problem|(has|have) been explained to you|(told|explained) (…)?more than once|(told|explained|said|written|answered) (…)?more than once|there is nothing to discuss|so yours (cannot|cant)|not one (of them )?(was|is|has been) (faulty|broken|returned)',
      '(it|that|this)( i)?s not (a |an |too )?(scratch|stain|crack|dent|defect|fault|hole|late|thin|grey|gray|dirty|small|broken|damaged|different|used)( |$)|is not (late|thin|scratched|dirty|broken|damaged|faulty|used|delayed)( |$)',
      '(that|this|it) (cannot|cant|can not) be (right|true|correct)|(claim|complaint|statement|story|version|account) (…)?(does not|doesnt|do not) (hold|add|stand|match)|nonsense|rubbish|whatever you (think|thought|may think) you|the calendar says|you say (…)?(says|is|was|are) [^ ]+ (days?|hours?|weeks?)',
      'no such (conversation|call|message|email|order)|(disappointment|anger|complaint|criticism|review) is (unfounded|unjustified|misplaced|uncalled)|(confus~|mixing) us (up )?with|never sold you|(keep|stick|stay) (it |to the |with the )?(truth~|facts)|lets keep it',
    ],
    unless: [
      '(not|nt) (late|delayed|overdue|faulty) yet|you are (absolutely |quite |completely )?right|we (were|are) (wrong|mistaken)|our (fault|mistake|error)|(sorry|apolog~)|(we|i) (will|ll) (find out|look|check)|should not|if (it|the|your)',
    ],
  },
  {
    rule: 'sarcasm',
    any: [
      '(how|what) (fortunate|lucky|luck|good fortune|joy|honou?r) (…)?(we|to have|it is|for us)|such an? (connoisseur|expert|specialist|authority|critic)|a (true|real|genuine) (expert|connoisseur|artist|critic|professional)|(expert|master|critic) has spoken|take notes|take note everybody',
      '(of course|naturally|obviously|certainly|surely|sure|yes) (…)?(the )?(whole|entire) (warehouse|team|range|company|world|shop|office|collection|department)|(whole|entire) (warehouse|team|company|office|world) (…)?(stopped|stops|is thinking|thinks|came to)|redesign the (entire|whole)|deliberately (look|search|drive|wait|damage|throw)|on purpose (…)?just for you|personally (sat|stood|stepped|trampled|dropped)',
      'who(ever)? (ever )?(heard of|knew that|would have|could have)|(deeply|truly) (moved|touched|shaken|shattered) by|sufferings? of your|(in|moved to) tears|our (children|grandchildren|mothers) (ever )?(…)?(look|forgive)|look us in the (eye|face)|film rights|(history|text) ?books?|golden? frame|(put|hang) (it|your [^ ]+) (…)?(frame|wall)|masterpiece|(give|get) (this|that|the) (lady|man|gentleman|person) (an? )?(award|medal|prize)|(minutes?|moments?)s? silence|candlelit|vigil|string quartet|funeral|(we think|think) about it every night|dream about it|change(d)? your life|the only cloud|(big )?bad (box|courier|wolf)|explain (trousers|shoes|cups|chairs|water|to us what)|had no idea that|butter your|tuck you|screw in the|hold your hand|next you (will|ll) (want|ask|demand|tell)|how dare (the|a|our|your)|made of wood|(turned out|turns out) to be (black|white|wet|cold|hot|round|wood|paper)|(black|white|wet|cold) (…)?(turned|turns) out (to be )?(black|white|wet|cold)|scandalous|(so|ever so|terribly|eternally) grateful (that|to you|for)|enlighten(ed|ing)? us|found the time to|(it )?must be (terrible|awful|dreadful|horrible|unbearable) to (live|have|own|sit)|(three|two|four) whole|whole (three|two|four) (crumbs?|minutes?|days?|millimetres?)|the famous (missing|lost|broken)|(award|prize|medal) for patience|we (laughed|giggled) (a lot|out loud|so)|perhaps you would like us to (come|also|sing|carry)|(shall|should) (we|i) (also )?(come|ring|call) (…)?(and|over|the|round)|good heavens|oh dear did|wait a ~? ?[^ ]+ made of',
      'fashion police|another expert|just what we (needed|were missing)|stop the press~|poor little you|water is wet|alert the|breaking',
      '(how|however) (ever )?did you (ever )?(get through|survive|sleep|cope|manage|live)|congratulations (youve|you have) (just )?|our (engineers|scientists|designers|experts) are (baffled|speechless|stunned|crying|shocked)|the (classic|old|good old) (…)?(story|excuse|trick)|(never|havent|have not) heard that (one )?(before)?|pass it on to the (clouds|sun|weather)',
    ],
    unless: [
      '(never|havent|have not) heard (from|back)|(far |much |way )?too long|(would|d) love to|(come|ring|call) (and )?(collect|pick|fetch|you (back|tomorrow|today))|congratulat~ on (the|your) new|no idea that (the|it|this) (was|is|had)|we are (very |so |really )?sorry|(again|address|courier|parcel)( |$)',
    ],
  },
  {
    rule: 'insult',
    any: [
      '(special|certain|rare) kind of (fool|idiot|stupid|person)|with (a |your )(mind|head|brain|intellect) like (that|yours)|(miserable|nasty|silly|stupid|bitter|dreadful|horrible) (little |old )?(woman|man|person|cow|creature|hag|lot)|only an? (ape|monkey|donkey|child|caveman) would|(not|isnt|arent) (exactly |quite obviously )?the (sharpest|brightest)|people of your (level|sort|kind|class|type)|(ask|get|find) (a|an|some) (grown ?up|adult|child) to (explain|help|read|show)|(grand)?mothers (goat|dog|cat|hen)|even (a|my|our) (…)?(goat|dog|hen|monkey|child|toddler|cat) (…)?(understood|understands|could|would|can|manages)|(scrounger|parasite|leech|brat|halfwit|half wit|drivel|imbecile|peasant|vermin|buffoon|dunce|nuisance)s?|get your (head|eyes) (examined|checked|tested)|crawl back|(an )?embarrassment to|too (dense|thick|limited|dim|stupid|ignorant) (for|to)|always this (thick|stupid|slow|dense|rude|difficult)|spoilt|take your whining|grow a (brain|pair|spine)|bother somebody (else )?who',
      '(shouldnt|should not) be allowed (near|to)|(youre|you are) (quite |just |completely |simply )?(hopeless|useless|clueless|beyond help)|so (dim|thick|dense)|you lot are',
    ],
    unless: [
      '(not|isnt|nt) (…)?(a )?(stupid|silly|dumb)( |$)|child of|(it|this|that|rule) is a nuisance|nuisance (for|and)',
    ],
  },
  {
    rule: 'threat',
    any: [
      '(carry|keep|go) on (…)?(and|like this|like that) (…)?(lawyer|we will|we ll|well|you will|our)|(our|the|my) (lawyer|solicitor|legal team|boss) (…)?(gets|has|will have|receives|knows) (…)?(your|you|people)|(posts?|reviews?|comments?|words) like (this|that|these|yours) (have|has|can|could) cost|we have your (address|name|number|details|phone)|(become|get|be|turn out) (very |quite )?(expensive|costly|unpleasant|ugly) for you|knows people|(your|his|her) (employer|boss|family|wife|husband|neighbours?) (…)?(read|reads|sees|saw|hears|heard|learns?|finds? out)|one more (comment|review|word|post|lie) and|find out what we (can|are)|pay (dearly|heavily|for this|a high price)|(is|are) a (crime|criminal offence)|expect (a|our) (letter|claim|summons|writ)|make your (messages|name|address|details) public|(better|best) (delete|remove|take|withdraw) (…)?(before|while)|lose our patience|see to it that (no|nobody|you)|(claim for damages|legal action|lawsuit|complaint) (…)?(prepared|drafted|filed|underway|on its way) (…)?(against you)?',
      '(keep|have|take) screenshots|(consequences|repercussions) for you|our lawyers (enjoy|love|read|like)|(think|consider) (carefully|twice|hard) (about|before) your next',
    ],
    unless: ['your right|you (can|may) (take|turn|go|file|contact)|ombudsman|deliver to'],
  },
  {
    rule: 'policy_phrase',
    any: [
      '(our|the|company|internal|house|shop|store|those are the|these are the) (returns? |internal |company |house |shop |strict )*(rules|guidelines|regulations|directives|procedures?|policies) (…)?(allow|allows|permit|say|state|forbid|forbids|apply|are strict|do not|does not|dont|doesnt|prohibit)|(follow|bound by|comply with|stick to|obey) (…)?(guidelines|rules|directives|regulations|procedures?|policy)|head office (…)?(does not|doesnt|will not|wont|permit|allow)|(not|nt) (authorised|authorized|permitted|allowed|empowered) to|(under|by|according to|as per) (our|the) (terms|conditions|rules|guidelines)|how (it is|its|things are) done here|the system (will not|wont|does not|doesnt|cannot|cant)|internal (procedure|directive|rule|regulation|guideline)s?',
    ],
    unless: [
      '(not|nt) (very |quite )?clear|which rules|(privacy|cookie|game|board|warranty)|which (rules|guidelines)|unclear|rules of the game',
    ],
  },
  {
    rule: 'closed_door',
    any: [
      '(there is|theres|we have) no (solution|other way|way out|alternative|help)|(have|has) nothing (more |else |further )?to (add|say|offer)|we consider (this|it|the matter) (finished|closed|settled|over)|(not|no) (get|receive) (another|any further|any more|an) (answer|reply|response)|as far as it goes|(take|do) your (business|shopping) (to|somewhere|elsewhere)|(do not|dont) deal with (such|this|these|that)|so that( i)?s that|(have|need) to live with (it|that)|(correspondence|conversation|discussion) ends|no refund no|no discussion|we are not responsible|further messages (…)?(will|are) (not|be ignored)|(any|your) further (messages|questions) (…)?(not|ignored|unanswered)',
      'will not be (reopened|reconsidered|reviewed again)|wont be (reopened|reconsidered)|(will not|wont) (reopen|reconsider)',
    ],
    unless: [
      'by mistake|by accident|opened it|reopened (it|the|your)|but|however|instead|until|if you|we can|we could',
    ],
  },
  {
    rule: 'impossible_promise',
    any: [
      '(no|none of our) (parcels?|orders?|deliver~|customers?) (of ours )?(…)?(will )?(ever|never) (…)?(again|be late|be lost)|(will|ll) never (…)?(receive|get|have|be|see|happen)|(last|lasts|work|works) (for ?ever|a lifetime|eternally)|(have|got|give you) (my|our) word|(oclock|\\d+|noon|morning|sharp) (…)?(no ifs|not a minute|on the dot)|no ifs (or|and) buts|no way (it|this|that) (could|can|will)|(i|we) swear|fit you perfectly|(hundred|100) (per ?cent|%)|(nothing|no such thing) (like this )?(can|will|could) (ever )?happen|(you can )?plan on it|not a minute later|will make (the|your) (…)?(disappear|vanish)',
      '(trust|believe) me (…)?(will|ll|be)|bet my (job|life|house|shirt)|from now on (every|all|each)|hold us to (that|it)',
    ],
    unless: [
      '(cannot|cant|cannot|can not|not|nobody can|no one can|never) (…)?(promise|guarantee|swear)|cotton|wool|leather|per ?cent (off|cotton|discount)|leaves us|without asking',
    ],
  },
];
