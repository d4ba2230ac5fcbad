import type { Matters } from './matters.js';

export const sk: Matters = {
  acknowledge: {
    damaged: [
      'Rozumieme <Vášmu|tvojmu> sklamaniu po otvorení takého balíka.',
      'Vieme, aké nepríjemné je nájsť v balíku niečo poškodené.',
      'Zásielka mala prísť v poriadku a chápeme, že <Vás|ťa> to hnevá.',
      'Je to sklamanie, keď niečo príde v takomto stave.',
      'K takémuto poškodeniu nemalo dôjsť a rozumieme <Vášmu|tvojmu> rozčarovaniu.',
    ],
    not_working: [
      'Chápeme, aké nepríjemné je, keď niečo nefunguje tak, ako má.',
      'Vieme, ako dokáže nahnevať vec, ktorá zlyhá.',
      'Výrobok má jednoducho fungovať a rozumieme <Vášmu|tvojmu> sklamaniu.',
      'Je to nepríjemné, keď vec, na ktorú sa človek spolieha, neslúži.',
    ],
    poor_quality: [
      'Rozumieme <Vášmu|tvojmu> sklamaniu z kvality.',
      'Takýto výrobok má vydržať bežné používanie a chápeme, že <Vás|ťa> to sklamalo.',
      'Takouto kvalitou sa prezentovať nechceme a vieme, že je to sklamanie.',
      'Je nepríjemné, keď niečo nevydrží tak, ako má.',
    ],
    missing_item: [
      'Chápeme, aká nepríjemná je neúplná zásielka.',
      'V objednávke nemá nič chýbať a rozumieme <Vášmu|tvojmu> hnevu.',
      'Je to sklamanie, keď po otvorení balíka niečo chýba.',
      'Vieme, ako nahnevá, keď v balíku nie je všetko.',
    ],
    wrong_item: [
      'Poslali sme niečo iné, než bolo v objednávke, a rozumieme <Vášmu|tvojmu> hnevu.',
      'Chápeme sklamanie, keď je v balíku niečo iné.',
      'K takejto zámene nemalo dôjsť a vieme, že je to nepríjemné.',
      'V balíku malo byť niečo iné, rozumieme <Vášmu|tvojmu> sklamaniu.',
      'Takáto zámena dokáže nahnevať a chápeme to.',
    ],
    late: [
      'Chápeme, aké únavné je takéto čakanie.',
      'Vieme, koľko nervov stojí také meškanie.',
      'Na objednávku sa nemá čakať tak dlho a rozumieme <Vašej|tvojej> netrpezlivosti.',
      'Toto čakanie trvá pridlho a chápeme, že <Vás|ťa> to hnevá.',
      'Zásielka už mala byť doručená, rozumieme <Vášmu|tvojmu> sklamaniu.',
      'Meškanie je nepríjemné, najmä keď sa s niečím počíta.',
      'Je nepríjemné, keď termín prejde a balík stále nie je doručený.',
      'Objednávka mala prísť načas a chápeme <Vašu|tvoju> nespokojnosť.',
      'Vieme, ako dokáže vyčerpať neustále vyzeranie balíka.',
      'Takéto čakanie skúša trpezlivosť a rozumieme tomu.',
    ],
    lost: [
      'Chápeme <Vaše|tvoje> obavy o zásielku.',
      'Vieme, aké nepríjemné je, keď balík nepríde.',
      'Hľadať balík nemá byť <Vaša|tvoja> starosť a rozumieme <Vášmu|tvojmu> hnevu.',
      'Je nepríjemné nevedieť, kde objednávka je.',
      'Zásielka už mala byť dávno doručená a chápeme <Vaše|tvoje> sklamanie.',
    ],
    refund_waiting: [
      'Ide o <Vaše|tvoje> peniaze a chápeme, aké nepríjemné je toto čakanie.',
      'Nikto by sa nemal musieť domáhať vlastných peňazí a rozumieme <Vášmu|tvojmu> hnevu.',
      'Vieme, koľko trpezlivosti stojí čakanie na vrátenie peňazí.',
      'Peniaze už mali byť na účte a chápeme <Vašu|tvoju> netrpezlivosť.',
      'Chápeme, ako to znepokojí, keď peniaze neprichádzajú.',
    ],
    charged_wrongly: [
      'Suma musí sedieť a rozumieme <Vašim|tvojim> obavám.',
      'Chápeme, aká nepríjemná je nečakaná platba.',
      'Z účtu nemá odísť viac, než bolo dohodnuté, a vieme, že <Vás|ťa> to znepokojuje.',
      'Pri peniazoch musí byť jasno a chápeme <Vaše|tvoje> znepokojenie.',
    ],
    rude: [
      'Takto sa nemá zaobchádzať s nikým a chápeme, že to bolí.',
      'Chápeme, aké nepríjemné to muselo byť.',
      'K takémuto správaniu nemalo dôjsť a rozumieme <Vášmu|tvojmu> rozhorčeniu.',
      '<Zaslúžite|Zaslúžiš> si oveľa milší prístup a chápeme <Váš|tvoj> hnev.',
    ],
    no_answer: [
      'Chápeme, aké nepríjemné je nedočkať sa odpovede.',
      'Každá správa si zaslúži odpoveď a rozumieme <Vášmu|tvojmu> hnevu.',
      'Mali sme sa ozvať skôr, chápeme <Vaše|tvoje> sklamanie.',
      'Nemali sme <Vás|ťa> nechať bez odpovede a vieme, ako to nahnevá.',
      'Je nepríjemné nevedieť sa dočkať odpovede.',
    ],
    site_error: [
      'Chápeme, aká nepríjemná je takáto chyba.',
      'Technická chyba nemá brániť v nákupe a rozumieme <Vášmu|tvojmu> hnevu.',
      'Vieme, koľko času a nervov stojí takáto chyba.',
      'Je nepríjemné, keď nákup preruší technická chyba.',
    ],
    courier: [
      'Takto doručenie vyzerať nemá a rozumieme <Vášmu|tvojmu> hnevu.',
      'Kuriér sa mal k zásielke správať opatrne, chápeme <Vaše|tvoje> rozhorčenie.',
      'Chápeme, aké nepríjemné je takéto doručenie.',
      'Je nepríjemné, keď sa s balíkom takto zaobchádza.',
    ],
    voucher: [
      'Chápeme, aký nepríjemný je kód, ktorý neplatí.',
      'Kód mal fungovať bez problémov a rozumieme <Vášmu|tvojmu> sklamaniu.',
      'Je nepríjemné, keď sa zľava nechce uplatniť.',
      'Uplatniť zľavu nemá byť také zložité, chápeme <Váš|tvoj> hnev.',
    ],
    not_as_described: [
      'Rozumieme sklamaniu, keď niečo vyzerá inak ako na fotke.',
      'Výrobok má byť taký ako v opise a chápeme <Vaše|tvoje> sklamanie.',
      'Je nepríjemné, keď fotky sľubujú niečo iné.',
      'Opis musí sedieť, rozumieme <Vášmu|tvojmu> hnevu.',
    ],
    bad_fit: [
      'Chápeme, aké nepríjemné je, keď veľkosť nesedí.',
      'Rozumieme sklamaniu, keď niečo nesedí tak, ako malo.',
      'Je nepríjemné, keď veľkosť vyjde inak, než sa dá čakať.',
      'Nesprávna veľkosť pokazí celú radosť z nákupu, vieme o tom.',
    ],
    cancelled: [
      'Zrušená objednávka je sklamanie a rozumieme tomu.',
      'Chápeme, aké nepríjemné je zostať bez objednanej veci.',
      'Mali sme sa ozvať oveľa skôr a rozumieme <Vášmu|tvojmu> hnevu.',
      'Je nepríjemné, keď sa objednávka zruší.',
    ],
  },
  words: {
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
      'stránka (…)?(ne|pad|hádž|zamŕz)~|web (…)?(ne|pad)~|(píše|hlási|ukazuje|vyhadzuje) (…)?chyb~|chybov~ (hláš|hlás)~|chyba ([0-9]+|pri)|chybu [0-9]+|aplikáci~|košík~|prihlás~|niečo sa pokazilo|zamrz~|platba (…)?(nepreš|zlyh|odmiet|ne)~|pokus o platbu',
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
    mixUp: {
      ordered: ['objedna~|chcel~|kúpil~|kupoval~|vybral~|mal(a|o|i|y)? (to )?byť'],
      arrived: ['priš(iel|la|lo|li)|dostal~|poslali|poslané|doručil~|dorazil~|v balíku'],
      size: ['veľkos~|číslo|čísla|cm|rozmer~|(xs|s|m|l|xl|xxl)'],
      colours: [
        ['čiern~'],
        ['biel~'],
        ['siv~|šed~'],
        ['hned(ý|á|é|ú|ého|ej|ých|e)'],
        ['modr~|tyrkys~'],
        ['červen~|bordov~'],
        ['zelen~|olivov~'],
        ['žlt~|horčicov~'],
        ['ružov~'],
        ['fialov~'],
        ['oranžov~'],
        ['béžov~|krémov~'],
        ['strieborn~'],
        ['zlat(ý|á|é|ú|ej|ých)'],
      ],
      kinds: [
        [['dub(u|ov~)?'], ['orech~'], ['borovic~'], ['buk(u|ov~)?']],
        [['plast~'], ['dreven~|kov~|sklen~']],
        [['kožen~'], ['bavln~'], ['vln(a|y|en~)']],
        [['okrúhl~'], ['štvorc~']],
      ],
    },
  },
};
