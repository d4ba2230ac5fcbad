import type { Safety } from './safety.js';

export const pl: Safety = {
  danger: {
    battery: [
      'bateri~ (guzikow|pastylkow)~|połkn~ (…)?(bateri|magnes)~|(bateri|magnes)~ (…)?(połkn~|w (buzi|ustach|nosie|gardle))',
    ],
    swallow: [
      'zadławi~|zakrztusi~|krztusi~|dławi~|dusi(ł|ła|ć) się|połkn~|do (buzi|ust)|w (buzi|ustach)|koralik~|mał~ (część|części|element~)',
    ],
    burn: [
      'poparz~|oparz~|(spali|przypali|sparzy)~ (…)?(ręk|rąk|palc|palec|dłoń|dłoni|nog|język)~|(ręk|palec|palc|dłoń)~ (…)?(spalon|sparzon)~',
    ],
    cut: [
      'skalecz~|(przeci|rozci)(ął|ęł|ąć|ęt)~ (…)?(palec|palc|ręk|dłoń|dłoni|nog|stop)~|krew|(?<!ciśnienia |ciśnienie |cukru we )krwi|krwaw~|(założ|dosta|ma|dwa|trzy|cztery|pięć|[0-9]+)~ (…)?szw(y|ów)|szycie (rany|palca|ręki)|głębok~ (ran|rozcięci)~|ran(ę|y) cięt~|(szkł|odłam)~ (…)?w (…)?(stop|palc|dłoni|ręk|oku)~',
    ],
    head: ['głow(ę|ie|kę|ce)|guz(a|em|y)?|wstrząśnieni~|nieprzytomn~|zemdla~'],
    shock: [
      'poraził~|poraża~|porażen~|(kopnął|kopnęł|kopie|popieści|pieści)~ (mnie|go|ją|nas|syn~|córk~|męż~|prąd~)|prąd~ (…)?(kop|poraz|popieści|trzepn)~',
    ],
    electric: [
      '(za)?iskr~|iskier|(za)?dym~|przypali~|przepali~|pali(ł|ła|ć)? się|zapali~|spaleniz~|spalon~|swąd|zwarci~|płomie~|pożar~|przegrz~|stopi(ł|ła|ło|ły|on)~|(bateri|ładowark|żarówk|lamp|wtyczk|gniazd|urządzeni|grzejnik|czajnik|piekarnik)~ (…)?(wybuch|eksplod)~|(wybuch|eksplod)~ (…)?(bateri|ładowark|żarówk|lamp|urządzeni|grzejnik|czajnik)~',
    ],
    fumes: [
      'kaszl~|kaszel~|dusi się|duszności~|trudno (…)?oddych~|nie (…)?może oddych~|oddycha~|opar(y|ów|ami)|wdych~',
    ],
    skin: [
      'wysypk~|spuch~|opuch~|obrzęk~|swędz~|pokrzywk~|alergi~|uczule~|uczuli~|bąbl~|pęcherz~|piecz(e|enie)|piek(ą|ły|ła)|(skór~|twarz~|oczy|oczu|szyj~) (…)?(piecz|piek|czerwon|pal)~|czerwon~ (skór|twarz|oczy)~|do oczu|do oka',
    ],
    ill: [
      'zatru~|wymiot~|zwymiot~|biegunk~|mdłości|niedobrze|pleśń~|pleśni~|spleśnia~|szkło w (jedzeniu|słoiku|miodzie|zupie|dżemie|sosie|środku)|robak~|źle się (…)?(czu~|poczu~)|brzuch~|(roz|po|za)chorow~|chor(a|y|zy|e) (po|od|przez)',
    ],
  },
  device: ['gniazd~|prąd~|bezpiecznik~|wtyczk~|ładowark~|bateri~'],
  advice: {
    battery: [
      'Jeśli mogła zostać połknięta bateria lub magnes, <prosimy natychmiast jechać na SOR albo zadzwonić|natychmiast jedź na SOR albo zadzwoń> pod 112, nawet jeśli nie ma objawów. Do czasu rozmowy z lekarzem <prosimy nie podawać jedzenia ani picia i nie wywoływać|nie podawaj jedzenia ani picia i nie wywołuj> wymiotów.',
    ],
    swallow: [
      '<Prosimy schować|Schowaj> wszystkie części tak, żeby dziecko nie miało do nich dostępu. Jeśli coś mogło zostać połknięte, potrzebny jest od razu lekarz, a przy kaszlu, duszeniu się lub trudnościach z oddychaniem telefon pod 112.',
    ],
    burn: [
      'Świeże oparzenie trzeba przez 20 minut chłodzić pod letnią bieżącą wodą, bez lodu i kremów, i jeszcze dziś pokazać lekarzowi. Jeśli jest duże lub głębokie albo chodzi o małe dziecko, <prosimy zadzwonić|zadzwoń> pod 112.',
    ],
    cut: [
      'Jeśli rana nadal krwawi, <prosimy mocno ucisnąć ją czystą tkaniną, niczego z niej nie wyciągać i jeszcze dziś pokazać|mocno uciśnij ją czystą tkaniną, niczego z niej nie wyciągaj i jeszcze dziś pokaż> ją lekarzowi. Przy silnym krwawieniu lub gdy krew nie przestaje płynąć, trzeba zadzwonić pod 112.',
    ],
    head: [
      'Po uderzeniu w głowę trzeba jeszcze dziś pójść do lekarza, nawet jeśli wszystko wydaje się w porządku. Przy senności, wymiotach, splątaniu, silnym bólu głowy lub utracie przytomności trzeba od razu zadzwonić pod 112.',
    ],
    shock: [
      'Osobę porażoną prądem powinien jeszcze dziś zobaczyć lekarz, nawet jeśli czuje się dobrze. Przy bólu w klatce piersiowej, trudnościach z oddychaniem lub omdleniu trzeba od razu zadzwonić pod 112.',
    ],
    electric: [
      '<Proszę nie dotykać|Nie dotykaj> urządzenia; jeśli da się to zrobić bezpiecznie, najpierw <proszę wyłączyć|wyłącz> bezpiecznik, a dopiero potem <wyjąć|wyjmij> wtyczkę. Jeśli coś się tli lub pali, <proszę wyjść i zadzwonić|wyjdź i zadzwoń> pod 112.',
    ],
    fumes: [
      '<Prosimy dobrze wywietrzyć|Dobrze wywietrz> pokój, a wszyscy niech z niego wyjdą. Jeśli kaszel nie mija, jeszcze dziś potrzebny jest lekarz; przy trudnościach z oddychaniem trzeba od razu zadzwonić pod 112.',
    ],
    skin: [
      '<Prosimy odstawić produkt, obficie przepłukać|Odstaw produkt, obficie przepłucz> skórę lub oczy letnią wodą i jeszcze dziś <skontaktować|skontaktuj> się z lekarzem. Przy obrzęku twarzy lub trudnościach z oddychaniem trzeba od razu zadzwonić pod 112.',
    ],
    ill: [
      '<Prosimy nie jeść i nie pić|Nie jedz i nie pij> tego więcej, resztę <zachować|zachowaj>, a w razie złego samopoczucia <skontaktować|skontaktuj> się z lekarzem. Przy silnych objawach lub trudnościach z oddychaniem trzeba od razu zadzwonić pod 112.',
    ],
    treated: [
      'Jeśli ból się nasili albo pojawi się zaczerwienienie lub obrzęk, <prosimy ponownie skontaktować|ponownie skontaktuj> się z lekarzem.',
    ],
    other: [
      '<Prosimy natychmiast przestać używać produktu i odłożyć|Natychmiast przestań używać produktu i odłóż> go w bezpieczne miejsce. W razie obrażeń lub złego samopoczucia <prosimy od razu zgłosić|od razu zgłoś> się do lekarza, a w nagłym przypadku <zadzwonić|zadzwoń> pod 112.',
    ],
  },
  stopUsing: [
    '<Prosimy nie używać już tego produktu i odłożyć|Nie używaj już tego produktu i odłóż> go w bezpieczne miejsce.',
  ],
  harm: [
    '(złama|pękł|załama|rozpad|zawali|przewróci|połama|urwa)~ (…)?pod (mną|nim|nią|nami|gości~|męż~|żon~|syn~|córk~|mam~|dzieck~|moim~|moją~)|pod (mną|nim|nią|nami|gościem|gościa~|mężem|żoną|teściow~|dzieckiem) (…)?(się )?(złama|pękł|załama|rozpad|zawali|połama)~',
    '(spad|zawali|przewróci|runę)~ (…)?na (mnie|niego|nią|nas|dziecko|syn~|córk~|małego|małą|męża|żonę|mamę|ojca|gościa|wnuk~)',
    'zrani~|obraże~|kontuzj~|złaman~ (ręk|nog|nadgarst|pal)~|siniak~|skręcon~|wylądowa~ na (podłodze|ziemi)|karetk~|w szpitalu',
  ],
  treated: [
    '(założ|dosta|ma|dwa|trzy|cztery|pięć|[0-9]+)~ (…)?szw(y|ów)|szycie (rany|palca|ręki)|zszy(li|to|wali|wany|ty) (…)?(ran|pal|ręk|głow|mu|jej|mi)~|na (sor|sorze|pogotowi~|ostry dyżur)|(w|do|ze) szpital~|(u|do|od) lekarz~|lekarz (…)?(opatrzy|zszy|powiedzia|stwierdzi|da)~|opatrzon~|opatrun~|gips~',
  ],
  people: [
    ['córk(a|i|ę|ą|ce)|córeczk~', '<Państwa córka|Twoja córka>'],
    ['syn(a|em|owi|ek|ka)?', '<Państwa syn|Twój syn>'],
    ['mąż|męża|mężem|mężowi', '<Państwa mąż|Twój mąż>'],
    ['żon(a|y|ę|ą|ie)', '<Państwa żona|Twoja żona>'],
    ['mam(a|y|ę|ą|ie)', '<Państwa mama|Twoja mama>'],
    ['gość|gościa|gościem|gościowi', '<Państwa gość|Twój gość>'],
    ['teściow~', '<Państwa teściowa|Twoja teściowa>'],
    ['wnuk~|wnucz~', '<Państwa wnuczę|Twoje wnuczę>'],
  ],
  hope: ['Mamy nadzieję, że {person} czuje się już lepiej.'],
};
