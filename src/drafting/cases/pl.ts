import type { Cases } from './cases.js';

export const pl: Cases = {
  words: {
    ownOrder: [
      'gdzie (jest|są)? ?(moj~|mój) (…)?(paczk~|przesyłk~|zamówieni~|rzeczy)|kiedy (…)?(dotrze|przyjdzie|dostanę|będzie|wyśl~) (…)?(moj~|mój|paczk~|przesyłk~|zamówieni~)|(status|śledz~) (…)?(zamówieni~|paczk~|przesyłk~)',
    ],
    dataRequest: [
      '(usu~|skasuj~|skasowa~|zlikwid~|zamkn~|wykreśl~) (…)?(moje|mój|moich|swoje) (…)?(kont~|dan~|profil~)|(usu~|skasow~) (…)?(kont(o|a)|dan(e|ych)) (…)?(osobow~|wszystk~)|rodo|prawo do bycia zapomnian~|jakie dane (…)?(mac~|przechow~)|kopi~ (…)?dan~',
    ],
    refused: [
      'nie (przyję~|chc(ą|ieli) (…)?(przyją~|wymieni~|odda~|zwróci~)|uzna~|wymieni~|zgodzi~)|odm(ówi|awia|owa)~|odrzuc~',
    ],
    repeated: [
      '(drugi|trzeci|kolejny|czwarty|2|3|któryś) raz|znowu|znów|po raz (drugi|trzeci|kolejny)|za każdym razem|ponownie',
    ],
    leaving: [
      'ostatni(e|a|ego)? (zamówieni~|zakup~|raz)|nigdy więcej|już (…)?nie (zamówi~|kupi~|wróc~)|więcej (tu )?nie (kupi~|zamówi~)|straci(liście|cie) (…)?klient~|kupowa(łam|łem) co|rezygnuj~',
    ],
    lever: [
      '(albo|inaczej|lub|bo|jeśli nie) (…)?(opini~|jedynk~|gwiazdk~|ocen~|recenzj~|obsmaruj~|napisz~ wszędzie|tiktok~|facebook~)|(zł~|negatywn~) opini~ (…)?(chyba|jeśli|o ile)',
    ],
    clause: [
      'jest|są|był~|będzie|będą|można|trzeba|ma|mają|mamy|masz|może~|trwa|trwają|kosztuj~|działa~|obowiązuj~|przywiezie|zabierze|odbierze|wymieni|zwróci|przyjedzie|naprawi~|wygas~|skończy~|płac~|zależy|kończ~|zaczyna~|przysługuje|wynosi|[^ ]{3,}(amy|emy|imy|ymy|liśmy|łyśmy)',
    ],
    good: {
      staff: [
        'obsług~|pani|pan|miły|miła|mili|przemił~|uprzejm~|pomocn~|życzliw~|kontakt|infolini~|doradz~|pracowni~|zespół|sprzedawc~|ekspedient~|cierpliw~|profesjonal~',
      ],
      delivery: [
        'dostaw~|wysyłk~|szybk~|paczk~|przesyłk~|zapakowan~|pakowan~|kurier~|na czas|następnego dnia|ekspresow~',
      ],
      product_quality: [
        'jakoś~|lamp~|krzes~|zakochał~|wygląd~|wygodn~|solidn~|kolor~|produkt~|ławk~|abażur~|but(y|ów)|sukienk~|kubek|działa (…)?(świetnie|super|dobrze)|pasuje|towar~',
      ],
    },
    remark: {
      price: ['drogo|drogi|droga|drogie|drożej|drożyzna|cen(a|y|ie|ę)|taniej|droższ~'],
      parking: ['park~|zapark~|miejsc (parkingow~|postojow~)'],
      hours: ['zamkn~|zamyka~|godzin~ otwarcia|otwart~|krótko czynn~|niedziel~|czynn~'],
      choice: [
        '(mał~|słab~|skromn~|ubog~|niewielk~|większ~|szersz~) (…)?(wybór|wyboru|asortyment~|oferta)|(wybór|asortyment) (…)?(mał~|słab~|skromn~|ubog~)|mało (…)?(rozmiarów|kolorów|modeli)',
      ],
      crowd: [
        'kolejk~|tłok~|tłum~|(jedna|1) kas~|długo (…)?(czeka~|stał~)|za mało (personelu|obsługi|kas)',
      ],
      access: [
        'schod~|wind~|wózk~|wąsk~ (…)?(alejk~|przejś~)|półk~|toalet~|przymierzaln~|podjazd~|niepełnosprawn~',
      ],
    },
  },
  thanksMessage: [
    'Dziękujemy za wiadomość.',
    'Dziękujemy za kontakt.',
    'Dziękujemy za zgłoszenie.',
  ],
  thanksStars: [
    'Dziękujemy za gwiazdki.',
    'Dziękujemy za tak dobrą ocenę, bardzo nas cieszy.',
    'Pięknie dziękujemy za wysoką ocenę.',
    'Dziękujemy za najwyższe noty.',
    'Bardzo dziękujemy, ta ocena wiele dla nas znaczy.',
    'Ta ocena bardzo nas ucieszyła, dziękujemy.',
  ],
  silentRegret: [
    'Dziękujemy za ocenę; przykro nam, że nie spełniliśmy oczekiwań.',
    'Przykro nam, że coś nie poszło tak, jak powinno.',
    'Przykro nam, że zakupy u nas nie były udane.',
    'Przykro nam, że ocena jest tak niska; zależy nam, by to zmienić.',
  ],
  silentAsk: [
    'Chcielibyśmy wiedzieć, co poszło nie tak, żeby to naprawić.',
    'Pomogłoby nam, gdybyśmy wiedzieli, co się stało.',
    'Co powinniśmy byli zrobić lepiej?',
    'Gdy dowiemy się, co się stało, chętnie się tym zajmiemy.',
  ],
  starSlip: [
    'Wygląda na to, że gwiazdki nie całkiem pasują do słów; jeśli jednak coś było nie tak, prosimy o sygnał.',
    'Być może gwiazdki zaznaczyły się przypadkiem; ocenę zawsze można zmienić, a jeśli coś poszło nie tak, chętnie o tym porozmawiamy.',
    'Słowa i gwiazdki mówią chyba co innego; jeśli coś przeszkadzało, chętnie o tym posłuchamy.',
    'Możliwe, że gwiazdki to pomyłka; jeśli nie, prosimy o słowo, co możemy poprawić.',
  ],
  regret: [
    'Przykro nam, że zakupy u nas nie przyniosły zadowolenia.',
    'Przykro nam, że do tego doszło.',
    'Przykro nam, że tak to wygląda z <Państwa|Twojej> strony.',
    'Żałujemy, że zawiedliśmy oczekiwania.',
  ],
  legal: [
    'Traktujemy te słowa poważnie i zależy nam na uczciwym rozwiązaniu.',
    'Przyjęliśmy to do wiadomości i traktujemy sprawę poważnie.',
    'To dla nas poważna sprawa i chcemy znaleźć uczciwe rozwiązanie.',
    'Chcemy poznać całą sprawę i dojść do uczciwego rozwiązania.',
  ],
  calm: [
    'Chcemy rozwiązać tę sprawę spokojnie.',
    'Zależy nam na pomocy i chcemy o tym spokojnie porozmawiać.',
    'Przejdźmy przez to krok po kroku.',
    'Chcemy ustalić, co się stało, i spokojnie to omówić.',
  ],
  extortion: [
    'Chętnie rozwiążemy to, co poszło nie tak, i nie zależy to od żadnej opinii; jej treść to wyłącznie <Państwa|Twoja> decyzja. Nie dajemy jednak prezentów ani rabatów w zamian za opinie.',
    'Rozwiązanie nie zależy od opinii, każdy może napisać to, co myśli. Za opinie niczego nie oferujemy, ale zależy nam na tym, żeby naprawić to, co poszło nie tak.',
    'Jeśli coś poszło nie tak, chcemy to naprawić niezależnie od tego, jaka będzie opinia. Za opinie nie płacimy w żadnej formie.',
    'Opinia należy wyłącznie do <Państwa|Ciebie> i niczego za nią nie oferujemy. Tym, co poszło nie tak, chętnie się zajmiemy.',
  ],
  safetyStop: [
    '<Prosimy natychmiast przestać używać produktu i odłożyć|Natychmiast przestań używać produktu i odłóż> go w bezpieczne miejsce.',
    '<Prosimy nie używać już tego produktu i odłączyć|Nie używaj już tego produktu i odłącz> go od prądu, jeśli jest podłączony.',
    'Dla bezpieczeństwa prosimy od razu zaprzestać używania produktu.',
    '<Prosimy od razu przestać używać produktu i zachować|Od razu przestań używać produktu i zachowaj> go, żebyśmy mogli go zbadać.',
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
  privacy: [
    'Ochronę danych osobowych traktujemy bardzo poważnie, a osoba za nią odpowiedzialna już to wyjaśnia.',
    'Dane osobowe muszą być u nas bezpieczne; sprawą zajmuje się już osoba odpowiedzialna za ich ochronę.',
    'Osoba odpowiedzialna za ochronę danych już o tym wie i działa.',
  ],
  dataRequest: [
    'Prośbę przekazaliśmy osobie odpowiedzialnej za ochronę danych, która się nią zajmie i potwierdzi to tutaj.',
    'Prośba jest u osoby odpowiedzialnej za ochronę danych, która potwierdzi tutaj, gdy wszystko będzie zrobione.',
    'Osoba odpowiedzialna za dane osobowe ma już tę prośbę i odpisze tutaj.',
  ],
  dataRequestPublic: [
    'Prosimy o przesłanie tej prośby w wiadomości prywatnej, a zajmie się nią osoba odpowiedzialna za ochronę danych.',
    'Żeby dane pozostały prywatne, prosimy o tę prośbę w wiadomości prywatnej; zajmie się nią osoba odpowiedzialna za ochronę danych.',
  ],
  understands: [
    'Rozumiemy, że oczekiwania były inne.',
    'Wiemy, że to nie taka odpowiedź, na jaką się czekało.',
    'Rozumiemy rozczarowanie taką odpowiedzią.',
    'Przykro nam, że nasza odpowiedź rozczarowała.',
  ],
  firm: [
    'Stąd nasza odpowiedź, ale chętnie poszukamy innego sposobu, żeby pomóc.',
    'Dotyczy to wszystkich jednakowo; jeśli jednak coś było nie tak z samym produktem, chętnie to sprawdzimy.',
    'Trzymamy się tego, a jednocześnie chętnie znajdziemy inne wyjście.',
    'Dlatego odpowiedzieliśmy właśnie tak i chętnie porozmawiamy, co jeszcze możemy zrobić.',
  ],
  holding: [
    'Wiemy o tej sprawie i ustalamy, co dokładnie się stało.',
    'Dotarło to do nas i wyjaśniamy wszystko ze wszystkimi zaangażowanymi.',
    'Traktujemy to bardzo poważnie i sprawdzamy każdy szczegół.',
    'Znamy tę sprawę i pracujemy nad nią w pierwszej kolejności.',
  ],
  holdingNext: [
    'Gdy tylko potwierdzimy fakty, opublikujemy je tutaj.',
    'Odezwiemy się tutaj, jak tylko będziemy wiedzieć więcej.',
    'Wolimy podać to, co pewne, niż zgadywać, dlatego napiszemy tutaj, gdy będziemy wiedzieć więcej.',
  ],
  status: [
    'Chętnie sprawdzimy, gdzie jest zamówienie.',
    'Ustalimy, gdzie jest przesyłka.',
    'Już sprawdzamy, co dzieje się z paczką.',
  ],
  shippingPaid: [
    'Koszt odesłania bierzemy na siebie.',
    'Za odesłanie płacimy my, nic to nie kosztuje.',
    'Odesłanie będzie bezpłatne, opłacimy je my.',
  ],
  gift: [
    'Na przeprosiny chcielibyśmy dołożyć {gift}.',
    'Razem z przeprosinami prosimy przyjąć od nas {gift}.',
    'W ramach zadośćuczynienia chcielibyśmy podarować {gift}.',
  ],
  giftOf: 'drobny upominek o wartości {amount}',
  letGo: [
    'Nie trzeba niczego odsyłać: prosimy zatrzymać produkt, a my zwrócimy jego cenę.',
    'Produkt prosimy zatrzymać, niczego nie trzeba odsyłać, a pieniądze zwrócimy.',
  ],
  regain: [
    'Chcielibyśmy odzyskać zaufanie.',
    'Byłoby nam bardzo szkoda tego rozstania, chcemy to naprawić.',
    'Prosimy o szansę, by pokazać, że potrafimy lepiej.',
  ],
  loyal: [
    'Jesteśmy wdzięczni za zaufanie przez tak długi czas.',
    'Bardzo cenimy to, że tyle razy trafiały do nas <Państwa|Twoje> zamówienia.',
    'Tak długa wspólna historia wiele dla nas znaczy.',
  ],
  firstTime: [
    'Tym bardziej nam przykro, że stało się to przy pierwszym zamówieniu.',
    'Pierwsze zamówienie powinno przebiegać bez zarzutu.',
    'Szkoda, że tak zaczęły się zakupy u nas.',
  ],
  thanksLoyal: [
    'Dziękujemy za kolejne zakupy u nas.',
    'Dziękujemy za zaufanie przez tak długi czas.',
    'To dla nas przyjemność, że znowu wybór padł na nas.',
  ],
  follow: [
    'Będę tego pilnować i odpiszę tutaj.',
    'Dopilnuję sprawy i będę informować tutaj na bieżąco.',
    'Sprawdzę, czy wszystko idzie zgodnie z planem, i odpiszę tutaj.',
  ],
  repeated: [
    'Raz to już za dużo, a stało się to ponownie.',
    'To, że się powtórzyło, tylko pogarsza sprawę, i wiemy o tym.',
    'Rozumiemy, jak męczące jest to, że sytuacja się powtarza.',
  ],
  channelReview: [
    '<Prosimy napisać do nas prywatnie e-mailem lub zadzwonić|Napisz do nas prywatnie e-mailem albo zadzwoń>, od razu się tym zajmiemy.',
    'Prosimy o bezpośredni kontakt e-mailem lub telefonicznie, wspólnie znajdziemy rozwiązanie.',
    'Prosimy o kontakt z naszym biurem obsługi, tam wszystko wyjaśnimy.',
    'Wystarczy e-mail lub telefon do nas, resztą się zajmiemy.',
    'Chcemy to naprawić, prosimy o prywatny kontakt e-mailem lub telefonicznie.',
  ],
  channelContact: [
    'Prosimy o prywatny kontakt: {contact}, od razu się tym zajmiemy.',
    'Można się z nami skontaktować bezpośrednio: {contact}, resztą się zajmiemy.',
    'Prosimy o kontakt pod {contact}, wspólnie znajdziemy rozwiązanie.',
  ],
  channelTalk: [
    'Prosimy o wiadomość prywatną, spokojnie o tym porozmawiamy.',
    'Chętnie o tym porozmawiamy, prosimy o kontakt w wiadomości prywatnej.',
    '<Prosimy napisać|Napisz> do nas prywatnie, tam omówimy szczegóły.',
  ],
  channelTalkReview: [
    'Prosimy o bezpośredni kontakt e-mailem lub telefonicznie, spokojnie o tym porozmawiamy.',
    'Chętnie o tym porozmawiamy, prosimy o prywatny e-mail lub telefon.',
    '<Prosimy napisać do nas prywatnie e-mailem lub zadzwonić|Napisz do nas prywatnie e-mailem albo zadzwoń>, omówimy szczegóły.',
  ],
  channelOwn: [
    'Prosimy o wiadomość prywatną, od razu sprawdzimy zamówienie.',
    '<Prosimy napisać|Napisz> do nas prywatnie, odszukamy zamówienie i powiemy więcej.',
    'Wystarczy wiadomość prywatna, sprawdzimy, gdzie jest przesyłka.',
  ],
  statusFact: ['Sprawa wygląda tak: {fact}', 'Oto aktualny stan: {fact}', 'Wiemy już tyle: {fact}'],
  remark: {
    price: [
      'Wiemy, że cena ma znaczenie, i przekazaliśmy tę uwagę dalej.',
      'Uwagę o cenach przekazaliśmy działowi zakupów.',
      'Rozumiemy, że liczy się także cena, i bierzemy to sobie do serca.',
    ],
    parking: [
      'Wiemy, że niełatwo znaleźć miejsce do parkowania.',
      'Uwaga o parkowaniu jest słuszna.',
      'Parkowanie przy sklepie to temat, nad którym myślimy.',
    ],
    hours: [
      'Rozumiemy, że godziny otwarcia są ważne.',
      'Uwaga o godzinach otwarcia jest słuszna.',
      'Godziny otwarcia powinny pasować tym, którzy do nas przychodzą.',
    ],
    choice: [
      'Życzenie większego wyboru przekazaliśmy działowi zakupów.',
      'Uwagę o asortymencie przekazaliśmy dalej.',
      'Nad szerszym wyborem stale pracujemy.',
    ],
    crowd: [
      'Czekanie w sklepie nie jest przyjemne, przekazaliśmy to zespołowi.',
      'Rozumiemy, że czekanie w sklepie męczy.',
      'Uwagę o czekaniu przekazaliśmy zespołowi sklepu.',
    ],
    access: [
      'Po sklepie każdy powinien poruszać się swobodnie.',
      'Uwaga o poruszaniu się po sklepie jest słuszna.',
      'Uwagę o wygodzie w sklepie przekazaliśmy dalej.',
    ],
  },
};
