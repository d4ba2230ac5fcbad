import { pl as hints } from '../hints/pl.js';
import { pl as safety } from '../safety/pl.js';
import type { Cases } from './cases.js';

export const pl: Cases = {
  hints,
  words: {
    rule: [
      'nie (przyjmuj|wymieni|zwraca|bierze)~|(tylko|wyłącznie) nieużywan~|nieużywane|nie podlega~|wyłączon~',
    ],
    remedy: [
      'wymien~|wymian~|zwr(o|ó|a)~|wyśl~|wysył~|napraw~|now(y|a|e|ą) (…)?(termin|część|szt|egzemplarz|paczk)~|gratis|bezpłat~|nasz koszt|dosył~|dośl~|odbier~|zabier~|nadpłat~',
    ],
    threatens: [
      'wiem,? (…)?(gdzie|o której|kiedy|którędy) (…)?(mieszk|zamyka|kończ|parkuj|wraca|wychodzi)~|(połami|połam|powybija|wybij|rozwal|rozbij)~ (…)?(nog|ręce|zęby|szyb|witryn|gęb|łeb)~|(bez|donieść|doniesie|zbiera~) (…)?zęb~|(wpadn|przyjd|przyjad)~ (…)?z (kijem|kolegami|chłopakami|bejsbolem)|podpal~ (…)?(sklep|budę|wam)|uważaj~ (…)?(na siebie|jak wraca)~',
    ],
    selfHarm: [
      '(wolał~|wolę|najchętniej|chcę|chciał~|tylko) (…)?(zasn|usn)~ (…)?(nie (obudz|wsta)|nigdy|na zawsze|spokój)~|(lepiej|lżej) (…)?beze mnie|beze mnie (…)?(lepiej|lżej)|jak mnie (już )?(nie będzie|zabraknie)|gdy mnie (już )?(nie będzie|zabraknie)|nie mam (już )?(po co|dla kogo) (tu )?(żyć|być)',
      'nie chc~ (…)?(dożyć|doczekać) (…)?(rana|jutra|poranka|świtu)|nie chc~ (…)?(przeżyć|przetrwać) (…)?(noc~)|nie chcę się (już )?(rano |jutro )?(obudzić|budzić)|nie mam (już )?(po co|dla kogo) żyć|skończy~ (…)?ze sobą|odebra~ sobie życie|targn~ się na (swoje )?życie',
    ],
    responsible: [
      'właściciel~|kierowni~|dyrektor~|menedżer~|menadżer~|szef~|inspektor~|osob~ odpowiedzialn~|osobiście',
    ],
    sentToDm: [
      '(cen~|info~|odpowied~) (…)?(na|w|przez|tylko) (…)?(priv~|pw|dm|wiadomoś~)|(ciągle|zawsze|znowu|same|tylko) (…)?(na priv|priv|pw|dm|zapraszamy na priv)|(dość|dosyć) (…)?(priv|pw|dm)~',
    ],
    asksKindly: [
      '(dzień dobry |cześć |hej |witam )?(czy|da się|można|macie|wysyłacie|robicie|dostarczacie|przyjmujecie|jest możliw~|jak mogę|gdzie (kupię|znajdę)|do kiedy (mam|mamy|trzeba|muszę|mogę|można|należy))',
    ],
    reproach: [
      'specjalnie|robicie (sobie )?(jaja|żarty)|żartujecie|to (są )?(jakieś )?(żarty|kpiny|jaja)|poważnie|na poważnie|jak (to )?(jest )?(możliwe|można)|co to ma (być|znaczyć)|do kiedy (…)?(czekać|to potrwa|będziecie|tak)|ile (jeszcze|można)|kto to (wymyślił|zatwierdził)|dlaczego (znowu|zawsze|mam|muszę|ja mam)|czemu (znowu|zawsze|mam)|to jest normalne|nie wstyd wam',
    ],
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
    hurt: [
      '(płaka~|płacz~|łz~|łez|popłaka~|rozpłaka~|wstyd~|wstydu|upokorz~|poniż~|wdow~|pogrzeb~|wózk~ inwalidzk~|przestrasz~|wyśmia~|śmiali się|zaśmia~)',
      'cieszy(ł|ła|li|łam|łem)~ się|się (…)?cieszy(ł|ła|li|łam|łem)~|(mama|mamie|mamy|tata|babcia|babci|dziadek|ma|mam) (…)?[6-9][0-9] lat|przy (…)?(ludziach|wszystkich|mężu|żonie|dzieciach|klientach)|po operacji',
    ],
    years: [
      '(rok|lat|lata|lat~) (…)?(bra~|kup~|zamawia~|chodz~|klient~|u was|u państwa)~|(bra~|kup~|zamawia~|chodz~|klient~) (…)?(lat|lata)|zawsze (…)?(kup~|bra~|zamawia~)~',
    ],
    absent: [
      'nie mamy (…)?nie będzie|(już|więcej) nie będzie|nie produkuj~|nie wróci|nie planujemy|(go|ich|jej|tego) (już )?nie mamy|na stałe (…)?(skończ~|wycof~|zamkn~)|producent (…)?(skończył|wycofał)|taki sam (…)?dla wszystkich',
    ],
    leaving: [
      'ostatni(e|a|ego)? (zamówieni~|zakup~|raz)|nigdy więcej|już (…)?nie (zamówi~|kupi~|wróc~)|więcej (tu )?nie (kupi~|zamówi~)|straci(liście|cie) (…)?klient~|kupowa(łam|łem) co|rezygnuj~|(poszukam|szukam|pójdę|poszłam|poszedłem|idę|przechodzę|przenoszę|kupię|kupuję|zamówię|znajdę) (…)?(gdzie indziej|gdzieś indziej|do konkurencji|w innym)|(gdzie indziej|do konkurencji) (…)?(poszukam|pójdę|kupię|poszłam|poszedłem)|to mój koniec z|żegnam|nie wrócę|więcej (…)?nie (przyjdę|wrócę)',
    ],
    lever: [
      '(albo|inaczej|lub|bo|jeśli nie) (…)?(opini~|jedynk~|gwiazdk~|ocen~|recenzj~|obsmaruj~|napisz~ wszędzie|tiktok~|facebook~)|(zł~|negatywn~) opini~ (…)?(chyba|jeśli|o ile)',
    ],
    clause: [
      'został~|schodz~|ustala~|pozwala~|łącz~|sumuj~|jest|są|był~|będzie|będą|można|trzeba|ma|mamy|wraca|wracają|dotrze|dotrą|idzie|idą|masz|może~|trwa|trwają|kosztuj~|działa~|obowiązuj~|przywiezie|zabierze|odbierze|wymieni|zwróci|przyjedzie|naprawi~|wygas~|skończy~|to|czyta|sprawdza|wysyła|oddzwania|odbiera|dostarcza|przychodzi|zajmuje|pomaga|dzwoni|czeka|stoi|leży|wychodzi|wyjdzie|jedzie|pojedzie|[^ ]{3,}(uje|ują|cie|ają)|płac~|zależy|kończ~|zaczyna~|przysługuje|wynosi|[^ ]{3,}(amy|emy|imy|ymy|liśmy|łyśmy)',
    ],
    overdue: [
      '(zamówion~|zamówi~|zamawia~|kupi~) (…)?(miesiąc|tydzień|tygodni~|miesi~) temu|(miesiąc|tydzień|tygodnie|tygodni|miesiące|miesięcy) temu|od (…)?(miesiąca|tygodni|tygodnia|miesięcy)',
    ],
    deadline: [
      'jutro|pojutrze|dziś wieczorem|do (jutra|dziś|dzisiaj|piątku|poniedziałku|wtorku|środy|czwartku|soboty|niedzieli|końca|godziny|południa|[0-9]~)',
    ],
    shamed: [
      'upokorz~|poniż~|(jak|za) (złodziej|oszust|kłamc|przestępc)~|oskarż~|posądz~|podejrzew~|przy (wszystkich|ludziach|innych|dzieciach|całym sklepie|klientach)|na cały sklep|wstyd (mi|było)|zawstydz~|(przeszuk|sprawdz|grzeb|otworzyć|pokazać)~ (…)?(torb|toreb|kiesze|plecak)~|wyśmia~|śmia(ł|ła|li)~ się (…)?(ze mnie|z moj~|mi w twarz)|naśmiew~|że kłami(ę|e)|wzrokiem|rasist~|że (…)?(ukrad|podmieni|oszuk|kłam)~',
    ],
    unreached: [
      'nie odbier~|nikt (…)?(odbier|odpis|odpowi|oddzw|dzwoni|zadzwoni)~|nie odpis~|nie odpowi~|bez odpowiedzi|nie (można|da się|mogę|mogłam|mogłem) (…)?(dodzwonić|skontaktować)|nie oddzw~|milczy|milczą|brak (…)?(odpowiedzi|kontaktu|reakcji)|(wisz|wisia|czeka)~ na (infolinii|linii)|(dzwoni|pisa)(łam|łem) (…)?(razy|tydzień)|jak (mam )?(…)?się (…)?skontaktować',
    ],
    otherFirm: [
      '(opini|recenzj|ocen|komentarz|wiadomoś)~ (…)?nie (jest |była |był |było )?(…)?(o was|dla was|do was|o państw~|dla państw~|was dotyczy|dotyczy was|dotyczy państw~)|pomyli(łam|łem) (…)?(sklep|firm|lokal|restaurac)~|pomyli(łam|łem) (was|państw~) z|(opini|ocen|recenzj)~ (…)?(przez pomyłkę|omyłkow~|pomyłk~)|przez pomyłkę (…)?(opini|ocen|recenzj)~|to nie (o was|do was)',
    ],
    denies: ['nie prowadz~|nie mamy|nie jesteśmy|nie posiad~|nie oferuj~'],
    otherTrade: [
      'hotel~|hostel~|pensjonat~|restaurac~|pizz~|śniadani~|zup(a|y|ę|ie)|danie|dania|obiad~|fryzj~|włosy|strzyż~|wulkanizac~|warsztat~|dentyst~|przychodni~|lotnisk~|piekarni~|bułk~|chleb~|siłowni~|kino|aptek~|pok(ój|oju|oje) (…)?(śmierdz|brudn|zimn|głośn)~|(śmierdz|brudn|zimn)~ pok(ój|oju|oje)',
    ],
    otherPeople: [
      'kelner~|kuchar(z|ka|za)|recepcjonist~|pokojówk~|fryzjer~|barman~|dentyst~|stewardes~|mechanik~|masażyst~',
    ],
    nthTime: ['(drugi|trzeci|czwarty) raz'],
    press: [
      '(piszę|pracuję) (…)?(do|dla|w) (…)?(gazet|portal|tygodnik|dziennik|radi|telewizj|redakcj)~|(jestem|pisz~|dzwoni~) (…)?(dziennikar~|redaktor~|reporter~)|(z|dla) (…)?(redakcji|gazety|portalu|telewizji|radia|tygodnika|dziennika)|prosz~ (…)?(o komentarz|o stanowisko|o wypowiedź)|przygotow~ (…)?(materiał|artykuł|reportaż)',
    ],
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
    'Dziękujemy za ocenę; przepraszamy, że nie spełniliśmy oczekiwań.',
    'Dziękujemy za ocenę; przykro nam, że coś nie poszło tak, jak powinno, przepraszamy.',
    'Dziękujemy za ocenę i przepraszamy, że zakupy u nas nie były udane.',
    'Za ocenę dziękujemy i przepraszamy, że tym razem zawiedliśmy.',
  ],
  silentAsk: [
    'Chcielibyśmy wiedzieć, co poszło nie tak, żeby to naprawić.',
    'Pomogłoby nam, gdybyśmy wiedzieli, co się stało.',
    'Co mogliśmy zrobić lepiej?',
    'Gdy dowiemy się, co się stało, chętnie się tym zajmiemy.',
  ],
  betterAsk: ['Co możemy zrobić lepiej?', 'Chętnie dowiemy się, co możemy zrobić lepiej.'],
  starSlip: [
    'Wygląda na to, że gwiazdki nie całkiem pasują do słów; jeśli jednak coś było nie tak, <prosimy dać|daj> nam znać.',
    'Być może gwiazdki zaznaczyły się przypadkiem; ocenę zawsze można zmienić, a jeśli coś poszło nie tak, chętnie o tym porozmawiamy.',
    'Słowa i gwiazdki mówią chyba co innego; jeśli coś było nie tak, chętnie się o tym dowiemy.',
    'Możliwe, że gwiazdki to pomyłka; jeśli nie, chętnie dowiemy się, co możemy poprawić.',
  ],
  feltWarm: ['Rozumiemy, jak bardzo było to przykre.', 'Rozumiemy, jak przykre to musiało być.'],
  concernLegal: [
    'Przykro nam, że sprawa zaszła tak daleko, i rozumiemy, ile nerwów to kosztuje.',
    'Rozumiemy <Państwa|Twoje> niezadowolenie i przykro nam, że sprawa zaszła tak daleko.',
  ],
  legal: [
    'Traktujemy te słowa poważnie i zależy nam na uczciwym rozwiązaniu.',
    'To dla nas poważna sprawa i chcemy znaleźć uczciwe rozwiązanie.',
    'Chcemy poznać wszystkie szczegóły i dojść do uczciwego rozwiązania.',
  ],
  extortion: [
    'Chętnie rozwiążemy to, co poszło nie tak, i nie zależy to od żadnej opinii; jej treść to wyłącznie <Państwa|Twoja> decyzja. Nie dajemy jednak prezentów ani rabatów w zamian za opinie.',
    'Rozwiązanie nie zależy od opinii, każdy może napisać to, co myśli. Za opinie niczego nie oferujemy, ale zależy nam na tym, żeby naprawić to, co poszło nie tak.',
    'Jeśli coś poszło nie tak, chcemy to naprawić niezależnie od tego, jaka będzie opinia. Za opinie nie płacimy w żadnej formie.',
    'Opinia należy wyłącznie do <Państwa|Ciebie> i niczego za nią nie oferujemy. Tym, co poszło nie tak, chętnie się zajmiemy.',
  ],
  crisis: [
    'Dziękujemy, że <nam Państwo o tym mówią|nam o tym mówisz>; bardzo się martwimy i traktujemy te słowa bardzo poważnie. Widzimy, jak jest ciężko, i <prosimy o rozmowę|prosimy, porozmawiaj> z kimś już teraz: telefon wsparcia 116 123 jest bezpłatny, a w chwili zagrożenia trzeba zadzwonić pod 112.',
    'Bardzo się martwimy i widzimy, jak jest teraz ciężko. Nie trzeba być z tym samemu: pod bezpłatnym numerem 116 123 ktoś wysłucha i pomoże, a w chwili zagrożenia pomoże 112.',
  ],
  crisisOwn: [
    'Dobrze, że <nam Państwo o tym mówią|nam o tym mówisz>; bardzo się martwimy. Widzimy, że jest teraz bardzo ciężko. <Prosimy o rozmowę|Prosimy, porozmawiaj> z kimś już teraz: {fact}.',
  ],
  privacy: [
    'Przekazaliśmy to kierownikowi i osobie odpowiedzialnej za ochronę danych, którzy już to wyjaśniają.',
    'Dane osobowe muszą być bezpieczne, dlatego sprawę przejął kierownik razem z osobą odpowiedzialną za ich ochronę.',
  ],
  dataRequest: [
    'Prośbę przekazaliśmy osobie odpowiedzialnej za ochronę danych, która się nią zajmie i potwierdzi to tutaj.',
    'Prośba jest u osoby odpowiedzialnej za ochronę danych, która potwierdzi tutaj, gdy wszystko będzie zrobione.',
    'Osoba odpowiedzialna za dane osobowe ma już tę prośbę i odpisze tutaj.',
  ],
  dataReceived: ['Otrzymaliśmy tę prośbę.', 'Prośba już do nas dotarła.'],
  dataRequestPublic: [
    '<Prosimy przesłać|Prześlij> nam tę prośbę w wiadomości prywatnej, a zajmie się nią osoba odpowiedzialna za ochronę danych.',
    'Żeby dane pozostały prywatne, <prosimy o tę prośbę|wyślij nam tę prośbę> w wiadomości prywatnej; zajmie się nią osoba odpowiedzialna za ochronę danych.',
  ],
  understands: [
    'Rozumiemy, że nie na taką odpowiedź <Państwo liczyli|czekasz> i że to irytujące.',
    'Rozumiemy, że ta odpowiedź rozczarowuje.',
    'Rozumiemy <Państwa|Twoje> rozczarowanie naszą odpowiedzią.',
  ],
  firm: [
    'Stąd nasza odpowiedź, ale chętnie poszukamy innego sposobu, żeby pomóc.',
    'Jeśli jednak coś było nie tak z samym produktem, chętnie to sprawdzimy.',
    'Dlatego odpowiedzieliśmy właśnie tak; jeśli możemy pomóc inaczej, chętnie to zrobimy.',
  ],
  understandsNo: [
    'Przykro nam to czytać i rozumiemy <Państwa|Twoje> rozczarowanie.',
    'Rozumiemy <Państwa|Twoje> zdenerwowanie i przykro nam, że nie mamy lepszych wieści.',
  ],
  understandsUse: [
    'Rozumiemy, jakie to rozczarowanie, gdy coś nie wychodzi tak, jak się tego oczekiwało.',
  ],
  otherWay: [
    '<Prosimy napisać|Napisz> tutaj, co <Państwu|Ci> odpowiada, a chętnie pomożemy.',
    '<Prosimy dać|Daj> nam znać, jak działać dalej, a chętnie pomożemy.',
  ],
  holding: [
    'Wiemy o tej sprawie i ustalamy, co dokładnie się stało.',
    'Dotarło to do nas i wyjaśniamy to ze wszystkimi, których ta sprawa dotyczy.',
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
    'Razem z przeprosinami <prosimy przyjąć|przyjmij> od nas {gift}.',
    'Żeby choć trochę to wynagrodzić, chcielibyśmy podarować {gift}.',
  ],
  giftOf: 'drobny upominek o wartości {amount}',
  letGo: [
    'Nie trzeba niczego odsyłać: <prosimy zatrzymać|zatrzymaj> produkt, a my zwrócimy jego cenę.',
    '<Produkt prosimy zatrzymać|Zatrzymaj produkt>, niczego nie trzeba odsyłać, a pieniądze zwrócimy.',
  ],
  regainYears: ['Dziękujemy za te wszystkie lata, byłoby nam bardzo żal się rozstawać.'],
  regain: [
    'Byłoby nam bardzo żal się rozstawać i chcemy odzyskać <Państwa|Twoje> zaufanie.',
    'Bardzo byłoby nam szkoda się rozstawać, zależy nam na <Państwa|Twoim> zaufaniu.',
  ],
  loyal: [
    'Tym bardziej nam przykro, że spotkało to kogoś, kto jest z nami od tak dawna.',
    'Po tylu zamówieniach coś takiego nie powinno było się zdarzyć.',
    'Tak długie zaufanie zasługuje na coś lepszego, tym bardziej nam przykro.',
  ],
  firstTime: ['Tym bardziej nam przykro, że stało się to przy pierwszym zamówieniu.'],
  thanksLoyal: [
    'Dziękujemy za kolejne zakupy u nas.',
    'Dziękujemy za zaufanie przez tak długi czas.',
    'Bardzo nas cieszy tak długie zaufanie.',
  ],
  follow: [
    'Dopilnujemy tego i damy <Państwu|Ci> znać, a gdyby trzeba było czegoś jeszcze, <prosimy napisać|napisz> tutaj.',
    'Będziemy tego pilnować, a w razie dalszych pytań <prosimy śmiało pisać|pisz śmiało> tutaj.',
    'Sprawdzimy, czy wszystko idzie zgodnie z planem; w każdej innej sprawie też chętnie tu pomożemy.',
  ],
  repeated: [
    'Jeden raz to już za dużo, a problem się powtórzył.',
    'Po raz kolejny nie powinno się to zdarzyć.',
  ],
  channelReview: [
    '<Prosimy o e-mail lub telefon|Napisz do nas e-mail albo zadzwoń>, a od razu się tym zajmiemy.',
    '<Prosimy o kontakt|Skontaktuj się z nami> e-mailem lub telefonicznie, żebyśmy mogli to wyjaśnić.',
    '<Prosimy o kontakt|Odezwij się> e-mailem lub telefonicznie, wszystko wyjaśnimy.',
    '<Prosimy o e-mail lub telefon|Wyślij nam e-mail albo zadzwoń>, sprawdzimy to.',
    'Chcemy to naprawić, dlatego <prosimy o e-mail lub telefon|napisz do nas e-mail albo zadzwoń>.',
  ],
  thanksGood: {
    staff: ['Dziękujemy za dobre słowo o naszym zespole.'],
    delivery: ['Dziękujemy za dobre słowo o dostawie.'],
    product: ['Dziękujemy za dobre słowo o produkcie.'],
    price: ['Dziękujemy za dobre słowo o cenach.'],
    shop: ['Dziękujemy za dobre słowo o sklepie.'],
    general: ['Dziękujemy za dobre słowo.'],
  },
  otherFirmFelt: ['Rozumiemy, że to było irytujące.', 'Rozumiemy <Państwa|Twoje> rozczarowanie.'],
  passedOn: ['Od razu przekazaliśmy to dalej.', 'Przekazaliśmy to natychmiast dalej.'],
  crisisHuman: [
    'O tej wiadomości wie już nasz kierownik i ktoś z nas napisze tutaj osobiście; zamówieniem <proszę się teraz nie martwić|teraz się nie martw>.',
  ],
  crisisDanger: ['W chwili zagrożenia trzeba zadzwonić pod 112.'],
  arrangeReview: [
    '<Prosimy o e-mail lub telefon|Napisz e-mail albo zadzwoń>, żeby to ustalić.',
    '<Prosimy o e-mail lub telefon|Napisz do nas e-mail albo zadzwoń>, ustalimy szczegóły.',
  ],
  tellMore: [
    '<Prosimy o wiadomość prywatną|Napisz do nas prywatnie>, omówimy szczegóły.',
    'O szczegółach porozmawiamy w wiadomości prywatnej, <prosimy napisać|napisz do nas>.',
  ],
  tellMoreReview: ['<Prosimy o e-mail lub telefon|Napisz e-mail albo zadzwoń>, omówimy szczegóły.'],
  arrange: [
    '<Prosimy o wiadomość prywatną|Napisz do nas prywatnie>, żeby to ustalić.',
    '<Prosimy o wiadomość prywatną|Napisz do nas w wiadomości prywatnej>, ustalimy szczegóły.',
    'Szczegóły ustalimy w wiadomości prywatnej, <prosimy napisać|napisz do nas>.',
  ],
  ifWrongHere: ['Jeśli coś poszło nie tak, <prosimy napisać|napisz>, o co chodzi, odpowiemy.'],
  ifWrongReview: [
    'Jeśli coś poszło nie tak, <prosimy napisać|napisz> e-mailem, o co chodzi, odpowiemy.',
  ],
  ifWrong: [
    'Jeśli coś poszło nie tak, <prosimy napisać|napisz> w wiadomości prywatnej, o co chodzi, odpowiemy.',
  ],
  channelReachReview: [
    '<Prosimy o e-mail lub telefon|Napisz do nas e-mail albo zadzwoń>, żebyśmy mogli od razu się skontaktować.',
  ],
  channelReach: [
    '<Prosimy o wiadomość prywatną|Napisz do nas prywatnie>, żebyśmy mogli od razu się skontaktować.',
    '<Prosimy przesłać|Prześlij> nam w wiadomości prywatnej numer, pod który możemy zadzwonić.',
  ],
  channelDealReview: [
    '<Prosimy o e-mail lub telefon|Napisz do nas e-mail albo zadzwoń>, żebyśmy mogli się tym zająć.',
    '<Prosimy o e-mail lub telefon|Napisz e-mail albo zadzwoń>, omówimy szczegóły.',
  ],
  openDoor: ['Chętnie o tym porozmawiamy, <prosimy o wiadomość prywatną|napisz do nas prywatnie>.'],
  openDoorReview: [
    'Chętnie o tym porozmawiamy, <prosimy o e-mail lub telefon|napisz e-mail albo zadzwoń>.',
  ],
  channelDeal: [
    '<Prosimy o wiadomość prywatną|Napisz do nas prywatnie>, żebyśmy mogli się tym zająć.',
    '<Prosimy napisać|Napisz> do nas w wiadomości prywatnej, omówimy szczegóły.',
  ],
  channelContact: [
    '<Prosimy o wiadomość|Napisz do nas> na {contact}, a od razu się tym zajmiemy.',
    'Można się z nami skontaktować bezpośrednio: {contact}, resztą się zajmiemy.',
    '<Prosimy o kontakt|Odezwij się> pod {contact}, a wspólnie znajdziemy rozwiązanie.',
  ],
  channelOwn: [
    '<Prosimy o wiadomość prywatną|Napisz do nas prywatnie>, a od razu sprawdzimy zamówienie.',
    '<Prosimy napisać|Napisz> do nas prywatnie, odszukamy zamówienie i powiemy więcej.',
    'Wystarczy wiadomość prywatna, a sprawdzimy, gdzie jest przesyłka.',
  ],
  concern: [
    'Przeczytaliśmy tę wiadomość i traktujemy ją poważnie.',
    'Takie słowa traktujemy poważnie.',
  ],
  mediaThanks: [
    'Dziękujemy za kontakt.',
    'Dziękujemy za wiadomość.',
    'Dziękujemy za pytanie i możliwość odpowiedzi.',
  ],
  mediaDeadline: ['Do kiedy potrzebna jest odpowiedź?', 'Na kiedy potrzebna jest odpowiedź?'],
  mediaPassed: [
    'Prośbę o komentarz przekazaliśmy kierownikowi, który odpowie osobiście.',
    'Sprawę przekazaliśmy kierownikowi, który odpowie osobiście.',
  ],
  safety,
  otherFirmSeen: [
    'Dziękujemy za wiadomość, wygląda jednak na to, że miała trafić do kogoś innego.',
    'Dziękujemy, ale te słowa miały chyba trafić do innej firmy.',
  ],
  otherFirmSaid: [
    'Dziękujemy za wyjaśnienie, pomyłki się zdarzają.',
    'Nic się nie stało, dziękujemy za wiadomość.',
  ],
  otherFirmMove: [
    'Będziemy wdzięczni za przeniesienie opinii we właściwe miejsce.',
    'Jeśli to możliwe, <prosimy przenieść|przenieś> opinię na stronę właściwej firmy.',
  ],
  thanksLight: [
    'Dziękujemy, czytaliśmy to z uśmiechem.',
    'Dziękujemy, te słowa wywołały u nas uśmiech.',
    'Pięknie dziękujemy, uśmiechnęliśmy się przy czytaniu.',
  ],
  lightNote: ['Cieszymy się, że mamy takich klientów.', 'Podzielimy się tym z całym zespołem.'],
  praiseNamed: [
    'Przekażemy te słowa, {staff} na pewno się ucieszy.',
    '{staff} na pewno bardzo się ucieszy.',
    '{staff} z radością przeczyta te słowa.',
  ],
  channelRetry: [
    '<Prosimy napisać|Napisz> do nas tutaj w wiadomości prywatnej, a dopilnujemy, żeby przyszła odpowiedź.',
    'Wystarczy wiadomość prywatna tutaj, nigdzie indziej nie trzeba już dzwonić ani pisać.',
  ],
  channelRetryReview: [
    '<Prosimy o e-mail|Wyślij nam e-mail>, ktoś z zespołu osobiście na niego odpowie.',
    '<Prosimy o e-mail|Wyślij nam e-mail>, dopilnujemy, żeby przyszła odpowiedź.',
  ],
  worry: [
    'Bardzo przepraszamy za ten niepokój.',
    'Przykro nam i przepraszamy, rozumiemy, jak niepokojąca jest taka sytuacja.',
    'Przepraszamy, rozumiemy <Państwa|Twoje> obawy.',
  ],
  worryFelt: ['Rozumiemy <Państwa|Twój> niepokój.', 'Rozumiemy <Państwa|Twoje> obawy.'],
  answerHere: [
    'Odpowiedź przyjdzie tutaj, w tej rozmowie.',
    'Odezwiemy się tutaj, jak tylko to wyjaśnimy.',
    'Odpiszemy <Państwu|Ci> tutaj.',
  ],
  managerToo: ['<Państwa|Twoją> wiadomość przekazujemy dalej.'],
};
