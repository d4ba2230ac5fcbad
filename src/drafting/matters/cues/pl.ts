import type { Cues } from './cues.js';

export const pl: Cues = {
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
  good_staff: [
    'obsług~|pani|pan|miły|miła|mili|przemił~|uprzejm~|pomocn~|życzliw~|kontakt|infolini~|doradz~|pracowni~|zespół|sprzedawc~|ekspedient~|cierpliw~|profesjonal~',
  ],
  good_delivery: ['dostaw~|wysyłk~|szybk~|zapakowan~|pakowan~|na czas|następnego dnia|ekspresow~'],
  good_product: [
    'jakoś~|lamp~|krzes~|zakochał~|wygląd~|wygodn~|solidn~|kolor~|produkt~|ławk~|abażur~|but(y|ów)|sukienk~|kubek|działa (…)?(świetnie|super|dobrze)|pasuje|towar~',
  ],
  pricey: ['drogo|drogi|droga|drogie|drożej|drożyzna|cen(a|y|ie|ę)|taniej|droższ~'],
  parking: ['park~|zapark~|miejsc (parkingow~|postojow~)'],
  hours: ['zamkn~|zamyka~|godzin~ otwarcia|otwart~|krótko czynn~|niedziel~|czynn~'],
  choice: [
    '(mał~|słab~|skromn~|ubog~|niewielk~|większ~|szersz~) (…)?(wybór|wyboru|asortyment~|oferta)|(wybór|asortyment) (…)?(mał~|słab~|skromn~|ubog~)|mało (…)?(rozmiarów|kolorów|modeli)',
  ],
  queue: [
    'kolejk~|tłok~|tłum~|(jedna|1) kas~|długo (…)?(czeka~|stał~)|za mało (personelu|obsługi|kas)',
  ],
  access: [
    'schod~|wind~|wózk~|wąsk~ (…)?(alejk~|przejś~)|półk~|toalet~|przymierzaln~|podjazd~|niepełnosprawn~',
  ],
};
