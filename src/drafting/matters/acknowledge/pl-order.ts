import type { Said } from '../matters.js';

/** What is said of troubles with the goods and their way to the customer. */
export const order = {
  courier_rude: [
    'Kurier nie powinien się tak zachować.',
    'Od kuriera można oczekiwać zwykłej uprzejmości.',
  ],
  not_cancelled: [
    'Anulowane zamówienie powinno być anulowane.',
    'Rozumiemy, że to irytujące, gdy anulowane zamówienie jednak rusza.',
  ],
  cancelled: [
    'Rozumiemy, że anulowane zamówienie to duży zawód.',
    'Na to zamówienie powinno się było dać liczyć.',
  ],
  repair_failed: [
    'Po naprawie wszystko powinno działać.',
    'Rozumiemy, że to irytujące, gdy naprawa nie pomaga.',
  ],
  repair_long: ['Ta naprawa trwa zdecydowanie za długo.', 'Rozumiemy, że takie czekanie męczy.'],
  spoiled: ['To powinno było dotrzeć świeże.', 'Rozumiemy, że to było nieprzyjemne.'],
  dirty_used: [
    'Nowy produkt powinien być czysty i nieużywany.',
    'W takim stanie nie powinno to było do nikogo trafić.',
  ],
  damaged: [
    'To powinno było dotrzeć całe.',
    'Nie tak powinna wyglądać przesyłka.',
    'Rozumiemy, jak przykro jest rozpakować coś uszkodzonego.',
    'W takim stanie nie powinno to było dotrzeć.',
  ],
  broke_soon: [
    'To powinno było wytrzymać znacznie dłużej.',
    'Tak szybko nie powinno się nic popsuć.',
    'Rozumiemy, że to irytujące.',
  ],
  not_working: [
    'To powinno po prostu działać.',
    'Rozumiemy, że to irytujące, gdy nowy zakup nie działa.',
  ],
  lost: [
    'Rozumiemy, że to niepokojące, gdy paczka nie dociera.',
    'Nikt nie powinien szukać własnej paczki.',
    'Paczka powinna była już dotrzeć.',
  ],
  no_show: [
    'Czekanie w domu na próżno jest naprawdę irytujące.',
    'Rozumiemy, że czekanie na próżno denerwuje.',
  ],
  left_badly: [
    'Paczki nie powinno się tak zostawiać.',
    'Przesyłkę trzeba było przekazać jak należy.',
  ],
  not_carried_up: [
    'Dostawa powinna była trafić tam, gdzie było umówione.',
    'Rozumiemy, że samodzielne wnoszenie to kłopot.',
  ],
  appointment: [
    'Umówiony termin powinien być dotrzymany.',
    'Rozumiemy, że zmiana terminu pokrzyżowała plany.',
  ],
  wrong_item: [
    'Powinno było przyjść to, co zostało zamówione.',
    'Rozumiemy, że to irytujące, gdy w paczce jest coś innego.',
    'Taka pomyłka nie powinna się zdarzyć.',
  ],
  missing_part: [
    'W paczce nie powinno niczego brakować.',
    'Rozumiemy, że brak w zamówieniu irytuje.',
    'Zamówienie powinno było dotrzeć w komplecie.',
  ],
  not_as_described: [
    'Produkt powinien wyglądać tak, jak na stronie.',
    'Rozumiemy, że taka różnica rozczarowuje.',
  ],
  late: [
    'Rozumiemy, że takie czekanie irytuje.',
    'To powinno było dotrzeć już dawno.',
    'Nikt nie powinien tyle czekać.',
  ],
  smell: ['To nie powinno tak pachnieć.', 'Rozumiemy, że taki zapach w domu jest uciążliwy.'],
  poor_quality: ['Nie tak powinno to wyglądać.', 'Rozumiemy, że jakość rozczarowała.'],
  bad_fit: ['Rozumiemy, że to irytujące, gdy coś nie pasuje.', 'Szkoda, że to nie pasuje.'],
  packaging_poor: [
    'To powinno było być lepiej zapakowane.',
    'Rozumiemy, że takie opakowanie irytuje.',
  ],
  instructions: [
    'Instrukcja powinna być jasna.',
    'Rozumiemy, że skręcanie bez jasnej instrukcji irytuje.',
  ],
  pickup_trouble: ['Odbiór powinien być prosty.', 'Rozumiemy, że to było kłopotliwe.'],
  out_of_stock: ['Szkoda, że tego zabrakło.', 'Rozumiemy, że to irytujące, gdy czegoś nie ma.'],
  delivery_cost: [
    'Rozumiemy, że koszt dostawy boli.',
    'Koszt dostawy też ma znaczenie, to prawda.',
  ],
  packaging_much: ['To prawda, tyle opakowań to za dużo.', 'Rozumiemy, że tyle opakowań irytuje.'],
} satisfies Said;
