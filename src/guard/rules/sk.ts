import type { PhraseGroup } from '../phrases.js';

const CERTAIN =
  '(určite|stopercent~|na (sto percent|100 %|tisíc percent)|100 %|sto percent|zaručene|garantuje(m|me)|garantovan~|zaručuje(m|me)|ručí(m|me)|sľubuje(m|me)|prisahá(m|me)|dáva(m|me) (…)?(slovo|záruku že)|čestné slovo|bez (akejkoľvek )?(pochýb|pochybností|debaty)|nepochybne|bezpochyby|rozhodne|definitívne|spoľahnite sa|spoľahni sa|môžete sa (na to |na nás )?spoľahnúť|(nemusíte|nemusíš|nemajte|nemaj) (sa |mať |strach|obav~ )*(báť|obávať|strach|obavy)?|buďte (úplne |bez )?(pokojn~|obáv|istí|istá|istý)|buď (pokojn~|ist~)|bez obáv|za každú cenu|stoj čo stoj|isto iste|stavte sa|vezmite na to jed)';
const OUTCOME =
  '(dorazí|dorazia|príde|prídu|dôjde|doručí(me)?|doručia|doručen~|bude (u |na |v |tam|doma|hotov~|fungovať|opraven~)|budú (u |na |v )|budete (mať|spokojn~)|budeš mať|dostanete|dostaneš|stihne~|máte (ho|ju|ich|to) (…)?(zajtra|dnes|doma)|vrátime|pripíš~|získate|vydrží|nikdy)';
const LEGAL =
  '(právnik~|právnic~|advokát~|súd~|polícia|polícii|políci~|žalob~|prokurat~|exekút~|právn(e|emu|ym|ou|a) (oddelen~|zástup~|krok~|cest~)|trestn~ oznámen~)';

