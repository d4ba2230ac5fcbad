import type { PhraseGroup } from '../phrases.js';

const CERTAIN =
  "(definitely|certainly|guaranteed?|100 %|(one )?hundred (percent|per cent)|for (sure|certain)|without (fail|(a |any )?doubt)|no matter what|whatever happens|absolutely|undoubtedly|surely|(we|i|can|will|do|you) (promise|guarantee|swear)|promise you|my word|our word|rest assured|don't (you )?worry|no worries|(bank|count|rely) on it|no doubt)";
const OUTCOME =
  '(arriv~|deliver|delivered|(be|is) (there|here|with you|at your|in your|on your|yours|fixed|solved|sorted|refunded|perfect)|get (it|there|to you|your)|reach~|have (it|them|your|the (money|parcel|order|refund))|receive|turn up|land|(never|not) (happen|break|fail|fade|tear)~|last (forever|a lifetime|for ever))';
const TRADES =
  '(lawyers?|solicitors?|attorneys?|barristers?|legal (team|department|counsel|representatives?))';
const POST = '(reviews?|comments?|posts?|ratings?|lies?|slander~|statements?|words)';

export const en: PhraseGroup[] = [
  {
    rule: 'insult',
    any: [
      'idiot~|moron~|imbecil~|cretin~|stupid~|dumb|dumbest|dimwit~|halfwit~|nitwit~|twit|loser|losers|jerk|jerks|pathetic~|brainless|clueless|ignoran~|illiterate~|crybab~|whin(er|ers|ing|ge|ging)|moaner~|cheapskate~|freeloader~|scrounger~|scum~|lowlife~|retard~|dickhead~|arsehole~|asshole~|bastard~|bitch~|bloody fool~|wanker~|prat|muppet|simpleton~|bonehead~|blockhead~|thick skull',
      '(you|such|utter|complete|total|absolute) (an? |little |old |old )?(fools?|clowns?|peasants?|trash|donkey|sheep|cow|pigs?|rats?|liars?|nobody|nutters?|lunatics?|psychos?)',
      'shut (up|your~)|get (lost|a life)|(piss|sod|bugger|naff|clear) off|go to hell|fuck~|drop dead|get stuffed',
      'are you (really )?(so |that |completely )?(blind|deaf|thick|slow|dense|mental|crazy|insane|mad|drunk|high|simple|hard of)',
      '(use|got|have|having|has|need|with) (your |a |any |no |half a |some )?(brains?|brain cells?)',
      'learn to (read|count|think|spell)|(can you|do you|can t you|cannot|cant|are you able to) (even )?(read|count|think)( at all)?',
      'too (lazy|old|thick|slow|simple|dim) to',
      '(people|customers?|shoppers?|someone|types?|folks?) (like|such as) you|you people|(your|his|her) (kind|sort) of (people|person|customers?)|your (sort|kind) (of|is|are|always|should)',
      'waste of (space|air|oxygen)|not (very|too|so) bright|lost your mind|out of your mind|(see|need) a (shrink|psychiatrist|therapist)|grow up|act your age',
      'your (stupidity|ignorance|idiocy|dim~|tiny mind|attitude stinks)|shame on you|you should be ashamed',
    ],
    unless: [
      '(nobody|no one|none of us|never|do not|don t|dont|would not|wouldn t|wouldnt) … (think~|call~|consider~|believe~|mean~|say~|suggest~) |not (a |an |at all )?(stupid~|silly|dumb|idiot~|fool~)',
      '(our|my|this|that|a) (own |rather |really )?(stupid|dumb|silly) (of us|on our|mistake|error|slip|oversight|glitch|bug)~',
      'stupid (question|questions)|call(ed|ing) you|(being|were|was) called|spoke~ to you|idiot ?proof|(stupid|careless|ignorant|pathetic) (of us|on our part|from us)|we (were|are|have been|feel) (stupid|pathetic|ignorant)',
    ],
  },
  {
    rule: 'threat',
    any: [
      '(we|i) (know|found out|can find out|ll find out) (exactly )?(where you (live|park|work|drink)|(which|what) (street|house|road|car|school) (you|your))|(somebody|someone) (calls|comes|pops) (round|by|over)',
      `(delete|remove|take down|takes? (this|that|it|your ${POST}) down|withdraw|retract|pull|correct|edit) (this|that|it|your|the|those|these)( ${POST})? … (or( else)?|otherwise|unless|before (we|our)) … (${TRADES}|court|courts|legal~|sue|police|regret|sorry|consequences?|pay|costs?|charges|claim|publish|cancel~|block~|ban~|report~)`,
      `(unless|if) (this|that|your|the|you) … (delete|remove|withdraw|retract|removed|deleted|taken down|gone) … (${TRADES}|court|legal~|sue|police|regret|sorry|consequences|pay|claim|publish|cancel|block|ban|report)`,
      `(hear~|letter|call|visit|post|word) from (our|my|the) (${TRADES}|police|bailiffs?|debt collectors?)`,
      `(our|my|the) ${TRADES} (will|is going to|are going to|would love|are|is|has|have) (be )?(in touch|contact~|find~|see|writ~|sue|suing|deal~|waiting|been|tak~)`,
      '(see|meet|seeing|fight) you in court|take you to court|(we|i|you|and) (will|ll|shall|are going to|can|could|may|to)?( be)? ?(sue|suing|sued|prosecute|prosecuted|press charges)',
      '(we|i)(ll| will| are going to| shall| can)? (start|begin|take|launch|pursue) (legal|court) (action|steps|proceedings)|legal (consequences|repercussions|steps (against|will))|face (legal|the consequences|a (lawsuit|claim|fine|court))|lawsuit',
      'defamation|defamatory|libel~|slander~',
      '(you will|youll|you are going to|youre going to|makes? you|live to) (bitterly |deeply |soon )?(regret|be sorry|pay for|see what|find out what)',
      'we (know|have) (exactly )?(where you (live|work)|your (home )?address|who you are)|we (can|will|know how to) find you',
      'watch (your (step|mouth|back|tongue|words)|out|yourself)|(think|be) (twice|very careful|careful) (before|what) you',
      '(we|i)(ll| will| shall| are going to) (publish|post|share|expose|show everyone|pass on|name and shame)( you| your (name|address|phone|photo|messages|details|number|data))',
      '(we|i)(ll| will| shall| are going to) (block|ban|blacklist|bar|report) (you|your (account|profile))|(report~|hand~) you to the (police|authorities)|put you on (a|our|the) (black ?list|list)',
      "(make|making) sure (that )?you (never|cannot|can't|won't)|you (will|ll) never (be able to )?(order|shop|buy) (here|anywhere|from us|with us)",
      'last warning|or else( .| !|$)|consider (yourself|this) (warned|a warning)|we have ways',
    ],
    unless: [
      '(will|ll) sue nobody|(your|the) (full )?right (to|is)|(you|customers) (can|may|are free to) (turn|go|take|contact|complain)|ombudsman|mediat~',
    ],
  },
  {
    rule: 'sarcasm',
    any: [
      'what a (shock|tragedy|catastrophe|drama|calamity|hero|scandal|shocker|revelation)|(quite|such) (a|the) (tragedy|catastrophe|drama|ordeal)',
      'how (terribly |very |utterly |truly )?(tragic|shocking|surprising|original|heartbreaking|dramatic|extraordinary|brave of you|clever of you|observant|perceptive)',
      '(a|one|an) (whole|entire|single|full) (day|hour|minute|week|scratch|evening|afternoon)~|(gosh|goodness|heavens|wow|oh no|oh dear|blimey|gee) … (a|one|two|an) (whole|entire|single|full|tiny|day|hour|minute)',
      'bravo|slow clap|congratulations (…)?(you (have|ve|just)|on your)|congratulations (on|for)( you)?( being| having)? (discover~|notic~|finding|read~|spotting|working|figuring|your)',
      'poor (you|thing|baby|soul|little)|boo ?hoo|cry me|my heart bleeds|tears? (in|to) (my|our) eyes',
      '(call|alert|notify|inform|ring|summon|tell) the (police|army|united nations|un|press|media|president|king|queen|prime minister|coastguard|fire brigade|nation|papers|navy|government|pope|red cross)',
      'end of the world|world (will )?end(s|ed)|(smallest|tiniest) violin|violins?|(deserve|give you|award|want|expecting|expect) a (medal|prize|trophy|badge|statue)|nobel|oscar|pulitzer',
      'sherlock|einstein|genius~|detective|rocket scien~|professor of',
      '(who|nobody) (would|could) (ever )?have (thought|guessed|imagined|predicted)|imagine that|shock horror|surprise surprise|fancy that|well well|stop the press~|breaking news|newsflash|news flash',
      '(sure|yeah|right|obviously|of course|naturally|clearly) (because|it (must|has to|had to) be|everyone|the whole|we (did|do|have) (it|this|that) on purpose|its always|we have nothing better)',
      '(what|who) (did|do|were|are) you (expect~|expecting|hoping|want)|(did|do|were) you (really |seriously |honestly )?(expect|expecting|hope|hoping|think|believe|imagine)',
      "(for|at) (that|this|such a|a|£ ?\\d+|€ ?\\d+|\\$ ?\\d+|\\d+) (price|money|pounds|euros|quid) (you|one|we|what|don't)|£ \\d+ [^ ]+ (does|do|did|is|will|was|would)( not|n't|nt)?|(does|do|is|was|were|are)(nt| not) (exactly )?(a|an|the|sound like the|look like a) (rolls|ritz|ferrari|mercedes|bentley|hilton|rolex|albert hall|palace|savoy|harrods|lamborghini|bmw)",
      'walk(ed)? (off|away|out) (by|on|all by) (itself|its own)|gr[eo]w~ (legs|wings)|(by itself|on its own) (in the night|one night)|vanished into thin air|ate itself|must have (eaten|flown|walked|evaporated|teleport~)',
      'crystal ball|mind readers?|read (your|peoples|everyones) minds?|clairvoyan~|psychic~|magic wand|telepath~|fortune teller',
      'red carpet|(hand~|personally) (deliver|fly|carry) … (pillow|limousine|helicopter|silver|horse)|silver (platter|tray|plate)|butler|brass band|helicopter|limousine|private jet',
      '(shall|should) we (also |perhaps |maybe |then )?(…)?(sing|come and|send (you )?(a (nanny|medal|band|butler|hanky|tissue|violin)|flowers)|hold your|wear it|read it (out )?(to|for) you|do it for you|chew|tuck)',
      '(thanks|thank you)( so (very )?much| ever so much)? for (the|your|that|this) (lesson|lecture|wisdom|expert~|brilliant|insight|deep|masterclass|sermon|novel|poem|essay|outburst|literary)',
      '(we|i)(ll| will)( just| somehow)? (try to |have to )?(survive|live with it|cope|cry (ourselves|into|all)|lose sleep)|how (will|shall|can) we (ever )?(survive|cope|manage|sleep|recover|live)|lucky (us|you)|charming as (ever|always)|our hearts? (is|are) (broken|bleeding)',
      "aren't you (clever|special|funny|sweet|lucky)|how (clever|special|funny|sweet) (of|you)|well done (you|for|on (reading|finding|noticing))",
      'your (majesty|highness|lordship|royal)|majesty|princess|his lordship|her ladyship',
      'good luck with that|(it )?must be (so |very |really |terribly )?(hard|difficult|tough|tiring|exhausting) (being|to be|for you to)|funny how|hilarious|clap clap|yawn|next you (will|ll) (tell|say|want)',
      '(try|tried|ever heard of|heard of) (switching your brain|opening (your eyes|it|the box first)|reading|looking|the off switch|google|a tape measure|an? (ruler|dictionary))',
      '🙄|😏|🤡|🙃|🎻|😒',
    ],
    unless: [
      '(lovely|beautiful|wonderful|great|gorgeous|thank~) … (photo|picture|result|work|room|garden|project)|(class|school|team|children|kids|graduation|wedding|birthday|anniversary|exam|baby|new (flat|home|house|job|shop|car))|(cleaner|back in stock|in stock|for sale)',
      'come and (collect|pick|fetch)|(far |much |way )?too long|you (hope|expect~|were hoping) (for|from us|and we)|(than|as|what) you (were )?(expect~|hop~)',
    ],
  },
  {
    rule: 'blame',
    any: [
      '(only|nobody but|no one but) yourself to (thank|blame)|(that is|this is|thats) what (comes|happens|you get) (of|when|for) (…)?(never|not|nobody|you|people|skipping|ignoring)',
      'you (really |simply |perhaps |just |clearly )?(should|ought to|could|might|needed to|were supposed to)( have|ve| of)? (…)?(check~|read|measur~|look~|ask~|th?ought|notic~|contact~|chosen|choose|order(ed)? (the right|earlier|sooner|a bigger)|follow~|pay|paid|kept|opened|mention~|told us|tell us|us(ed|e) (it )?(properly|correctly|as)|known|pa(id|y) (more )?attention|been (more )?(careful|attentive|at home|patient)|packed|wr(itten|ite) (it|the|your) (right|correctly|properly)|picked|taken (better|more) care)',
      "(it's|it is|this is|that is|that's|this was|that was|it was|the fault is|that would be|which is|is|was) (entirely |all |clearly |simply |purely |really |obviously )?(down to you|(your|the customer's) (own )?(fault|mistake|error|doing|oversight|responsibility|problem|carelessness|negligence)|on you|because of you|up to you to)",
      'your own (fault|mistake|carelessness|error|negligence|doing|choice|oversight|risk|problem)|(the|any) (mistake|fault|error|blame|problem|responsibility) (is|was|lies|lay|rests)( entirely| clearly| only| solely)? (yours|with you|(on|at) your (side|end|part))|(mistake|error|fault) on your (side|end|part)|caused by you',
      "you (apparently |obviously |clearly |evidently |simply |probably |just |yourself )?(didn't|did not|haven't|have not|hadn't|failed to|forgot to|neglected to|never|couldn't be bothered to) (even |bother(ed)? to |really |properly |actually |take (the )?(time|trouble) to )?(read|check|measur~|look~|follow|ask~|pay (attention|on)|notic~|fill|enter|charge|clean|maintain|plug|open|install|assembl~|keep|answer(ed)? (the|your)|pick(ed)? up|collect)",
      'you (must have|probably|obviously|clearly|evidently|apparently|surely|no doubt|yourself|have|have obviously|simply)( have| just| simply| clearly)? (misread|broke|broken|dropped|damag~|mishandl~|misus~|mixed up|ordered the wrong|entered|typed|mistyped|washed|scratch~|overload~|mistreat~|chosen the wrong|chose the wrong|put it|stretched|lost)',
      'you (misread|misused|mishandled|misunderstood|mistyped|mixed up|(ordered|picked|chose|entered|gave|typed|selected|put|wrote|bought|clicked)( us| in| down| yourself)? (the|a|an) (wrong|incorrect|false))',
      "had you (only |just |actually |bothered to )?(read|checked|measured|looked|followed|paid|asked|written|told|been|ordered|opened|come)|if you('d| had|d) (only |just |actually |even |bothered to )?(read|check~|measur~|look~|follow~|paid|ask~|been|ordered|opened|told)|if only you|if you (can't|cannot|don't|won't) (even |be bothered to )?(read|measure|follow|wait|look)",
      '(next time|in future|in the future|another time) (…)?(read|check|measure|look|pay (more )?attention|be (more )?(careful|attentive)|think|order (earlier|in time)|please)',
      "you (clearly |obviously |simply |plainly |just )?(ignored|disregarded|overlooked|skipped) (the|our|your|all|every|what)|hardly surprising|no wonder|user error|because you (didn't|did not|ordered|chose|wrote|gave|failed|washed|used|never|don't|waited|weren't|were not|left|put|couldn't|are (so|too))|(only )?(have |got )?yourself to blame|no ?(one|body) but yourself|(your|such|through) (carelessness|inattention|negligence|impatience|clumsiness|haste|sloppiness)",
      'pay(ing)? (a bit |a little )?(more |better )?attention|(was|is|were) (clearly |plainly |all )?(written|stated|shown|described|there|visible)( right)? (…)?(before you (bought|ordered|paid|clicked)|if you (look|read|bother)|for (anyone|everyone|all) (who|to) )|any ?(one|body) (who )?(can|bothers to|reads)|it is there for a reason',
    ],
    unless: [
      "if you (have |ve )?(accidentally )?(ordered|chosen|picked|entered|typed|got|bought)|(nobody|no one) told you (about|that|of)|no problem|not a problem|no harm|should(n't| not)? have (already |all )?(received|got|had|been (told|informed|sent|given|offered|refunded|treated|helped|able)|heard|arrived|come)|(isn't|not|wasn't|never|nothing to do with) (at all |in any way )?your (own )?(fault|mistake|error|doing|problem|responsibility)|on us|(our|we) (own )?(fault|mistake|error|oversight)|you did (nothing|everything)|you (didn't|did not) do anything|nothing you did|if you (haven't|have not|didn't|did not)|you (don't|do not) need|we should",
    ],
  },
  {
    rule: 'argue',
    any: [
      "you('re| are)? (simply |just |completely |clearly |plainly |quite |totally |absolutely |obviously |dead |sadly |very much )?(wrong|mistaken|incorrect|lying|exaggerat~|making (this|that|it|things) up|imagining|confus~ (us|things)|talking (nonsense|rubbish)|being (ridiculous|absurd|unreasonable|dishonest|untruthful|difficult|petty))",
      "(that|this|it|which|what you (say|write|claim|wrote|are saying)|your (claim|story|version|statement|complaint|review|accusation)~) ('s|is|was|are|sounds) (simply |just |plainly |completely |absolutely |clearly |utter |utterly |total |pure |a |an )*(not true|untrue|lies?|false|nonsense|rubbish|ridiculous|absurd|impossible|not possible|incorrect|invented|made up|fiction|fabricat~|exaggerat~|unfounded|baseless|unjustified)|thats (simply |just |plainly |absolutely |a )*(not true|untrue|lie|false|nonsense|rubbish|impossible|ridiculous|absurd)",
      '(stop|quit) (lying|exaggerating|making|inventing|complaining|moaning|telling|spreading|twisting|writing|pretending)|(don t|dont|do not) (lie|make things up|exaggerate|be ridiculous|twist|invent|tell (us )?(lies|stories|tales))',
      "we (don't|do not|can't|cannot|hardly|simply don't|find it hard to|refuse to|struggle to) (believe|accept|buy) (you|that|this|it|your|what you|a word)",
      "(no ?(one|body) else|none of our (other )?customers?|not (one|a single) (other )?(customer|person|complaint)) (has |have |had )?(ever |yet )?(complain~|notic~|report~|mention~|had|has|written|said)?|you('re| are) (the )?(only|first) (one|person|customer) (who|to|that|with|complain~)|(all|every|everyone|everybody|thousands of|hundreds of)( of)?( our)?( the)?( other)? (else|customers?|buyers?|people) (is|are|was|were|has|have|had|manage~|likes?|loves?|finds?) (…)?(happy|satisfied|pleased|no (problem|trouble|issue)|fine|manage|perfectly)",
      '(prove it|wheres your proof|(wheres?|where is|show us|got any|have you( got)?|send us) (your |the |any |some )?(proof|evidence)|prove (that|what|your))',
      "that (simply )?(never|didn't|did not|couldn't|could not|can't|cannot) (possibly )?(have )?happen~|no such thing|(it|this|that) (is|was) (simply |just |quite )?(out of the question|impossible|not possible) (that|because|since|as|for|from)",
      'you (clearly|obviously|evidently|apparently|simply|just) (don t|dont|do not|have no|know nothing|did not|didnt) (know|understand|idea|clue|about|get)',
      'as (we|i|my colleague)( have| ve)? (already |repeatedly |clearly )?(told|said|explained|written|informed)( to)?( you)? (already |several |many |three |two |times|before|twice|repeatedly)|how many (more )?times (do|must|should)|we (have|ve) (already )?(told|explained|said)( it| this| that)?( to)?( you)? (already|several|many|three|twice|repeatedly|enough)',
      '(read|check|look at) (the|your|our|that) (…)?(again|properly|once more|more carefully) ',
      'you claim~|so called|allegedly|supposedly|believe what(ever)? you (want|like)|we both know|facts are facts|(your|the) (parcel|package|order|delivery|item|product|goods?) (is|was|were|did|has)( not|n t|nt) (been )?(late|delayed|damaged|faulty|broken|missing|arrive late|defective)',
      "(we|our (side|staff|colleagues?|team)) (did|have done|made|do) (nothing|no) (wrong|mistakes?|errors?)|(the|our) (fault|mistake) is not ours|we (are|were) (not wrong|right and you)|our (staff|colleague|team)~ (would never|never|does not|do not|don't) (say|said|lie|do|did|behave|make)|what exactly is your (problem|point)|you signed for it|cameras? (show|prove|clearly)",
    ],
    unless: [
      '(not|nt) (late|delayed|overdue|faulty) yet|you are (absolutely |quite |completely |entirely )?(right|not wrong)|(not|never) (saying|suggesting|claiming) (that )?you|if (we|you) (are|were|have been) (mistaken|confused)|(correct|tell) us if|(we|i) (was|were|are|am) (wrong|mistaken)',
    ],
  },
  {
    rule: 'policy_phrase',
    any: [
      "(it is|it's|that is|that's|this is|because of|due to|as per|per|under|against|according to|in line with|following|by|our|the|not) (simply |just |unfortunately |standard )*(our|the|company|store|shop|firm's|house|strict|corporate)( company| store| shop| strict| internal| standard)* (policy|policies|rules?|procedures?|regulations?|guidelines|protocol)",
      'company polic~|store polic~|shop polic~|(polic~|rules|procedures?|regulations?|guidelines|protocol) (do(es)? not|don t|doesn t|dont|doesnt|is not|says?|states?|requires?|prohibits?|forbids?|dictates?|are (clear|rules|the same))|rules are rules|polic~ is polic~',
      "(our|the|my) (computer )?(system|programme|program|software) (does not|doesn't|won't|will not|isn't able|cannot|can't|would not)( even)? (allow|let|permit|accept|support)|(i am|i'm|we are|we're) not (allowed|authori[sz]ed|permitted|entitled) to|(that's|that is|this is|it's) (just |simply )?(how|the way) (we|it|things) (do|is|are|work)|terms (and conditions )?(clearly |plainly )?(state|say|are clear|forbid|prohibit)|(set|laid) down (in|by) (our|the)",
    ],
    unless: [
      '(not|nt) (very |quite )?clear|which rules|(privacy|cookie|insurance) polic~|(exchange|return) polic~ (gives|lets|allows) you',
    ],
  },
  {
    rule: 'queue_phrase',
    any: [
      "you('re| are) (now |currently |still |number \\w+ |\\w+ )?(in|on) (a|the|our) (queue|line|waiting list)|(in|of|join|hold) (the|a|our) (queue|line) (until|and|of|please|for (an? )?(advis|agent|repres|operat))~?|place in (the )?(queue|line)|(waiting|wait) (your|in) (turn|line|the queue)|your turn|position in",
      '(serving|helping|assisting|busy with|dealing with|attending to|speaking (to|with)|looking after|occupied with) (…)?(other|another|earlier) (customers?|clients?|people|enquir~|conversations?|callers?)|other customers (are|were|came|come) (before|ahead|first)',
      '(all|our|every)( of)?( our)?( available)? (advis[eo]rs?|agents?|operators?|representatives?|consultants?|colleagues|staff|lines?) (is|are) (currently |all |presently |still )?(busy|engaged|occupied|serving|helping|unavailable)|(next|first) (available|free) (advis[eo]r|agent|operator|representative|consultant|colleague)',
      '(your|every) (call|message|enquiry|request|business|query) is (very |so )?important to us|(please|kindly|thank you for|thanks for) (hold~|wait~|stay~|your patience while)( on| in)?( the line)?( please)?( while| until)?|(high|unusual~|large|heavy|increased) (number|volume|amount)s? of (…)?(calls?|messages?|enquir~|requests?|contacts?)|in (the )?order (in which )?(they|it|we|messages|were)? ?(were |was |are |is )?receiv~|people (ahead|in front|before) (of )?you|ticket (has been|is) (queued|in the queue)',
    ],
    unless: [
      '(queue|line|wait~) (at|in) the (till|shop|store|checkout|counter|showroom)|(sorry|apolog~) … (queue|line) … (till|shop|store|checkout|counter)|(thank you|thanks) for waiting',
    ],
  },
  {
    rule: 'closed_door',
    any: [
      "(there is|there's|theres) (really |sadly |unfortunately |absolutely )?(nothing|no way|not much|not a thing|little)( else| more| further)? (we|i|that (we|can)|to be done|to do)|nothing (we|i|more|else|further) (can|could|to) (do|be done|say|add|discuss)|nothing can be done",
      "(we|i) (can't|cannot|can not|won't|will not|are unable to|are not able to|am unable to|don't|do not) (help|assist|do anything|be able to help|be of help|deal with|want to hear|discuss|continue|respond|reply|answer|be (respond|reply|answer)ing|look into|take this|accept (any|complaints?))( you| further| with| about| to| any)?",
      "(the|this|that|your|our) (matter|case|ticket|complaint|issue|conversation|discussion|subject|chapter|topic) (is|has been|was|are)( now| hereby| therefore)? (closed|over|finished|settled|ended|final)|consider (the|this) (matter|case|it|issue) (as )?(closed|settled|finished)|(closing|close|closed) (the|this|your) (matter|case|ticket|conversation|complaint)|case closed|end of (story|discussion|conversation|matter)|full stop|that's (all|it|final|the end)|that is (all|final|the end)( from us| we)?",
      "(not|isn't|is not|none of|no longer) our (problem|concern|business|responsibility|department)|take it or leave it|(our|this|the) decision is (final|not open)|no exceptions?|(take|sort) it (up|out) with (the|your) (courier|carrier|manufacturer|maker|bank|post|supplier)|(sort|deal with) it (out )?(yourself|yourselves)|(ask|try|go|look|shop|buy) (somewhere|someone|elsewhere|anywhere) else|(go|shop|buy|look) elsewhere|(don't|do not|please (don't|do not|stop)) (write|contact|message|writing|contacting)( to)? (us|again|here|any)|not possible (.|!|goodbye|end)|tough luck|too bad|bad luck|live with it|deal with it|goodbye (.|!)|your loss",
    ],
    unless: [
      'by mistake|by accident|opened it|reopened (it|the|your)|until|unless|(without|before) (your|the|a|knowing|seeing)|(in|from|through) (the|public) comment|here in|(write|message|contact) us|if you|not (a|the) (final|last)|nothing we can do better',
    ],
    unlessAfter: [
      "(but|however|instead|though|what we can|we can|we could|we'll|we will|you (can|could|may)|would you like|happy to|let us|let me|please (write|message|send)|alternatively|i'll|i will|i can)",
    ],
  },
  {
    rule: 'impossible_promise',
    any: [
      `${CERTAIN} … ${OUTCOME}|${OUTCOME} … ${CERTAIN}`,
      "(this |it |that )?(will|'ll|shall|is going to) never (ever )?(happen|occur|be late|break|fail|go wrong|let you|be repeated|again)|never (ever )?happen(s)? again|won't (ever )?happen again|you('ll| will) never (ever )?(again )?(have|wait|need|see|be disappointed|receive a)|(last|lasts|work|works) (you )?(forever|for ever|a lifetime|all your life|for eternity)|nothing (can|will|could) (ever |possibly )?go wrong|(everything|all) (will|is going to|shall) (be )?(perfect|work out|100)|(never|not once) (arrives? late|breaks|fails)|zero risk|(always|every time) (arrives?|delivers?|on time)",
    ],
    unless: [
      "(cannot|can't|can not|couldn't|not|unable|hard|difficult|rather not|won't|nobody can|no one can|wouldn't|never) (…)?(promise|guarantee|swear|be (sure|certain)|say|know|vouch|give)|(year|month|day|week)s? guarantee|guarantee (covers|card|period)|leaves? us|no guarantee|without (a )?guarantee|should|make sure (this|it|that)|working (to|so)|do (all|everything|our best|what)|(never|not) supposed to|goodwill|(not|wont) last",
    ],
  },
];
