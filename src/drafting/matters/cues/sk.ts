import type { Cues } from './cues.js';

export const sk: Cues = {
  damaged: [
    'poškoden~|rozbit~|prasknut~|puknut~|zlomen~|roztrhnut~|odtrhnut~|natrhnut~|roztrhan~|otlčen~|doriad~|poškriab~|škraban~|dokrčen~|deravý|deravá|dier~|tečie|vyliat~|polámaný|polámané|odštiepen~|uštipnut~|preliačen~|rozsypan~',
  ],
  not_working: [
    'nefunguj~|nefungov~|nezapne~|nezapína~|nenabíja~|nejde (zapnúť|spustiť|ani)|nesvieti|nehreje|nechladí|pokazen~|pokazil~|pokazila|odišiel (po|hneď)|vypovedal~|chybn~|prestal~ (…)?(fungov|ísť|svieti|nabíja)~',
  ],
  poor_quality: [
    '(zlá|nízka|slabá|mizerná|hrozná|nekvalitn~|otrasná) (kvalit~)?|kvalita (…)?(zl|slab|mizern|hrozn|otrasn|nič)~|nekvalitn~|šunt|šmejd~|brak|rozpad~|rozliez~|vybled~|zrazil~ sa|odlepil~|odpad(ol|la|lo)|lacný plast|pára sa',
  ],
  missing_item: [
    'chýba~|chýbal~|neúpln~|prázdn~ (balí|krabi|škatu)~|nebol~ (…)?v (balíku|krabici|zásielke)|len polovic~',
  ],
  wrong_item: [
    'priš(iel|la|lo|li) (mi )?(iný|iná|iné|inú) ',
    '(zlý|zlá|zlé|zlú|iný|iná|iné|inú|nesprávn~|opačn~) (rozmer|veľkos|farb|tovar|model|výrob|kus|produkt|vec|topánk)~|niečo iné|namiesto|pomýlen~|pomýlil~|nie to čo',
  ],
  late: [
    '(doprav~|doručen~|dodan~) (…)?(dlh~|pomal~|trv~ (…)?(večnosť|dlho))|trvá (…)?(večnosť|príliš dlho|pridlho)|sľúbil~ (…)?(dni|dní)',
    '(balík|zásielk~|objednávk~|tovar) (…)?(stále|ešte|dodnes)? ?(nikde|neprišiel|neprišl~|nemám|neni)|stále nikde|dodnes (nič|ne~)',
    'mešk~|omešk~|oneskor~|(stále|ešte|dodnes|zatiaľ) (…)?(čak~|nepriš~|neprí~|nemám|nič|nedošl~)|čakám|čakáme|kde (je|mám) (…)?(balík|zásielk|objedn|môj|moja)~|po termíne',
    'mal(a|o|i|y)? (prísť|doraziť|dôjsť|byť (doruč~|tu|v))|stav sa nemení|(stále|ešte|dodnes) (nič|nemám|ho nemám|ju nemám)|po (…)?(mesiaci|týždňoch) (…)?nemám',
  ],
  lost: [
    'stratil~|straten~|zmizl~|zmizol|neprišl~|neprišiel|nedošl~|nedorazil~|nedoručen~|nedostal~ (som )?(balík|zásielk|tovar|nič)~|označen~ ako doruč~',
  ],
  refund_waiting: [
    'vráti(ť|li|te) (…)?(peniaz|zálo|sum)~|(peniaz|zálo|kauci)~ (…)?(nevrát|ne priš|neprišl|späť|nikde|nemám)~|nevrátili|vrátenie (…)?peňaz~|vráťte (mi )?peniaze|refund~',
    'peniaze (…)?(nemám|neprišli|nikde|nedostal~)|vrátil~ (som )?(…)?(mesiac~|týžd~)',
  ],
  charged_wrongly: [
    '(kart~|účet|účtu) (…)?(zaťaž~|odpísan~) (…)?(dvakrát|2x|dva razy)|zaťaž~ (…)?(dvakrát|2x|dva razy)|(z účtu|z karty) (…)?(odišl~|stiah~|strh~|zmizl~)',
    '(strh~|stiahl~|zobrali) (…)?(dvakrát|2x|dva razy|viac)',
    '(strhl|zaplatil|zaúčtoval|účtoval|stiahl|stiahli)~ (…)?(dvakrát|dva razy|dvojmo|viac|znova|navyše)|dvojit~ platb~|(zlá|nesprávna|iná|vyššia) (cena|suma)|naúčtoval~',
  ],
  rude: [
    'vysmia~|vysmieva~',
    'drz(ý|á|é|o|osť)|arogant~|neochotn~|nepríjemn~ (predav|zamest|opera|pani|pán|kolegy)~|kričal~|nakričal~|zložil~ (mi |nám )?(telefón|to)|klamem|(nazva~|označil~|že) (…)?klamár~|vysmial~|urazil~|neprofesion~|hrub(ý|á|o)|odvrkl~|ponižov~|nevychovan~',
    'zvriesk~|vriesk~|okrík~|prevráti~ očami|prevracal~ očami|otočil~ sa (…)?chrbtom|správal~ sa (…)?ako|odbil~ ma',
  ],
  no_answer: [
    '(nikto|nik) (…)?(ne~)|neodpoved~|neodpísal~|neodpisuj~|nereag~|neozval~|nedvíha~|nezdvíh~|bez odpovede|nedá sa (…)?dovolať|nedovolal~|ignoruj~|žiadna odpoveď',
  ],
  site_error: [
    '(stránk~|web|e shop) (…)?(spad~|padá~|zamrz~|seká|vyhadz~)',
    'stránka (…)?(ne|pad|hádž|zamŕz)~|web (…)?(ne|pad)~|(píše|hlási|ukazuje|vyhadzuje) (…)?chyb~|chybov~ (hláš|hlás)~|chyb(a|u) ([0-9]{3}|pri (platb|prihl|objedn)~)|aplikáci~|košík~|prihlás~|niečo sa pokazilo|zamrz~|platba (…)?(nepreš|zlyh|odmiet|ne)~|pokus o platbu',
  ],
  courier: [
    '(kuriér~|dopravc~|poštár~|vodič~) (…)?(necha~|hodi~|nezavola~|neprišiel|odhodi~|pohodi~|neochotn~|drz~|dažď~|sused~)|necha(l|li|la) (…)?(na daždi|pred (dverami|bránou|domom)|u sused~)|hoden~ cez',
  ],
  voucher: [
    '(kód~|kupón~|poukaz~|poukážk~|zľav~) (…)?(ne(ide|funguje|fungoval|platí|berie|uplatni|dá)~|neplatn~|chyb~|vyprša~)|neplatný kód',
  ],
  not_as_described: [
    '(iný|iná|iné|inak|nie je|nevyzerá|nezodpovedá|nesedí) (…)?(ako|než|od) (…)?(na )?(fot~|obráz~|opis~|popis~)|nezodpoved~ (…)?(popis~|opis~|fot~)|(fotk~|popis) (…)?(klam~|zavádz~)',
  ],
  bad_fit: [
    '(rukáv~|nohav~|šat~|topánk~|trič~|bund~|sveter|kabát|sukň~|tenisk~|košeľ~) (…)?(príliš|veľmi|moc) (mal|veľk|tesn|úzk|krátk|dlh|širok)~|(je|sú) mi (príliš|veľmi|moc) (mal|veľk|tesn|úzk|krátk|dlh|širok)~|nesed(í|ia)~|(je|sú) (mi )?(mal~|veľk~|tesn~)|veľkostn~ tabuľk~',
  ],
  cancelled: ['zruši~ (…)?objednávk~|objednávk~ (…)?(zruš~|storn~)|stornova~'],
  good_staff: [
    'obsluh~|personál~|pani|pán|milý|milá|milí|mil~|ochotn~|ústretov~|linke|linka|poradi~|pomohl~|predavač~|kolegyň~|trpezliv~|prístup|profesionál~|komunikáci~',
  ],
  good_delivery: ['dodan~|doruč~|rýchl~|zabalen~|balen~|odoslan~|načas|na druhý deň|expres~'],
  good_product: [
    'kvalit~|lamp~|stolič~|zamilova~|vyzerá~|pohodln~|pevn~|farb~|výrobok|výrobk~|tovar~|lavic~|tienid~|topánk~|šaty|hrnč~|sedí|presne (ako|podľa)',
  ],
  pricey: ['drah~|cen(a|y|e|u|ami)|predražen~|lacnejš~'],
  parking: ['park~|zaparkova~|parkovisk~'],
  hours: ['zatvár~|zatvor~|otvár~|otvárac~|zavret~|dlhšie otvoren~|nedeľ~'],
  choice: [
    '(mal~|slab~|úzk~|skromn~|väčš~|širš~) (…)?(výber~|sortiment~|ponuk~)|(výber|sortiment) (…)?(mal~|slab~|skromn~|menš~)|málo (…)?(veľkostí|farieb|modelov)',
  ],
  queue: [
    'rad(y)? (…)?(pri|pokladn~)|(jedna|1|iba jedna) pokladň~|plno ľudí|tlačenic~|dlho (…)?(čaka~|stál~)|málo personálu',
  ],
  access: ['schod~|výťah~|vozík~|kočík~|úzk~ uličk~|polic~|wc|toalet~|skúšobn~|kabínk~|bezbariér~'],
};
