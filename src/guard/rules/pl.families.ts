import type { PhraseGroup } from '../phrases.js';

const EVIDENTLY =
  '(najwyraźniej|widocznie|ewidentnie|zapewne|pewnie|prawdopodobnie|po prostu|chyba|jak widać|wygląda na to że|na pewno|oczywiście)';
const YOU = '(pan|pani|państwo)';

/** Dalsze sposoby powiedzenia tego samego: według budowy, nie według słów. */
export const plFamilies: PhraseGroup[] = [
  {
    rule: 'blame',
    any: [
      `${EVIDENTLY} (…)?(przela|zostawi|przeładowa|przegrza|użył|użyła|podłączy|wrzuci|wypra|upuści|uderzy|wygi|zapomnia|przeoczy|zala|źle|rozładowa|postawi|nie (doczyta|sprawdzi|przeczyta))~ ?(…)?${YOU}?`,
      `(przelał~|zostawił~|przeładował~|przegrzał~|utopił~|rozładował~|przepełnił~|dokręcił~) (ją |je |go |to )*${YOU}|za (mocno|dużo|bardzo|ciasno) (…)?${YOU} ?|(źle|niewłaściwie|krzywo) (go |ją |je |to )*${YOU}|źle się ${YOU} (…)?(przyjrza~|wczyta~)|(użył~|użyła) ${YOU} (niewłaściw~|złego|złej|nieodpowiedn~)|(wpisał~|podał~|wpisała|podała) ${YOU} (…)?(nieistniej~|zły|błędn~)|czekał~ ${YOU} do ostatn~|zostawi(ł|ła|li)~ (…)?(na (deszczu|słońcu|pełnym)|bez nadzoru|włączon~)|(sam|sama) ${YOU} (…)?(to |go |ją )?(zepsu~|wybra~|uszkodzi~|chcia~|zamówi~)|(wybrał~|wybrała) ${YOU} (sam|sama)`,
      `początkujący~ (często|zawsze)?|(niech|proszę) się (…)?nie dziwi~|(proszę się|nic) nie dziw~|nie dziwić|(to już|to) ${YOU}a? (sprawa|wybór|decyzja)|to już (pana|pani|państwa) (sprawa|problem)|(był|to) (pana|pani|państwa) wybór|(nikt|nikt nie) (…)?kazał|(bo|ponieważ) ktoś (ją|go|je)|ktoś ją utopił|jedno spojrzenie|oszczędzili(byśmy)? sobie|(instrukcja|opis) (…)?(za dług~|zbyt dług~|za trudn~)|(dla|pani|pana) (…)?(za dług~|za trudn~)|tak to jest (kiedy|jak|gdy)|mimo (metki|ostrzeżenia|instrukcji|opisu)|oczekuje (pan|pani)? ?cudów|sam(a)? jest sobie winien|sobie win(ien|na)|gdyby ktoś (otworzył|był|przeczytał)|większość (ludzi|klientów) (mierzy|czyta|wie|sprawdza|potrafi)|powszechnie wiadomo|każdy wie że|(z (pana|pani) strony) (nieodpowiedzialn~|nierozważn~|lekkomyśln~|niemądr~)|(niedbał~|niewłaściw~|nieostrożn~|złe) (obchodzeni~|użytkowani~|użyci~|traktowani~)|po (pana|pani|państwa) stronie|przy odrobinie (ostrożno~|uwagi|staran~)|tylko (wtedy )?gdy ktoś|(spotyka|zdarza się|dotyczy) tylko tych|pomijają (pierwszą|stronę|instrukcj~)|wypadałoby (już )?(znać|wiedzieć)|nic nie poradzimy na to|nie nasza wina że|to nie nasza wina|nigdy nie ma (pana|pani) w domu|od (pana|pani) (proszku|płynu|środka)|szuka winnych|z winy (pana|pani|klienta|użytkownika)|kto podaje|więc co było dalej`,
      'ktoś (go |ją |je |to )*(…)?(na siłę|wygotował|ciągnął|utopił|przegrzał|zepsuł|przeładował|zerwał|upuścił)|na siłę|proszenie się o|prosić się o|gdyby (pan|pani) (…)?[^ ]+(ł|ła)( |$)|gdyby [^ ]+(ł|ła) (pan|pani)|tylko wtedy gdy|prosić się o kłopoty',
      'wystarczył(o|a) (go |ją |je |tylko |jedynie )*[^ ]+(ć|c)( |$)|po stronie użytkownika|(inni|pozostali|wszyscy) (potrafią|umieją|czytają|wiedzą|mierzą)|nie nazywać (tego|to)|(pana|pani|państwa) (pies|kot|dziecko|syn|córka|mąż|żona) (…)?[^ ]+(ł|ła|ło)( |$)|(pogryzł|stłukł~|porysował~) (pana|pani)',
    ],
    unless: [
      '(jeśli|jeżeli) (…)?(zamówi|wybra|wpisa|poda|kupi)~|u nas (…)?(parasol|telefon|torb)~|zostawił~ (pan|pani) u nas|(jeśli|jeżeli) (podał|podała|pan|pani)|nic się nie stało|wystarczy|gdyby (pan|pani) (…)?(miał|miała|chciał|chciała|potrzebował|potrzebowała|coś|wolał|wolała)|nie wolno|tym razem|(nasz~|my) (…)?(win~|błąd|błęd~|pomyłk~|niedbalst~|niedopatrz~)|nie (zrobi~|jest) (…)?(nic|pana|pani)|(jeśli|jeżeli|gdyby) (już |jeszcze |mail |kabel )|przepraszamy|przykro|rację|(widocznie|pewnie|chyba) (…)?(mail|wiadomość|kurier)|odebrać osobi~',
    ],
  },
  {
    rule: 'argue',
    any: [
      'z tym( zdecydowanie| stanowczo)? się nie zgadzamy|nie zgadzamy się (z tym( .| !|$)|z (pana|pani|państwa))|pamiętamy to (…)?inaczej',
      'tak to (wcale )?nie (wyglądało|było)|(było|to było) (zupełnie|całkiem|całkowicie) inaczej|(twierdzenie|to) że (…)?(mija się|nieprawd~|nie jest prawd~)|mija(ją)? się z prawdą|(coś )?(zupełnie |całkiem )?(przeciwnego|odwrotnego)|(mówią|pokazują|dowodzą|świadczą|wskazują) (…)?(przeciwn~|odwrotn~|co innego|inaczej)|i tyle( .|$)|za każdym razem (…)?(co innego|inaczej)|nic z tego (co|,)|(się )?nie zgadza( .|$)|żaden (z nich )?nie był|(więc|zatem) (pana|pani) też nie|(to )?nie (jest )?(rysa|wada|plama|pęknięcie|wgniecenie|brud|usterka|szary|cienk~|spóźnion~)( |$)|nie istnieje( .|$)|nikt (u nas|z nas|od nas) (…)?nie|(na|w) (…)?(zdjęci~|nagrani~) (…)?(nie widać|niczego|nic)|nigdy (pan|pani) (do nas |nas |nam )*nie|czysta fantazja|czysty wymysł|byłem przy tym|byłam przy tym|nie ma o czym (mówić|dyskutować|rozmawiać)|źle (pan|pani) pamięta|(pana|pani|państwa) wersja|(trudno|ciężko) (w to )?uwierzyć|to różnica|wiemy na pewno że|(do woli|ile (pan|pani) chce)|prawdą się (to )?nie stanie|(wszyscy|każdy|reszta|inni) (…)?(widzą|widzi|wie|wiedzą) (…)?(tylko|oprócz|poza) (pan|pani|pana|panią)|(tylko|prócz|oprócz) (pan|pani|pana) nie|każdy to widzi|trzymać się faktów|(tłumaczyliśmy|wyjaśnialiśmy) (…)?(nie raz|już|wielokrotnie|dwa razy)|bezpodstawn~|nieuzasadnion~|bezzasadn~|(wierzymy|ufamy) (jemu|kurierowi|jej)|a nie (panu|pani)( .|$)|nic wspólnego|(połowa|większość) (z tego )?(jest )?(zmyślon~|nieprawd~|wymyślon~)|zmyślon~|nie widzimy problemu|(dokładnie|dostał~) (to )?(…)?co (pan |pani )?zamówi~|nijak się mają|nie jest spóźnion~|proszę nie (opowiadać|pisać) że|myli się (pan|pani)',
      'to niemożliwe|(twierdzeni~|reklamacj~|zarzut~) (…)?(nie bronią|nie broni|nie trzyma|nie potwierdza)|bzdura|bzdury|nonsens|cokolwiek się (panu|pani)|kalendarz (mówi|pokazuje)|cokolwiek (pan|pani) (widzi|myśli|widział~)',
      '(takiej|takiego|żadnej) (rozmowy )?nie było|(rozmowy|takiej rozmowy) nie było|(myli|mylą) (nas )?(pan|pani|państwo)|myli nas|u nas (pan|pani) nie (kupi~|zamawia~)|(trzymajmy|trzymać) się (prawdy|faktów)|nikt się nie (rozłączył|rozłącza)|nieuzasadnion~',
    ],
    unless: [
      'jeszcze nie|to nie (jest )?bzdura|niemożliwe do|ma (pan|pani) (…)?rację|przepraszamy|przykro|ustalimy|sprawdzimy|nasz~ (błąd|win~)|pozwala~|(żadna|żadne) nasz~|nigdy się|(jeśli|jeżeli) ',
    ],
  },
  {
    rule: 'sarcasm',
    any: [
      '(cóż za|co za|jakie|ale) (szczęście|zaszczyt|radość|fart)|(takiego|prawdziwy|prawdziwa|istny) (znawc~|ekspert~|specjalist~|artyst~)|przemówił (ekspert|znawca|specjalista)|wszyscy notują|notujcie|(cały|całą|cała|całe) (magazyn|zespół|firma|kolekcję|świat|dział|biuro) (…)?(przerwa~|stoi|rozmyśl~|przeprojekt~|płacze|drży)|przeprojektujemy|(specjalnie|celowo|umyślnie) (…)?(szuka~|jeżdż~|rzuca~|niszcz~|czeka~ na)|kto to (widział|słyszał)|nie mieliśmy pojęcia że|(poruszył~|wzruszył~|wstrząsnęł~) nas|(do głębi|dogłębnie)|cierpieni~ (pan~|twoj~)|(spojrzymy|spojrzeć) (…)?(w oczy|dzieciom)|dzieciom w oczy|(płacze|płaczą|zalewa się łzami|we łzach)|praw(a|o) do filmu|(podręcznik~|kronik~) (histori~)?|w złot~ ram~|oprawimy|arcydzieł~|(nagrodę|medal|order) za (cierpliw~|odwag~|spostrzeg~)|minut~ ciszy|marsz żałobny|kwartet|śni się nam|(co noc|po nocach)|odmienił~ (pana|pani|twojego) życia|zmienił~ (…)?życia|jedyną chmurę|(nareszcie|wreszcie) ktoś (nam )?(wytłumaczył|wyjaśnił|odkrył)|co to są spodnie|posmarować (panu |pani |ci )?chleb|wkręcić żarówk~|potrzymać za rękę|(następnym razem|zaraz|wkrótce) (zażyczy|zechce|poprosi) |suchego deszczu|jak (to )?(słońce|deszcz|wiatr) (śmiał~|mógł|mogło)|z drewna( .|$)|okazał~ się (czarn~|biał~|mokr~|zimn~)|skandal|niezmiernie wdzięczn~|oświecić|oświecił~|znalazł (pan |pani )?czas żeby|(to )?musi być (straszne|okropne|nieznośne|potworne) (żyć|mieć)|(całe|całych|aż) (dwa|trzy|dwie|cztery|jeden|jedną) |ta słynna|imponując~|uśmiali(śmy)? się|(może|mam|mamy|możemy) (jeszcze )?(przyjechać|przyjść) (i |wkręcić|posmarować|potrzymać|zaśpiewać)|(o rety|o raju|ojej|rety|olaboga|matko)|(wzywamy|dzwonimy po|wezwać) (karetk~|policj~|straż~)|dzwonić do premiera|a to niespodzianka|osobiście (usiedli~|stanę~|nadepn~)|jak (ty|pani|pan) to (przeży~|wytrzyma~)|kto by pomyślał',
      'policj~ mody|(kolejny|następny) (ekspert|znawca|specjalist~)|(tego|tylko tego) nam brakowało|wstrzymać druk|biedactw~|woda jest mokra',
      'jak (pan|pani|ty|państwo) (to )?(przetrwa~|przeży~|wytrzyma~)|gratulujemy właśnie|(nasi )?inżynierowie są|klasyczn~ (…)?(to był|historia|wymówka)|(tego|czegoś takiego) jeszcze nie słyszeli~|przekażemy (chmurom|słońcu|pogodzie)|zrecenzował|matko (jedyna|boska)',
    ],
    unless: [
      '(za długo|zbyt długo)|gratuluj~|przepraszamy|(bardzo )?(nam )?przykro (z|że) (…)?(opóź~|czek~|wgnie~|kłop~)|(pies|kot|kotek|piesek)|z drewna (dębow~|bukow~|sosnow~)|dziękujemy za (śliczn~|piękn~)|(piękn~|przepiękn~|kuchni~) (…)?brawo|brawo$',
    ],
  },
  {
    rule: 'insult',
    any: [
      '(trzeba|musi|musiał~) być (…)?(tłuk~|głąb~|matoł~|tępak~|niezły~|skończon~)|tłuk(iem|u|i|a)?|z takim (rozumem|mózgiem|umysłem)|(wredn~|stary|stara|złośliw~|głupi~) (bab~|jędz~|chłop~|dziad~)|(tylko|nawet|ani) (małpa|koza|osioł|dziecko|szympans) (…)?by|koza mojej|najostrzejsz~ nóż~|najbystrzejsz~|(na|o) (pana|pani) poziomie|ludzie (na|o) (pana|pani) (poziom~|pokroju)|niech to (panu|pani) (wytłumaczy|przeczyta) (ktoś )?(dorosły|inny|mądrzejszy)|zawsze (jest )?(pan|pani) (taki|taka) (tęp~|głup~|wolny)|(rozpuszczon~|rozwydrzon~) (bachor|dzieciak|dziecko)|bachor~|zbadać (sobie )?(głow~|mózg)|(jełop~|pasożyt~|przygłup~|buc|buca|bucem|jędza|jędzy|jędzo|prymityw~|nieudaczni~|łachudr~|gamoń~|gamoni~|tuman~|gbur~|pierdoł~)|jęczeć gdzie|wstydem dla|pod swój kamień|zbyt ograniczon~|(takich|takie) bredni (nie )?pisz~|ktoś po podstawówce',
      'żałosn~ (wiadomo~|komentarz|opini~|klient~)|od żałosn~|niewiarygodn~ głupot~|nie potraficie (przeczytać|czytać)',
      'nie powinien (wchodzić|zbliżać|mieć|kupować)|nie powinna (wchodzić|zbliżać)|(jest|jesteś) (pan |pani )?beznadziejn~|tępot~|kto nie (umie|potrafi|radzi sobie)',
    ],
    unless: [
      'nie powinien (mieć|wchodzić) (kontakt|do wody)|(wcale|w żadnym razie|ani trochę) (to )?nie (jest )?(głupi~|durn~)|nie (jest |ma )?(głupi~|durn~) pyta~|dziesięciolatek',
    ],
  },
  {
    rule: 'threat',
    any: [
      'jeszcze (jeden|jedna|jedno) (komentarz|opinia|słowo|wpis|kłamstwo) (i|a)|(prawnik|adwokat|szef) (…)?(dostanie|otrzyma|zna|ma) (pana|pani|w|odpowiedn~)|słono (zapłac~|kosztowa~)|mamy (pana|pani|państwa) (adres|dane|numer)|(drogo|słono|dużo) (…)?kosztować|zna (…)?odpowiednich ludzi|(pana|pani|twój) pracodawc~|(jeśli|jak) będzie (pan|pani) (tak )?(dalej )?(pisa~|robi~)|upubliczn~|(to|jest) (przestępstwo|karalne)|(czekać|oczekiwać) (na )?(list|pozwu|wezwani~)|póki mamy cierpliwość|zadbamy o to (żeby|aby) (…)?(żaden|nikt|już)|pozew (…)?(w przygotowaniu|przygotow~)|(zobaczy|zobaczysz) (pan|pani)? ?(…)?co potrafimy|sprawa trafi do (nasz~|sąd~|prawni~)',
      'dopilnujemy (żeby|aby)|zapukają do (pana|pani)|(poznali|poznają) (pana|pani) (nazwisk~|adres~|dane)|zgłosimy (pana|panią)',
      '(miało|mieć) (dla (pana|pani) )?(…)?konsekwencje|zrzuty ekranu (…)?(prawni~|robimy)|(wpis|słowa|komentarz) (proszę )?dobrze przemyśle~|nasi prawnicy (…)?(chętnie|lubią|czytają)|robimy zrzuty',
    ],
    unless: ['ma (pan|pani) prawo|może (pan|pani) (…)?(zwrócić|skorzystać)'],
  },
  {
    rule: 'policy_phrase',
    any: [
      '(regulamin~|zasad~|wytyczn~|procedur~|przepis~|instrukcj~) (…)?(nam |mi |na to |tego )*(nie pozwala~|dopuszcza~|nie przewiduj~|zabrania~|nie dopuszcza~|zakazuj~|są surowe|dotyczą wszystkich|obowiązują wszystkich)|(wewnętrzn~|firmow~) (wytyczn~|przepis~|procedur~|instrukcj~|regulacj~|zasad~)|(wytyczn~|procedur~) (firmy|wewnętrzn~)|(takie|taki|taka) (mamy|są|jest) (…)?(przepis~|zasad~|regulamin~|procedur~)|centrala nie|nie mam (do tego )?uprawnień|(trzymać|stosować) się (…)?(wytyczn~|do wytyczn~|instrukcj~|przepis~)|wiążą nas|(tak się to|tak to) (u nas )?(po prostu )?robi|u nas (po prostu )?tak się|system (nam |mi )?nie',
      '(nasza|naszej|firmow~|tak~) polityka( .|$| nie)|uniemożliwia (…)?polityk~|przepisy (firmy|sklepu)',
      '(nasze |nasza |firmowe )(wytyczne|zasady|procedury|przepisy) (…)?(pozwalają|dopuszczają|zezwalają)',
    ],
    unless: ['nie (były|są) (…)?jasn~|(gry|prywatno~|cookies)|które (…)?zasad~|niejasn~'],
  },
  {
    rule: 'closed_door',
    any: [
      '(rozwiązania|rady|innej możliwości|pomocy) (nie ma|brak)|nie mamy nic (więcej )?do (dodania|powiedzenia)|(dla nas|z naszej strony) (temat|sprawa|to) (jest )?(załatwion~|zamknięt~|skończon~)|(kolejnej|innej|żadnej|dalszej) odpowiedzi (…)?nie|więcej (…)?nie zrobimy|(robić )?zakupy w innym|(takimi|tymi|tym) (sprawami|rzeczami)? ?się nie zajmujemy|(i już|i koniec|i basta)( .|$)|pogodzić|kończymy korespondencj~|korespondencj~ (…)?kończ~|pieniędzy nie (oddamy|zwrócimy)|koniec rozmowy|my za to nie odpowiadamy|nie odpowiadamy za|na kolejne wiadomości (…)?nie',
      '(wniosek|reklamacj~|prośb~) (…)?odrzucon~ i|nie (zostanie|będzie) wznowion~|sprawy nie wznowimy',
    ],
    unless: ['przez pomyłkę|omyłkowo|(ale|jednak|może (pan|pani)|możemy|jeśli|dopóki) '],
  },
  {
    rule: 'impossible_promise',
    any: [
      '(żadna|żadne|żaden) (…)?(paczk~|przesyłk~|zamówieni~) (…)?nigdy|(już )?(w życiu|nigdy) (…)?nie (dostanie|spóźni|zdarzy|powtórzy|będzie)|wytrzyma (wiecznie|na zawsze|całe życie)|(ma (pan|pani)|masz) moje słowo|(punkt|dokładnie) (…)?(dziewiąt~|ósm~|południe|bez dyskusji)|bez dyskusji|nie ma (możliwości|opcji|mowy) (żeby|aby)|przysięga(m|my)|(pasować|leżeć) (…)?(idealnie|perfekcyjnie|na sto)|(na )?(sto procent|100 %)( .|$)|na pewno (usunie|zadziała|pomoże|wyleczy|zniknie)|nie ma prawa (się )?|(może (pan|pani)|można) na to liczyć|ani minuty później|dajemy słowo',
      'proszę mi (wierzyć|zaufać) (…)?(będzie|dotrze|przyjdzie)|rękę uciąć|od teraz (każde|każda|wszystkie|zawsze)|trzymamy (państwa|pana|panią)? ?za słowo',
    ],
    unless: [
      '(oddamy|oddam|zwrócimy|zwrócę) (…)?bez dyskusji|(nie możemy|nie mogę|trudno) (…)?(obiec~|gwarant~|zapewni~)|(bawełn~|wełn~|skór~)|od nas wyjedzie',
    ],
  },
];
