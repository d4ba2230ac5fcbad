import type { Matters } from './matters.js';

export const pl: Matters = {
  acknowledge: {
    damaged: [
      'Zamówienie powinno było dojechać bez szwanku.',
      'Rozumiemy rozczarowanie po otwarciu takiej paczki.',
      'Paczka powinna chronić zawartość, a tym razem nie ochroniła.',
      'Przesyłka powinna była dotrzeć w całości.',
      'Wiemy, jak przykro jest znaleźć w paczce coś uszkodzonego.',
      'Nic nie powinno docierać w takim stanie.',
      'Takie uszkodzenie nie powinno się było zdarzyć.',
    ],
    not_working: [
      'Urządzenie powinno po prostu robić to, do czego służy.',
      'Rozumiemy frustrację, gdy coś zawodzi.',
      'Sprzęt nie powinien zawodzić.',
      'Nowa rzecz powinna po prostu działać.',
      'Rozumiemy, jak irytujące jest, gdy coś nowego nie działa.',
      'Produkt powinien działać od pierwszego dnia.',
      'Awaria to ostatnia rzecz, jakiej się chce po zakupie.',
    ],
    poor_quality: [
      'Taki produkt powinien wytrzymać codzienne używanie.',
      'Rozumiemy, że oczekiwania były wyższe.',
      'Jakość powinna być dużo lepsza.',
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
      'Wysłaliśmy coś innego niż trzeba.',
      'Rozumiemy, że czekało się na coś innego.',
      'Taka pomyłka nie powinna się zdarzyć.',
      'W paczce powinno było być dokładnie to, co w zamówieniu.',
      'Niewłaściwa rzecz w paczce to nasze niedopatrzenie.',
      'Rozumiemy rozczarowanie, gdy w paczce jest coś innego.',
      'Przysłaliśmy nie to, co trzeba, i rozumiemy irytację.',
    ],
    late: [
      'Ta przesyłka nie powinna była kazać tyle na siebie czekać.',
      'Rozumiemy, że takie opóźnienie psuje plany.',
      'Zamówienie powinno było dotrzeć na czas.',
      'To oczekiwanie trwa dłużej, niż powinno.',
      'Rozumiemy, jak męczące jest takie czekanie.',
      'Przesyłka powinna już być na miejscu.',
      'Opóźnienie jest przykre, zwłaszcza gdy się na coś liczy.',
    ],
    lost: [
      'Przesyłka powinna już dawno być na miejscu.',
      'Informacja, gdzie jest zamówienie, powinna być pod ręką.',
      'Zaginiona paczka to kłopot, którego nikt nie chce.',
      'Przesyłka, która nie dociera, to prawdziwe zmartwienie.',
      'Nikt nie powinien sam szukać swojej paczki.',
      'Rozumiemy, że chodzi o jasną odpowiedź, gdzie jest przesyłka.',
      'Paczka nie powinna tak po prostu znikać.',
    ],
    refund_waiting: [
      'Pieniądze powinny już być na koncie.',
      'Rozumiemy, że liczy się konkretny termin zwrotu.',
      'Nikt nie powinien musieć upominać się o swoje pieniądze.',
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
      'Każda wiadomość zasługuje na odpowiedź.',
      'Powinniśmy byli być w kontakcie.',
      'Brak odpowiedzi to nie sposób, w jaki chcemy traktować ludzi.',
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
    courier: [
      'Kurier powinien był potraktować przesyłkę z troską.',
      'Nie tak powinno wyglądać doręczenie.',
      'Wyjaśnimy to z firmą kurierską.',
      'Przesyłka powinna trafić prosto do rąk.',
    ],
    voucher: [
      'Rozumiemy, jak irytujący jest kod, który nie działa.',
      'Rozumiemy, że liczył się ten rabat.',
      'Kod powinien zadziałać bez kłopotu.',
      'Skorzystanie z rabatu nie powinno kosztować tyle zachodu.',
    ],
    not_as_described: [
      'Rzeczywistość powinna zgadzać się ze zdjęciami i opisem.',
      'Produkt powinien być taki jak na zdjęciach.',
      'Rozumiemy rozczarowanie, gdy coś wygląda inaczej niż na zdjęciu.',
      'Opis musi się zgadzać i go sprawdzimy.',
    ],
    bad_fit: [
      'Rozumiemy, że to przykre, gdy rozmiar nie pasuje.',
      'Rozmiar powinien zgadzać się z tabelą.',
      'Rozumiemy rozczarowanie, gdy coś nie leży tak, jak miało.',
      'Gdy rozmiar nie pasuje, radość z zakupu znika.',
    ],
    cancelled: [
      'Anulowane zamówienie to zawód i rozumiemy to.',
      'Rozumiemy, jak przykro zostać bez zamówionej rzeczy.',
      'Wiadomość powinna była przyjść od nas dużo wcześniej.',
      'Zamówienie powinno było zostać zrealizowane i rozumiemy rozczarowanie.',
    ],
  },
  words: {
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
      'nie ma(m)? (…)?(paczk~|przesyłk~|zamówieni~)|(paczk~|przesyłk~|zamówieni~) (…)?(nie ma|dalej nie|wciąż nie)|do dziś nie',
      'opóźni~|spóźni~|(nadal|ciągle|wciąż|dalej|jeszcze) (…)?(czeka~|nie ma|nie przy~|nie dot~|nie dosz~)|czekam|czekamy|gdzie (jest )?(moja|moje|mój|paczk~|przesyłk~|zamówie~)|miesiąc czekam|nie doszł~ jeszcze|po terminie',
    ],
    lost: [
      'zgin(ę|ą)~|zagub~|zaginion~|nie (dotar~|doszł~|przysz~|otrzyma~|dosta(łam|łem|liśmy))|przepad~|oznaczon~ jako dostarcz~|znikn~',
    ],
    refund_waiting: [
      'zwrot(u|em)? (pieniędzy|środków|zaliczki|kasy|wpłaty)|(oddajcie|oddać|zwróćcie|zwrócić|odzyskać|oddali) (…)?(pieniądz~|kas~|środki|zaliczk~)|(zaliczk~|pieniądz~|pieniędzy|środk~|kaucj~) (…)?(nie|brak|ani śladu)|nie (zwróci~|odda~)|refund~',
    ],
    charged_wrongly: [
      '(kas~|pieniądz~|środk~) (…)?(dwa razy|dwukrotnie|podwójnie)',
      '(pobra~|obciąż~|zapłaci~|ściągn~|skasowa~|policz~) (…)?(dwa razy|dwukrotnie|podwójn~|za dużo|więcej|drugi raz|niesłusznie)|podwójn~ (opłat~|płatnoś~|obciąż~)|(zła|błędna|inna|zawyżona) (cena|kwota)',
    ],
    rude: [
      'niegrzeczn~|chams~|opryskliw~|nieuprzejm~|arogan~|krzyczał~|wydzier~|rozłączy~|wyzwał~|kłamc~|kłamię|bezczeln~|burak~|niemił~|obrazi~|lekceważ~|wyśmia~|nieprofesjonaln~|wyprosi~|zbył~',
    ],
    no_answer: [
      '(nikt|nie) (…)?(odpis~|odpowiad~|odpowiedz~|odbiera~|oddzwon~|odezwa~|reaguj~)|brak (odpowiedzi|kontaktu|reakcji)|cisza|ignor~|nie można się (do was )?dodzwon~|dodzwonić',
    ],
    site_error: [
      'strona (…)?wywala|wywala się',
      'strona (…)?(nie|wisi|zawiesz~|błąd|pad)~|(błąd|błędu|błędy)|aplikacj~|koszyk~|zalogow~|logowani~|coś poszło nie tak|zawiesza~|płatność (…)?(nie|odrzuc)~|wywala',
    ],
    courier: [
      'kurier~ (…)?(zostawi~|rzuci~|nie (zadzwoni~|przyjecha~|wniós~)|porzuci~|wrzuci~|niemił~|deszcz~|sąsiad~)|zostawi(ł|li|ła) (…)?(na deszczu|pod drzwiami|pod bramą|na ulicy|u sąsiad~)|rzucon~|przez płot',
    ],
    voucher: [
      '(kod~|kupon~|voucher~|bon~|rabat~) (…)?(nie|błąd|błęd~|wygasł~|nieważn~|odrzuc~)~|nieważny kod',
    ],
    not_as_described: [
      '(nie|inny|inna|inne|inaczej|różni~) (…)?(niż|od|jak|zgodn~) (…)?(na )?(zdjęci~|opis~|fot~)|niezgodn~ z opisem|(zdjęci~|opis~) (…)?(nie ma nic wspólnego|kłami~|myląc~)|jak na zdjęciu',
    ],
    bad_fit: [
      'za (mał~|duż~|ciasn~|wąsk~|krótk~|dług~|szerok~)|nie pasuje|rozmiarówk~|zaniżon~|zawyżon~ rozmiar~|tabel~ rozmiar~',
    ],
    cancelled: ['anulowa~|anulowan~|odwoła~ (…)?zamówieni~|skasowa~ (…)?zamówieni~'],
  },
};