export const sk: PhraseGroup[] = [
  {
    rule: 'insult',
    any: [
      'idiot~|debil~|kretén~|imbecil~|hlúp(y|a|e|ych|ymi|emu|ej|ou|i|eho)|hlúpejš~|hlúpos(ť|ti) (máte|vo vás)|hlupák~|hlupaň~|blb(ý|á|ec|ci|ca|ej|ého|ým|é)|sprost(ý|á|é|ému|áč~|ej|ých)|tup(ý|á|ého|ej|ých)|tupec|tupc~|tupec|tupci|trkvas~|trúb(a|o|y) (ste|si)|somár~|osol|vôl|krava|ovca|prasa|prasce|sviňa|sviňu|hajzel|hajzl~|hnusák|darebák~|truľo~|mamľas~|ťulp~|pako|magor~|šibnut~|cvok~|blázon|blázni~|psychopat~|klaun~|šašo|šaško|klamár(ka|ke|ku|om)?|úbohý|úbohá|úbožia~|úbohí (ste|zákaz~)|chudák (ste|ste si|si)|nevzdelan~|negramot~|analfabet~|dement~|dutá hlava|sedlia~|buran~|chrapú~|grobian~|hyen~|frflo~|hundroš~|sťažoval~|hysterk~|hysterick~',
      'bab(a|o|y) (jedna|stará|hlúpa)|baba jedna|drž(te)? (si )?(hubu|ústa|klapačku|zobák)|zavri(te)? (si )?(hubu|ústa|klapačku|zobák)|choď(te)? (do (riti|pekla|čerta|kelu|paže)|dopekla)|(trhni|trhnite) si|vypadni~|odpáľ~|odprac~|zmizni~|strať~ sa|naser~|ser(ie|ieme|te) (na|nás)|kurv~|debiln~|do riti|polož(te)? si',
      'nauč(te|iť)? (sa )?(…)?(čítať|počítať|myslieť|písať)|(viete|vieš) (vôbec |aspoň )?(čítať|počítať|myslieť)|neviete (ani |vôbec )*(čítať|počítať|myslieť)|nevieš (ani )?(čítať|počítať|myslieť)|čítať (s porozumením|bolí)|(zapnite|zapni|použite|použi|máte|chýba|nemáte|zapojte|zapoj) (si |vám |ten |svoj |vlastný )*(mozog|rozum|mozgu|mozgov~)|mozog~ (ako|veľk~)|bez mozgu|(nie je|netreba) (…)?(génius~|byť einstein)',
      '(ste|si) (snáď |azda |asi |úplne |fakt )*(slep~|hluch~|šialen~|chor(ý|á|í) na hlavu|nenormáln~|opit~|padnut~ na hlavu|mimo|drzý|drzá|smieš(ny|na)|trápn~|leniv~|neschopn~)|nenormáln~|(drz(ý|á|áň~)|trápn(y|a)) (zákaz~|človek|ste)|hanb(a|ite|i) (sa|vám|na vás)|mali by ste sa hanbiť|(takých|takí|taký|takým|takýmto|ľudia|ľudí|zákazní~) (…)?(ako|jako) (ste )?(vy|ty|vás|si ty)|ľud(ia|í) vášho (typu|druhu|razenia)|dajte sa (vyšetriť|liečiť)|liečte sa|choďte sa liečiť|neotravuj~|neobťažuj~|nezdržuj~ nás|(netrep~|nemel~|neblábol~)',
    ],
    unless: [
      '(nikto|nikdy|ne\S*) … (mysl~|nazv~|považ~|tvrd~|povedal~)|vôbec (to )?nie je|nie (je|ste|si) (to |vôbec )?(hlúp~|blb~|idiot~)|(hlúp~|blb~) otázk~|otázk~|(naša|našou|bola to naša|našej) (hlúp~ )?chyb~',
      '(nie je|nie sú|vôbec nie|ani trochu) (…)?(hlúp~|blb~|sprost~)|naš~ (vlastn~ )?(hlúp~|blb~)|hlúp(a|y|e|u|ej)? (chyb~|omyl~|nedopatr~|otázk~)|(nazval~|označil~|povedal~ vám|povedali|dopočul~)|je nám (to )?(veľmi )?(trápne|hlúpe)|nie (je|sú) hlúp~|ovca (plyš~|z vlny)',
    ],
  },
  {
    rule: 'threat',
    any: [
      '(vieme|viem) (…)?(kde (bývaš|bývate|parkuješ|parkujete|robíš|pracuje~|chodí~)|na ktorej ulici|ktorým autom)',
      '(zmaž~|zmaz~|vymaž~|vymaz~|odstráň~|odstrán~|stiahn~|stiahni~|odvolaj~|odvola~|ospravedlň(te|iť)~|dajte dole|dajte preč|opravte) … (inak|inač|lebo|alebo|ináč|v opačnom prípade|kým|pod hrozbou|do 24)',
      `(ak|pokiaľ|keď) … (nezmaž~|nevymaž~|neodstrán~|nestiahn~|neodvolá~|nedáte dole|nezmizn~|neospravedln~|neprestan~) … (${LEGAL}|oľutuj~|zaplat~|následk~|zverejn~|zablok~|stretne~|uvid~|podá~|zažaluj~|ohlás~)`,
      `(naš~|môj|moja) ${LEGAL}|(odovzd~|postúp~|podáme|podám|podávame|dáme|riešiť|obrátime|obrátim|nahlás~|ohlás~|predlož~|rieši) (…)?(na |k |s |do |cez |vec |to )*(…)?${LEGAL}`,
      '(uvidíme|stretneme|vidíme) sa (…)?na súde|zažaluj~|zažalova~|žalova~|žaloba|žalobu|žalobou|súdn(e|ou|a|ym) (cest~|vymáh~|spor~|dohr~|krok~)|právn(e|ym|ymi) (krok~|následk~|dôsledk~|postih~)|trestn(é|ej|ou|ého|e) (oznám~|stíh~|zodpoved~|činu)|ohovára(nie|ním|nia)|ohováračsk~|poškodzovani~ (dobr~ )?men~|za urážku na cti|ponesiete|ponesieš|(nesiete|znášajte|znášať) následky|následky (si|vás|ponesie|budú)',
      'oľutuj~|budete (to )?(veľmi |trpko |ešte )?(ľutovať|banovať|plakať|platiť za)|budeš (to )?(ľutovať|banovať)|(draho|zaplatíte|zaplatíš) (…)?(zaplatí~|za (toto|to|každé|tie|svoje|klamstv~))|(toto|to) (vás|ťa|si) (…)?(bude mrzieť|vyjde draho|odskáče~|zapamätá~|zlízn~)|odskáčete|(ešte )?uvidí(te|š) (…)?(čo|ako|s kým)|zapamätáte si',
      '(vieme|viem) (…)?kde (bývate|bývaš|pracuj~|vás nájd~)|máme (vašu|tvoju) adresu|nájdeme (si )?(vás|ťa)|(radím|radíme|odporúča~) (…)?(dávať si pozor|dobre si rozmysl~|zvážiť (svoje )?slová)|(dávajte|daj|dajte) si (…)?(pozor|bacha) (…)?(čo|na|kde)|dobre si (to )?rozmysl~|posledn(é|ý|ýkrát) (upozorn~|varova~|vás)|varujeme vás|pohroz~|vyhráž~',
      '(zablokuj~|nahlás~|dáme|zaradíme|pridáme|zapíšeme) (…)?(vás|ťa|váš účet|vaše konto|tvoj účet|čiern~ (listin~|zozna~))|čiern~ (listin~|zozna~)|(zverejn~|ukáže~|vyves~|postneme) (…)?(vaš(e|u|u)?|tvoj~) (menu|meno|adres~|správ~|údaj~|fotk~|komunik~|číslo)|(už |u nás )*(nikdy|nič) (…)?(u nás )?(nekúpite|neobjednáte|nekúpiš)',
    ],
    unless: [
      '(máte|máš|majú) (…)?právo|môžete (sa )?(…)?(obrátiť|podať|využiť|vrátiť)|ombudsman~|mimosúdn~|mediá~|alternatívn~ rieš~|(kuriér~|dopravc~) (…)?(nahlás~)',
    ],
  },
  {
    rule: 'sarcasm',
    any: [
      '(aká|aký|to je ale|no to je|ale|hotová|úplná|strašná|obrovská|čistá|to je|taká) (…)?(tragédi~|katastrof~|dráma|drámu|škandál|apokalyps~|pohroma|senzáci~|nočná mora pre|prekvapenie že|objav)|pohroma storočia|tragédia storočia',
      '(celý|celú|celé|celých|rovno|až) (jeden |jednu |jedno )?(deň|dni|hodin~|minút~|týždeň|škrab~|večer|milimet~|centimet~)|(ach|och|jaj|ojoj|joj|no teda|panebože|preboha|ježiš~|bože|nebodaj|fíha) (…)?(deň|dni|hodin~|minút~|škrab~|tragéd~|hrôz~|koniec|strašn~|chudá~|katastrof~)',
      'bravó|bravo|gratulujem~ (…)?(k |že )(…)?(objav~|postreh~|čítani~|logik~|bystr~|výkon~|dedukci~|ste|odhal~|zisten~|fantázi~)|klobúk dole (že|pred takou|sherlock)|potlesk|medail~ (za|vám|pre)|metál|nobel~|oscar(a|u)? (za|pre)|pulitzer~',
      'chudá(k|čik|čisko|atko|kovi) |chudin(k|)a|úbož(iat|atk)~|srdce (nám |mi )?(krvác~|puká|láme)|(roní~|utier~|ronime) slz~|slzy (mi|nám|sa)|sústrasť (k|ku|nad|za|kvôli)|minút(a|u) ticha|držíme smútok',
      '(zavol~|volajte|privol~|upovedom~|informuj~|oznám~|alarmuj~|dajte vedieť|hlás~) (…)?(armád~|polícii|políciu|osn|nato|televízi~|prezident~|hasič~|záchrank~|médi~|pápež~|vlád~|premiér~|kriminálk~|fbi|nasa|unesco)|koniec sveta|svet sa (zrúti~|skonč~|rúca)|husl(e|ičky|í)|vreckovk(u|y|ami) (vám|poš|pribal)',
      'sherlock~|einstein~|géni~|detektív~|jasnovid~|veštec~|vešt(ica|kyň|ci|íme|íť)~|krištáľov~ gu~|sklenen~ gu~|čítať myšlienky|čítame myšlienky|telepat~|čarovn~ prút~|kúzeln~|zázraky (nevieme|na počkanie)|čarodej~',
      '(kto|nikto) by (to |si )*(bol )?(pomysl~|povedal~|čakal~|tušil~)|no (toto|to|nepovedz~|nehovor~|vidíte|jasné|teda|zbohom|pozrime~|tak to|samozrejme|paráda)( .| !| lebo| že| to| sa)|čuduj sa svete|neuverit~ príbeh|(zaujímav~|pozoruhodn~|fascinuj~|dojímav~|zvláštn~) (…)?(asi|že|príbeh|teóri~|ako|historka)|(asi|zrejme|pravdepodobne|určite|nebodaj|možno) (…)?(sám|sama|samo|same|sami)? ?(…)?(ušiel|ušli|ušlo|ušla|utiek~|odlet~|odišl~|odišiel|vyparil~|zjedl~|zjedol|škriat~|trpaslí~|duch(ovia)?|mimozemš~|narástl~|prešl(a|o) sa|teleport~|ufo)|škriatk~|trpaslí~|mimozemš~|gremlin~',
      '(jasné|iste|pravdaže|samozrejme|určite|áno|isteže) (lebo|pretože|však|že|celý svet|my (sme )?(všetci|nič|to)|vy ste|za všetko)|čo ste (…)?(čakali|očakávali|chceli)|čo (si|ste) (…)?(čakal~|očakával~|myslel~)|(čakali|očakávali|mysleli) ste (…)?(že|za|si)|za (tie|túto|takú|takéto|\\d+) (…)?(€|eur~|peniaze|cenu|euro) (…)?(čaka~|očakáv~|nebude|nehrá|nie je|rolls~|mercedes~|chceli|zázra~|to)|nie je (to )?(rolls~|mercedes~|ferrari|filharmóni~|ritz|hilton)|filharmóni~|rollsroyce~|ferrari',
      'červen~ koberec|koberec vám|na striebornej tácke|strieborn~ podnos|zlat~ podnos~|sluh(a|u)|helikoptér~|limuzín~|na bielom koni|(nemáme|máme|mám|nemám|chcete|nechcete|netreba|nemám) (vám |aj |ešte |náhodou |k tomu |snáď )*(…)?(zaspievať|podržať|pofúkať|prečítať nahlas|doniesť kávu|zahrať|uspávank~|uspáv~|zatancovať|kvety|pusinku|poľutovať|ofúkať|masáž~|fanfár~)',
      '(ďakujem|ďakujeme|vďaka) (…)?za (túto |tento |takú |vašu |váš |prínosn~ |skvel~ |poučn~ )*(prednášk~|lekci~|múdros~|román|báse~|kázeň|odborn~ (analýz~|posud~)|poému|slohov~|esej~|poučen~)|(nejako|skúsime|pokúsime sa|budeme musieť) (to |s tým )*(…)?(prežiť|prežijeme|žiť)|(to )?nejako prežijeme|(nebudeme|nezaspíme) (…)?(spať|od žiaľu)|ako to (len )?prežijeme',
      '(vaša|vaše|jej|vašej) (výsos~|veličen~|jasnos~|excelenc~|blahorod~)|princezn(a|ička|o)|kráľovná (drám~|žijúca)|grófk~|máte to (ale |ťažk~ |v živote )+|ťažký (je )?(váš )?(život|osud)|veľa šťastia (pri|s tým|inde)|haha~|ha ha|smiešne (.|!|že)|to ste nás (pobavili|rozosmiali)|na popukanie|👏 👏|🙄|😏|🤡|🙃|🎻|😒',
    ],
    unless: [
      '(krásn~|skvel~|nádhern~|ďakuj~) … (výsledk~|výsledok|fotk~|prác~|izb~|záhrad~|projekt~)|(tried~|škol~|tím~|deti|deťom|svadb~|naroden~|výroči~|skúšk~|bábätk~|nov~ (byt~|dom~|prác~)|maturit~)',
      '(priveľa|pridlho|príliš dlho|veľmi dlho)|(než|ako|viac|lepšie) (…)?(čakali|očakávali)|(právom|oprávnene) (…)?(čakali|očakávali)|(čo|aké) (ste )?od nás (čakali|očakávali) (a|my)|tušil~ že (sa|vás)',
    ],
  },
  {
    rule: 'blame',
    any: [
      'tak sa (teraz |už |potom )?(nečuduj|nediv|nehnev)(te|me)?|(?<!nie )z (vašej|tvojej) viny',
      '(mal(i|a|o)? (ste|si|sa|by ste|by si)|stačilo|bolo (treba|potrebné|nutné)|trebalo|mohli ste|mohl(a|i)? (si|ste)|mohol si|musíte (si )?najprv|treba si|bolo by (treba|dobré)) (si |ste |sa |to |najprv |najskôr |len |iba |aspoň |lepšie |predtým |pred kúpou |to ~ )*(…)?(pozrieť|pozerať|prečíta~|číta~|premerať|merať|zmerať|odmerať|skontrol~|overiť|opýtať|spýtať|dávať pozor|pozornejš~|vybrať|vyberať|objednať|zvážiť|rozmysl~|uváž~|naštudova~|zaplati~|prebrať|prevziať|byť doma|zadať|uviesť|všimnúť|kliknúť|myslieť|dodrž~|sledovať|ozvať|riadiť|postupovať|nahlásiť skôr|povedať)',
      '(to|je|je to|bola|bude|to bola|ide o|za to môž~|chyba je|to už je|výlučne) (výlučne |len |iba |jednoznačne |čisto |predsa |bohužiaľ |jasne |už )*(vaš(a|e|ou|u|ej|ich)?|tvoj(a|e|ou|u)?|váš|vlastn~|zákazník~) (vlastn~ )?(chyb~|vin~|problém~|omyl~|nepozornos~|zodpovednos~|nedbal~|nedôsledn~|neopatr~)|(chyb~|vina|problém) (je |bola |nastal~ |leží |stala sa |vznikl~ )*(zjavne |jasne |výlučne |len )*(na (vašej|tvojej) strane|u vás|vo vás|vaša|tvoja|na strane zákaz~)|(vašou|tvojou|vlastnou) (vlastnou )?(vinou|chybou|nepozornosťou|neopatrnosťou|nedbalosťou|netrpezlivosťou|neznalosťou)|(sám|sama|sami) si (za to |to )*(môže~|zavini~|spôsobi~|pokazi~)|môžete si za to|za to si môže~|vina nie je (na našej|u nás|naša)',
      '(zle|nesprávne|chybne|nepozorne|mylne|neodborne|omylom) (ste |si |sa |ste si |ste to )*(zadal~|uvied~|uviedl~|napísal~|odmeral~|zmeral~|vybral~|prečítal~|pochopil~|objednal~|zvolil~|vyplnil~|používal~|zapojil~|namontoval~|poskladal~|naložil~|kliknul~|klikl~)|(zadali|uviedli|napísali|vybrali|objednali|zvolili|vyplnili|používali|odmerali|zmerali|klikli|zložili|montovali|nastavili|poslali) (ste )(si |to |nám |ho |ju |sa )*(zle|nesprávn~|zlú|zlý|zlé|chybn~|mylne|nepozorne|nevhodn~|inú|iný)|(zadal|zadala|vybral|vybrala|objednal|objednala|zvolil|zvolila|napísal|napísala) si (si |to )*(zle|nesprávn~|zlú|zlý|zlé|chybn~)|(pomýlili|pomýlila|pomýlil|prehliadli|prehliadla|prehliadol|pokazili|poškodili|rozbili|preťažili|vyliali|zničili|zmeškali|premeškali) (ste|si)( |$)|(sám|sama|sami) ste (si )?(…)?(zadali|vybrali|objednali|pokazili|poškodili|zničili|rozbili|stratili)',
      '(neprečítal~|nečítal~|neskontroloval~|nepozrel~|nepremeral~|neodmeral~|nezmeral~|nedodržal~|neopýtal~|nespýtal~|nevšimol~|nevšimli|nevšimla|neprebral~|neprevzal~|neuviedl~|nezadal~|nedávali|nedával~|neobťažoval~|neoverili|nesledovali|nedvíhali|nedvihli|nezdvihli|neunúvali|neráčili) (ste |si |sa |ste si )+(…)?(pokyn~|návod~|popis~|tabuľk~|podmien~|pozor|mail~|e|rozmer~|veľkos~|email~|termín~|sa|si|to|ho|ju|termín|zásielk~|balík~|ani|zrejme|poriadne|správne|dobre|riadne|sme)|(zrejme|zjavne|očividne|asi|určite|evidentne) (ste|si) (…)?(ne(prečíta|číta|pozre|skontrol|dodrž|všim|odmera)~|zle|pomýli~|prehliad~|pokazi~|poškod~|rozbi~|spadol|zhodi~|nepozor~|prepral~|premočil~)',
      '(ignoroval|odignoroval|podcenil|zanedbal)~ (ste|si)|(návod|pokyny|popis|tabuľku|upozornenie) (…)?(ste|si) (…)?(ignoroval|odignoroval|zanedbal|nečítal|neprečítal)~|niet sa čomu čudovať|nie div že|nečudo',
      '(keby|ak by|keby že) (ste|si) (si |sa |to |len |aspoň |pozorne |poriadne |lepšie )*(…)?(prečíta~|číta~|pozrel~|skontrol~|odmera~|zmera~|premera~|dával~ pozor|opýtal~|spýtal~|dodržal~|objednal~|všimli|neboli|počkal~|boli doma|zaplatil~|prebral~|prevzal~)|(nabudúce|budúcnosti|druhýkrát|príšte|najbližšie) (…)?(pozor~|číta~|prečíta~|poriadne|radšej|lepšie|si|sa|skontrol~|dávajte|odporúč~|objednajte|opatrn~)|stačí (vedieť )?(čítať|sa pozrieť|si prečítať) (…)?(pred|a|namiesto)?',
      '(nepozornos~|nedbanlivos~|nedbalos~|neopatrnos~|nešikovnos~|netrpezlivos~|unáhlenos~|ľahkomyseľn~) (…)?(zákaz~|z vašej|na vašej|vás)|(vaš~|tvoj~) (nepozornos~|nedbal~|neopatr~|nešikov~|unáhl~|ľahkomys~|neznalos~|omyl~)|(jasne|čierne na bielom|zreteľne|veľkými písmenami|výslovne) (…)?(napísan~|uveden~|píše~|stojí|je|bolo)|(je|bolo|stojí|máte) (to )?(tam )?(predsa |jasne |zreteľne )+(napísan~|uveden~|v popise)|každý (…)?(vie|dokáže|zvládne|číta)|lebo ste (…)?(ne~|zle|si zle|zadali|objednali)|pretože ste (…)?(ne(prečíta|číta|pozre|skontrol|dodrž|všim|odmera|dáv|uvied)~|zle|si zle|zadali|objednali)',
    ],
    unless: [
      'ak ste (si )?(omylom )?(objednali|vybrali|zadali|zvolili|kúpili)|u nás (nechali|zabudli)|(nechali|zabudli) u nás|nič sa nedeje|nevadí|ešte (ho|ju|to) zmeníme|(nie je|nebola|nebol|nie|neni) (to )?(v žiadnom prípade |vôbec )?(vaša|vaše|tvoja|váš|tvoj) (chyb~|vin~|omyl)|naš(a|ou|u|ej|e|ich)? (vlastn~ )?(chyb~|vin~|omyl~|nepozorn~|strane|nedopatr~)|(na )?našej strane|my (…)?(sme|sa) (…)?(pomýl~|mali)|mali sme|mali by sme|(mali|mala|mal|malo) (to |ste |vám |už )*(…)?(dostať|prísť|doraziť|obdržať|byť (už )?(doruč~|u vás|v balík~|na účte|informovan~)|byť)|ak (ste|si) (…)?(ešte )?ne~|(nemusíte|netreba|nemusíš)|(nič|ničím) ste (…)?ne~|pomýlili sme|urobili (ste )?(všetko|nič)|keby ste (mali|potrebovali|chceli|si priali)|(nie|vôbec nie) (ste|si) (vinn~)',
    ],
  },
  {
    rule: 'argue',
    any: [
      '(nemáte|nemáš) (v tomto |v tom |tak celkom )?pravdu|(mýlite|mýliš|pletiete|pletieš) (sa|si)|(sa|si) (tu |asi |zrejme |hlboko |iba |určite )*(mýlite|mýliš|pletiete|mýli)|(klamete|klameš|vymýšľate|vymýšľaš|zavádzate|zavádzaš|preháňate|preháňaš|zveličujete|fabulujete|dramatizujete|prekrúcate|trepete|táraš|tárate|ohovárate)|(tvrdíte|tvrdíš|píšete|píšeš|hovoríte|hovoríš|rozprávate|šírite|vykladáte) (tu |nám |sú |len |čisté |úplné |samé )*(nezmysl~|hlúposti|klamstv~|nepravd~|rozprávk~|výmysl~|bludy|lži|bájky)',
      '(to|čo|toto|je|sú|vaše|váš|vaša) (…)?(je |sú |je to |nie je |predsa |jednoducho |proste |obyčajn~ |čistá |čisté |číra |číry |absolútn~ |len |úplný |holý |iba )+(nepravda|lož|lži|klamstvo|klamstvá|nezmysel|nezmysly|hlúposť|hlúposti|výmysel|výmysly|blud|bludy|absurd~|smiešne|rozprávky|nemožné|vylúčené|pravda( .| !| že| u nás| lebo)|vymyslen~)|(nie je|nebola|nebolo) (to )?pravda (že|čo|u|lebo|ani|a|.|!)|(nezmysel|nepravda|klamstvo|vylúčené|nemožné|hlúposť|lož|ale kdeže|kdeže|v žiadnom prípade)( .| !| |$)( u nás| od nás| naše| naša| všetky| balík~| taký~| to| to sa)?( |$)',
      '(prestaňte|prestaň|nechajte) (…)?(klamať|klamania|vymýšľa~|preháňa~|zavádza~|šíriť|nezmysly|klamstvá|sťažovať|fňuka~|kňuča~)|nerob~ (zo seba|scény|drámu)|nedramatizuj~|nehovorte nezmysly|nešírte~|neklam(te)?|nevymýšľaj~|nepreháňaj~|nezavádzaj~',
      '(neverím|neveríme|nedá sa veriť|ťažko (tomu |sa tomu )?veriť|ťažko uveriť|neuveríme)|(nikto|žiadn(y|a)|nijak~|ani jeden) (iný |iná |ďalší |z našich |zo |iných |náš |zákaz~ )*(…)?(sa )?(nesťažoval~|nesťažuje|nereklamoval~|nenahlásil~|nemal~|nemá|neozval~|nespomínal~)|(ste|si) (…)?(jedin(ý|á)|prv(ý|á)) (…)?(kto|zákaz~|čo|komu|ktor~)|(všetci|ostatní|iní|tisíce|stovky) (iní |ostatní |naši )*(zákazníci|ľudia|kupuj~|zákazníkov)? ?(…)?(spokojn~|chváli~|nemajú (…)?problém~|zvládl~|nemal~ (…)?problém~)',
      '(dokážte|dokáž|preukážte|kde máte|máte (na to |nejaký )*) ?(…)?(dôkaz~|to|že|nám)( |$)|(nič|niečo) také (sa )?(u nás )?(ne~|nemohlo)|(u nás|nám) (sa )?(toto|to|také niečo|niečo také|nič také) (…)?(ne~|stať nemôže)|(to|toto) (sa )?(ne(mohlo|môže)|nikdy) (…)?(stať|nestalo|byť pravda)|(ako|tak ako) (sme|som) (vám |ti )?(už |opakovane |niekoľkokrát |viackrát |dvakrát |stokrát )+(…)?(písal~|vravel~|vysvetl~|povedal~|uviedl~|oznám~|hovoril~)|koľkokrát (…)?(mám|máme|musím|treba|budeme)|(opakujem|opakujeme) (vám |ti )?(…)?(posledný|už|znova|znovu|ešte)|(prečítajte|prečítaj|pozrite|pozri|čítajte) (si )?(ho|ju|to|ich)? ?(…)?(ešte raz|znova|znovu|poriadne|pozorne|pozornejšie|riadne|s porozumením)|bol~ (úplne )?jasn~ (…)?prečítaj~|čítajte s',
      '(zásielka|balík|objednávka|tovar|kuriér|produkt|doručenie|výrobok) (…)?(vôbec |ani |nijako )?(nemeškal~|nemešká|nebol~ (poškoden~|chybn~|neskoro|oneskoren~)|nie je (chybn~|poškoden~|meškaj~)|neprišl~ neskoro)|údajn~|takzvan~|vraj vám|fakty (sú|hovoria)|(systém|záznam~|kamer~|údaje) (…)?(hovor~|ukazuj~|jasne|dokazuj~) (…)?(niečo iné|iné|opak|inak|že ste|jasne)|(my|u nás) sme (…)?(chybu neurobili|nepochybili|nič nepokazili|neurobili (žiadn~ )?chybu|v práve)|chyba (nie je|nebola) (…)?(u nás|naša|na našej)|(naš(a|i|e)?|náš) (kolegyň~|kolega|zamestnan~|kuriér|pracovní~) (…)?(nikdy|určite|takto) (…)?(ne~)|(v čom|čo) (máte|je) (…)?(vlastne |teda )?(váš )?problém|nerobte scény|to tvrdíte vy|to (je|sú) (len )?vaš(e|a|o)? (tvrden~|verzi~|výmysl~)',
    ],
    unless: [
      'ešte (ne|nie)~|[^ ]+ to je pravda( .| !|$| ale)|(poriad~|smernic~|predpis~|pravidl~) (…)?ne~|máte (…)?(úplnú |plnú |samozrejme )?pravdu|(nehovoríme|netvrdíme|nespochybňujeme)|ak sa mýlim~|(mýlili|pomýlili|mýlime) sme sa|sme sa mýlili',
    ],
  },
  {
    rule: 'policy_phrase',
    any: [
      '(taká|taký|také|takú|takto) (…)?(je |máme |sú |platia )*(…)?(politik~|pravidl~|predpis~|postup~|zásad~|smernic~)|(je|to je|to sú|sú|platí) (…)?(naš~|intern~|firemn~) (…)?(politik~|pravidl~|predpis~|postup~|zásad~|smernic~)|(politik(a|u|ou|y)|zásad~|predpis~|pravidl~|smernic~|postup~) (naš~ |tejto )*(firm~|spoločnos~|obchod~|e shopu|eshopu|predajne)|(firemn~|intern~|naš~) (intern~ |firemn~ )?(politik~|smernic~|predpis~|zásady|pravidlá|nariaden~|postupy) (ne~|hovor~|určuj~|vyžaduj~|zakazuj~|stanov~|je|sú|to|nám|jasn~|a)?',
      '(podľa|v súlade s|na základe|v zmysle|proti|v rozpore s|kvôli|z dôvodu) (…)?(politik~|smerníc~|smernic~|predpis~|vnútropod~|firemn~ pravid~|intern~|naš~ pravid~)|(obchodné )?podmienky (…)?(hovoria|jasne|neumožňujú|nepovoľujú|nedovoľujú|zakazujú|stanovujú)|(v zmysle|podľa) (…)?(obchodných )?podmienok … (ne~|nie)|pravidlá (sú|platia) (…)?(pravidlá|pre všetkých|rovnak~|jasné|dané)',
      'systém (nám |mi |to |také |vám |niečo také )*(…)?(nepustí|nedovol~|neumožň~|nepovol~|neberie|neakceptuj~|nepodporuj~)|nie (som|sme) (na to |k tomu )?(oprávnen~|kompetentn~|splnomocn~)|nemám~ (na to |k tomu )?(oprávnen~|kompetenc~|právomoc~)|(tak|takto) (to )?(u nás |jednoducho |proste )+(je|chodí|funguje|robíme)|tak to (u nás )?(je|chodí|máme)( nastaven~| dan~)?',
    ],
    unless: [
      '(neboli|nie sú|neboli dosť) (…)?jasn~|(ochran~|súkrom~|cookies) (…)?(politik~|zásad~|podmien~)|zásad~ ochran~|ktoré (…)?pravidl~|nejasn~|pravidl~ hry',
    ],
  },
  {
    rule: 'queue_phrase',
    any: [
      '(ste|si|nachádzate sa|čakáte|stojíte|zaradil~|zaradili|zaradená|zaradený|je|radí~|čakajte) (sa |momentálne |práve |teraz |vás |stále |\\d+ |na |v )*(v )?(poradí|poradovník~|rade|čakacej listine|radu|fronte)( |$)|v poradí (na|je|ste|čak~|pred)|(vaše|vaša|tvoje) (poradie|pozíci~|miesto v)|(kým|až|keď) (…)?(na vás |prídete na |príde )+(…)?(rad|poradie|poriadok)|prídete na rad|príde (na vás )?rad|pred (vami|tebou) (…)?(je|sú|ešte|ďalší|čaká~|\\d+)',
      '(obsluhuj~|vybavuj~|venuj~|hovor~|rieši~|vybavovan~|pomáha~|odpovedá~|zaneprázdnen~) (sa )?(…)?(iným|iných|inými|ostatn~|ďalš~|predchádz~|skorš~|in~) (zákazník~|klient~|požiadav~|ľuď~|hovor~|dopyt~|správ~)|(všetci|všetky|naši|každý) (…)?(operátor~|pracovní~|kolegov~|konzultant~|asistent~|poradc~|linky|agenti) (…)?(sú|je|majú|hovor~|obsluh~|vybav~|venuj~) ?(…)?(obsaden~|zaneprázd~|vyťažen~|plné ruky|iným|iných|ostatn~)?|(uvoľní|uvoľnia) sa (…)?(operátor~|kolega|pracovní~|poradc~|niekto|linka|konzultant~)|(operátor~|kolega|pracovní~|poradca|konzultant) (…)?(sa )?(uvoľní|bude voľný)',
      '(v |podľa )poradí (v akom|ako|v ktorom|doruč~|prijat~|prišl~)|podľa poradia|(prosíme|prosím|ďakujeme|čakajte|vyčkajte|zostaňte|ostaňte|počkajte) (…)?(čakajte|vyčkajte|o strpenie|na linke|na spojenie|za trpezlivosť pri čakaní|za čakanie)|(zvýšen~|veľk~|enormn~|vysok~|nápor~) (množstv~|počet|počt~|objem~|nápor~|záujm~) (…)?(dopyt~|požiadav~|správ~|hovor~|otáz~|objednáv~|zákazník~|e mail~|podnet~)|(vaš~|každ~) (správ~|hovor~|otázk~|dopyt~|požiadav~) (je|sú) (pre nás )?(veľmi )?dôležit~',
    ],
    unless: [
      '(pri|v|na) (pokladn~|predajn~|obchode|kase)|čakal~ v rade|(ďakujeme|vďaka) za (vašu )?trpezlivosť a|prvom rade|neposlednom rade|(radi|rade) (by|vám)',
    ],
  },
  {
    rule: 'closed_door',
    any: [
      '(nedá|nemôžeme|nemôžem|nevieme|neviem|nedokážeme) (sa |s tým |pre vás |vám |už |tu |na tom |tam |v tomto prípade |bohužiaľ )*(nič|nijako|nijak|pomôcť|poradiť|urobiť|robiť|spraviť|ďalej)( už| robiť| urobiť| spraviť| pomôcť| viac| iné)*|(už )?nič (viac |už |iné |s tým |pre vás |vám |ďalšie )*(ne(urob|sprav|zmen|vieme|môžeme|zmôž|poved|dá|vieme|viem|vymysl)~)|(vám |ti )?(už )?nepomôže(me|m)|neporadíme|(nezaoberáme|nebudeme zaoberať|nezaujíma) (sa )?|pomoc nie je možná|(niet|nie je) (…)?(pomoci|čo riešiť|čo dodať|o čom|cesta|možné nič)|s tým (sa )?nič',
      '(prípad|vec|téma|tému|reklamácia|reklamáciu|záležitosť|diskusia|debata|komunikácia|komunikáciu|konverzáciu|diskusiu|to|túto vec) (…)?(je |bola |bol |považujeme za |pre nás |tým |týmto |pokladáme za )+(…)?(uzavret~|uzatvoren~|ukončen~|skončen~|vybaven~|vyrieš~)|(považujeme|uzatvárame|končíme|ukončujeme|uzavierame|pokladáme) (…)?(vec|prípad|tému|reklamáci~|komunik~|konverz~|diskusi~|záležit~)|(koniec|bodka|hotovo) (diskusie|debaty|.|!)|a bodka|rozhodnutie (je |považ~ )*(…)?(konečn~|nemenn~|definitívn~)|(naše )?(posledné|konečné) (slovo|stanovisko)',
      '(nebudeme|nebudem|nemienime|nehodláme|nemáme v úmysle) (…)?(odpoveda~|odpisova~|diskutova~|rieši~|reagova~|komunikova~|zaobera~|vysvetľ~|vraca~|pokračova~|komentova~|baviť|akceptova~)|(to )?(nie je|to už nie je|neni) (už )?(náš|naša|naše|našou|naším) (problém~|starosť~|vec~|zodpoved~|záležit~)|(je )?to (už )?(váš|tvoj|iba váš) problém|(poraďte|poradite|pomôžte|vybavte) si (…)?(sami|sám|sama|s kuriérom|inde|u|s)|(skúste|choďte|obráťte sa|kúpte|nakúpte|nakupujte|kupujte) (…)?(šťastie )?(inde|niekde inde|inam|ku konkurencii|na (kuriéra|výrobcu|dopravcu|poštu|banku))|to je (od nás |z našej strany )?všetko( .| !|$| k te~| k to~)|(od nás|z našej strany) (je to |to je )?všetko|zbohom|(viac|ďalej|už) (nám |sa |na nás )*(ne(píšte|kontaktuj~|obrac~|volajte|ozývaj~))|ne(píšte|volajte|kontaktujte) (nám )?(už|viac|ďalej)|(bez|žiadne) (výnimky|výnimiek)|výnimky (ne|nie)~|smola (.|!)|máte smolu|(je )?nám (to )?ľúto (.|!)? ?(dovidenia|pekný deň)?$',
    ],
    unless: [
      'omylom|nedopatrením|(kým|bez|ak|pokiaľ|keby) |(v|pod) (komentár~|verejn~)|(svoj|svoje|sem) |(prípad|vec) (…)?nie je (…)?(uzavret~|ukončen~)|nekončí~',
    ],
    unlessAfter: [
      '(ale|avšak|no|však|namiesto|miesto toho|môžeme|môžem|vieme|radi|ponúk~|môžete|môžeš|napíšte|napíš|prosíme|overím~|pošleme|vymeníme|vrátime|navrhujem~)',
    ],
  },
  {
    rule: 'impossible_promise',
    any: [
      `${CERTAIN} … ${OUTCOME}|${OUTCOME} … ${CERTAIN}`,
      '(už )?(nikdy|viackrát) (viac |už |sa |to |sa to |nič také |vás )*(…)?(nestane|nezopakuje|neopakuje|nepokazí|nebude|nesklame~|nezmešká|nepomýli~|nepríde|nerozbije|nepretrhne|nevybledne)~|(už )?(sa )?(to |toto |také niečo |niečo také )?(už )?(nikdy|nikdy viac) ne~|ne(stane|zopakuje) sa (to )?(už )?(nikdy|viac)|(vydrží|bude|slúžiť|fungovať|poslúži) (…)?(navždy|večne|naveky|celý život|do konca života|na celý život)|nič sa (vám |tomu )?(nemôže|nesmie) (stať|pokaziť)|(vždy|zakaždým) (…)?(príde|prichádza|dorazí|načas) (…)?(načas|včas)?|nulové riziko|(bude|všetko) (…)?(úplne |absolútne )(dokonal~|perfektn~|bezchybn~)|(dnes|zajtra|pozajtra|do večera|v piatok|do vianoc|pred vianocami) (…)?(určite|stopercent~|garantovan~|zaručene)',
    ],
    unless: [
      '(nemôžeme|nevieme|nemôžem|neviem|nedokážeme|nechceme|ťažko|nedá sa|nik nevie|neodváž~) (…)?(sľúb~|sľub~|zaruč~|garant~|ručiť|prisah~|s istotou|povedať)|negarantuj~|nesľubuj~|nezaruč~|záruk~ (na|je|trvá|kryje|nekryje)|(mesiac~|rok~|dn(í|i)) záruk~|(odíde|odchádza|odošle~|odosiel~|expeduj~|posielame|pošleme|opustí|zabalíme|podáme|vyrazí)|(bez|žiadn~) záruk~|urobíme (všetko|maximum)|posnaž~|pokúsi~|mal(a|o|i)? by',
    ],
  },
];
