import type { Parts } from './parts.js';

export const pl: Parts = {
  greeting: ['<Dzień dobry|Cześć>,', '<Dzień dobry|Hej>,'],
  greetingNamed: ['<Dzień dobry, {name}.|Cześć, {name}!>', '<Dzień dobry, {name}.|Hej, {name}!>'],
  thanksPraise: [
    'Bardzo dziękujemy za miłe słowa.',
    'Dziękujemy, taka opinia to dla nas ogromna radość.',
    'Serdecznie dziękujemy za poświęcony czas i ciepłe słowa.',
    'Dziękujemy, cały zespół bardzo się ucieszył.',
    'Pięknie dziękujemy za tak dobrą opinię.',
  ],
  thanksReview: [
    'Dziękujemy za opinię.',
    'Dziękujemy za podzielenie się wrażeniami.',
    'Dziękujemy za poświęcony czas i szczerą opinię.',
    'Bardzo dziękujemy za te uwagi.',
    'Dziękujemy, że <zechcieli Państwo|zechciało Ci się> do nas napisać.',
  ],
  thanksQuestion: [
    'Dziękujemy za pytanie.',
    'Dziękujemy za wiadomość.',
    'Dziękujemy za zainteresowanie.',
    'Już odpowiadamy.',
  ],
  praiseNote: {
    delivery: [
      'Cieszymy się, że wszystko dotarło szybko i w całości.',
      'Miło nam, że dostawa przebiegła sprawnie.',
      'Przekażemy podziękowania koleżankom i kolegom z magazynu.',
      'Zespół z magazynu bardzo się ucieszy.',
    ],
    staff: [
      'Z przyjemnością przekażemy te słowa naszemu zespołowi.',
      'Koleżanki i koledzy bardzo się ucieszą.',
      'Odczytamy te słowa całemu zespołowi.',
      'Miło nam, że obsługa spełniła oczekiwania.',
    ],
    product_quality: [
      'Cieszymy się, że zakup się podoba.',
      'Życzymy, żeby zakup służył jak najdłużej.',
      'Miło nam, że wszystko jest tak, jak miało być.',
      'Niech cieszy przez lata.',
    ],
    other: [
      'Cieszymy się, że wszystko się udało.',
      'Takie słowa dodają nam skrzydeł.',
      'Miło nam, że mogliśmy pomóc.',
      'Cieszymy się z <Państwa|Twojego> zadowolenia.',
    ],
  },
  apology: [
    'Przepraszamy za tę sytuację.',
    'Bardzo nam przykro, że tak wyszło.',
    'Przepraszamy za kłopot.',
    'Przykro nam to czytać i przepraszamy.',
    'Prosimy przyjąć nasze przeprosiny.',
  ],
  strongApology: [
    'Z całego serca przepraszamy.',
    'Bardzo przepraszamy za wszystko, co się wydarzyło.',
    'Szczerze przepraszamy za całą tę sytuację.',
    'Jest nam naprawdę przykro i bardzo przepraszamy.',
  ],
  sympathy: [
    'Bardzo nam przykro z powodu tego, co się stało.',
    'Przykro nam to czytać i mamy nadzieję, że nikomu nic poważnego się nie stało.',
    'Dziękujemy za tę informację i bardzo nam przykro, że do tego doszło.',
    'Przykro nam, że <musieli Państwo tego doświadczyć|musisz przez to przechodzić>.',
  ],
  feeling: [
    'Rozumiemy zdenerwowanie, na <Państwa|Twoim> miejscu czulibyśmy to samo.',
    'Złość jest w tej sytuacji w pełni zrozumiała.',
    'Widzimy, ile nerwów to kosztowało.',
    'Rozumiemy, jak wielkie to rozczarowanie.',
  ],
  acknowledge: {
    delivery: [
      'Wiemy, jak męczące jest czekanie na przesyłkę bez żadnych wieści.',
      'Z tym zamówieniem wszystko powinno było pójść sprawniej.',
      'Dostawa nie powinna przysparzać zmartwień.',
      'Rozumiemy, jak irytujące są kłopoty z dostawą.',
    ],
    return_refund: [
      'Zwrot powinien być prosty, a tym razem nie był.',
      'Zwrot nie powinien kosztować tyle wysiłku.',
      'Rozumiemy, że chodzi o jasność w sprawie zwrotu.',
      'Chodzi o <Państwa|Twoje> pieniądze i rozumiemy, że ważna jest jasna odpowiedź.',
    ],
    product_quality: [
      'Nie takiej jakości chcemy dostarczać.',
      'Rozumiemy rozczarowanie tym produktem.',
      'Ten produkt powinien być lepszy.',
      'Oczekiwanie lepszej jakości jest w pełni zrozumiałe.',
    ],
    product_question: [
      'Informacje o produkcie powinny być jaśniejsze.',
      'Rozumiemy, że opis produktu pozostawił wątpliwości.',
      'Taką informację powinno się łatwo znaleźć.',
      'Dobrze, że wiemy, co było niejasne.',
    ],
    price_payment: [
      'Kłopoty z płatnością są nieprzyjemne i traktujemy je poważnie.',
      'Gdy chodzi o pieniądze, wszystko musi się zgadzać.',
      'Rozumiemy, że ważna jest jasność w sprawie płatności.',
      'Niejasna kwota niepokoiłaby i nas.',
    ],
    contact_hours: [
      'Kontakt z nami powinien być łatwiejszy.',
      'Rozumiemy, jak frustrujący jest brak odpowiedzi.',
      'Odpowiedź od nas powinna była przyjść wcześniej.',
      'Dodzwonienie się do nas nie powinno być takie trudne.',
    ],
    site_fault: [
      'Usterka techniczna nie powinna przeszkadzać w zakupach.',
      'Rozumiemy, jak irytująca jest niedziałająca strona.',
      'Strona powinna była zadziałać bez zarzutu.',
      'Taka usterka kosztuje czas i nerwy, wiemy o tym.',
    ],
    staff: [
      'Nikt nie powinien być tak potraktowany.',
      'Nie tak chcemy rozmawiać z ludźmi.',
      'Należała się <Państwu|Ci> dużo życzliwsza obsługa.',
      'Opisane zachowanie nie powinno się było zdarzyć.',
    ],
    praise: [
      'Traktujemy te uwagi poważnie.',
      'To dla nas ważne, że o tym wiemy.',
      'Rozumiemy rozczarowanie.',
      'Te zakupy powinny były wyglądać lepiej.',
    ],
    other: [
      'Rozumiemy rozczarowanie.',
      'Te zakupy powinny były wyglądać lepiej.',
      'Traktujemy te uwagi poważnie.',
      'To dla nas ważne, że o tym wiemy.',
    ],
  },
  matters: {
    damaged: [
      'Przesyłka powinna była dotrzeć w całości.',
      'Wiemy, jak przykro jest znaleźć w paczce coś uszkodzonego.',
      'Nic nie powinno docierać w takim stanie.',
      'Takie uszkodzenie nie powinno się było zdarzyć.',
    ],
    not_working: [
      'Nowa rzecz powinna po prostu działać.',
      'Rozumiemy, jak irytujące jest, gdy coś nowego nie działa.',
      'Produkt powinien działać od pierwszego dnia.',
      'Awaria to ostatnia rzecz, jakiej się chce po zakupie.',
    ],
    poor_quality: [
      'Oczekiwanie lepszej jakości jest w pełni zrozumiałe.',
      'Nie z takiej jakości chcemy być znani.',
      'Rozumiemy rozczarowanie jakością.',
      'Ten zakup powinien był wytrzymać znacznie dłużej.',
    ],
    missing_item: [
      'W paczce powinno było być wszystko.',
      'Rozumiemy, jak irytująca jest niekompletna paczka.',
      'W zamówieniu niczego nie powinno brakować.',
      'Wiemy, jak to jest otworzyć paczkę i zauważyć brak.',
    ],
    wrong_item: [
      'W paczce powinno było być dokładnie to, co w zamówieniu.',
      'Niewłaściwa rzecz w paczce to nasze niedopatrzenie.',
      'Rozumiemy rozczarowanie, gdy w paczce jest coś innego.',
      'Przysłaliśmy nie to, co trzeba, i rozumiemy irytację.',
    ],
    late: [
      'To oczekiwanie trwa dłużej, niż powinno.',
      'Rozumiemy, jak męczące jest takie czekanie.',
      'Przesyłka powinna już być na miejscu.',
      'Opóźnienie jest przykre, zwłaszcza gdy się na coś liczy.',
    ],
    lost: [
      'Przesyłka, która nie dociera, to prawdziwe zmartwienie.',
      'Szukanie paczki nie powinno spadać na <Państwa|Ciebie>.',
      'Rozumiemy, że chodzi o jasną odpowiedź, gdzie jest przesyłka.',
      'Paczka nie powinna tak po prostu znikać.',
    ],
    refund_waiting: [
      'To czekanie na pieniądze trwa dłużej, niż powinno.',
      'Rozumiemy, że pieniądze powinny wrócić bez zwłoki.',
      'Zwrot pieniędzy nie powinien wymagać tyle cierpliwości.',
      'Ten zwrot powinien już być rozliczony.',
    ],
    charged_wrongly: [
      'Kwota musi się zgadzać i rozumiemy niepokój.',
      'Nikt nie powinien płacić więcej, niż było ustalone.',
      'Rozumiemy, jak nieprzyjemne jest nieoczekiwane obciążenie.',
      'Błędna kwota na rachunku nie powinna się zdarzyć.',
    ],
    rude: [
      'Nikt nie powinien być tak potraktowany.',
      'Nie tak chcemy rozmawiać z ludźmi.',
      'Należała się <Państwu|Ci> dużo życzliwsza rozmowa.',
      'Opisane zachowanie nie powinno się było zdarzyć.',
    ],
    no_answer: [
      'Odpowiedź od nas powinna była przyjść wcześniej.',
      'Cisza z naszej strony nie powinna się zdarzyć.',
      'Rozumiemy, jak frustrujący jest brak odpowiedzi.',
      'Powinniśmy byli odezwać się szybciej.',
    ],
    site_error: [
      'Usterka techniczna nie powinna przeszkadzać w zakupach.',
      'Strona powinna była zadziałać bez zarzutu.',
      'Rozumiemy, jak irytujący jest powtarzający się błąd.',
      'Taka usterka kosztuje czas i nerwy, wiemy o tym.',
    ],
  },
  matterWords: {
    damaged: [
      'uszkodz~|zepsut~|pęk~|pękn~|złaman~|rozbit~|potłucz~|stłucz~|wyszczerb~|podart~|rozdart~|porysow~|rys(a|y)|wgniec~|zgniec~|połaman~|dziur~|przeciek~|cieknie|rozerw~|urwan~|oderw~|zmiażdż~|zalan~|ukrusz~',
    ],
    not_working: [
      'nie (działa~|włącza~|ładuje~|uruchamia~|odpala~|świeci|grzeje|chłodzi)|przesta~ (…)?(działa~|ładow~|świeci~)|wadliw~|awari~|zepsuł~|padł(a|o)?|usterk~ sprzęt~',
    ],
    poor_quality: [
      '(słab~|kiepsk~|marn~|niska|niskiej|beznadziejn~|fataln~) jakoś~|jakość (…)?(słab~|kiepsk~|marn~|fataln~|beznadziejn~)|tandet~|badziew~|bubel|rozpad~|rozlecia~|rozpru~|wyblak~|spra(ł|n)~|skurczy~|odkle~|odpad~|szmat~|dziadost~',
    ],
    missing_item: [
      'brak(uje|owało|ował|owała)?|niekompletn~|pust~ (pudeł~|pudł~|paczk~|karton~)|nie (było|ma) (…)?w (paczce|pudełku|środku|zestawie)|zabrakło',
    ],
    wrong_item: [
      '(zł(y|a|e|ą)|nie ten|nie ta|nie to|niewłaściw~|pomylon~|inny|inna|inne) (rozmiar~|kolor~|produkt~|towar~|model~|rzecz~|buty|paczk~)|pomyl~|zamiast|nie to co zamawia~|co innego',
    ],
    late: [
      'opóźni~|spóźni~|(nadal|ciągle|wciąż|dalej|jeszcze) (…)?(czeka~|nie ma|nie przy~|nie dot~|nie dosz~)|czekam|czekamy|gdzie (jest )?(moja|moje|mój|paczk~|przesyłk~|zamówie~)|miesiąc czekam|nie doszł~ jeszcze|po terminie',
    ],
    lost: [
      'zgin(ę|ą)~|zagub~|zaginion~|nie (dotar~|doszł~|przysz~|otrzyma~|dosta(łam|łem|liśmy))|przepad~|oznaczon~ jako dostarcz~|znikn~',
    ],
    refund_waiting: [
      'zwrot(u|em)? (pieniędzy|środków|zaliczki|kasy|wpłaty)|(oddajcie|oddać|zwróćcie|zwrócić|odzyskać|oddali) (…)?(pieniądz~|kas~|środki|zaliczk~)|(zaliczk~|pieniądz~|pieniędzy|środk~|kaucj~) (…)?(nie|brak|ani śladu)|nie (zwróci~|odda~)|refund~',
    ],
    charged_wrongly: [
      '(pobra~|obciąż~|zapłaci~|ściągn~|skasowa~|policz~) (…)?(dwa razy|dwukrotnie|podwójn~|za dużo|więcej|drugi raz|niesłusznie)|podwójn~ (opłat~|płatnoś~|obciąż~)|(zła|błędna|inna|zawyżona) (cena|kwota)',
    ],
    rude: [
      'niegrzeczn~|chams~|opryskliw~|nieuprzejm~|arogan~|krzyczał~|wydzier~|rozłączy~|wyzwał~|kłamc~|kłamię|bezczeln~|burak~|niemił~|obrazi~|lekceważ~|wyśmia~|nieprofesjonaln~|wyprosi~|zbył~',
    ],
    no_answer: [
      '(nikt|nie) (…)?(odpis~|odpowiad~|odpowiedz~|odbiera~|oddzwon~|odezwa~|reaguj~)|brak (odpowiedzi|kontaktu|reakcji)|cisza|ignor~|nie można się (do was )?dodzwon~|dodzwonić',
    ],
    site_error: [
      'strona (…)?(nie|wisi|zawiesz~|błąd|pad)~|(błąd|błędu|błędy)|aplikacj~|koszyk~|zalogow~|logowani~|coś poszło nie tak|zawiesza~|płatność (…)?(nie|odrzuc)~|wywala',
    ],
  },
  step: {
    delivery: [
      'Sprawdzam u przewoźnika, gdzie jest przesyłka, i odpiszę tutaj.',
      'Już wyjaśniam sprawę dostawy i odpiszę tutaj.',
      'Kontaktuję się z przewoźnikiem i będę informować tutaj na bieżąco.',
    ],
    return_refund: [
      'Sprawdzam, na jakim etapie jest zwrot, i odpiszę tutaj.',
      'Wyjaśniam sprawę zwrotu z księgowością i odpiszę tutaj.',
      'Zajmuję się tym zwrotem i będę informować tutaj na bieżąco.',
    ],
    product_quality: [
      'Przekazuję sprawę do działu reklamacji i odpiszę tutaj, jak możemy to naprawić.',
      'Rejestruję reklamację, żebyśmy mogli to naprawić, i będę informować tutaj na bieżąco.',
      'Sprawdzam, jak możemy to naprawić, i odpiszę tutaj.',
    ],
    product_question: [
      'Pytam osoby, które najlepiej znają ten produkt, i odpiszę tutaj.',
      'Już to sprawdzam i odpiszę tutaj.',
      'Sprawdzam szczegóły i odpiszę tutaj.',
    ],
    price_payment: [
      'Sprawdzam płatność z księgowością i odpiszę tutaj.',
      'Sprawdzam rozliczenie i odpiszę tutaj.',
      'Wyjaśniam sprawę płatności i będę informować tutaj na bieżąco.',
    ],
    contact_hours: [
      'Zajmuję się tym teraz osobiście, wystarczy napisać tutaj.',
      'Jestem tutaj i chętnie pomogę, wystarczy napisać, czego potrzeba.',
      'Już się tym zajmuję i odpiszę tutaj.',
    ],
    site_fault: [
      'Sprawa jest już u naszych techników, a gdy dowiem się więcej, odpiszę tutaj.',
      'Nasi technicy już to sprawdzają, będę informować tutaj na bieżąco.',
      'Sprawdzam to z naszymi technikami i odpiszę tutaj.',
    ],
    staff: [
      'Przekazuję sprawę kierownikowi zespołu, który omówi ją z pracownikami.',
      'Kierownik zespołu zajmie się tym osobiście.',
      'Przekazuję to bezpośrednio kierownikowi zespołu.',
    ],
    praise: [
      'Sprawdzam to i odpiszę tutaj.',
      'Przekazuję sprawę osobie odpowiedzialnej i odpiszę tutaj.',
      'Zajmuję się tym i będę informować tutaj na bieżąco.',
    ],
    other: [
      'Sprawdzam to i odpiszę tutaj.',
      'Przekazuję sprawę osobie odpowiedzialnej i odpiszę tutaj.',
      'Zajmuję się tym i będę informować tutaj na bieżąco.',
    ],
  },
  askPhoto: [
    'Pomoże nam zdjęcie, prosimy o przesłanie go tutaj.',
    'Jeśli to możliwe, prosimy o zdjęcie.',
    'Ze zdjęciem załatwimy to szybciej, prosimy o przesłanie go tutaj.',
  ],
  askOrder: [
    'Prosimy o numer zamówienia albo adres e-mail użyty przy zakupie.',
    'Żebyśmy mogli odszukać zakup, prosimy o numer zamówienia albo użyty adres e-mail.',
    'O które zamówienie chodzi? Wystarczy numer albo użyty adres e-mail.',
  ],
  privateChannel: [
    'Prosimy o wiadomość prywatną, od razu się tym zajmiemy.',
    '<Prosimy napisać|Napisz> do nas prywatnie, wspólnie znajdziemy rozwiązanie.',
    'Prosimy o kontakt w wiadomości prywatnej, tam wszystko wyjaśnimy.',
    '<Proszę wysłać|Wyślij> nam wiadomość prywatną, a my zajmiemy się resztą.',
    'Czekamy na wiadomość prywatną, chętnie to naprawimy.',
  ],
  privateContinue: [
    'Mamy wszystko w wiadomościach prywatnych i tam będziemy kontynuować.',
    'Wiadomość prywatna już do nas dotarła i tam odpiszemy.',
    'Wszystko, co do nas wysłano, jest w wiadomościach prywatnych, tam pociągniemy sprawę dalej.',
    'Wracamy do tego w wiadomościach prywatnych, gdzie mamy już wszystko.',
  ],
  manager: [
    'Sprawę przekazaliśmy kierownikowi, który zajmie się nią osobiście.',
    'Sprawą osobiście zajmuje się już kierownik.',
    'Przekazujemy to kierownikowi, który wyjaśni wszystko osobiście.',
    'Sprawa jest u kierownika, który osobiście ją wyjaśni.',
  ],
  remark: [
    'Uwagę zapisaliśmy i przekazaliśmy zespołowi.',
    'To cenna uwaga, przekazaliśmy ją dalej.',
    'Przekazaliśmy tę uwagę koleżankom i kolegom.',
    'Takie uwagi pomagają nam być lepszymi.',
  ],
  answerFact: ['Już wyjaśniamy: {fact}', 'Wygląda to tak: {fact}', 'W skrócie: {fact}'],
  nextFact: ['Co dalej: {fact}', 'Następny krok: {fact}', 'Oto, co zrobimy: {fact}'],
  tipFact: ['Podpowiadamy: {fact}', 'Może się przydać: {fact}', 'Warto wiedzieć: {fact}'],
  factFrame: {
    return_days: 'Na zwrot <mają Państwo|masz> {fact}.',
    return_cost: 'Koszt zwrotu: {fact}.',
    opening_hours: 'Godziny otwarcia: {fact}.',
    delivery_time: 'Czas dostawy: {fact}.',
    delivery_cost: 'Koszt dostawy: {fact}.',
    price: 'Cena: {fact}.',
    warranty: 'Gwarancja: {fact}.',
  },
  photosKnown: [
    'Zdjęcia już mamy, nie trzeba ich wysyłać ponownie.',
    'Zdjęcia do nas dotarły, dziękujemy.',
    'Dziękujemy za zdjęcia, mamy je u siebie.',
  ],
  answerSlot: {
    product_question: {
      text: 'O produkcie: [[… {hint} …]].',
      hint: 'informacja, o którą pyta klient',
    },
    contact_hours: {
      text: 'Jesteśmy dostępni: [[… {hint} …]].',
      hint: 'godziny otwarcia lub kontakt',
    },
    price_payment: {
      text: 'Jeśli chodzi o cenę: [[… {hint} …]].',
      hint: 'cena lub sposób płatności',
    },
    delivery: { text: 'Jeśli chodzi o dostawę: [[… {hint} …]].', hint: 'szczegóły dostawy' },
    return_refund: { text: 'Jeśli chodzi o zwrot: [[… {hint} …]].', hint: 'warunki zwrotu' },
    other: { text: 'Odpowiadając na pytanie: [[… {hint} …]].', hint: 'odpowiedź' },
  },
  trackingSlot: { text: 'Status przesyłki: [[… {hint} …]].', hint: 'status przesyłki' },
  furtherHelp: [
    'W razie pytań chętnie pomożemy.',
    'Gdyby coś jeszcze było potrzebne, jesteśmy do dyspozycji.',
    'Chętnie pomożemy też w innych sprawach.',
    'Jeśli pojawią się kolejne pytania, wystarczy napisać.',
  ],
  farewell: [
    'Zapraszamy ponownie.',
    'Serdeczne pozdrowienia od całego zespołu.',
    'Życzymy miłego dnia.',
    'Pozdrawiamy serdecznie.',
  ],
  safetyStop: [
    '<Prosimy natychmiast przestać używać produktu i odłożyć|Natychmiast przestań używać produktu i odłóż> go w bezpieczne miejsce.',
    '<Prosimy nie używać już tego produktu i odłączyć|Nie używaj już tego produktu i odłącz> go od prądu, jeśli jest podłączony.',
    'Dla bezpieczeństwa prosimy od razu zaprzestać używania produktu.',
  ],
  safetyDoctor: [
    'W razie obrażeń lub złego samopoczucia prosimy od razu zgłosić się do lekarza, a w nagłym przypadku zadzwonić pod 112.',
    'Jeśli są jakiekolwiek objawy lub obrażenia, prosimy bez zwłoki skontaktować się z lekarzem, a w nagłym przypadku zadzwonić pod 112.',
    'Przy jakiejkolwiek reakcji lub urazie konieczna jest wizyta u lekarza, a w nagłym przypadku telefon pod 112.',
  ],
  crisis: [
    'Dziękujemy, że <nam Państwo o tym mówią|nam o tym mówisz>; traktujemy te słowa bardzo poważnie. Proszę, <niech Państwo porozmawiają|porozmawiaj> z kimś już teraz: telefon wsparcia 116 123 jest bezpłatny, a w chwili zagrożenia trzeba zadzwonić pod 112. Ktoś z naszego zespołu jest tu teraz i odpisze osobiście, a sprawę zakupu załatwimy spokojnie później.',
    'Przeczytaliśmy te słowa i bardzo się martwimy. Nie trzeba być z tym samemu: pod bezpłatnym numerem 116 123 ktoś wysłucha i pomoże, a w chwili zagrożenia pomoże 112. Po naszej stronie jest teraz człowiek, który odpisze osobiście, a sprawa zakupu może poczekać.',
  ],
  extortion: [
    'Chętnie rozwiążemy to, co poszło nie tak, i nie zależy to od żadnej opinii; jej treść to wyłącznie <Państwa|Twoja> decyzja. Nie dajemy jednak prezentów ani rabatów w zamian za opinie.',
    'Rozwiązanie nie zależy od opinii, każdy może napisać to, co myśli. Za opinie niczego nie oferujemy, ale zależy nam na tym, żeby naprawić to, co poszło nie tak.',
  ],
  legal: [
    'Traktujemy te słowa poważnie i zależy nam na uczciwym rozwiązaniu.',
    'Przyjęliśmy to do wiadomości i traktujemy sprawę poważnie.',
    'To dla nas poważna sprawa i chcemy znaleźć uczciwe rozwiązanie.',
  ],
  privacy: [
    'Ochronę danych osobowych traktujemy bardzo poważnie, a osoba za nią odpowiedzialna już to wyjaśnia.',
    'Dane osobowe muszą być u nas bezpieczne; sprawą zajmuje się już osoba odpowiedzialna za ich ochronę.',
  ],
  calm: [
    'Chcemy rozwiązać tę sprawę spokojnie.',
    'Zależy nam na pomocy i chcemy o tym spokojnie porozmawiać.',
    'Przejdźmy przez to krok po kroku.',
  ],
  wrotePrivately: [
    '(na|w|przez) (…)?(czacie|czat|messengerze|priv|priva|privie|pw|dm|wiadomości~|skrzynce|mailu|whatsappie)|(wysła~|pisa~|napisa~) (…)?(wczoraj|już|prywatn~|mail~|wiadomoś~)',
  ],
  photoWords: ['zdję~|fot(k|o)~|foty'],
  internalFact: ['klient(a|ki|em|ką|owi|ce)?|(są|jest) (w wątku|na czacie|w skrzynce)|wewnętrzn~'],
};
