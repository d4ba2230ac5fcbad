import type { Matters } from './matters.js';

export const sk: Matters = {
  acknowledge: {
    damaged: [
      'Objednávka mala prísť neporušená.',
      'Rozumieme sklamaniu po otvorení takého balíka.',
      'Balík má obsah ochrániť a tentoraz ho neochránil.',
      'Zásielka mala prísť v poriadku.',
      'Vieme, aké sklamanie je nájsť v balíku niečo poškodené.',
      'V takomto stave nemá prísť nič.',
      'K takémuto poškodeniu nemalo dôjsť.',
    ],
    not_working: [
      'Má jednoducho robiť to, na čo je.',
      'Chápeme, ako to dokáže rozladiť, keď niečo zlyhá.',
      'Nová vec nemá zlyhať.',
      'Nová vec má jednoducho fungovať.',
      'Chápeme, aké nepríjemné je, keď niečo nové nefunguje.',
      'Výrobok má fungovať od prvého dňa.',
      'Porucha je po nákupe to posledné, čo človek chce.',
    ],
    poor_quality: [
      'Takýto výrobok má vydržať bežné používanie.',
      'Rozumieme, že očakávania boli vyššie.',
      'Kvalita mala byť oveľa lepšia.',
      'Očakávanie lepšej kvality je úplne oprávnené.',
      'Takouto kvalitou sa prezentovať nechceme.',
      'Sklamaniu z kvality rozumieme.',
      'Nákup mal vydržať oveľa dlhšie.',
    ],
    missing_item: [
      'V balíku malo byť všetko.',
      'Chápeme, aký nepríjemný je neúplný balík.',
      'V objednávke nemá nič chýbať.',
      'Vieme, aké to je otvoriť balík a zistiť, že niečo chýba.',
    ],
    wrong_item: [
      'Poslali sme niečo iné, než sme mali poslať.',
      'Chápeme, že sa čakalo na niečo iné.',
      'Taká zámena sa nemá stať.',
      'V balíku malo byť presne to, čo v objednávke.',
      'Iná vec v balíku je naše nedopatrenie.',
      'Rozumieme sklamaniu, keď je v balíku niečo iné.',
      'Poslali sme niečo iné, než sme mali, a hnevu rozumieme.',
    ],
    late: [
      'Na túto zásielku sa nemalo čakať tak dlho.',
      'Chápeme, že také meškanie pokazí plány.',
      'Objednávka mala prísť načas.',
      'Toto čakanie trvá dlhšie, než by malo.',
      'Chápeme, aké únavné je takéto čakanie.',
      'Zásielka už mala byť doručená.',
      'Meškanie je nepríjemné, najmä keď sa na zásielku netrpezlivo čaká.',
    ],
    lost: [
      'Zásielka už mala byť dávno doručená.',
      'Každý má vedieť, kde je jeho objednávka.',
      'Stratený balík je starosť, ktorú nikto nechce.',
      'Zásielka, ktorá nepríde, je starosť navyše.',
      'Hľadanie balíka nemá zostať na <Vás|tebe>.',
      'Chápeme, že <chcete|chceš> vedieť, kde zásielka je.',
      'Balík sa nemá len tak stratiť.',
    ],
    refund_waiting: [
      'Peniaze už mali byť na účte.',
      'Chápeme, že je dôležité vedieť, kedy peniaze prídu.',
      'Pripomínať sa kvôli peniazom nemá byť potrebné.',
      'Na peniaze sa čaká dlhšie, než by sa malo.',
      'Chápeme, že peniaze sa majú vrátiť bez odkladu.',
      'Vrátenie peňazí by nemalo vyžadovať toľko trpezlivosti.',
      'Toto vrátenie už malo byť vyriešené.',
    ],
    charged_wrongly: [
      'Suma musí sedieť a obavám rozumieme.',
      'Platiť sa má len to, čo bolo dohodnuté.',
      'Chápeme, aká nepríjemná je nečakaná platba.',
      'Nesprávna suma na účte sa nemá stať.',
    ],
    rude: [
      'S nikým sa nemá takto zaobchádzať.',
      'Takto s ľuďmi hovoriť nechceme.',
      'Oveľa milší prístup mal byť samozrejmosťou.',
      'Takéto správanie sa nemalo stať.',
    ],
    no_answer: [
      'Každá správa si zaslúži odpoveď.',
      'Mali sme byť k dispozícii.',
      'Nechať niekoho bez odpovede nie je náš spôsob.',
      'Odpoveď od nás mala prísť skôr.',
      'Ticho z našej strany sa nemalo stať.',
      'Chápeme, aké nepríjemné je nedočkať sa odpovede.',
      'Mali sme sa ozvať skôr.',
    ],
    site_error: [
      'Technická chyba by nemala brániť v nákupe.',
      'Stránka mala fungovať bez problémov.',
      'Chápeme, aká nepríjemná je opakovaná chyba.',
      'Vieme, že takáto chyba stojí čas aj nervy.',
    ],
    courier: [
      'Kuriér mal so zásielkou zaobchádzať opatrne.',
      'Takto doručenie vyzerať nemá.',
      'Preberieme to s dopravcom.',
      'Zásielka mala byť odovzdaná priamo do rúk.',
    ],
    voucher: [
      'Chápeme, aký nepríjemný je kód, ktorý neplatí.',
      'Chápeme, že so zľavou sa rátalo.',
      'Kód mal fungovať bez problémov.',
      'Uplatniť zľavu by nemalo byť také zložité.',
    ],
    not_as_described: [
      'Skutočnosť má sedieť s fotkami aj opisom.',
      'Výrobok má byť taký ako na fotke.',
      'Rozumieme sklamaniu, keď niečo vyzerá inak ako na fotke.',
      'Opis musí sedieť a preveríme ho.',
    ],
    bad_fit: [
      'Chápeme, že je nepríjemné, keď veľkosť nesedí.',
      'Veľkosť má zodpovedať tabuľke.',
      'Rozumieme sklamaniu, keď niečo nesedí tak, ako malo.',
      'Nesprávna veľkosť vie pokaziť radosť z nákupu.',
    ],
    cancelled: [
      'Zrušená objednávka je sklamanie a rozumieme tomu.',
      'Chápeme, aké nepríjemné je zostať bez objednanej veci.',
      'Správa o tom mala prísť od nás oveľa skôr.',
      'Objednávka sa mala vybaviť a sklamaniu rozumieme.',
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
      '(zlý|zlá|zlé|zlú|iný|iná|iné|inú|nesprávn~|opačn~) (rozmer|veľkos|farb|tovar|model|výrob|kus|produkt|vec|topánk)~|niečo iné|namiesto|pomýlen~|pomýlil~|nie to čo',
    ],
    late: [
      '(balík|zásielk~|objednávk~|tovar) (…)?(stále|ešte|dodnes)? ?(nikde|neprišiel|neprišl~|nemám|neni)|stále nikde|dodnes (nič|ne~)',
      'mešk~|omešk~|oneskor~|(stále|ešte|dodnes|zatiaľ) (…)?(čak~|nepriš~|neprí~|nemám|nič|nedošl~)|čakám|čakáme|kde (je|mám) (…)?(balík|zásielk|objedn|môj|moja)~|po termíne',
    ],
    lost: [
      'stratil~|straten~|zmizl~|zmizol|neprišl~|neprišiel|nedošl~|nedorazil~|nedoručen~|nedostal~ (som )?(balík|zásielk|tovar|nič)~|označen~ ako doruč~',
    ],
    refund_waiting: [
      'vráti(ť|li|te) (…)?(peniaz|zálo|sum)~|(peniaz|zálo|kauci)~ (…)?(nevrát|ne priš|neprišl|späť|nikde|nemám)~|nevrátili|vrátenie (…)?peňaz~|vráťte (mi )?peniaze|refund~',
    ],
    charged_wrongly: [
      '(strh~|stiahl~|zobrali) (…)?(dvakrát|2x|dva razy|viac)',
      '(strhl|zaplatil|zaúčtoval|účtoval|stiahl|stiahli)~ (…)?(dvakrát|dva razy|dvojmo|viac|znova|navyše)|dvojit~ platb~|(zlá|nesprávna|iná|vyššia) (cena|suma)|naúčtoval~',
    ],
    rude: [
      'vysmia~|vysmieva~',
      'drz(ý|á|é|o|osť)|arogant~|neochotn~|nepríjemn~ (predav|zamest|opera|pani|pán|kolegy)~|kričal~|nakričal~|zložil~ (mi |nám )?(telefón|to)|klamem|klamár~|vysmial~|urazil~|neprofesion~|hrub(ý|á|o)|odvrkl~|ponižov~|nevychovan~',
    ],
    no_answer: [
      '(nikto|nik) (…)?(ne~)|neodpoved~|neodpísal~|neodpisuj~|nereag~|neozval~|nedvíha~|nezdvíh~|bez odpovede|nedá sa (…)?dovolať|nedovolal~|ignoruj~|žiadna odpoveď',
    ],
    site_error: [
      '(stránk~|web|e shop) (…)?(spad~|padá~|zamrz~|seká|vyhadz~)',
      'stránka (…)?(ne|pad|hádž|zamŕz)~|web (…)?(ne|pad)~|chyba|chybu|chybov~|aplikáci~|košík~|prihlás~|niečo sa pokazilo|zamrz~|platba (…)?(nepreš|zlyh|odmiet|ne)~|pokus o platbu',
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
      '(príliš|veľmi|moc) (mal~|veľk~|tesn~|úzk~|krátk~|dlh~|širok~)|nesed(í|ia)~|(je|sú) (mi )?(mal~|veľk~|tesn~)|veľkostn~ tabuľk~',
    ],
    cancelled: ['zruši~ (…)?objednávk~|objednávk~ (…)?(zruš~|storn~)|stornova~'],
  },
};
