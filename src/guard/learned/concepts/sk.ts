import type { ConceptWords } from './concepts.js';

export const sk: ConceptWords = {
  you: 'vy|vas|vam|vami|vas~|ty|ta|ti|tebe|tebou|tvoj~|tvoja|tvoje|si|ste|mate|mas|sa vam|budete',
  we: 'my|nas|nam|nami|nas~|firma|firmy|tim|obchod|u nas|sme|mame',
  i: 'ja|ma|mi|mne|moj~|moja|moje|osobne|mam|mozem|som|overim|napisem|zavolam|rozumiem',
  not: 'nie|nikdy|nic|nikto|nikoho|ziadn~|bez|ani|nebol~|nema~|nemo~|nevie~|neda|nebud~|nechc~|nepr~|nie je|neb~|nes~|nev~|nez~',
  shouldHave:
    'mali ste|mal si|mala si|mali by|bolo treba|stacilo|nabuduce|keby ste|keby si|kebyze|preco ste|preco si|mohli ste|mohol si|museli ste|musite vediet|mali vediet|mali citat|vasa povinnost|bolo na vas|je na vas|mali overit|mali skontrol~',
  reading:
    'cita~|precita~|docita~|navod~|popis~|stitok|stitku|visack~|tabulk~|letak|upozornen~|pozorne|pozornejsie|pozor~|pozriet|pozreli|skontrol~|odmera~|zmera~|rozmer~|drobnym pismom|obchodnych podmien~',
  fault:
    'vina|viny|vinu|vinny|vinn~|zavin~|chyb~|omyl~|zodpoved~|nedbal~|neopatrn~|nepozorn~|zanedba~|sposob~|kvoli vam|kvoli tebe|kvoli vasej|na vasej strane|na tvojej strane|sami|sam si|sama si|pripisat~|vlastnou vinou',
  misuse:
    'zle|zly|zlu|nespravn~|nevhodn~|neodborn~|pustili|spadol vam|spadla vam|poskriab~|poskod~|znicil~|pokazil~|rozbil~|prali|vyprali|prat|prehliad~|zabudl~|ignorova~|neprecita~|vybrali ste|zvolili|zadali|klikli|trvali na|neskoro|otalali|pomylil~|poskladal~|zlozil~ ste|nasilu|otvorili ste|oblial~|neprevzal~|neuviedli|uviedli ste|nezdvihli|nezobrali|neboli ste',
  fine: 'v poriadku|bezchybn~|dokonal~|funguje|funkcn~|spravne|bez vad~|bez chyby|neposkod~|kompletn~|presne taky|presne taka|zodpoveda popisu|vsetko sedi',
  others:
    'nikto iny|ini zakaznici|inym zakaznikom|ostatni|ostatnym|jedin~|iba vy|len vy|jedine vy|vacsina zakaznikov|vacsina ludi|tisic~|stovky spokojnych|nikto sa nestazoval|nikto si|este nikto|prvy clovek|pre vsetkych|vsetkym|kazdy iny',
  lie: 'klama~|klamst~|luz~|loz~|nepravd~|vymysl~|vymysla~|nezmysl~|hluposti|tarani~|rozpravk~|podvod~|podvadza~|ohovara~|osoc~|skresl~|prekruca~|prekrut~|absurd~|blud~|fabul~|falosn~|vycucan~|nezaklada sa|neopodstatnen~|pravdu nehovor~|nehovorite pravdu',
  doubt:
    'veri|veríme|verim|neverim~|tvrdi~|tvrden~|udajn~|vraj|historka|historku|pribeh|prehan~|zvelic~|namysl~|zda sa vam|snival~|pochybuj~|predstiera~|hra~ divadlo|nesedi|vasa verzia|tvoja verzia|naozaj si myslite|vazne si myslite|nemozete mysliet',
  contradict:
    'v skutocnosti|naopak|nesuhlas~|vyvraci~|poprie~|popiera~|nie je mozne|nemozne aby|mylite|mylis|fakty|faktom je|nemate pravdu|nemas pravdu|nestalo|nebolo to tak|nic take|dokaz~|zaznam~|kamer~|nepochopili|zle ste pochopili|nedorozum~|nie je to pravda|musim odporovat|nebola ziadna',
  legal:
    'pravnik~|advokat~|sud|sudu|sudom|sude|sudn~|zalob~|zaluj~|zazaluj~|pravn~ kroky|pravnou cestou|pravneho|pravne oddelenie|nactiutrh~|ohovarani~|nahrad~ skody|predzalobn~|exeku~|trestn~',
  police: 'polici~|trestne oznamenie|nahlasime|organom|inkas~|exekutor~|vymahac~',
  remove:
    'vymaz~|zmaz~|odstran~|stiahn~|zmente hodnot~|zmen~ hodnot~|opravte hodnot~|uprav~ hodnot~|odvola~|ospravedln~ sa verejne|verejne ospravedln~|zmizn~|dajte prec|nezmiz~',
  review:
    'recenz~|komentar~|hodnoten~|hviezd~|prispev~|nazor~|staznost~|post|posty|pisete|vypisujete',
  orElse:
    'ak |ak|inak|v opacnom pripade|alebo|kym|pokial|dokym|este jeden|este raz take|len tak dalej|pokracujte|skor nez|vo vasom zaujme|vo vlastnom zaujme|v tvojom zaujme|radim~|na vasom mieste|na tvojom mieste|dobre si rozmysl~|rozmyslite|bud',
  consequence:
    'olutuj~|lutovat|nasledk~|dosledk~|zaplatite|draho|posledne varovan~|varujeme|varovan~|pozor na|problem~ s nami|uvidite|pocitite|budete pocut|ozve sa vam|ozvu sa|bude vas to stat|nepriatel~|neprijemn~|kroky proti|proti vam|zablok~|cierny zoznam|ciernej listine|nezabudneme|pohrozit|porozprava~ inak|uvidime sa|zahrava~|ohnom',
  exposure:
    'kde byvate|kde byvas|vasu adresu|vasa adresa|tvoju adresu|vase cislo|vase udaje|vase meno|zamestnavatel~|vas sef|sefov~|pri dverach|kto ste|kto si|zverejn~|screenshot~|snimky obrazovky|rodin~|najdeme si|najdeme vas|najdeme ta|sukromne spravy|odfoten~',
  insultNoun:
    'idiot~|hlupak~|hlupan~|debil~|kreten~|blbec|blbci|blazon|tupec|tupc~|trubk~|somar~|osol|tlk|primitiv~|buran~|grobian~|hulvat~|klaun~|chudak|chudina|parazit~|trol~|zobrak~|vyzierk~|zurivec|histerk~|hysterk~|decko|dieta|deti|princezn~|cudzopasnik~|lakomec|lakomc~|podvodnik~|psychopat~|blaznov~|krava|sviň~|hyen~|magor~|nula|nicomnik|lump~|stazovatel~|frflos~|frfland~|ufnukan~',
  insultAdj:
    'hlup~|tup~|blb~|trapn~|smiesn~|ubohy|uboha|ubohe|nevychovan~|drz~|primitivn~|lenivy|leniva|leniv~|chamtiv~|hysterick~|sialen~|nenormaln~|opit~|beznadejn~|detinsk~|zavistliv~|zatrpknut~|vulgarn~|rozmaznan~|nesvojpravn~|dusevne|psychick~|hanb~|bez urovne|slusnost~|vychov~|obmedzen~|negramotn~|zabedneny|natvrdl~|slep~|nechapav~|smutny zivot|zbytocn~|bezcenn~',
  mind: 'mozog|mozgu|rozum|rozumu|rozumom|inteligenc~|iq|zdravy rozum|skol~|patrocne|patrocny|skolkar|babka|mysliet|rozmysla~|okuliare|ocn~ lekar~|lekar~|psychiatr~|psycholog~|lieky|liecit|liecte|terapi~|dospejte|dospej~|konicek|co robit|zivot|spamatajte|ukludnite|upokojte|hlav~|pochopit|zavazovat|snurky|hlavou',
  mockPraise:
    'bravo|gratuluj~|genial~|genius|sherlock|profesor~|pan expert|expert~|odborni~|znalec|majster|medail~|potlesk|objav~|detektiv~|klobuk dole|hrdin~|velicenstvo|vysost~|kralov~|najvacsi fanusik|najvernejsi|einstein|imponuj~|fascinuj~|pocta|cest|dojali|dojaty|ake mile|ake strasne|aka tragedia|vdaka za lekciu|mudrost~|poklona|klaniame|uzasne ze|skvele dalsi',
  mockCry:
    'ojoj|ojojoj|och|ach|chudatko|chudacik|chudinka|jaj|jejda|ale ale|no jasne|jasne ze|jasne|samozrejme lebo|samozrejme pretoze|no iste|iste|to urcite|ake prekvapenie|sok|vtip|zart|smiech~|haha|tak to|velmi sa bojime|trasieme|chvejeme|naozaj hrozne|strasna krivda|no tak to',
  hyperbole:
    'koniec sveta|cely svet|toci okolo|prezij~|prezili|drama|dramat~|tragedi~|katastrof~|husl~|orchester|stihack~|tryskac~|lietadl~|kristal~ gul~|krystal~ gul~|prutik~|hasic~|vyniest|vynesieme|uvarit|uvarime|citat myslienky|citame myslienky|vestit|vestk~|vesti~|jasnovid~|sviecku|lietat|teleport~|cerveny koberec|zlaty podnos|sanitk~|traum~|nocna mora|osud|vrtulnik|ranajky do postele|smutok|svetovu vojnu',
  policy:
    'pravidl~|podmienk~|podmienok|politika|postup~|predpis~|smernic~|zasad~|paragraf~|bod|bodu|nariaden~|v zmysle|v sulade|podla|intern~|poriadok|poriadku reklam~|reklamacny poriadok|pokyn~|centrala|vedenie|obchodnych podmienok|vop|standardny postup',
  allow:
    'dovol~|umoznuj~|vynimk~|odchyl~|zakaz~|opravnen~|zavaz~|zavazn~|nepripust~|nepredpoklad~|vyzaduj~|vztahuj~|vylucen~|plati pre vsetkych|rovnake pre vsetkych|suhlasili ste|odsuhlasili|akceptoval~|drzat~|musime sa riadit|riadime|ja ich nevymyslam|u nas to tak|tak to je|tak to u nas|take su|system nam|neumoznuje',
  again:
    'znova|znovu|este raz|opat|opakovan~|zopak~|opakuj~|nanovo|druhykrat|druhy raz|od zaciatku|odznova|nove hlasenie|nova sprava|novy formular|pripomen~|preposlat|poslite opatovne|poslat opatovne|opatovne',
  request:
    'prosim|poprosim|prosime|mohli by|mohol by|mozete|potrebuj~|poslite|poslat|zaslat|zaslite|uvedte|uviest|napiste|napisat|potvrd~|opiste|opisat|popis~ nam|vysvetl~|vyplnte|vyplnit|nadiktuj~|poziad~|ziadame|nutne|je potrebne|musite|budete musiet|dajte nam|oznamte|povedzte|dolozte|dolozit|treba',
  data: 'cislo objednavky|cisla objednavky|cislo obj~|objednavk~|referencn~|udaje|udajov|detaily|fotk~|fotografi~|informaci~|formular~|faktur~|doklad~|blocik|cislo zasielky|dokument~|cislo pripadu|zakaznicke cislo|pripad|problem~|poziadavk~|reklamaci~|ktory vyrobok|ktoru objednavku|meno|adres~|popis|pribeh|co sa stalo|cislo|e mail|spravu',
  queue:
    'rad|rade|radu|v poradi|poradi|poradia|poradie|postupne|jedno po druhom|jeden po druhom|kto prv|pred vami|pred tebou|cakaci~|cakacej|v systeme|zaevidovan~|zaregistrovan~|caka na vybavenie|caka na spracovanie|vybavuj~|vybavene|operator~|konzultant~|kazdy musi|ako vsetci|nie ste jedin~|pridelen~|chronolog~|dojdenia|dojde na vas|pride na vas',
  busy: 'obsaden~|zavalen~|zahlten~|pretazen~|zaneprazdn~|vytazen~|vela sprav|vela poziadaviek|vela otazok|velky pocet|velke mnozstvo|velkeho mnozstva|stovky|mnozstvo sprav|sezon~|napor~|malo ludi|sme len dvaja|vela prace|prilis vela|zvysen~|nestihame|preplnen~',
  wait: 'caka~|pocka~|trpezliv~|strpenie|dlhsie|potrva|trva|hned ako|ked sa uvolni|ked budeme mat|vo volnej chvili|casom|omeska~|zdrza~|neskor|skor ci neskor|niekedy',
  promise:
    'slub~|garant~|zaruc~|prisah~|slovo|rucim~|uist~|urcite|urcito|istotou|isto|na sto percent|stopercent~|100|bez pochyb~|nepochybne|mozete byt isti|mozete si byt ist~|spolahn~|verte mi|definitivne|zarucene|za kazdu cenu|nech sa deje|co sa deje|nemozne aby|vylucene|na tutovku|tutov~|absolutne',
  always:
    'vzdy|nikdy|zakazdym|navzdy|vecn~|naveky|cely zivot|dozivot~|bez vynimky|nulove riziko|ziadne riziko|vsetci|kazdemu|kazdym|nikomu|naposledy|odteraz|uplne|vsetky problemy|vsetko|dokonale|neznicitel~|nerozbitn~|uz nikdy|ani raz',
  outcome:
    'dorazi|pride|doruc~|prinesie|zajtra|dnes|vecer|do obeda|do piatku|v piatok|sobot~|nedel~|vianoc~|nacas|vcas|bude u vas|bude na mieste|peniaze|na ucte|na ucet|sediet|pasovat|fungova~|stane|stalo|zopakuje|pokaz~|vybledne|vyliec~|zahoji|zmizne|pusti|na sklade|vyries~|meska~|pacit|ako nov~|pokozka|plet|clo|alergi~|schudn~|kurier bude|minut',
  hedge:
    'pokusim~|skusim~|snazi~|zvycajne|obvykle|vacsinou|spravidla|dufam~|pravdepodobne|malo by|mala by|mal by|mozno|zavisi|podla moznosti|planuj~|odhad~|najskor|priblizne|asi|do dvoch|urobime vsetko|urobim vsetko|dam vediet|dame vediet|len co budem|nechcem hadat|nerad by som',
  noHelp:
    'nemozeme pomoct|nevieme pomoct|nepomozeme|nemozem pomoct|nic nemozeme|nic nespravime|nic sa neda|neda sa|nie je mozne|nemozne|neprichadza do uvahy|zamiet~|odmiet~|neuzna~|neakceptuj~|nevrati~|nevymenime|neprijimame|nezaober~|nie je nas problem|nie je nasa vec|nas nezaujima|nie je nase oddelenie|mimo nas~|neskoro|smola|mate smolu|bohuzial nie|nie sme zodpovedni|nebudeme|vec prepravcu|nas sa to netyka|netyka',
  final:
    'konecn~|definitivn~|uzavret~|uzatvoren~|uzatvarame|ukoncen~|koncime|koniec|bodka|tymto|povazujeme za|nic viac|viac nemame|nemame co dodat|dalej diskutovat|diskusi~|diskutovat|to je vsetko|tolko k|tolko z nasej|rozhodnut~|dovidenia|lucime|zbohom|korespondenci~|nebudeme sa vracat|uz sme vam odpovedali|odpoved ste dostali',
  goAway:
    'inde|inam|v inom obchode|iny obchod|ku konkurencii|nepiste|nekontaktujte|nevolajte|dajte nam pokoj|obratte sa na vyrobcu|na vyrobcu|s kurierom|na kuriera|na banku|na postu|u prepravcu|s prepravcom|sami|svojpomocne|ak sa vam nepaci|nepaci sa|nemusite u nas|nakupujte|hladajte',
  offer:
    'ponuk~|radi|rad|rada|vymen~|novy kus|namiesto|nahrad~|vratime|vratenie|poukaz~|riesen~|bezplatn~|na nase naklady|zadarmo|mozeme|mozem|mozete|radsej|zlav~|oprav~|vyzdvihn~|krok~|overime|overim|najdeme|napravime|posleme|posielame|pridte|pomozeme|pomozem|ale|kuriera k vam',
  apology:
    'prepac~|ospravedln~|mrzi|luto|zial|bohuzial|skoda|nasa chyba|nas omyl|urobili sme chybu|nemalo sa|mate pravdu|mas pravdu|nie je vasa vina|nie je vasa chyba|sklamali|zlyhali',
  thanks:
    'dakuj~|vdaka|vazime|oceňuj~|ocenuj~|vdacn~|mile slova|tesi|tesime|potesi~|skvele ze|krasne|prijemn~|pozdravuj~|s pozdravom',
  privateWay:
    'sukromnej sprave|sukromnu spravu|sukromne|do spravy|v sprave|mailom|e mailom|telefonicky|zavolajte nam|napiste nam|kontakt~|ozvite',
  person:
    'veduc~|kolegyn~|kolega|kolegov~|nadriaden~|majitel~|zodpovedna osoba|zodpovednej osob~|zavolam|zavola vam|osobne|odovzdal~|preberie|preberá',
};
