import { starters } from './starter.js';

export const pl = starters([
  [
    'delivery_time',
    'Ile trwa dostawa?',
    'Paczkę przekazujemy przewoźnikowi w ciągu [dni robocze…] od zamówienia. Sama dostawa trwa [dni robocze…].',
  ],
  [
    'delivery_cost',
    'Ile kosztuje dostawa?',
    'Dostawa kosztuje [kwota…]. Od [kwota…] jest bezpłatna.',
  ],
  [
    'delivery_abroad',
    'Czy wysyłają Państwo za granicę?',
    'Wysyłamy do następujących krajów: [kraje…]. Dostawa kosztuje [kwota…] i trwa [dni robocze…].',
  ],
  [
    'return_policy',
    'Czy mogę zwrócić towar?',
    'Towar można zwrócić w ciągu [liczba dni…] od odbioru, bez podawania przyczyny. Jak to zrobić: [kroki…].',
  ],
  [
    'return_cost',
    'Kto płaci za odesłanie towaru?',
    'Koszt odesłania pokrywa [klient lub sklep…]. [Ile to kosztuje…]',
  ],
  [
    'refund_time',
    'Kiedy dostanę zwrot pieniędzy?',
    'Pieniądze zwracamy w ciągu [liczba dni…] od otrzymania paczki, w taki sam sposób, w jaki została opłacona.',
  ],
  [
    'exchange',
    'Czy mogę wymienić towar na inny rozmiar lub kolor?',
    'Towar można wymienić w ciągu [liczba dni…]. Jak to zrobić: [kroki…].',
  ],
  ['payment_methods', 'Jak mogę zapłacić?', 'Dostępne formy płatności: [formy płatności…].'],
  [
    'invoice',
    'Czy mogę dostać fakturę na firmę?',
    'Dane firmy należy podać [w którym miejscu zamówienia…]. Fakturę otrzymają Państwo [jak i kiedy…].',
  ],
  [
    'order_cancel',
    'Czy mogę anulować zamówienie?',
    'Dopóki nie zostało wysłane, można je anulować [w jaki sposób…]. Później można zwrócić towar.',
  ],
  [
    'order_change',
    'Czy mogę zmienić zamówienie?',
    'Dopóki nie zostało wysłane, zmienimy je za Państwa: prosimy podać numer zamówienia i zmianę. [Do kiedy…]',
  ],
  [
    'warranty',
    'Jak długa jest gwarancja?',
    'Gwarancja trwa [liczba lat…]. Jeśli coś się zepsuje, [kroki…].',
  ],
  ['opening_hours', 'W jakich godzinach jest otwarte?', 'Zapraszamy [dni i godziny…].'],
  ['store_location', 'Gdzie znajduje się sklep?', 'Nasz adres to [adres…]. [Jak dojechać…]'],
  [
    'contact',
    'Jaki jest do Państwa telefon lub e-mail?',
    'Prosimy dzwonić pod numer [telefon…] lub pisać na [e-mail…]. Odpowiadamy [dni i godziny…].',
  ],
  [
    'pickup',
    'Czy mogę odebrać zamówienie osobiście?',
    'Tak, w punkcie [miejsce…]. Gdy będzie gotowe, damy znać przez [wiadomość lub e-mail…]; czeka [liczba dni…].',
  ],
  [
    'gift_wrap',
    'Czy pakują Państwo prezenty?',
    'Pakowanie na prezent kosztuje [kwota…]. Można je wybrać [w którym miejscu zamówienia…].',
  ],
  [
    'discount_code',
    'Czy jest jakiś kod rabatowy?',
    'Obecnie obowiązują: [rabaty i warunki…]. Kod należy wpisać [w którym miejscu zamówienia…].',
  ],
  [
    'size_guide',
    'Jak dobrać rozmiar?',
    'Przy każdym produkcie jest tabela rozmiarów: [adres tabeli…]. Jeśli wymiary wypadają między rozmiarami, [rada…].',
  ],
  [
    'restock',
    'Kiedy towar będzie znów dostępny?',
    'Prosimy zostawić przy produkcie swój e-mail – napiszemy, gdy tylko wróci. [Jak często są dostawy…]',
  ],
]);
