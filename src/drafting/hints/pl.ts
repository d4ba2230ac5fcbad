import type { Hints } from './hints.js';

const DEVICE =
  '(wtyczk~|gniazdk~|ładowark~|lamp(a|y|ę|ka|kę)|koc|kocyk|mata|matę|poduszk~|czajnik~|grzejnik~|farelk~|toster~|suszark~|żelazk~|adapter~|bateri~|kabel|kabla|piekarnik~|mikser~|wiertark~|wentylator~|telewizor~|hulajnog~|urządzeni~|zabawk~)';
const PET =
  '(pies|psa|psu|psi~|piesek|pieska|kot|kota|kotu|kotka|kotek|szczeniak~|królik~|chomik~|papug~|świnka|koń|konia)';

export const pl: Hints = {
  awaited: [
    '(odesła|zwróci|oddał|wysła)~ (…)?(kasy|pieniędzy|zwrotu|przelewu|środków) (…)?(nie ma|brak|ani|nie widać)|(odesła|zwróci|oddał)~ (…)?(nie ma|brak) (kasy|pieniędzy|zwrotu|przelewu)|(mam|mamy) (rozumieć|założyć|przyjąć|uznać) (…)?że',
    '(miał|miała|miało|miały|mieli) (…)?(przyjść|dotrzeć|przyjechać|dojść|być (…)?(dostarcz|gotow|wysłan)~|być (u mnie|u nas|tutaj|tu)|zostać (…)?(dostarcz|wysłan)~)',
    '(nadal|wciąż|dalej|ciągle|do dziś|do dzisiaj) (…)?(nic|nie (ma|dotar~|przysz~|dosz~|dosta~|otrzyma~)|czekam|stoi|cisza)',
    '(termin|święta|wielkanoc|komunia|urodziny|wesele|piątek) (…)?(minął|minęł~|przesz~)|(jest |dawno |już )+po (…)?(terminie|świętach|wielkanocy|komunii|urodzinach|weselu)',
    'gdzie (…)?(są|jest) (…)?(moje|nasze) (…)?(pieniądze|kasa|zł|złotych|stów~)|(dni|tygodni|tygodnie|miesiąc) (…)?(odkąd|od kiedy|jak) (…)?(odesłał|zwrócił|oddał)~|(ile|jak długo) (…)?(jeszcze )?(mam|mamy|można) (…)?czekać',
    '(ktoś|ktokolwiek) (…)?(w ogóle|kiedyś) (…)?(zajm|sprawdz|czyta|rozwiąz|pilnuj|patrzy)~|(zajmuje|interesuje) (…)?(ktoś|ktokolwiek) (…)?w ogóle|w ogóle (…)?(ktoś|ktokolwiek) (…)?(zajm|sprawdz|czyta|rozwiąz|pilnuj|patrzy)~',
    'co się (tam |u was |właściwie )?dzieje (z|ze|u was|tam)|czeka(m|my) (…)?(dni|tydzień|tygodni|miesi)~',
  ],
  demands: [
    '(chcę|żądam|domagam się|proszę oddać|oddajcie|zwróćcie) (…)?(pieniędzy|pieniądze|kasę|zwrotu|zwrot|nowego|nowej|nowy|nową|wymiany)|(oddajcie|zwróćcie|zwrot|chcę) (…)?(różnic~|kasę|pieniądze|kasy|pieniędzy)',
  ],
  unwanted: [
    '(ich|go|jej|tego|tych) (…)?nie chcę|nie chcę (…)?(ich|go|jej|tego)|nie (to|tego|tę|ten) (…)?(zamawia|zamówi|chcia)~|po co mi',
  ],
  harmDone: [
    `${DEVICE} (…)?((za)?iskrzy(ł|ła|ło)?|zaczę(ła|ło) (…)?(dymić|iskrzyć|płonąć)|zaczął (…)?(dymić|iskrzyć|płonąć)|(za)?dymi(ł|ła|ło)|wybuch~|stanę~ w (ogniu|płomieniach)|(kopie|kopn~|porazi~))`,
    '(iskry|dym|płomienie) (…)?(szły|szedł|leciały|poleciały|poszły|wydobywa~|strzela~|buchn~)|(szły|szedł|leciały|poleciały|poszły|wydobywa~|buchn~) (…)?(iskry|dym|płomienie)',
    '(żyrandol|lampa|półka|szafka|lustro|huśtawka|szafa|łóżko piętrowe) (…)?(spadł|runą|runęł|urwał|odpadł)~|(żarząc|gorąc)~ (…)?(węgielek|węgiel|popiół) (…)?(wypadł|wyleciał)',
    `${PET} (…)?(zrani|poparzy|otru|zatru|krwawi|kuleje|wymiot|zadławi|dławi|porazi|kopn|weterynarz)~|(zrani|poparzy|porazi|kopn|zatru|otru)~ (…)?(psa|pieska|kota|kotka|królika)`,
    '(prawie|mało|omal|niemal) (…)?(udusi|zadławi|zakrztusi)(ł|ła|ło)|(dziecko|syn|synek|córka|córeczka|mała|mały|wnuk|wnuczka|maluch) (…)?(zaczę(ła|ło)|zaczął) się (dusić|krztusić|dławić)',
  ],
  figure: [
    'po operacji|po zabiegu',
    'ze śmiechu|dymn(y|a|e|ego|ej|ą) (szar|szk)~|przydymion~',
    '(zawin|zapakow|owin|wyłożon)~ (…)?w (…)?gazet~|w gazet~ (…)?(zawin|zapakow|owin)~',
  ],
  away: [
    'nie (będzie|ma) (…)?(dostarcz|zostaw|sąsiad|urlop|przywie|wyśl)~|(dostarcz|zostaw|sąsiad|urlop|przywie)~ (…)?(mnie|nas) nie (będzie|ma)',
  ],
  despair: [
    'nie chc(ę|e) (…)?(wstawać|wstać|budzić|obudzić|tu być)|(będzie|był|mieć|mieli) (…)?spokój|lepiej (…)?beze mnie|nie ma (to )?(…)?(znaczenia|sensu)|nie mam siły|żegna~',
  ],
  tellsPress: [
    '(rozmawia|kontaktowa)~ (…)?z (…)?(telewizj|dziennikar|redakc|gazet|radi)~|(przyjadą|przyjeżdżają|przyjedzie) z kamer~',
    '(idę|idziemy|pójdę|daję|dam|wysyłam|wyślę|zgłaszam|zgłoszę|dzwonię|zadzwonię|napiszę|opowiem|pokażę|przekażę|zaniosę) (…)?(gazet|redakc|dziennikar|reporter|telewizj|radi|medi|pras|tvn|tvp)~',
  ],
  authority: [
    'uokik~|rzeczni(k|ka|kiem|kowi) (…)?konsument~|inspekcj~ handlow~|federacj~ konsument~',
  ],
  swapped: [
    '(zamówi|zamawia|kupi|chcia|zapłaci)~ (…)?a (…)?(przyszł|przyszed|dosta|przysła|wysła|dotar)~(?! (mi |do mnie )?(mail|e mail|email|wiadomoś|potwierdz|faktur|sms|szybko|w terminie|to)[^ ]*)',
  ],
  justCame: ['następnego dnia|od razu|jeszcze|gratis|też|także|zapytać|odpowiedź|szybk~|na czas'],
  ownDoing: [
    '(w|do|ze|po) (…)?(zmywar|suszar|mikrofal|pral(ce|kę|ki)|saun)~|(pra|upra|wypra)(łam|łem|ne) (…)?w (60|90|95|40)|(zdjęłam|zdjąłem|odkręciłam|odkręciłem|obcięłam|obciąłem|uciąłem|oderwałam|oderwałem|wyjęłam|wyjąłem|usunęłam|usunąłem|odkleiłam|odkleiłem)',
    'nie (…)?(przykręci|zamontowa|przymocowa|założy|użyła|użyłem|przeczyta|czyta|naładowa|przyczepi|kotwi)(łam|łem|liśmy|m)?|(śrub|wkręt|kołk|mocowa|uchwyt|nóż)~ (…)?nie (…)?(da|wkręci|zakłada|używ|przykręca|założy|montowa|zamontowa)(łam|łem|liśmy)',
    '(złoży|skręci|zmontowa|podłączy)(łam|łem|liśmy) (…)?bez (…)?(instrukcji|śrub|poziomicy|kołków)|bez (czytania|zaglądania|instrukcji)|(pomalowa|przewierci|wyszlifowa|zagotowa|spryska)(łam|łem|liśmy)',
    '(wsypa|wla|włoży|wrzuci|da)(łam|łem|liśmy) (…)?(such|wrząt|gorąc|mrożon|star|używan|zużyt|inn)~|(bateri|ładowark|olej|filtr)~ (…)?(da|włoży|użyła|użyłem)(łam|łem|liśmy)? (…)?(z|star|inn|zużyt)~',
  ],
  excuses: [
    '(to )?(chyba |przecież )?(nie powinno|nie ma|nie może) (…)?(mieć znaczenia|znaczenia|przeszkadzać|szkodzić)|kto (by )?(to |je |tam |takie )?(…)?czyta|nikt (tego )?nie czyta|(instrukcj|metk|etykiet|ulotk)~ (…)?nie (czytam|czytałam|czytałem|patrz~)|jak wszystko inne|(bateria to bateria|bateria jak bateria|ładowarka to ładowarka|olej to olej|pranie to pranie)|bo po co',
  ],
  rightly: [
    '(zgodnie z|według|wg|dokładnie jak|tak jak|jak) (…)?(instrukcj|zalece|metc|opis|piszecie|napisan|każecie|radzicie|ulotk)~|(nigdy|ani razu|wcale) (…)?(w zmywar|do zmywar|w suszar|do suszar|w mikrofal|do mikrofal)~|nie (był|była|było|wkłada|da|pra|mył|myła)~ (…)?(zmywar|suszar|mikrofal|pral|w (60|90))~',
  ],
  usage: [
    'ręczn~ (…)?(myci|prani|my|pra)~|(myć|prać|mycie|pranie) (…)?ręczn~|(tylko|wyłącznie|jedynie) (…)?(ręczn|na|w|z|zimn|ściereczk|now|wewnątrz|do|sucho)~|nie (…)?(nadaje|wolno|należy|lubi|można|przeznaczon|stosować|używać|wkładać|zalewać|służy)~|(trzeba|musi|muszą|wymaga|wymagają|potrzebuje|potrzebne|należy|powinn|konieczn)~|bez (…)?(nie|przewr|chwieje|może|spadnie)~|(maksymalnie|max|maks|najwyżej|do) [0-9]+ (kg|kilo~|stopni|c|litr~|l|w|cm|min~)|(krok|strona|punkt) [0-9]+|instrukcj~|montaż~|sam się wyłącza|sama się wyłącza|zwykle to',
  ],
  faulty: [
    'nie (chce )?(się )?(włącza|włączyć|uruchamia|uruchomić|działa|ładuje|świeci|grzeje|kręci|gra|odpala|mrozi|chłodzi|włączają)|przesta(ł|ła|ło|ły) (się )?(działać|kręcić|świecić|grzać|ładować|grać|chłodzić|drukować)|(zepsuł|popsuł)~ (mi )?się|się (mi |nam )?(zepsuł|popsuł)~',
  ],
  noFault: [
    'jeśli|jeżeli|gdyby|jakby|jak|w razie|kod~|kupon~|rabat~|stron~|sklep~|płatnoś~|kart(a|y|ę|ą)|koszyk~|hasł~|logow~|link~|aplikacj~|z|ze',
  ],
  refusal: [
    'nie (…)?(zwracamy|zwraca się|pokrywamy|pokrywa|obejmuje|uznajemy|wymieniamy|dopłacamy|wypłacamy|wyrównujemy|podlega|rekompensujemy|refundujemy)',
    '(to )?nie (jest )?(to )?(wada|usterka|awaria)|poza gwarancją|gwarancj~ (…)?nie|bez (zwrotu|zwrotów|wyjątków|rekompensaty)|różnic~ (…)?nie',
    '(skończył|trwał|obowiązywał|był|do)~ (…)?(nikomu|nikt|dla wszystkich|wszystkim)|(jest|podan~|napisan~|widnieje) (…)?(w|na) (opisie|metce|pudełku|opakowaniu|etykiecie|karcie produktu|instrukcji)',
  ],
};
