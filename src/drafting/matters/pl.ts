import type { Matters } from './matters.js';

export const pl: Matters = {
  acknowledge: {
    damaged: [
      'Rozumiemy <Państwa|Twoje> rozczarowanie po otwarciu takiej paczki.',
      'Wiemy, jak przykro jest znaleźć w paczce coś uszkodzonego.',
      'Przesyłka powinna była dotrzeć w całości i rozumiemy <Państwa|Twoją> irytację.',
      'To przykre, gdy coś wyczekiwanego dociera w takim stanie.',
      'Nic nie powinno docierać w takim stanie, rozumiemy, że to denerwuje.',
    ],
    not_working: [
      'Rozumiemy, jak irytujące jest, gdy coś nie działa tak, jak powinno.',
      'Wiemy, jak denerwuje sprzęt, który zawodzi.',
      'To frustrujące, gdy zawodzi coś, na co się liczy.',
      'Produkt powinien po prostu działać i rozumiemy <Państwa|Twoje> rozczarowanie.',
    ],
    poor_quality: [
      'Rozumiemy <Państwa|Twoje> rozczarowanie jakością.',
      'Taki zakup powinien służyć długo i rozumiemy, że to rozczarowuje.',
      'Nie z takiej jakości chcemy być znani i wiemy, że to przykra niespodzianka.',
      'To irytujące, gdy coś nie wytrzymuje codziennego używania.',
    ],
    missing_item: [
      'Rozumiemy, jak irytująca jest niekompletna przesyłka.',
      'W zamówieniu niczego nie powinno brakować i rozumiemy <Państwa|Twoją> irytację.',
      'To przykre, gdy po otwarciu paczki okazuje się, że czegoś brakuje.',
      'Wiemy, jak denerwuje brak w zamówieniu.',
    ],
    wrong_item: [
      'Wysłaliśmy nie to, co było w zamówieniu, i rozumiemy <Państwa|Twoją> irytację.',
      'Rozumiemy rozczarowanie, gdy w paczce jest coś innego.',
      'Taka pomyłka nie powinna się zdarzyć i wiemy, że to denerwuje.',
      'W paczce miało być coś innego, rozumiemy <Państwa|Twoje> rozczarowanie.',
      'Taka zamiana jest naprawdę irytująca, rozumiemy to.',
    ],
    late: [
      'Rozumiemy, jak męczące jest takie czekanie.',
      'Wiemy, ile nerwów kosztuje takie opóźnienie.',
      'Na zamówienie nie powinno się czekać tak długo i rozumiemy <Państwa|Twoje> zniecierpliwienie.',
      'To oczekiwanie trwa stanowczo za długo i rozumiemy, że to irytuje.',
      'Przesyłka powinna już być na miejscu, rozumiemy <Państwa|Twoje> rozczarowanie.',
      'Opóźnienie jest przykre, zwłaszcza gdy na coś się liczy.',
      'To denerwujące, gdy termin mija, a paczki nie ma.',
      'Zamówienie powinno dotrzeć na czas, rozumiemy <Państwa|Twoją> irytację.',
      'Wiemy, jak uciążliwe jest ciągłe wypatrywanie paczki.',
      'Takie oczekiwanie wystawia cierpliwość na próbę, rozumiemy to.',
    ],
    lost: [
      'Rozumiemy <Państwa|Twój> niepokój o przesyłkę.',
      'Wiemy, jak stresujące jest, gdy paczka nie dociera.',
      'Nikt nie powinien sam szukać swojej paczki i rozumiemy <Państwa|Twoją> irytację.',
      'To frustrujące nie wiedzieć, gdzie jest zamówienie.',
      'Przesyłka powinna już dawno być na miejscu, rozumiemy zdenerwowanie.',
    ],
    refund_waiting: [
      'Chodzi o <Państwa|Twoje> pieniądze i rozumiemy, jak irytujące jest to czekanie.',
      'Nikt nie powinien upominać się o swoje pieniądze, rozumiemy zdenerwowanie.',
      'Rozumiemy, ile cierpliwości kosztuje czekanie na zwrot.',
      'Pieniądze powinny już być na koncie i rozumiemy <Państwa|Twoje> zniecierpliwienie.',
      'Wiemy, jak niepokojące jest, gdy zwrot nie przychodzi.',
    ],
    charged_wrongly: [
      'Kwota musi się zgadzać i rozumiemy <Państwa|Twój> niepokój.',
      'Rozumiemy, jak nieprzyjemne jest nieoczekiwane obciążenie konta.',
      'Gdy chodzi o pieniądze, nie powinno być niespodzianek, rozumiemy <Państwa|Twoje> zdenerwowanie.',
      'Wiemy, jak niepokoi nieoczekiwana płatność.',
    ],
    rude: [
      'Nikt nie powinien być tak potraktowany i rozumiemy, że to boli.',
      'Rozumiemy, jak przykre to było.',
      'Należała się <Państwu|Ci> dużo życzliwsza rozmowa, rozumiemy <Państwa|Twoje> wzburzenie.',
      'Nie tak chcemy traktować ludzi i rozumiemy <Państwa|Twoją> złość.',
    ],
    no_answer: [
      'Rozumiemy, jak frustrujący jest brak odpowiedzi.',
      'Każda wiadomość zasługuje na odpowiedź i rozumiemy <Państwa|Twoją> irytację.',
      'Powinniśmy byli odezwać się wcześniej, rozumiemy zdenerwowanie.',
      'Wiemy, jak denerwuje cisza, gdy czeka się na pomoc.',
      'To zniechęcające, gdy nikt nie odpisuje.',
    ],
    site_error: [
      'Rozumiemy, jak irytujący jest taki błąd.',
      'Usterka techniczna nie powinna przeszkadzać w zakupach, rozumiemy zdenerwowanie.',
      'Wiemy, ile czasu i nerwów kosztuje taka usterka.',
      'To denerwujące, gdy zakupy przerywa błąd techniczny.',
    ],
    courier: [
      'Nie tak powinno wyglądać doręczenie i rozumiemy <Państwa|Twoją> irytację.',
      'Kurier powinien był zadbać o przesyłkę, rozumiemy zdenerwowanie.',
      'Rozumiemy, jak przykre jest takie doręczenie.',
      'To denerwujące, gdy paczka jest tak traktowana.',
    ],
    voucher: [
      'Rozumiemy, jak irytujący jest kod, który nie działa.',
      'Kod powinien zadziałać bez kłopotu, rozumiemy <Państwa|Twoje> rozczarowanie.',
      'To denerwujące, gdy rabat nie chce się naliczyć.',
      'Skorzystanie z rabatu nie powinno kosztować tyle zachodu i rozumiemy irytację.',
    ],
    not_as_described: [
      'Rozumiemy rozczarowanie, gdy coś wygląda inaczej niż na zdjęciu.',
      'Produkt powinien być taki jak w opisie i rozumiemy <Państwa|Twoje> rozczarowanie.',
      'To przykre, gdy zdjęcia obiecują coś innego.',
      'Opis musi się zgadzać, rozumiemy <Państwa|Twoją> irytację.',
    ],
    bad_fit: [
      'Rozumiemy, że to przykre, gdy rozmiar nie pasuje.',
      'Rozumiemy rozczarowanie, gdy coś nie leży tak, jak miało.',
      'To irytujące, gdy rozmiar wypada inaczej, niż można się spodziewać.',
      'Gdy rozmiar nie pasuje, cała radość z zakupu znika, wiemy o tym.',
    ],
    cancelled: [
      'Anulowane zamówienie to rozczarowanie i rozumiemy to.',
      'Rozumiemy, jak przykro jest zostać bez zamówionej rzeczy.',
      'To irytujące, gdy zamówienie zostaje anulowane.',
      'Wiadomość od nas powinna była przyjść wcześniej, rozumiemy <Państwa|Twoją> złość.',
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
      '(słab~|kiepsk~|marn~|niska|niskiej|beznadziejn~|fataln~) jakoś~|jakość (…)?(słab~|kiepsk~|marn~|fataln~|beznadziejn~)|tandet~|badziew~|bubel|rozpad~|rozlecia~|rozpru~|wyblak~|spra(ł|n)~|skurczy~|odkle~|odpad(ł|ła|ło|ły|a|ają)|szmat~|dziadost~',
    ],
    missing_item: [
      'brak(uje|owało|ował|owała)|niekompletn~|pust~ (pudeł~|pudł~|paczk~|karton~)|nie (było|ma) (…)?w (paczce|pudełku|środku|zestawie)|zabrakło',
    ],
    wrong_item: [
      '(zł(y|a|e|ą)|nie ten|nie ta|nie to|niewłaściw~|pomylon~|inny|inna|inne) (rozmiar~|kolor~|produkt~|towar~|model~|rzecz~|buty|paczk~)|pomyl~|zamiast|nie to co zamawia~|co innego',
    ],
    late: [
      '(dostaw~|wysyłk~|paczk~|przesyłk~|zamówieni~) (…)?trwa(ło|ją)? (…)?(wieki|wieczność|za długo)|obieca~ (…)?dni',
      'nie ma(m)? (…)?(paczk~|przesyłk~|zamówieni~)|(paczk~|przesyłk~|zamówieni~) (…)?(nie ma|dalej nie|wciąż nie)|do dziś nie',
      'opóźni~|spóźni~|(nadal|ciągle|wciąż|dalej|jeszcze) (…)?(czeka~|nie ma|nie przy~|nie dot~|nie dosz~)|czekam|czekamy|gdzie (jest )?(moja|moje|mój|paczk~|przesyłk~|zamówie~)|miesiąc czekam|nie doszł~ jeszcze|po terminie',
      'nadal nic|dalej nic|wciąż nic|mia(ł|ła|ło|ły) (być|przyjść|dotrzeć|dojść|przyjechać)|ile można czekać|(nadal|wciąż|ciągle|dalej) (nie|bez)|stoi w miejscu|(regał|stoł|paczk|przesyłk|zamówieni|mebl)[^ ]* brak',
    ],
    lost: [
      'zgin(ę|ą)~|zagub~|zaginion~|nie (dotar~|doszł~|przysz~|otrzyma~|dosta(łam|łem|liśmy))|przepad~|oznaczon~ jako dostarcz~|znikn~',
    ],
    refund_waiting: [
      'zwrot(u|em)? (pieniędzy|środków|zaliczki|kasy|wpłaty)|(oddajcie|oddać|zwróćcie|zwrócić|odzyskać|oddali) (…)?(pieniądz~|kas~|środki|zaliczk~)|(zaliczk~|pieniądz~|pieniędzy|środk~|kaucj~) (…)?(nie|brak|ani śladu)|nie (zwróci~|odda~)|refund~',
      'zwrot~ (…)?trwa(ją)? (…)?(wieki|wieczność|za długo|długo)|pieniędzy (…)?(nie ma|brak|ani)|odesła~ (…)?(miesiąc|tydzień|tygodni~) temu',
      '(zwróci~|odda~) (…)?(miesiąc|tydzień|tygodni~) temu|(kiedy|gdzie) (…)?(pieniądze|zwrot)',
    ],
    charged_wrongly: [
      'z (konta|karty) (…)?(zesz~|zszed~|ściągn~|pobra~|znikn~|ubył~)|(zesz~|ściągn~|pobra~|znikn~) (…)?z (konta|karty)|(obciąż~|pobran~) (…)?kart~ (…)?(dwa razy|dwukrotnie)',
      '(kas~|pieniądz~|środk~) (…)?(dwa razy|dwukrotnie|podwójnie)',
      '(pobra~|obciąż~|zapłaci~|ściągn~|skasowa~|policz~) (…)?(dwa razy|dwukrotnie|podwójn~|za dużo|więcej|drugi raz|niesłusznie)|podwójn~ (opłat~|płatnoś~|obciąż~)|(zła|błędna|inna|zawyżona) (cena|kwota)',
      '(dwa|2) razy (…)?(pobra~|obciąż~|ściągn~)|pobra~ (…)?pieniądz~ (…)?(dwa razy|dwukrotnie)',
    ],
    rude: [
      'niegrzeczn~|chams~|opryskliw~|nieuprzejm~|arogan~|krzyczał~|wydzier~|rozłączy~|wyzwał~|(nazwa~|zrobi~|że) (…)?kłamc~|kłamię|bezczeln~|burak~|niemił~|obrazi~|lekceważ~|wyśmia~|nieprofesjonaln~|wyprosi~|zbył~',
      'przewróci~ oczami|(nakrzycz~|wrzeszcz~|wydar~|warkn~|burkn~|fukn~)|odwróci~ się plecami|potraktowa~ (…)?jak',
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
      'za (mał(y|a|e|i|ą)|duż(y|a|e|i|ą)|ciasn~|wąsk~|krótk(i|a|ie)|dług(i|ie)|szerok(i|a|ie))|nie pasuje|rozmiarówk~|zaniżon~|zawyżon~ rozmiar~|tabel~ rozmiar~',
    ],
    cancelled: ['anulowa~|anulowan~|odwoła~ (…)?zamówieni~|skasowa~ (…)?zamówieni~'],
    mixUp: {
      ordered: [
        'zamawia~|zamówi~|zamówion~|kupi(łam|łem|liśmy)|kupowa~|wybra(łam|łem|liśmy)|miał(o|a|y)? być|chcia(łam|łem)',
      ],
      arrived: [
        'przysz~|przysł~|przyjecha~|dosta(łam|łem|liśmy|ję)|otrzyma~|wysła(liście|no)|dotar~|w (paczce|pudełku)',
      ],
      size: ['rozmiar~|numer~|cm|(xs|s|m|l|xl|xxl)'],
      colours: [
        ['czarn~'],
        ['biał~|biel'],
        ['szar~|popiel~'],
        ['brązow~'],
        ['niebiesk~|granat~|błękit~'],
        ['czerwon~|bordo~'],
        ['zielon~|oliwk~'],
        ['żółt~|musztard~'],
        ['różow~'],
        ['fioletow~|liliow~'],
        ['pomarańcz~'],
        ['beż~|krem(owy|owe|owa|owego|owych|ową)'],
        ['srebrn~'],
        ['złot(y|e|a|ą|ych|ego)'],
      ],
      kinds: [
        [['dąb|dęb(u|ow~)'], ['orzech~'], ['sosn~'], ['buk(u|ow~)?']],
        [['plastik~'], ['drewn~|metal~|szkl~']],
        [['skórzan~'], ['bawełn~'], ['wełn~']],
        [['okrągł~'], ['kwadrat~']],
        [['stojąc~'], ['stołow~']],
      ],
    },
  },
};
