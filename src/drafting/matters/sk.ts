import type { Matters } from './matters.js';

export const sk: Matters = {
  acknowledge: {
    damaged: [
      'Zásielka mala prísť v poriadku.',
      'Vieme, aké sklamanie je nájsť v balíku niečo poškodené.',
      'V takomto stave nemá prísť nič.',
      'K takémuto poškodeniu nemalo dôjsť.',
    ],
    not_working: [
      'Nová vec má jednoducho fungovať.',
      'Chápeme, aké nepríjemné je, keď niečo nové nefunguje.',
      'Výrobok má fungovať od prvého dňa.',
      'Porucha je po nákupe to posledné, čo človek chce.',
    ],
    poor_quality: [
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
      'V balíku malo byť presne to, čo v objednávke.',
      'Iná vec v balíku je naše nedopatrenie.',
      'Rozumieme sklamaniu, keď je v balíku niečo iné.',
      'Poslali sme niečo iné, než sme mali, a hnevu rozumieme.',
    ],
    late: [
      'Toto čakanie trvá dlhšie, než by malo.',
      'Chápeme, aké únavné je takéto čakanie.',
      'Zásielka už mala byť doručená.',
      'Meškanie je nepríjemné, najmä keď sa na ňu človek spolieha.',
    ],
    lost: [
      'Zásielka, ktorá nepríde, je starosť navyše.',
      'Hľadanie balíka nemá zostať na <Vás|tebe>.',
      'Chápeme, že <chcete|chceš> vedieť, kde zásielka je.',
      'Balík sa nemá len tak stratiť.',
    ],
    refund_waiting: [
      'Na peniaze sa čaká dlhšie, než by sa malo.',
      'Chápeme, že peniaze sa majú vrátiť bez odkladu.',
      'Vrátenie peňazí by nemalo vyžadovať toľko trpezlivosti.',
      'Toto vrátenie už malo byť vyriešené.',
    ],
    charged_wrongly: [
      'Suma musí sedieť a obavám rozumieme.',
      'Nikto nemá platiť viac, než bolo dohodnuté.',
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
      'mešk~|omešk~|oneskor~|(stále|ešte|dodnes|zatiaľ) (…)?(čak~|nepriš~|neprí~|nemám|nič|nedošl~)|čakám|čakáme|kde (je|mám) (…)?(balík|zásielk|objedn|môj|moja)~|po termíne',
    ],
    lost: [
      'stratil~|straten~|zmizl~|zmizol|neprišl~|neprišiel|nedošl~|nedorazil~|nedoručen~|nedostal~ (som )?(balík|zásielk|tovar|nič)~|označen~ ako doruč~',
    ],
    refund_waiting: [
      'vráti(ť|li|te) (…)?(peniaz|zálo|sum)~|(peniaz|zálo|kauci)~ (…)?(nevrát|ne priš|neprišl|späť|nikde|nemám)~|nevrátili|vrátenie (…)?peňaz~|vráťte (mi )?peniaze|refund~',
    ],
    charged_wrongly: [
      '(strhl|zaplatil|zaúčtoval|účtoval|stiahl|stiahli)~ (…)?(dvakrát|dva razy|dvojmo|viac|znova|navyše)|dvojit~ platb~|(zlá|nesprávna|iná|vyššia) (cena|suma)|naúčtoval~',
    ],
    rude: [
      'drz(ý|á|é|o|osť)|arogant~|neochotn~|nepríjemn~ (predav|zamest|opera|pani|pán|kolegy)~|kričal~|nakričal~|zložil~ (mi |nám )?(telefón|to)|klamem|klamár~|vysmial~|urazil~|neprofesion~|hrub(ý|á|o)|odvrkl~|ponižov~|nevychovan~',
    ],
    no_answer: [
      '(nikto|nik) (…)?(ne~)|neodpoved~|neodpísal~|neodpisuj~|nereag~|neozval~|nedvíha~|nezdvíh~|bez odpovede|nedá sa (…)?dovolať|nedovolal~|ignoruj~|žiadna odpoveď',
    ],
    site_error: [
      'stránka (…)?(ne|pad|hádž|zamŕz)~|web (…)?(ne|pad)~|chyba|chybu|chybov~|aplikáci~|košík~|prihlás~|niečo sa pokazilo|zamrz~|platba (…)?(nepreš|zlyh|odmiet|ne)~|pokus o platbu',
    ],
  },
};
