import type { Parts } from './parts.js';

export const sk: Parts = {
  greeting: ['<Dobrý deň|Ahoj>,', '<Dobrý deň prajeme|Zdravíme>,'],
  greetingNamed: ['<Dobrý deň, {name}|Ahoj, {name}>,'],
  thanksPraise: [
    'veľmi pekne ďakujeme za milé slová.',
    'ďakujeme, takéto slová nás veľmi tešia.',
    'srdečne ďakujeme za <Váš|tvoj> čas a krásne hodnotenie.',
    'ďakujeme, celý náš tím sa potešil.',
    'ďakujeme, urobilo nám to veľkú radosť.',
  ],
  thanksReview: [
    'ďakujeme za hodnotenie.',
    'ďakujeme za zdieľanú skúsenosť.',
    'ďakujeme za <Váš|tvoj> čas a úprimné slová.',
    'ďakujeme za spätnú väzbu.',
    'ďakujeme za otvorené hodnotenie.',
  ],
  thanksQuestion: [
    'ďakujeme za otázku.',
    'ďakujeme za správu.',
    'ďakujeme za záujem.',
    'radi odpovieme.',
  ],
  praiseNote: {
    delivery: [
      'Teší nás, že všetko prišlo rýchlo a v poriadku.',
      'Sme radi, že doručenie prebehlo hladko.',
      'Poďakovanie odovzdáme kolegom zo skladu.',
      'Kolegovia zo skladu sa veľmi potešia.',
    ],
    staff: [
      '<Vaše|Tvoje> slová radi odovzdáme kolegom.',
      'Kolegovia sa veľmi potešia.',
      'Prečítame to celému tímu.',
      'Teší nás, že bolo o všetko dobre postarané.',
    ],
    product_quality: [
      'Teší nás, že nákup splnil očakávania.',
      'Nech dlho a dobre slúži.',
      'Sme radi, že je všetko tak, ako malo byť.',
      'Prajeme veľa radosti z nákupu.',
    ],
    other: [
      'Teší nás, že je všetko v poriadku.',
      'Takéto slová nám dodávajú chuť do práce.',
      'Sme radi, že sme mohli pomôcť.',
      'Spokojnosť nás veľmi teší.',
    ],
  },
  apology: [
    'za vzniknutú situáciu sa ospravedlňujeme.',
    'mrzí nás, že to takto dopadlo.',
    'ospravedlňujeme sa za nepríjemnosti.',
    'veľmi nás to mrzí a ospravedlňujeme sa.',
    'prosíme, <prijmite|prijmi> naše ospravedlnenie.',
  ],
  strongApology: [
    'úprimne sa ospravedlňujeme.',
    'veľmi nás to mrzí a úprimne sa ospravedlňujeme.',
    'za všetko, čo sa stalo, sa úprimne ospravedlňujeme.',
    'je nám to naozaj ľúto a ospravedlňujeme sa.',
  ],
  sympathy: [
    'veľmi nás mrzí, čo sa stalo.',
    'mrzí nás to a dúfame, že sa nikomu nestalo nič vážne.',
    'ďakujeme, že to hneď hlásite; veľmi nás mrzí, že k tomu došlo.',
    'je nám ľúto, čo sa prihodilo.',
  ],
  feeling: [
    'Hnevu rozumieme, na <Vašom|tvojom> mieste by sme sa cítili rovnako.',
    'Rozhorčenie je úplne pochopiteľné.',
    'Chápeme, koľko nervov to stálo.',
    'Rozumieme, aké veľké sklamanie to je.',
  ],
  acknowledge: {
    delivery: [
      'Vieme, aké únavné je čakať na zásielku bez správ.',
      'S touto objednávkou malo ísť všetko hladšie.',
      'Doručenie by nemalo robiť starosti.',
      'Chápeme, aké nepríjemné sú problémy s doručením.',
    ],
    return_refund: [
      'Vrátenie má byť jednoduché a tentoraz nebolo.',
      'Vrátenie by nemalo stáť toľko námahy.',
      'Chápeme, že vo veci vrátenia má byť jasno.',
      'Ide o <Vaše|tvoje> peniaze a jasná odpoveď je dôležitá.',
    ],
    product_quality: [
      'Takúto kvalitu posielať nechceme.',
      'Sklamaniu z výrobku rozumieme.',
      'Tento výrobok mal byť lepší.',
      'Očakávanie lepšej kvality je úplne oprávnené.',
    ],
    product_question: [
      'Informácie o výrobku mali byť jasnejšie.',
      'Chápeme, že popis výrobku nechal otázky otvorené.',
      'Takýto údaj sa má dať ľahko nájsť.',
      'Je dobré, že vieme, čo nebolo jasné.',
    ],
    price_payment: [
      'Problémy s platbou sú nepríjemné a berieme ich vážne.',
      'Keď ide o peniaze, všetko musí sedieť.',
      'Chápeme, že jasno v platbe je dôležité.',
      'Nejasná suma by znepokojila aj nás.',
    ],
    contact_hours: [
      'Zastihnúť nás má byť ľahšie.',
      'Chápeme, aké nepríjemné je nedočkať sa odpovede.',
      'Odpoveď od nás mala prísť skôr.',
      'Dovolať sa k nám by nemalo byť také ťažké.',
    ],
    site_fault: [
      'Technická chyba by nemala brániť v nákupe.',
      'Chápeme, aké nepríjemné je, keď stránka nefunguje.',
      'Stránka mala fungovať bez problémov.',
      'Vieme, že takáto chyba stojí čas aj nervy.',
    ],
    staff: [
      'S nikým sa nemá takto zaobchádzať.',
      'Takto s ľuďmi hovoriť nechceme.',
      'Takéto zaobchádzanie si nezaslúži nikto.',
      'Takéto správanie sa nemalo stať.',
    ],
    praise: [
      'Tieto slová berieme vážne.',
      'Je pre nás dôležité, že o tom vieme.',
      'Sklamaniu rozumieme.',
      'Nákup mal prebehnúť lepšie.',
    ],
    other: [
      'Sklamaniu rozumieme.',
      'Nákup mal prebehnúť lepšie.',
      'Tieto slová berieme vážne.',
      'Je pre nás dôležité, že o tom vieme.',
    ],
  },
  matters: {
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
  matterWords: {
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
  step: {
    delivery: [
      'Zisťujem u dopravcu, kde zásielka je, a odpíšem tu.',
      'Doručenie už preverujem a odpíšem tu.',
      'Som v kontakte s dopravcom a priebežne sa tu ozvem.',
    ],
    return_refund: [
      'Preverujem, v akom stave je vrátenie, a odpíšem tu.',
      'Vrátenie riešim s účtovníčkou a odpíšem tu.',
      'Vrátenie beriem na seba a priebežne sa tu ozvem.',
    ],
    product_quality: [
      'Odovzdávam to reklamačnému oddeleniu a odpíšem tu, ako to napravíme.',
      'Zakladám reklamáciu, aby sme to mohli napraviť, a priebežne sa tu ozvem.',
      'Preverujem, ako to môžeme napraviť, a odpíšem tu.',
    ],
    product_question: [
      'Pýtam sa kolegov, ktorí výrobok poznajú najlepšie, a odpíšem tu.',
      'Už to zisťujem a odpíšem tu.',
      'Overujem podrobnosti a odpíšem tu.',
    ],
    price_payment: [
      'Platbu preverujem s účtovníčkou a odpíšem tu.',
      'Prechádzam vyúčtovanie a odpíšem tu.',
      'Platbu preverujem a priebežne sa tu ozvem.',
    ],
    contact_hours: [
      'Teraz sa tomu venujem osobne, stačí napísať sem.',
      'Som tu a pomôžem, stačí napísať, čo je potrebné.',
      'Už sa tomu venujem a odpíšem tu.',
    ],
    site_fault: [
      'Vec majú naši technici a hneď, ako budem vedieť viac, odpíšem tu.',
      'Naši technici to už preverujú a priebežne sa tu ozvem.',
      'Preverujem to s našimi technikmi a odpíšem tu.',
    ],
    staff: [
      'Odovzdávam to vedúcemu tímu, ktorý to s kolegami preberie.',
      'Vedúci tímu sa tomu bude venovať osobne.',
      'Posúvam to priamo vedúcemu tímu.',
    ],
    praise: [
      'Preverujem to a odpíšem tu.',
      'Odovzdávam to zodpovednému kolegovi a odpíšem tu.',
      'Beriem to na seba a priebežne sa tu ozvem.',
    ],
    other: [
      'Preverujem to a odpíšem tu.',
      'Odovzdávam to zodpovednému kolegovi a odpíšem tu.',
      'Beriem to na seba a priebežne sa tu ozvem.',
    ],
  },
  askPhoto: [
    'Pomohla by nám fotka, <pošlite|pošli> ju, prosím, sem.',
    'Ak je to možné, <pošlite|pošli> nám sem, prosím, fotku.',
    'S fotkou to vybavíme rýchlejšie, <priložte|prilož> ju, prosím.',
  ],
  askOrder: [
    '<Napíšte|Napíš> mi, prosím, číslo objednávky alebo e-mail použitý pri nákupe.',
    'Aby sa nákup dal nájsť v systéme, <pošlite|pošli> mi, prosím, číslo objednávky alebo použitý e-mail.',
    'O ktorú objednávku ide? Stačí číslo alebo použitý e-mail.',
  ],
  privateChannel: [
    '<Napíšte|Napíš> nám, prosím, súkromnú správu, hneď sa tomu budeme venovať.',
    'Prosíme o súkromnú správu, spolu nájdeme riešenie.',
    '<Ozvite|Ozvi> sa nám, prosím, v súkromnej správe, tam všetko preveríme.',
    '<Pošlite|Pošli> nám, prosím, súkromnú správu a o ostatné sa postaráme.',
    'Budeme radi za súkromnú správu, v ktorej to doriešime.',
  ],
  privateContinue: [
    'Všetko máme v súkromných správach a tam aj pokračujeme.',
    'Súkromná správa k nám dorazila a odpovieme v nej.',
    'Všetko poslané máme v súkromných správach, doriešime to tam.',
    'Vraciame sa k tomu v súkromných správach, kde už všetko máme.',
  ],
  manager: [
    'Vec sme odovzdali vedúcemu, ktorý sa jej bude venovať osobne.',
    'Osobne sa tomu už venuje náš vedúci.',
    'Odovzdávame to vedúcemu, ktorý všetko osobne prejde.',
    'Prípad je u vedúceho, ktorý ho osobne preverí.',
  ],
  remark: [
    'Pripomienku sme si zapísali a odovzdali kolegom.',
    'Je to cenná pripomienka, posunuli sme ju ďalej.',
    'O pripomienke sme povedali celému tímu.',
    'Takéto pripomienky nám pomáhajú zlepšovať sa.',
  ],
  answerFact: ['Odpoveď znie: {fact}', 'Je to takto: {fact}', 'Stručne: {fact}'],
  nextFact: ['Ďalší krok: {fact}', 'Čo bude ďalej: {fact}', 'Urobíme toto: {fact}'],
  tipFact: ['Možno pomôže: {fact}', 'Malý tip: {fact}', 'Dobré vedieť: {fact}'],
  factFrame: {
    return_days: 'Na vrátenie <máte|máš> {fact}.',
    return_cost: 'Cena vrátenia: {fact}.',
    opening_hours: 'Otvorené máme: {fact}.',
    delivery_time: 'Doba doručenia: {fact}.',
    delivery_cost: 'Cena doručenia: {fact}.',
    price: 'Cena: {fact}.',
    warranty: 'Záruka: {fact}.',
  },
  photosKnown: [
    'Fotky už máme, netreba ich posielať znova.',
    'Fotky k nám dorazili, ďakujeme.',
    'Za fotky ďakujeme, máme ich u seba.',
  ],
  answerSlot: {
    product_question: {
      text: 'K výrobku: [[… {hint} …]].',
      hint: 'údaj, na ktorý sa zákazník pýta',
    },
    contact_hours: {
      text: 'Sme k dispozícii: [[… {hint} …]].',
      hint: 'otváracie hodiny alebo kontakt',
    },
    price_payment: { text: 'K cene: [[… {hint} …]].', hint: 'cena alebo spôsob platby' },
    delivery: { text: 'K doručeniu: [[… {hint} …]].', hint: 'podrobnosti o doručení' },
    return_refund: { text: 'K vráteniu: [[… {hint} …]].', hint: 'podmienky vrátenia' },
    other: { text: 'K otázke: [[… {hint} …]].', hint: 'odpoveď' },
  },
  trackingSlot: { text: 'Stav zásielky: [[… {hint} …]].', hint: 'stav zásielky' },
  furtherHelp: [
    'Ak bude treba čokoľvek ďalšie, radi pomôžeme.',
    'S čímkoľvek ďalším sme k dispozícii.',
    'Radi pomôžeme aj s inými otázkami.',
    'Keby bolo treba ešte niečo, stačí napísať.',
  ],
  farewell: [
    'Tešíme sa na ďalšiu návštevu.',
    'Celý náš tím srdečne pozdravuje.',
    'Prajeme pekný deň.',
    '<Majte|Maj> sa pekne.',
  ],
  safetyStop: [
    'Výrobok, prosím, hneď <prestaňte|prestaň> používať a <odložte|odlož> ho na bezpečné miesto.',
    'Prosíme, výrobok ďalej <nepoužívajte|nepoužívaj>, a ak je v zásuvke, <odpojte|odpoj> ho.',
    'Pre istotu ho, prosím, už <nepoužívajte|nepoužívaj> a <dajte|daj> bokom.',
  ],
  safetyDoctor: [
    'Pri zranení alebo ťažkostiach, prosím, hneď <vyhľadajte|vyhľadaj> lekára, v naliehavom prípade <volajte|volaj> 112.',
    'Ak sa objavili akékoľvek ťažkosti, <vyhľadajte|vyhľadaj>, prosím, bez odkladu lekára a v naliehavom prípade <volajte|volaj> 112.',
    'Pri akejkoľvek reakcii alebo úraze je potrebné navštíviť lekára, v naliehavom prípade <volajte|volaj> 112.',
  ],
  crisis: [
    'ďakujeme, že nám to <hovoríte|hovoríš>; tieto slová berieme veľmi vážne. Prosím, <porozprávajte|porozprávaj> sa s niekým hneď teraz: nepretržite a bezplatne pomáha krízová linka 0800 500 333 a v bezprostrednom nebezpečenstve 112. Niekto z nášho tímu je teraz tu a odpíše osobne; nákup pokojne počká a vyriešime ho spolu.',
    'prečítali sme si tieto slová a máme obavy. Nemusí na to byť človek sám: na bezplatnej krízovej linke 0800 500 333 vypočujú a pomôžu vo dne aj v noci, v ohrození pomôže 112. Na našej strane je teraz človek, ktorý odpíše osobne, a nákup počká.',
  ],
  extortion: [
    'To, čo sa nepodarilo, radi vyriešime, a nezávisí to od žiadnej recenzie; jej obsah je len na <Vás|tebe>. Darčeky ani zľavy za recenzie však nedávame.',
    'Riešenie nezávisí od recenzie, každý môže napísať, čo si myslí. Za recenzie nič neponúkame, záleží nám však na tom, aby sme napravili, čo sa nepodarilo.',
  ],
  legal: [
    'Tieto slová berieme vážne a záleží nám na férovom riešení.',
    'Vzali sme to na vedomie a berieme to vážne.',
    'Je to pre nás vážna vec a chceme nájsť férové riešenie.',
  ],
  privacy: [
    'Ochranu osobných údajov berieme veľmi vážne a osoba, ktorá za ňu zodpovedá, to už preveruje.',
    'Osobné údaje musia byť u nás v bezpečí; vec už preveruje osoba zodpovedná za ich ochranu.',
  ],
  calm: [
    'Chceme to vyriešiť pokojne.',
    'Záleží nám na tom, aby sme pomohli, a radi to pokojne preberieme.',
    'Poďme to prejsť krok za krokom.',
  ],
  wrotePrivately: [
    '(v|do|cez|na) (…)?(správach|správ|správe|správy|chate|chatu|messenger~|mail~|e maile|inboxe|whatsapp~|dm)|(poslal|písal|napísal)~ (…)?(včera|už|súkromn~|správ~|mail~)',
  ],
  photoWords: ['fot(k|ie|o)~|fotiek|obrázk~|snímk~'],
  internalFact: ['zákazní(k|č)~|(sú|je) (v|vo) (správach|chate|vlákne|schránke)|intern~'],
};
