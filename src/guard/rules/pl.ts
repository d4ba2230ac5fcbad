import type { PhraseGroup } from '../phrases.js';

const CERTAIN =
  '(na (pewno|bank|sto procent|100 %)|z (całą |absolutną )?pewnością|100 %|stuprocentow~|sto procent|gwarant(uję|ujemy|owan~|ujący)|(daję|dajemy|macie|masz|ma pan~|mają państwo) (…)?(gwarancję|słowo|nasze słowo|moje słowo)|obiecuj(ę|emy)|przysięg~|przyrzek~|ręcz(ę|ymy)|bez (dwóch zdań|żadnych wątpliwości|wątpliwości|pudła|obaw)|bezwzględnie|niewątpliwie|bezapelacyjnie|choćby (nie wiem co|się waliło)|może(sz)? (pani |pan |być |państwo )*(zupełnie |całkowicie )?(spokojn~|pewn~)|(proszę|możecie) (być |się )(spokojn~|pewn~|nie martwić)|słowo (honoru|daję))';
const OUTCOME =
  '(dotrze|dotrą|dojdzie|dojdą|przyjdzie|przyjdą|dojedzie|dostarcz(ymy|ona|ą|ony|one|y)|doręcz~|będzie (u |na |w |z |już |gotow~|działa~|idealn~)|będą (u |na |w |już )|otrzyma~|dostanie~|zdąży~|odzyska~|zwrócimy|wpłynie|trafi~|wytrzyma~|nigdy)';
const LEGAL =
  '(prawnik~|adwokat~|mecenas~|radc(a|ę|y) prawn~|kancelari~|sąd~|pozew~|pozwie~|prokurat~|policj~|komornik~|dział~ prawn~)';

