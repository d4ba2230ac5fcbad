import type { Hints } from './hints.js';

const DEVICE =
  '(zástrčk|zásuvk|nabíjačk|lamp|svetl|podložk|kanvic|ohrievač|hriankovač|sušič|žehličk|adaptér|batéri|kábel|rúr|mixér|vŕtačk|ventilátor|obrazovk|televízor|kolobežk|prístroj|spotrebič|hračk|dek(a|u)|fén)~';
const PET =
  '(pes|psa|psovi|psík~|šteň~|mačk~|mačiatk~|kocúr~|králik~|škreč~|papagáj~|morča~|kôň|koňa)';

export const sk: Hints = {
  awaited: [
    '(vrátil|poslal|odoslal)~ (…)?(peniaz|peňaz|peniaze|peňazí) (…)?(nikde|nie sú|neprišli|niet|žiadn~)|(poslal|vrátil|odoslal)~ (…)?(nikde|žiadne) (peniaz|peňaz)~|mám (to )?(chápať|rozumieť|predpokladať) (…)?že',
    '(mal|mala|malo|mali) (…)?(prísť|doraziť|dôjsť|byť (…)?(doručen|hotov|odoslan)~|byť (u mňa|u nás|tu))',
    '(stále|doteraz|dodnes|ešte vždy|furt) (…)?(nič|nepriš~|nedoraz~|nedoš~|nedostal~|čakám|ticho)',
    '(termín|veľk~ noc|vianoce|sviatky|narodeniny|svadba|piatok) (…)?(prešl|prešiel|uplynul|sú preč|je preč)~|je (už )?(dávno )?po (…)?(termíne|sviatkoch|veľkej noci|vianociach|narodeninách|svadbe)',
    'kde (…)?(mám|sú|ostali|zostali|viaznu) (…)?(peniaze|prachy)|dokedy (…)?čak~|(koľko ešte|ako dlho ešte) (…)?(mám|máme|čak)~|(týždne|týždňov|dní|dni|mesiac) (…)?(odkedy|čo) som (…)?(vrátil|poslal|odoslal)~|kde (je|sú) (…)?(mojich|moje|tých) [0-9 ]+ (eur|€|e)',
    '(rieši|robí|zaoberá|stará|pozerá) (…)?(vôbec|aspoň|niekedy) niekto|(rieši|zaoberá) (…)?niekto (vôbec|aspoň)|niekto (vôbec|aspoň|niekedy) (…)?(rieši|robí|zaoberá|číta|pozerá)',
    'čo sa (to |tam |u vás )?(vlastne )?deje (s|so|u vás|tam)|čaká(m|me) (…)?(dní|dni|týždň|mesiac)~|(dní|dni|týždne|týždňov) (…)?mešk~',
  ],
  demands: [
    '(chcem|žiadam|požadujem|vráťte|dajte) (…)?(peniaze|nový|novú|nové|náhradu|vrátenie)|peniaze (späť|naspäť)|(chcem|vráťte|doplaťte|žiadam) (…)?rozdiel',
  ],
  unwanted: [
    '(ich|ho|ju|to) (…)?nechcem|nechcem (…)?(ich|ho|ju|to)|nie je to (…)?čo som (…)?(chcel|objedna)~|na (nič|čo) (mi|nám) (je|sú)',
  ],
  harmDone: [
    `${DEVICE} (…)?((za|vy)?iskril~|(za|vy)?iskrí|(za)?dymil~|dymí|začal~ (horieť|dymiť|iskriť)|vybuch~|vznietil~|vzplanul~|kop(la|lo|ol|e))`,
    `(iskry|dym|plamene) (…)?(išl|šľahal|vychádzal|vyletel|lietal)~|(išl|šľahal|vychádzal|vyletel)~ (…)?(iskry|dym|plamene)`,
    '(luster|lampa|svietidlo|polica|skrinka|zrkadlo|poschodová posteľ|hojdačka|skriňa) (…)?(spadl|spadol|padl|zrútil|odtrhl|odtrhol)~|(žeravý|horúci|horiaci) (…)?(uhlík|popol|kúsok) (…)?(vyletel|vypadol|spadol)',
    `${PET} (…)?(zranil|porani|popál|otráv|priotráv|krváca|kríva|zvraca|vraca|dusil|koplo|kopla|veterinár)~|(zranil|poranil|popálil|otrávil|koplo|kopla|kopol)~ (…)?(psa|psíka|šteňa|mačku|kocúra|králika)`,
    '(skoro|takmer|málem|div)(?! (…)?som) (…)?(zadus|udus)il~|(dieťa|syn|dcéra|malý|malá|bábätko|vnuk|vnučka|drobec) (…)?(začal|začala|začalo) (sa )?dusiť',
  ],
  figure: [
    'po operáci~|po zákroku',
    '(zadus|udus)~ (…)?smiech~|od smiechu|dymov~ (siv|skl|šed)~|iskriv~',
    '(zabal|balen|obal|vyplnen)~ (…)?(do|v|vo) (…)?nov(ín|inách)|do (…)?novín (…)?(zabal|balen)~',
  ],
  away: [
    'nebudem (…)?(doruč|prines|nechajt|nechať|sused|dovolenk|posuň|pošlit|privezt)~|(doruč|prines|nechajt|sused|dovolenk|privezt)~ (…)?nebudem',
  ],
  despair: [
    'nechcem (…)?(vstať|vstávať|zobudiť|byť tu)|(bol|mať|budem mať|bude) (…)?pokoj|lepšie (…)?bezo mňa|(na ničom|už) nezáleží|nemá (to )?(…)?zmysel|nevládzem|zbohom|netreba',
  ],
  tellsPress: [
    '(hovoril|rozprával|spojil)~ (…)?(s |so )?(televízi|novinár|redaktor|redakci|rádi)~|(prídu|príde|idú) s kamer~',
    '(dávam|dám|dáme|pošlem|posielam|idem|ideme|pôjdem|napíšem|píšem|zavolám|volám|poviem|ukážem|obrátim|zverejním|vyrozprávam) (…)?(novin|redaktor|redakci|novinár|televízi|rádi|médi|tlač)~',
  ],
  authority: [
    'soi|(obchodn~|slovensk~ obchodn~) inšpekc~|ochran~ spotrebiteľ~|spotrebiteľsk~ (súd|centr|organiz)~',
  ],
  swapped: [
    '(objedna|kúpil|chcel|zaplatil)~ (…)?(poslali|prišl|prišiel|dostal|doručil)~(?! (mi |som |sme )?(mail|e mail|email|správ|potvrden|faktúr|sms|to|včas|rýchlo|v poriadku)[^ ]*)',
  ],
  justCame: [
    'na druhý deň|na ďalší deň|hneď|tiež|navyše|zadarmo|faktúr~|vedieť|zabalen~|včas|rýchl~|(priš|dosta)~ (…)?aj',
  ],
  ownDoing: [
    '(v|do|vo|z) (…)?(umývačk|sušičk|mikrovlnk|práčk|saun)~|(pral|prala|vyprala|vypral|oprala|opral) (…)?na (60|90|95|40)|(som|sme) (…)?(zložil|odskrutkoval|odrezal|odstránil|odpílil|odlepil|vybral)(a|i)? |(zložil|odskrutkoval|odrezal|odstránil|odlepil)(a|i)? (som|sme)',
    '(som|sme) (tam |ich |ho |ju )?ne(primontoval|namontoval|priskrutkoval|pripevnil|použil|čítal|prečítal|nabil|upevnil|dával|dal|kotvil|ukotvil)(a|i)?|ne(primontoval|namontoval|priskrutkoval|pripevnil|použil|čítal|prečítal|nabil|upevnil|ukotvil)(a|i)? (som|sme)',
    '(bez|neprečít~) (…)?(návodu|návod|skrutiek|držiakov|kotvenia)|(natrel|nastriekal|prevŕtal|vŕtal|prelakoval|vyvaril)(a|i)? (som|sme)|(som|sme) (…)?(natrel|nastriekal|prevŕtal|prelakoval|vyvaril)(a|i)?',
    '(dal|vložil|nasypal|nalial)(a|i)? (…)?(suché|suchý|suchú|vriac~|horúc~|mrazen~|starý|staré|starú|použit~|iné|iný)|(baterk|batéri|olej|nabíjačk)~ (…)?(som|sme) (…)?(dal|vložil|použil)~ (…)?(z|zo|čo|staré|starý|v|iné)',
  ],
  excuses: [
    '(to|na tom) (…)?(hádam|predsa|asi|vraj)? ?(nemá vadiť|nevadí|nemôže vadiť|nezáleží|by nemalo vadiť)|kto (to |ich |také )?(…)?číta|(návod|štítok|etiket|nálepk)~ (…)?(nečítam|nečítal|nečítala|nikto nečíta|neriešim)|ako všetko ostatné|(baterka ako baterka|baterka je baterka|batéria ako batéria|nabíjačka ako nabíjačka|olej ako olej)|veď (je to jedno|čo)',
  ],
  rightly: [
    '(podľa|presne ako|tak ako|ako) (…)?(návod|pokyn|štítk|káže|píše|píšete|radíte|odporúč)~|(nikdy|ani raz|vôbec) (…)?(v umývačk|do umývačk|v sušičk|do sušičk|v mikrovlnk|do mikrovlnk)~|ne(bol|bola|bolo|dával|dávala|dal|dala|pral|prala|šiel|šla) (…)?(umývačk|sušičk|mikrovlnk|práčk|na (60|90))~',
  ],
  usage: [
    '(ruč|v ruke)~ (…)?(umýva|pran|pra|um)~|(umýva|pran|pra|um)~ (…)?(v rukách|ručne)|(len|iba|výhradne) (…)?(ručn|na|v|s|studen|handr|nov|vnútri|do)~|(nie je|nesmie|nemá|nepatrí|nehodí sa|nepôjd|nepoužíva|nedáva|nevhodn|nie je určen)~|(treba|musí|musia|potrebuje|chce|chcú|vyžaduje|nutné) (…)?(byť|[0-9]+|nov|dv|tr|alkal|skrut|nabi|pri|naj|použ|mať|dopl|umý|utiahn|kotv)~|bez (…)?(nepôjde|nefunguje|nedrží|sa nakláňa|spadne|nesvieti|môže)|(maximálne|max|najviac|nanajvýš|do) [0-9]+ (kg|kíl~|stup~|c|litr~|l|w|cm|min~)|(krok|strana|bod) [0-9]+|návod~|sám vypne|sama vypne',
  ],
  faulty: [
    'ne(zapne|zapína|funguje|nabíja|svieti|hreje|točí|hrá|naštartuje|štartuje|mrazí|chladí)|prestal(a|o|i)? (sa )?(fungovať|ísť|točiť|svietiť|hriať|nabíjať|hrať|chladiť|tlačiť)|(pokazil~ sa|sa (mi |nám )?pokazil~)',
  ],
  noFault: [
    'ak|keby|čo ak|pokiaľ|v prípade|kód~|kupón~|zľav~|stránk~|web~|shop~|platb~|kart(a|u|y|ou)|košík~|hesl~|prihl~|odkaz~|s|so',
  ],
  refusal: [
    'ne(vraciame|vracia|vracajú|preplácame|prepláca|preplácajú|hradíme|hradí|uznávame|kryje|pokrýva|vzťahuje|vymieňame|dopláca|doplácame|kompenzuj~)',
    'nie je to (…)?(vada|chyba|závada|porucha)|nie je (…)?(vada|v záruke|dôvod na reklam~)|(mimo|bez) záruky|bez (výnimky|nároku|náhrady)',
    '(skončil|platil|trval|do)~ (…)?(nikomu|nikto|pre všetkých|všetkým)|(je to|je|píše sa|uveden~|napísan~) (…)?(v|na) (popise|etikete|krabici|obale|štítku|visačke|návode)',
  ],
};
