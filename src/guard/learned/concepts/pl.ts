import type { ConceptWords } from './concepts.js';

export const pl: ConceptWords = {
  you: 'pan|pani|pana|panu|panem|panstwo|panstwa|panstwu|ty|ciebie|cie|ci|tobie|toba|twoj~|twoi~|wy|was|wam|wasz~|siebie',
  we: 'my|nas|nam|nami|nasz~|firma|firmy|zespol~|sklep|sklepu|u nas',
  i: 'ja|mnie|mi|moj~|osobiscie|jestem|mam|moge|sprawdze|napisze|zadzwonie|rozumiem|prosze',
  not: 'nie|nigdy|nic|nikt|nikogo|zaden|zadn~|brak|bez|ani|niczego',
  shouldHave:
    'trzeba bylo|nalezalo|powinien|powinna|powinni|mogl~ pan|mogla pani|mozna bylo|wystarczylo|nastepnym razem|na drugi raz|gdyby pan~|gdybys|dlaczego pan~ nie|czemu nie|panski obowiazek|obowiazkiem klienta|bylo sprawdz~|bylo czyta~|bylo mysl~|bylo zamow~',
  reading:
    'czyta~|przeczyta~|instrukcj~|opis~|metk~|etykiet~|tabel~|ulotk~|uwag~|spojrze~|sprawdz~|zmierz~|wymiar~|drobnym drukiem|informacj~',
  fault:
    'win~|wina|winy|winic|pretensj~|blad|bledu|bledem|pomylk~|odpowiedzialn~|niedbal~|nieostrozn~|nieuwag~|zaniedb~|spowodow~|przez pana|przez pania|przez panstwa|przez ciebie|z panskiej|z twojej|po panstwa stronie|po pana stronie|po twojej stronie|do siebie|sam sobie|sama sobie|na wlasne zyczenie',
  misuse:
    'zle|zly|zla|niewlasciw~|nieprawidlow~|nieumiejetn~|upusci~|porysow~|uszkodzi~|zniszczy~|zepsu~|popsu~|pral~|wypral~|wypra~|przegapi~|zapomni~|zapomnial~|zignorow~|nie doczyt~|wybral~|wpisal~|kliknal~|kliknel~|uparl~|za pozno|zwlek~|pomyli~|zlozyl~|skrecil~|na sile|otworzyl~ nieostroznie|zalal~|przegrza~|nie odebral~|podal~ zly|podal~ bledn~',
  fine: 'idealn~|bez zarzutu|sprawn~|w porzadku|prawidlow~ dziala|dziala prawidlowo|nieuszkodz~|nienaganny|wszystko dobrze|wszystko zgodnie|kompletn~|zgodn~ z opisem|bez wad|wlasciwie',
  others:
    'nikt inny|inni klienci|innym klientom|pozostali|jedyn~|tylko pan~|tylko pani|tylko ty|wszyscy inni|reszta klientow|wiekszosc klientow|tysiace|setki zadowolonych|zadnych skarg|nikt sie nie skarzyl|nikt dotad|pierwsza osoba|dla wszystkich|jakos inni',
  lie: 'klam~|sklam~|nieprawd~|falsz~|zmysl~|zmysla~|wymysl~|bzdur~|bajk~|bajeczk~|brednie|glupoty|oszust~|oszuk~|nonsens|absurd~|oczern~|pomaw~|pomowien~|przekrec~|naciag~|konfabul~|wyssan~|sciem~|niedorzeczn~|plotk~',
  doubt:
    'wierz~|uwierz~|twierdzi~|rzekom~|podobno|niby|historyjk~|opowiesc~|przesad~|wyolbrzym~|wyobraz~|przywidzi~|sni~|watpi~|udaje~|kupuje~ tej|trzyma sie kupy|nie klei|pana wersj~|pani wersj~|twoja wersj~|chyba pan~|naprawde pan~ mysli|powaznie',
  contradict:
    'w rzeczywistosci|tak naprawde|wrecz przeciwnie|nie zgadzam|nie zgadzamy|zaprzecz~|niemozliwe|nie mozliwe|myli sie|mylisz|myla sie|fakty|faktem jest|nie ma racji|nie masz racji|nie mialo miejsca|nigdy nie bylo|nic takiego|dowod~|nagrani~|monitoring~|zle pan~ zrozumial|zle zrozumial~|nieporozumien~|nie jest prawda|odwrotnie',
  legal:
    'prawnik~|adwokat~|sad|sadu|sadem|sadzie|pozew|pozw~|kancelari~|prawn~|droge prawna|znieslawien~|naruszenie dobr|odszkodowan~|wezwanie|postepowan~|radca|radcy|paragraf~ kodeksu',
  police: 'policj~|zglosimy|doniesien~|prokuratur~|organ~ scigania|komornik~|windykac~',
  remove:
    'usun~|skasuj~|skasow~|wykasuj~|wycof~|sprostuj~|zmien~ ocen~|zmian~ opini~|zmien~ opini~|popraw~ ocen~|przepros~|odwola~|znikn~',
  review:
    'opini~|komentarz~|ocen~|gwiazd~|recenzj~|post|posta|posty|wpis~|skarg~|pisze pan~|wypisuje~',
  orElse:
    'jesli|jezeli|w przeciwnym|inaczej|bo inaczej|albo|dopoki|o ile|jeszcze jeden|jeszcze raz i|niech pan~ tak dalej|tak dalej|zanim|w pana interesie|w twoim interesie|we wlasnym interesie|radze|radzimy|na pana miejscu|na twoim miejscu|dobrze sie zastanow~|chyba ze',
  consequence:
    'pozalu~|konsekwenc~|zaplaci~|drogo|ostatnie ostrzezen~|ostrzeg~|uwaz~|klopot~|zobaczy~|odczuje~|popamieta~|bedzie zalowal|kosztow~|wroga|nieprzyjemn~|kroki|przeciwko|przeciw|zablokow~|czarn~ list~|nie ujdzie|pozegna~ sie z|uslysz~|odezwie sie|inaczej porozmawiamy|spotkamy sie',
  exposure:
    'gdzie pan~ mieszka|gdzie mieszka~|panski adres|pana adres|twoj adres|pana numer|twoj numer|pracodawc~|szef~|pod drzwiami|pana dane|twoje dane|panstwa dane|kim jestes|kim pan~ jest|opublikuj~|upublicz~|zrzuty|rodzin~|znajdziemy|wiadomosci prywatne|prywatne wiadomosci',
  insultNoun:
    'idiot~|debil~|kretyn~|glupek|glupk~|glupiec|durn~|bałwan~|baran~|osiol|oszolom~|cham~|prostak~|prymityw~|pieniacz~|awanturni~|maruda|marud~|wariat~|wariatk~|psychol~|smiec~|pasozyt~|naciagacz~|cwaniak~|cwaniar~|dziad~|dziecko|dzieciak~|trol~|frajer~|nieudacznik~|ciemniak~|tuman~|analfabet~|histeryczk~|panikar~|krolewn~|ksiezniczk~|zaba|malpa|swinia|krowa|hien~|zenad~',
  insultAdj:
    'glup~|tep~|zalosn~|smieszn~|niekompetentn~|bezczeln~|bezmysln~|leniw~|chciw~|histery~|szalon~|nienormaln~|pijan~|niewychowan~|beznadziejn~|dziecinn~|zenujac~|kompromit~|ograniczon~|zawistn~|zazdrosn~|wulgarn~|chamsk~|rozpieszczon~|niepowazn~|oderwan~|psychiczn~|wstyd~|wstydz~|bez klasy|kultur~|ubog~|niedorozwin~|slep~|nierozgarniet~|niegrzeczn~',
  mind: 'mozg~|rozum|rozumu|rozumem|rozumk~|inteligenc~|iq|zdrowy rozsadek|szkol~|podstawow~|dziecko|pieciolatek|pieciolat~|przedszkolak|babcia|mysle~|pomysle~|okulist~|okular~|lekarz~|psychiatr~|psycholog~|leki|leczy~|terapi~|dorosn~|zajecia|nudzi~|zajmij sie|zycia|ogarn~|uspokoj~|opanuj~|w glowie|pojac|pojmie|potrafi~ kazdy|sznurowad~',
  mockPraise:
    'brawo|gratul~|geniusz~|sherlock~|profesor~|panie ekspercie|ekspert~|znawc~|specjalist~ od|mistrz~|medal~|oklask~|odkryc~|detektyw~|brawa|czapki z glow|bohater~|jasnie~|wielmozn~|krolow~|najwiekszy fan|najwierniejsz~|szacun~|einstein|imponuj~|fascynuj~|zaszczyt~|wzruszyl~|wzruszen~|cudown~ ze|jak milo|jakze milo|jak uroczo|jakie to straszne|jaka tragedia|serdeczne dzieki|dzieki za|skarbnic~',
  mockCry:
    'ojej|o jej|ojejku|oj|och|ach|biedn~|biedactw~|o rany|wow|no tak|no jasne|jasne ze|jasne|oczywiscie bo|pewnie ze|no prosze|akurat|co za niespodzianka|co za dramat|niesamowit~|szok|doprawdy|rzeczywiscie|zartuj~|zart|zarcik|smiech~|haha|strasznie sie boimy|drzymy|trzesiemy|az strach|naprawde straszne|straszna krzywda',
  hyperbole:
    'koniec swiata|koncem swiata|caly swiat|kreci sie wokol|przezy~|dramat~|tragedi~|katastrof~|skrzypc~|orkiestr~|odrzutow~|szklan~ kul~|kryszta~ kul~|rozdzk~|straz~ pozarn~|wniesli na gore|ugotow~|czyta~ w myslach|wrozk~|wrozb~|jasnowidz~|znicz|swieczk~|lata~|teleport~|czerwon~ dywan|na zlotej tacy|pogotowi~|trauma~|koszmar|los|smigl~|sniadanie do lozka|lokaj~|zaloba|zalob~',
  policy:
    'regulamin~|zasad~|procedur~|polityk~|przepis~|warunk~|wytyczn~|paragraf~|punkt~|zarzadzen~|reguly|regul|tryb~|zgodnie z|wewnetrzn~|owu|instrukcje z gory|centrala|kierownictwo|standard~ procedur~',
  allow:
    'pozwal~|zezwal~|wyjat~|odstep~|zabran~|zabron~|uprawni~|przewid~|dopuszcz~|upowazni~|zobowiaz~|nie przewiduje|wymaga|obowiazuj~|wykluczon~|wylaczon~|dla wszystkich|zaakceptow~|akceptuj~|trzymac sie|nie ja ustalam|tak to u nas|tak juz jest|takie sa|tak dziala|takie mamy|umozliwi~',
  again:
    'ponown~|jeszcze raz|raz jeszcze|od nowa|powtorz~|powtorn~|drugi raz|kolejny raz|od poczatku|na nowo|nowe zgloszenie|nowa wiadomosc|przypomn~|znowu|znow|odswiez~|przeslac ponownie',
  request:
    'prosze|prosimy|poprosze|czy moze|czy mozemy|moglby|moglaby|moglibysmy|mozna prosic|potrzebuj~|potrzebn~|przesl~|wysl~|wyslac|przeslac|poda~|podac|podanie|potwierdz~|opisz~|opisac|wyjasni~|wypelni~|wpisa~|napisac|napisz|zglosi~|prosba|wymagamy|konieczn~|niezbedn~|musi pan~|musza panstwo|musisz|przypomniec|przedstaw~|wskaza~|dosla~',
  data: 'numer~ zamow~|nr zamow~|numer zam~|numer referenc~|dane|danych|szczegol~|zdjeci~|informacj~|formularz~|faktur~|paragon~|numer przesylki|dokument~|numer sprawy|numer klienta|sprawe|problem~|zgloszen~|reklamac~|ktory produkt|ktore zamowienie|nazwisk~|adres~|opis~|historie|co sie stalo|numer~|maila|tresc',
  queue:
    'kolejk~|kolejnosci|kolejno|po kolei|na swoja kolej|kolej|wedlug daty|w trybie|jeden po drugim|kto pierwszy|przed panem|przed pania|przed toba|przed panstwem|lista oczekujacych|w systemie|zarejestrow~|zgloszenie oczekuje|oczekuj~|rozpatrz~ w|rozpatryw~|konsultant~|operator~|kazdy musi|jak wszyscy|nie jest pan~ jedyn~|nie jedyn~|przydzielon~',
  busy: 'zajet~|zawalen~|zasypan~|przeciazen~|obciazen~|natlok~|duza liczba|duzej liczby|duza ilosc|duzej ilosci|wiele zgloszen|mnostwo wiadomosci|setki|linie sa|sezon~|szczyt~|braki kadrowe|jest nas tylko|za duzo pracy|duzo pracy|masa pracy|wzmozon~|zwiekszon~|urwanie glowy|nie nadaz~',
  wait: 'czeka~|zaczeka~|poczeka~|cierpliw~|uzbroic|dluzej|potrwac|potrwa|trwa|jak tylko|kiedy bedziemy mogli|w wolnej chwili|w swoim czasie|opozni~|predzej czy pozniej|wydluzon~|pozniej|kiedys',
  promise:
    'obiec~|gwarant~|gwarantuj~|przysieg~|slowo|slowa honoru|recz~|zapewni~|na pewno|z pewnoscia|napewno|zdecydowanie|bez watpienia|bez dwoch zdan|stuprocentow~|100|sto procent|prosze byc pewn~|moze pan~ byc pewn~|bezwzgledn~|bezwarunkow~|bez wzgledu|chocby|niezawodn~|wykluczon~|niemozliwe zeby|zaufaj~|spokojna glowa|jak w banku|murowan~',
  always:
    'zawsze|nigdy|kazdym razem|na zawsze|wiecznie|wieczn~|cale zycie|dozywot~|bez wyjatku|zero ryzyka|zadnego ryzyka|wszyscy|kazdemu|nikomu|ostatni raz|od teraz|calkowic~|wszystkie problemy|wszystko|idealnie|niezniszczal~|juz nigdy|ani razu',
  outcome:
    'dotrze|dojdzie|dostarcz~|dorecz~|przyjdzie|jutro|dzis|dzisiaj|wieczorem|do poludnia|do piatku|sobot~|niedziel~|przed swietami|swieta|na czas|bedzie u pana|bedzie u pani|bedzie na miejscu|pieniadze|zwrot bedzie|na koncie|pasowa~|dziala~|zdarzy~|powtorzy~|zepsu~|wyblak~|wyleczy|zagoi|zniknie|zejdzie|w magazynie|rozwiaz~|spozni~|spodoba~|jak nowy|jak nowe|skora|clo|uczul~|schudn~|kurier bedzie|minut',
  hedge:
    'postaram~|staramy|stara~|sprobuj~|zwykle|zazwyczaj|z reguly|przewaznie|mamy nadzieje|mam nadzieje|prawdopodobnie|powinno|powinna dotrzec|powinien|moze sie|byc moze|zalezy|zalezn~|w miare|planuj~|szacun~|najprawdopodobniej|okolo|do dwoch|zrobie wszystko|zrobimy wszystko|dam znac|damy znac|gdy tylko bede|nie chce zgadywac|wole nie',
  noHelp:
    'nie mozemy pomoc|nie pomozemy|nie jestesmy w stanie|nie moge pomoc|nic nie mozemy|nic nie poradz~|nic sie nie da|nie da sie|niemozliwe|nie ma mozliwosci|nie ma mowy|odrzuc~|odmaw~|odmow~|odmown~|nie uznajemy|nie uwzgledn~|nie zwrocimy|nie wymienimy|nie przyjmujemy|nie zajmujemy|nie nasz problem|nie nasza sprawa|nie nasz dzial|poza nasz~|za pozno|trudno|pech|przykro nam ale nie|niestety nie|nie interesuj~|nie odpowiadamy za|nie bedziemy|nie lezy',
  final:
    'ostateczn~|zamkniet~|zamykamy|zakonczon~|konczymy|koniec|koniec kropka|kropka|sprawa jest|temat uwazamy|uwazamy za|nic wiecej|nic do dodania|dalszej dyskusji|dalsza dyskusj~|dyskusj~|to wszystko|tyle w temacie|tyle z naszej|nie podlega|decyzj~|do widzenia|zegnam~|drogi sie rozchodza|korespondencj~|nie wracamy|nie bedziemy wracac',
  goAway:
    'gdzie indziej|w innym sklepie|innego sklepu|inny sklep|do konkurencji|nie pisac|prosze nie pisac|nie kontaktow~|nie dzwoni~|dac nam spokoj|do producenta|z producentem|do kuriera|z kurierem|do banku|do poczty|samemu|na wlasna reke|we wlasnym zakresie|jak sie nie podoba|nie podoba sie|nie pasuje|droga wolna|krzyzyk',
  offer:
    'zaproponow~|proponuj~|oferuj~|chetnie|wymian~|wymieni~|nowy egzemplarz|zamiast|w zamian|zwroc~|zwrotu|bon|voucher|rozwiazan~|bezplatn~|na nasz koszt|gratis|mozemy|moge|moze pan~|moga panstwo|mozesz|woli pan~|wola panstwo|rabat~|naprawi~|odbierze|odbior|krok~|sprawdzimy|sprawdze|znajdziemy|naprawimy|wyslemy|wysylam|zapraszam~|pomozemy|pomoge|ale',
  apology:
    'przeprasz~|przykro|ubolew~|niestety|szkoda|nasza wina|nasz blad|popelnil~ blad|nie powinno|ma pan~ racje|ma pani racje|maja panstwo racje|masz racje|nie pana wina|nie pani wina|zawiedl~|zawalil~',
  thanks:
    'dziekuj~|dzieki|doceni~|wdzieczn~|mile slowa|milo|ciesz~|radosc~|super ze|wspanial~|milego|cieplo pozdrawiam|pozdrawi~',
  privateWay:
    'wiadomosci prywatnej|wiadomosc prywatna|prywatnie|na priv|w wiadomosci|mailow~|na maila|telefoniczn~|zadzwonic do nas|napisac do nas|kontakt|skontaktow~',
  person:
    'kierowni~|kolezank~|kolega|przelozon~|wlascicie~|osoba odpowiedzialn~|zadzwonie|zadzwoni do|osobiscie|przekazal~|przekazalam|prowadzi dalej',
};