export const pl: PhraseGroup[] = [
  {
    rule: 'insult',
    any: [
      'idiot~|debil~|kretyn~|imbecyl~|głupi(a|e|ego|ej|ch|mi|m|ec|ek)?|głupsz~|głupot~|głupk~|głupc~|głąb~|matoł~|tępak~|tępy|tępa|tępego|półgłów~|półmóz~|ćwok~|burak (z|jesteś|pan)|cham|chamie|chamk~|chamst~|wieśniak~|prostak~|ciemniak~|ciołek|cymbał~|bałwan(ie|em|y)|baran(ie|em|y)|osioł|ośle|osłem|kłamczuch~|pajac(u|em|e)|błazn~|błaźni~|błazen|oszołom~|świr~|psychol~|wariat~|gnid~|śmieci(u|arzu)|żałosn(y|a|e|i|ych|ą) (człowiek~|typ~|klient~|bab~|jest|jesteś)|(jest|jesteś) (pan |pani |po prostu |zwyczajnie |naprawdę |tylko )*żałosn~|nieuk~|analfabet~|dzban(ie|em|y)|łajz~|menda|mend(o|y)|ofiar(o|a) losu|idź do lekarza|pieniacz~|maruda|marudo|marudy|awanturnic~|histerycz~',
      'bab(o|y|a|ę|sko|sztyl)|babsztyl~|chłop(ie|ku) (jeden|głupi)|stul~|zamkn(ij|ąć) (się|gęb~|dziób|pysk~|jadacz~)|spada(j|jcie|ć)|spieprz~|wypad (stąd|z|mi|won)|wypadaj~|wynocha|wynoś~|odwal~ się|odczep~ się|odczepi|wal~ się|pieprz~|kurw~|cholern(y|a|e) (klient~|bab~)|jebn~|jeban~|gówn~|dup(ek|ku|ki)|goń się',
      'naucz~ (się|pani się|pan się)? ?(…)?(czytać|liczyć|myśleć|pisać)|(umie|umiesz|potrafi|potrafisz) (pan |pani |państwo )?(w ogóle |chociaż |nawet )?(czytać|liczyć|myśleć)|nie (umie|umiesz|potrafi|potrafisz) (pan |pani |państwo )?(…)?(czytać|liczyć|myśleć)|czyt(ać|anie) (ze zrozumieniem|boli)|(włącz~|użyj~|rusz~|ma|masz|używa~|brak) (…)?(mózg~|rozum~|głow(ą|ę) do myślenia)|mózg~|nie (trzeba|potrzeba) (…)?geniusz~',
      'ślep(y|a|i|ota)|głuch(y|a) jest|(jest|jesteś) (pan |pani )?(ślep~|głuch~|nienormaln~|chor(y|a) (na|psychicznie)|niepoważn~|ograniczon~|bezczeln~|bezmyśln~|pijan~)|nienormaln~|bezczeln(y|a) (typ|bab~|klient~)|popukaj~|puknij~|na głowę (upad~|pan|pani)|pod (jakim )?kamieniem|leczyć (się|głowę)|(tacy|takich|takie|takimi) (…)?(klien(t|c)~|ludzi~|osob~|osób) jak (pan|pani|ty|państwo|wy)|(ludzi~|klienci|klientki|klientów) (pana|pani|twojego) pokroju|nie zawracaj~|zawraca~ (nam |mi )?(głow~|gitar~|tyłk~|d)|wstyd(u|źcie|ź| byłoby)? (się |pan |pani |pana |panu )*(nie ma|ma|powinn~|wstydzić)|jak (małe )?dziecko pan',
    ],
    unless: [
      '(nikt|nigdy|nie) … (uważ~|nazw~|myśl~|sądz~|twierdz~|pomyśl~)|(wcale|zupełnie|absolutnie|bynajmniej|żadne|żaden|żadna) (to )?(nie )?(jest )?(głupi~|głupie)|nie (jest |są |było |jesteś )?(pan |pani |to )?(wcale )?(głup~|idiot~)|głup~ pytani~|pytani~',
      '(nie|ani trochę) (…)?głupi~|głupie pytani~|nasz~ (własn~ )?(głup~)|głupi(a|e|ego|ej)? (błąd|błęd~|pomył~|wpadk~|nam|sprawa|uczucie)|(jest|było) nam (bardzo |strasznie )?głupio|nie ma głupich|nazwa(ł|ł~|n~)|usłysza~|gęba|odesłan~|mózg (gry|zabawki)',
    ],
  },
  {
    rule: 'threat',
    any: [
      '(wiemy|wiem) (…)?(gdzie (…)?(mieszka~|parkuje~|pracuje~|chodzi~)|na której ulicy|którym autem)',
      `(usu(ń|nąć|nięci~|wan~|nie|niesz|ną)|skasow~|skasuj~|kasuj~|zdj(ąć|ęci~)|wycof~|sprostow~|sprostuj~|przepro~) … (w przeciwnym razie|inaczej|bo|albo|albowiem|lub|zanim|pod rygorem|jeśli nie|jeżeli nie)`,
      `(jeśli|jeżeli|gdy|o ile) … (nie )?(usun~|skasuj~|zdejm~|wycof~|zniknie|przepros~) … (${LEGAL}|pożałuj~|zapłaci~|konsekwencj~|opublikuj~|zablokuj~|spotkam~|zgłos~)`,
      `(nasz|nasi|nasza|naszą|naszego|naszych|moja|mój) ${LEGAL} (…)?(skieruj~|pozwi~|zajm~|napisz~|skontaktuj~|odezw~|zgłos~|wystąp~|już|czeka~|się)|(skieruj~|kieruj~|odda~|wnios~|wnies~|przekaż~|podam~|podać|pozw~|zgłos~|zawiadom~) (…)?(do|na|w) (sąd~|policj~|prokurat~|prawnik~|adwokat~|kancelari~)`,
      '(spotka~|widzi~|zobaczy~) się (…)?w sądzie|do zobaczenia w sądzie|pozew (…)?(o|przeciw~|do|jest|już)|pozw(iemy|ę|ać|any|ana)|droga sądowa|drog(ę|ą) sądow~|krok(i|ów|ach) prawn~|konsekwencj~ (prawn~|karn~|sądow~|finans~)|konsekwencj~ (swo~|tego|wpisu|takich)|odpowiedzialnoś~ (karn~|prawn~|sądow~) (pana|pani|za|grozi)|(poniesie|poniesiesz|poniosą) (…)?(konsekwencj~|odpowiedzialnoś~|koszt~)|zniesławi~|zniesławie~|pomówieni~|oszczerstw~|naruszeni(e|a) dóbr osobist~|art 212',
      'pożałuj~|gorzko|zapłaci (pan|pani) za|(zapłacisz|zapłacą|zapłaci) (…)?za (każde|to|te|swoje|tę)|(popamięta|zapamięta)~ (pan|pani|nas|to|sobie)|doigra~|policzymy się|odpowie (pan|pani) za|(jeszcze )?(zobaczy|zobaczysz) (pan|pani)? ?(co|czym|jak) (…)?(się )?(skończy|stanie|potrafimy)',
      '(wiemy|wiem) (…)?gdzie (pan |pani )?(mieszka|pracuje|mieszkasz)|mamy (pana|pani|twój|państwa) (adres|numer|dane) (i|więc)|znajdziemy (pana|panią|cię|was)|(radz|dorad)(zę|zimy|zilibyśmy) (…)?(uważać|przemyśleć|zastanowić|nie zadzierać)|(proszę|lepiej) (…)?(uważać|uważaj|zważać) (…)?(co|na słow~|na siebie)|uważaj~ (…)?(co|na słow~|na siebie|bo)|ostatnie ostrzeżenie|ostrzegam~ (pan~|cię|że)|niech (pan|pani) (się )?(lepiej )?uważa|zadziera~ z nami',
      '(zablokuj~|zabloku~|wpisz~|trafi~|dodam~|zgłosimy|zgłoszę|umieścimy) (…)?(pana |pani |panią |cię |twoje |państwa )?(…)?(konto|czarn~ list~|policj~|urząd skarbow~|jako oszust~)|(opublikuj~|ujawni~|upubliczni~|pokaże~) (…)?(pana|pani|twoje|twój|państwa) (dane|adres|nazwisko|wiadomości|korespondencj~|zdjęci~|rozmow~)|(nigdy|nigdzie) (…)?(już )?(nic )?(u nas )?nie (kupi|zamówi)',
    ],
    unless: [
      '(ma|mają|masz) (pan |pani |państwo )?(…)?prawo|może (pan|pani) (…)?(zwrócić|skorzystać|zgłosić|złożyć)|rzeczni~|polubown~|mediac~|(dostawc~|oszust~) (…)?zgłos~',
    ],
  },
  {
    rule: 'sarcasm',
    any: [
      '(cóż za|co za|jaka|jakaż|toż to|to|ależ|no to|normalnie|prawdziwa|wielka|straszna) (prawdziw~ |straszn~ |ogromn~ |wielk~ )?(tragedi~|katastrof~|dramat~|dramacik~|skandal~|zaskocze~|niespodziank~ że|nieszczęści~|koszmar~ (dla pan~)|odkryci~|rewelacj~|sensacj~|apokalips~)',
      '(ca(ły|łą|łe|lutki|lutką)|aż|całego) (jeden |jedną |jednego )?(dzień|godzin~|minut~|tydzień|dnia|centymetr~|milimetr~|dwa dni)|(o (nie|rety|rany|matko|boże|zgrozo|jej|jejku|losie)|ojej|ojejku|olaboga|rany boskie|matko boska) (…)?(dzień|dni|rys(a|ka|kę)|godzin~|minut~|koniec|tragedi~|dramat~)',
      'brawo|gratul(uję|ujemy|acje|ować) (…)?(spostrzeg~|odkry~|odkryci~|przenikl~|bystr~|logik~|refleks~|że|wyobraźni~|poczucia|umiejętnoś~|pomysłow~|talent~|dedukcji|orientacji)|brawa|oklaski|order(u|em)? (dla|za|pan~)|medal~ (za|dla|z|pan~|się)|nobel~|nobl~|oscar~|oskar(a|em)? (za|dla)|pulitzer~',
      'biedact~|biedn(y|a|e|ulk~|iutk~) (pan|pani|klient~|księżnicz~)|biedulk~|(serce|łza|łzy) (…)?(pęka|krwawi|kręci|ociera)|ronimy łz~|płaczemy|wylewamy łzy|współczucia (z powodu|dla)|kondolencj~ (z powodu|dla)|kir|żałob~|minut(a|ą|ę) ciszy',
      '(wezw~|wezwać|dzwoni~|zadzwoni~|zawiadom~|powiadom~|alarm~|poinformuj~) (…)?(wojsk~|policj~|onz|nato|telewizj~|prezydent~|premier~|straż~|prasę|media|papież~|armi~|sanepid~|antyterroryst~|nasa|unesco)|koniec świata|świat się (zawali~|skończy~|wali)|dramat stulecia|skrzyp(ce|eczki|iec|cach)|proszę podać chusteczk~|chusteczk~ (higien~ )?(dla|dorzuc~|wysła~)',
      'sherlock~|einstein~|geniusz~|detektyw~|jasnowidz~|wróżk(a|ą|i|ami)|wróżbit~|szklan~ kul~|kryształow~ kul~|(czyta~|czytać) w myślach|telepat~|czarodziejsk~|różdżk~|cudotwór~|jasnowidzami',
      '(kto|nikt) by (się |to |pomyśla~|przypuszcza~|spodziewa~)|a to ci|a to (niespodzianka|dopiero|pech)|no (proszę|patrzcie|popatrz|coś takiego|nie mów|ładnie|pięknie|pewnie że|jasne że|tak bo)|niesłychan~|niebywał~|szok (i|że|po prostu)|wstrząsając~|fascynując~|poruszając(a|e) (histori~|opowie~)|wzruszając~|ciekawe (kto|jak to|że|czy)|(pewnie|zapewne|widocznie|chyba|najwyraźniej) (sam(a|o)? |same |samo )?(się )?(…)?(odlecia~|wyparowa~|ucie(kł~|kli|kła)|wysz(ła|ło|edł|li)|rozpłyn~|krasnolud~|duch(y|ów|em)?|kosmi(ci|tów|ta)|zjad(ł~|ły)|dosta(ł~|ły) nóg|poszed~|pobieg~|spacer~)|krasnal~|krasnolud~|ufo|kosmici|gremlin~',
      '(pewnie|jasne|oczywiście|no tak|naturalnie|tak|no) (bo |ponieważ |przecież |że )(…)?(my|nasz~|cał(y|a)|wszys~|nie mamy nic|specjalnie|celowo|marzy~|świat)|(czego|a czego|a co|na co) (się )?(pan |pani |państwo )?(spodziewa~|oczekiwa~|liczy~|chcia~)|(spodziewa~|oczekiwa~|oczekuj~|liczy~) (się |pan |pani |państwo |na )*(…)?za (tę|taką|te|tą|tyle|\\d+) ?(cen~|pieniądz~|zł~|złot~)?|za (tę|taką|te|takie|\\d+) (cenę|pieniądze|zł|złotych|zł~) (…)?(spodziewa~|oczekiwa~|oczekuj~|rolls~|mercedes~|chcia~|to (nie|raczej)|nie gra|nie będzie|cud~)|(to )?nie (jest )?(rolls~|mercedes~|ferrari|hotel ritz|filharmoni~|pałac~|ritz)|filharmoni~|rollsroyce~|ferrari',
      'czerwon~ dywan~|na srebrnej tacy|złot~ tac~|lokaj~|orkiestr(a|ą|ę)|helikopter~|limuzyn~|na białym koniu|(może|to może|mamy|mam|a może|czy) (jeszcze |też |również |od razu )(…)?(zaśpiewa~|potrzyma~|zatańcz~|pokołysa~|przyjecha~|przeczyta~ na głos|przynieś~|odmuch~|kaw~|masaż~|kwiat~|fanfar~)',
      '(dziękujemy|dziękuję|dzięki) (…)?za (ten |tę |tak |ów |pouczając~ |cenn~ |wspaniał~ |jakże )*(wykład|lekcj~|poem(at)?|elaborat~|kazanie|recenzj~ eksper~|światł~|mądroś~|eksperck~|epopej~|poezj~|wypracowani~)|(jakoś|jakoś to|spróbujemy|postaramy się|musimy|będziemy) (…)?(to )?(przeżyjemy|przeżyć|przebolejemy|przeboleć|przełkniemy|płakać|z tym żyć)|nie (zaśniemy|będziemy spać)|jak my to przeżyjemy',
      'wasza wysokoś~|jaśnie (pan~|państw~|wielmożn~)|wielmożn~|księżnicz~|królow~ (dramat~|śnieg~)|hrabi(a|na|ni|o)|ma (pan|pani) (…)?(ciężk~|trudn~) (życie|los)|życie (bywa|jest) (okrutne|ciężkie|brutalne)|powodzenia w (szukaniu|życiu)|ha ha|hahaha~|śmiech~ na sali|uśmia~|no tośmy|👏 👏|🙄|😏|🤡|🙃|🎻|😒',
    ],
    unless: [
      '(piękn~|świetn~|cudown~|dziękuj~) … (efekt~|zdjęci~|prac~|pokój|ogród|projekt~)|(klas~|szkoł~|drużyn~|dzieci|ślub~|urodzin~|rocznic~|egzamin~|dziecka|nowe~ (mieszkani~|dom~|prac~)|matur~)',
      '(za długo|zbyt długo)|(pies|kot|kotek|piesek|śliczn~|przepiękn~|piękn~)|(więcej|lepiej|inaczej|niż) (…)?(się )?(pan|pani|państwo)? ?(spodziewa~|oczekiwa~)|(słusznie|ma prawo|macie prawo) (…)?oczekiwa~|(prosiliśmy|prosimy|szczere) (…)?o? ?kondolencj~',
    ],
  },
  {
    rule: 'blame',
    any: [
      '(?<!nie )z (pana|pani|państwa|twojej) winy',
      '(trzeba było|należało|wystarczyło|można było|wypadało|powinn(a|o|iście|iśmy)?|powinien|powinnaś|powinieneś|mogł(a|eś|aś|oby)|mógł|należałoby) (był(o|a)? )?(pan |pani |państwo |się |by |najpierw |po prostu |tylko |wcześniej |chociaż )*(był(o|a)? )?(…)?(zajrze~|przeczyta~|czyta~|sprawdz~|zmierzy~|mierzy~|patrze~|popatrze~|spojrze~|uważa~|zapyta~|pyta~|dopyta~|przemyśl~|myśle~|pomyśle~|zamówi~|zamawia~|wybra~|odebra~|odbiera~|zapozna~|poda(ć|wać)|doczyta~|kliknąć|wpisa~|policzy~|postępowa~|stosowa~|zapłaci~|zwróci~ uwag~|uważniej|zadzwoni~|obejrze~|zgłosi~ (od razu|wcześniej)|pilnowa~)',
      '(to|jest|wyłącznie|tylko|to jest|była|leży po|to już|zwykła) (wyłącznie |tylko |ewidentnie |jedynie |już |niestety |po prostu )*(pan|pana|pani|twoja|twój|państwa|klienta|własna|po) (własn~ |osobist~ )?(win~|błąd|błędy|pomyłk~|problem|zaniedbani~|niedopatrzeni~|nieuwag~|odpowiedzialnoś~|spraw~|stronie)|(win~|błąd|pomyłk~|problem) (…)?(leż(y|ą)|jest|stoi|powsta~) (…)?po (pana|pani|twojej|państwa|stronie klienta) ?(stronie)?|(z|ze) (pana|pani|twojej|własnej|państwa) (własnej )?(win~|strony (błąd|brak))|na własne życzenie|sam(a|i)? sobie (pan |pani |jest |jesteś |państwo )*(win~|zgotowa~|zaszkodzi~|zepsu~)|(pan|pani) sam(a)? (sobie )?(jest )?win~|pretensje (…)?(do siebie|tylko do)',
      '(nie )?(pomyli(ł|ła|łby|łaby|li|łeś|łaś)~|przeoczy(ł|ła|li|łeś|łaś)~|źle (pan |pani |państwo )?(zmierzy~|wybra~|poda~|wpisa~|przeczyta~|zrozumia~|złoży~|używ~|zmontowa~|zamówi~|dobra~|kliknę~)|(zamówi|wybra|poda|wpisa|kliknę)(ł|ła|li|łeś|łaś)~ (pan |pani |państwo )?(zł(y|ą|e)|nieprawidłow~|błędn~|niewłaściw~|nie ten|nie tę|nie to))',
      '(wybra|poda|wpisa|zmierzy|zamówi|zaznaczy|zmontowa|użytkowa|używ|złoży)(ł|ła|li|łeś|łaś) (pan|pani|państwo) (…)?(źle|zł(y|ą|e)|nieprawidłow~|błędn~|niewłaściw~|niezgodnie|nie ten|nie tę|nie to)|(sam|sama) (pan |pani )?(wybra|poda|wpisa|zamówi|zepsu|uszkodzi|zniszczy|zgubi)(ł~|l~)',
      '(zlekceważy|zignorowa|pominę)(ł|ła|li|łeś|łaś)~ (pan |pani |państwo )?(…)?(instrukcj~|zaleceni~|opis~|tabel~|ostrzeże~|informacj~|uwag~)|(to )?nic dziwnego|trudno się dziwić',
      'nie (raczy~|chciało|pofatygowa~|przeczyta(ł|ła|li|łeś|łaś)|sprawdzi(ł|ła|li|łeś|łaś)|zmierzy(ł|ła|li|łeś|łaś)|doczyta(ł|ła|li|łeś|łaś)|zapozna(ł|ła|li)|zastosowa(ł|ła|li|łeś|łaś)|przestrzega(ł|ła|li)|zwróci(ł|ła|li|łeś|łaś) (pan |pani )?uwag~|zajrza(ł|ła)~|odebra(ł|ła|li|łeś|łaś)|zada(ł|ła|li) (sobie|trudu)|czyta (pan|pani)|czytasz|uważa(ł|ła|li|łeś|łaś)|poda(ł|ła|li|łeś|łaś)|spojrza(ł|ła)~)',
      '(gdyby|jakby|gdybyś) (…)?(przeczyta~|sprawdzi~|zmierzy~|zajrza~|spojrza~|uważa~|czyta~|zapyta~|poczeka~|by(ł|ła) (pan|pani) w domu|poda~|zamówi~|przestrzega~|pomyśla~)|(następnym razem|na przyszłość|w przyszłości|kolejnym razem) (…)?(proszę|niech|radz~|poleca~|zaleca~|warto|czyta~|sprawdz~|uważ~|zmierz~|trzeba|dokładn~|zalec~)|(wystarczy|wystarczyło) (…)?(umieć czytać|przeczytać|spojrzeć|zajrzeć) (…)?(przed|a nie|żeby|zamiast|i)',
      '(nieuwag(a|i|ą)|niedbalstw~|nieostrożnoś~|brak(u)? uwagi|lekkomyślnoś~|pośpiech(u)?|gapiostw~|niedbałoś~) (pana|pani|twoj~|państwa|klient~|z pana|po)|(pana|pani|twoj~|własn~|państwa) (nieuwag~|niedbalstw~|nieostrożnoś~|pośpiech~|gapiostw~|lekkomyślnoś~|niecierpliwoś~|niewiedz~)|(musiał|musiała|musieli|pewnie|widocznie|zapewne|ewidentnie|najwyraźniej) (pan |pani |państwo |coś |źle |go |ją |to )*(uszkodzi~|zepsu~|źle|upuści~|zala~|przeciąży~|zgubi~|porysowa~|pomyli~|kliknę~|wpisa~|zniszczy~)|(to )?klient~ (odpowiada|powin~|musi|ponosi|zawini~)|jest (tam )?(jasno|wyraźnie|czarno na białym) (napisan~|podan~)|(jasno|wyraźnie|czarno na białym) (napisan~|podan~|było|stoi|jest)|każdy (…)?(potrafi|umie|czyta|wie)',
    ],
    unless: [
      '(jeśli|jeżeli) (…)?(zamówi|wybra|wpisa|poda|kupi)~|u nas (…)?(parasol|telefon|torb)~|zostawił~ (pan|pani) u nas|(jeśli|jeżeli) (podał|podała|wpisał|wpisała)~|nic się nie stało|nic nie szkodzi|(można|proszę|zapraszamy) (…)?odebrać osobi~|nie (jest |była |było |powinn~ )?(w żadnym razie |wcale |absolutnie )?(to )?(pana|pani|twoja|twój|państwa) (win~|błąd|pomyłk~)|nasz~ (win~|błąd|błęd~|pomyłk~|niedopatrz~|strony)|my (…)?(powinniśmy|pomyliliśmy|nie)|powinn(a|o|y) (już |była |było |były |być |trafi~|dotrze~|przyj~|dosta~|otrzyma~)|(jeśli|jeżeli|gdyby|jak) (jeszcze )?nie|nie (trzeba|musi|musisz)|(nie|niczego) (pan |pani |państwo )?(zrobi~|zawini~)|(pomyli|przeoczy|źle)(li|liśmy)~|gdyby (pan|pani|państwo|coś|cokolwiek|jednak)? ?(miał|miała|mieli|coś|potrzeb|chcia~|był(a|y|o)? (jeszcze |jakie~|pytani~))',
    ],
  },
  {
    rule: 'argue',
    any: [
      '(to|co|jest|są|piszesz|pisze (pan|pani)|twierdzi (pan|pani)) (jest |po prostu |zwykła |zwykłe |wierutna |wierutne |jakaś |jakieś |kompletna |kompletne |są |totalna |czysta |absolutna |pani |pana )*(nieprawd(a|ą|ę)|kłamstw~|bzdur(a|y|ą)|brednie|bajk(a|i)|wymysł~|absurd~|niemożliwe|nonsens~|głupstw~|fałsz~|kłamliw~|śmieszn~|wyssan~)|(nieprawda|bzdura|bzdury|kłamstwo|brednie|nonsens|niemożliwe|wykluczone|akurat|guzik prawda)( |$)(.|!|,|że|ponieważ|bo|nasz~|u nas|przesyłk~|paczk~|pan~)',
      '(pan|pani|państwo|ty)? ?(się |pan |pani |tu |chyba |grubo |po prostu |sam~ )*(myli (się )?(pan|pani)|mylisz się|mylą się państwo|kłami(e|esz|ą)|okłamuj~|zmyśla(sz|ją)?|przesadza(sz|ją)?|koloryzuj~|konfabul~|wymyśla(sz|ją)? (sobie|pan|pani)|mija się (pan |pani )?z prawdą|nie ma (pan |pani )?racji|nie masz racji|(gada|pisze|opowiada|wypisuje|mówi)(sz|ją)? (pan |pani )?(bzdury|głupoty|bajki|nieprawdę|brednie|farmazony|kłamstwa)|naciąga(sz)?|wprowadza(sz)? (pan |pani )?(…)?w błąd|rozpowszechnia~ (pan |pani )?nieprawd~)|(bzdury|głupoty|bajki|nieprawdę|brednie) (pan|pani|państwo)? ?(opowiada|pisze|wypisuje|gada|mówi)~|nie (jest )?prawd(a|ą|ę) (…)?(że|jakoby|jest|co|to|pisze)|to nie(jest)? prawda|(proszę|przestań~|niech (pan|pani)) (…)?(nie |przesta~ )(…)?(kłam~|zmyśla~|przesadza~|wymyśla~|opowiada~ bajek|wprowadza~|histeryz~|dramatyz~|robić scen)',
      'nie (wierzymy|wierzę|dajemy wiary|uwierzymy)|trudno (nam |mi )?(w to )?(uwierzyć|dać wiarę)|(ciężko|nie sposób) (…)?uwierzyć|jakoś (nie|inni|nikt|żaden|pozosta~)|(nikt|żad(en|na)) (inny |inna |z naszych |z |poza ~ )*(klient~ |pan~ )*(…)?(nie )?(narzeka~|skarży~|zgłasza~|zgłosi~|reklamow~|ma(ł|ła)? (problem~|zastrzeż~)|miał~|mia~)|(jest|jesteś) (pan|pani)? ?jedyn~|jako (jedyn~|pierwsz~) (…)?(narzeka~|zgłasza~|ma|się|klient~)|(wszyscy|pozostali|inni|reszta|setki|tysiące) (inni |pozostali |nasi )*(klien(ci|tów)|kupując~|ludzie)? ?(…)?(chwal~|zadowol~|nie (mają|miał~) (…)?(problem~|zastrzeż~|uwag)|potraf~|sobie radz~|jakoś)',
      '(proszę|niech (pan|pani)|musi (pan|pani)) (…)?(to )?udowodni~|gdzie (są )?(dowod~|pana dowod~|dowód)|(ma|mają|masz) (pan |pani |państwo )?(na to |jakieś )*dowod~|(nic|coś|cokolwiek) takiego (się )?(nie|u nas|miejsca)|(u nas|nam) (to|takie rzeczy|coś takiego) (się )?(nie|niemożliw~)|(jest|to) (…)?wykluczon~|nie ma (takiej )?(mowy|możliwości) (żeby|aby|by)|jak (już )?(pan~|pani|ci)? ?(wielokrotnie|kilka razy|kilkakrotnie|już|dwa razy|tysiąc razy) (…)?(pisa~|mówi~|wyjaśnia~|tłumaczy~|informow~)|ile razy (mam|mamy|można|trzeba)|po raz (kolejny|setny|ostatni|trzeci) (…)?(tłumacz~|wyjaśnia~|powtarza~|pisz~|mówi~|informuj~)|(jeszcze raz|dokładnie|uważnie|ze zrozumieniem) (przeczyta~|przeczytać|czyta~)|(przeczyta~|przeczytać|poczyta~|zajrze~) (…)?(jeszcze raz|ponownie|uważnie|ze zrozumieniem|dokładnie)',
      '(przesyłka|paczka|zamówienie|produkt|towar|dostawa|kurier) (…)?(wcale |wcale się |się )?nie (…)?(spóźni~|opóźni~|był~ (…)?(uszkodz~|opóźni~|wadliw~|opóźn~)|jest (…)?(opóźni~|wadliw~|uszkodz~|spóźni~))|rzekom~|tak zwan~|(fakty|dane|dokumenty|nagrani~|system|monitoring) (…)?(mówi~|są|wskazuj~|pokazuj~|świadcz~) (…)?(inaczej|co innego|inne|coś innego|że pan~|jasn~)|(to )?(my|nasz~) (…)?(mamy rację|nie popełni~|nie zawini~|nie zrobi~)|(nasz|nasza|nasi) (pracowni~|konsultan~|koleżank~|kurier~) (…)?(nigdy|na pewno|tak) (…)?(nie|by)|proszę (się )?nie (ośmieszać|unosić|histeryzować|przesadzać)|(o co|w czym) (panu|pani|ci|tak naprawdę|właściwie) (chodzi|problem)',
    ],
    unless: [
      'jeszcze nie|(już )?nigdy (…)?(się )?nie (spóźni|opóźni|zepsuje)~|(mam|mamy|ma|macie) (pan |pani |państwo )?(całkowitą |pełną |absolutnie )?racj~|(jeśli|jeżeli) (się )?(mylimy|mylę)|nie (twierdzimy|sugerujemy|zarzucamy|podważamy)|(my|sami) się (po)?myli~|bo chcemy|niemożliwe do',
    ],
  },
  {
    rule: 'policy_phrase',
    any: [
      '(taka|taką|taki|takie|tak) (już )?(jest|mamy|są|obowiązuje|panuje|panują|funkcjonuj~) (…)?(polityk~|zasad~|procedur~|regulamin~|przepis~|reguł~|wytyczn~)|taka (polityka|procedura|zasada)|takie (zasady|procedury|przepisy|reguły)',
      '(polityk(a|i|ę|ą)|procedur~|regulamin~|reguł~|wytyczn~|przepis~) (nasz~ |obowiązując~ |wewnętrzn~ )*(firm~|sklep~|spółk~|wewnętrzn~|przedsiębiorstw~)|(nasz~|firmow~|wewnętrzn~|sklepow~|korporacyjn~) (wewnętrzn~ |firmow~ )?(polityk~|procedur~|wytyczn~|regulacj~|zasady|regulamin|reguły) (nie|tak|stanowi~|przewid~|mówi~|wymaga~|zabrania~|nakazuj~|jest|są|zakazuj~|jasno)',
      '(zgodnie z|według|w myśl|na mocy|stosownie do|wbrew|niezgodn~ z|sprzeczn~ z|wynika z|wynikają z|z powodu) (…)?(polityk~|procedur~|wytyczn~|zasadami|zasad (firm~|sklep~))|(zgodnie z|w myśl|wbrew|według|na mocy) (…)?regulamin~ … (nie|brak|wykluczon~)|regulamin~ (nie|tego|zabrania|mówi|stanowi|jasno|wyraźnie|jest jasny|na to)|procedur~ (nie|są|to|tego|wymaga~|na to|zabrania~)|zasady (są|to) (zasady|dla wszystkich|takie|jasne)',
      'system (mi |nam |na to |tego )*nie (pozwala|przepuszcza|przewiduje|dopuszcza|umożliwia|przyjmuje|widzi takiej)|nie (jestem|jesteśmy) (…)?(upoważn~|uprawn~)|nie mam (…)?(upoważn~|uprawn~)|nie wolno (mi|nam)|(tak|takie) (u nas|po prostu) (się |jest|są|mamy|działa~)( robi)?',
    ],
    unless: [
      'nie (były|są) (…)?jasn~|polityk~ (prywatnoś~|cookies|plików)|które (…)?zasad~|niejasn~|zasady gry',
    ],
  },
  {
    rule: 'queue_phrase',
    any: [
      '(jest|są|jesteś|znajduj~|czek~|ustawi~|oczekuj~|pozosta~) (pan |pani |państwo |się |obecnie |teraz |już |cierpliwie )*(\\d+ |w |na )*w? ?kolej(ce|ki|kę)|w kolej(ce|kę) (oczek~|do (konsult~|doradc~|obsługi)|jest|zgłosze~|rozmów|wiadomości)|(twoj~|pana|pani|państwa) (miejsce|pozycja|numer) w kolejce|(na |swoj(ą|ej) |pana |pani |państwa |twoj~ )+(swoją )?kolej(kę|ki|i)?|(pozycja|miejsce) w kolejce|przed (panem|panią|państwem|tobą) (…)?(jest|są|jeszcze|oczek~|\\d+|osób|klient~|zgłosze~)',
      '(obsługuj~|obsługą|rozmawia~|pomaga~|zajmuj~|zajęci|odpowiada~|odpisuj~) (…)?(inn~|pozostał~|wcześniejsz~|poprzedni~) (osob~|klient~|zgłosze~|rozmow~|rozmów|sprawa~|zapyta~|wiadomoś~)|(wszyscy|wszystkie|nasi|każdy)( nasi)? (konsultan~|doradc~|pracowni~|agen~|lini~|operator~|przedstawicie~|koledzy) (…)?(są|jest|prowadz~|rozmawia~|zaję~)( zaję~)?|zwolni się (…)?(konsult~|doradc~|pracowni~|agent|linia|któryś)|(konsult~|doradc~|pracowni~|agent) (…)?(będzie|się zwolni|zwolni) (wolny|dostępny)',
      '(w|według) kolejnoś~ (zgłosze~|wpływ~|otrzym~|nadsyłan~|przyjmow~)|(proszę|prosimy) (o )?(czeka~|oczekiwa~|poczeka~|cierpliw~ oczekiw~|pozosta~ na (linii|łączach))( na (połącz~|konsult~|swoj~|kolej|dalsz~|odpowiedź))?( .|$| !)|(duż~|ogromn~|wzmożon~|zwiększon~) (liczb~|iloś~|ruch~|zainteresowan~) (…)?(zgłosze~|zapyta~|wiadomoś~|klient~|połącz~|rozmów|zamówień)?|(rozmow~|wiadomoś~|zgłosze~|połączeni~|opinia) (jest |są )?(dla nas )?(bardzo )?(ważn~|istotn~) dla nas|(jest|są) dla nas (bardzo )?(ważn~|istotn~) (proszę|prosimy)',
    ],
    unless: [
      'kolej(ce|ka|ki|kę) (do kas~|w sklep~|przy kas~|po)|(stania|stać|stał~|czekał~) w kolejce|(kasie|kasy|salonie|sklepie)|(twoja|pana|pani|państwa) opinia|opini~ (…)?ważn~|ruch~ (miejsk~|uliczn~)',
    ],
  },
  {
    rule: 'closed_door',
    any: [
      'nic (się |już |tu |na to |z tym |tutaj |w tej sprawie |dla (pana|pani|państwa|ciebie) )*(nie )?(możemy|mogę|da|poradzimy|poradzę|zrobimy|zrobię|pomożemy|zmienimy|wskóra~|jesteśmy)|nie (możemy|mogę|jesteśmy w stanie|potrafimy|da się|jestem w stanie) (…)?(już )?(nic |niczego |pomóc|pomagać|zrobić)|nie (pomożemy|pomogę|poradzimy|zajmiemy się|przyjmujemy reklamacji|uznajemy)|(na to )?nie ma (już )?(żadnej |na to )*(rady|możliwości|takiej opcji|szans|co liczyć|o czym)|(tu |tutaj )?pomoc (nie jest )?możliwa',
      '(spraw(a|ę)|temat|zgłoszenie|rozmow(a|ę)|reklamacj(a|ę)|dyskusj(a|ę)) (…)?(jest |została |został |zostało |uznajemy |uważam~ |za )*(zamknięt~|zakończon~|skończon~|zamykamy|kończymy|rozpatrzon~ odmown~)|(uznajemy|uważamy|uważam|zamykamy|kończymy|zamykam|kończę) (…)?(spraw~|temat~|zgłoszeni~|rozmow~|dyskusj~|korespondencj~)|(koniec|eot|kropka) (tematu|dyskusji|rozmowy|kropka|.|!)|i kropka|decyzja (jest |o ~ )?(ostateczn~|nieodwołaln~|nie podlega)|(to )?nasz(e|a)? (ostatnie|ostateczn~) (słow~|stanowisk~)',
      'nie (będziemy|zamierzam~|mamy zamiaru|będę) (…)?(odpowiad~|dyskut~|kontynu~|odpisyw~|rozmawia~|komentow~|zajmow~|tłumacz~|przyjmow~|wymienia~|zwrac~)|(to )?nie (jest )?nasz(a|ego|ej|ym|e)? (problem~|spraw~|wina|kłopot~|interes~|dział~|odpowiedz~)|to (już )?(nie|pana|pani|twój|państwa) (nasz |własny )?(problem|kłopot|zmartwienie)|(radzić|radź) (…)?(sobie|sam~)|(proszę|niech (pan|pani)) (…)?(szukać|kupować|iść|poszukać|kupuje|szuka|idzie|zwrócić się) (…)?(gdzie indziej|gdzieindziej|u konkurencji|do konkurencji|do kogoś innego|do (kuriera|producenta|przewoźnika|poczty|banku))|(to )?wszystko (z naszej strony|co (mam~|możem~) (do|w tej))|żegna(m|my)( .| !| ozięb~|$)|(proszę|prosimy) (więcej |już |do nas )*nie (pisać|kontaktować|dzwonić|zawracać|wracać)|nie (ma|widzimy|przewidujemy) (…)?(podstaw~|sensu|potrzeby) (…)?(dalsz~|dyskus~|kontynu~)|nie (ma|robimy) wyjątków|bez wyjątków|trudno (.|!|takie)|(pech|przykro nam) (.|!) ?(żegn~|do widzenia)?$',
    ],
    unless: [
      'przez pomyłkę|omyłkowo|(dopóki|zanim|jeśli|jeżeli|gdyby|bez|póki) |(w|pod) (komentarz~|publiczn~)|proszę napisać|nie (kończymy|zamykamy)|(sprawa|temat|sprawę) (…)?nie (jest|została)',
    ],
    unlessAfter: [
      '(ale|jednak|natomiast|zamiast|za to|w zamian|możemy|mogę|chętnie|proponuj~|może (pan|pani)|mogą państwo|możesz|zapraszamy do|proszę napisać|prosimy o wiadomość|napisz|wyślemy|sprawdz~|przekaż~|oferuj~|wymienimy|zwrócimy|oddamy)',
    ],
  },
  {
    rule: 'impossible_promise',
    any: [
      `${CERTAIN} … ${OUTCOME}|${OUTCOME} … ${CERTAIN}`,
      '(już )?nigdy (więcej |już |się |to |taka ~ |nic )*(…)?nie (powtórzy|zdarzy|wydarzy|spóźni|zepsuje|zawiedzie|zawiedziemy|popsuje|będzie|pomylimy|opóźni|przytrafi|zniszczy|zgubi)~|(to|sytuacja|taka sytuacja|coś takiego|błąd) (…)?(się )?(już |więcej )*nigdy|nie (powtórzy|zdarzy) (się )?(to )?(już )?nigdy|(będzie|posłuży|wytrzyma|działa|wystarczy) (…)?(wiecznie|na zawsze|całe życie|do końca życia|na wieki)|nic (…)?nie (może|ma prawa) (się )?(pójść|stać|zepsuć)|(zawsze|za każdym razem) (…)?(na czas|dociera|dochodzi|punktualn~)|zero ryzyka|w stu procentach|(nie ma|bez) (żadnej |innej )?(możliwości|opcji|obawy) (żeby|aby|by|że) (…)?nie',
    ],
    unless: [
      'nie (…)?(obiec~|gwarant~|przysięg~|ręcz~|może~ (…)?(zagwarant~|obiec~|zapewni~|dać|mieć)|chc~ (…)?(obiec~|gwarant~)|jesteśmy w stanie (…)?(obiec~|zagwarant~|zapewni~)|da~ (się )?(…)?(gwarancj~|obiec~))|gwarancj~ (na|producent~|wynosi|obejmuj~|niestety)|lat~ gwarancj~|(dni|lata|lat|miesi~|rok) gwarancj~|(wychodzi|wyjdzie|wyślemy|nadamy|wyjedzie|nadana|wysłana|spakujemy|opuści)|(bez|brak) gwarancji|zrobimy wszystko|dołożymy|posta(ra|rz)~|powinn~',
    ],
  },
];
