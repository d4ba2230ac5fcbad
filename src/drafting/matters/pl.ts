import type { Matters } from './matters.js';

export const pl: Matters = {
  acknowledge: {
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
};
