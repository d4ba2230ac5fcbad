import type { Said } from '../matters.js';

/** What is said of troubles with money, people and the shop. */
export const service = {
  humiliated: [
    'Nikogo nie wolno tak traktować.',
    'Rozumiemy, że było to bardzo przykre.',
    'Nikt nie powinien się u nas tak poczuć.',
  ],
  rude: [
    'Nikt nie powinien zostać tak potraktowany.',
    'Rozumiemy, że było to przykre.',
    'Nie tak chcemy traktować ludzi.',
  ],
  refund_waiting: [
    'Nikt nie powinien tak czekać na własne pieniądze.',
    'Te pieniądze powinny były już wrócić.',
    'Rozumiemy, że czekanie na pieniądze denerwuje.',
  ],
  refund_short: [
    'Zwrot powinien obejmować całą kwotę.',
    'Rozumiemy, że brakująca kwota denerwuje.',
  ],
  charged_wrongly: ['Płatność musi się zgadzać.', 'Rozumiemy, że taka płatność niepokoi.'],
  refused: [
    'Rozumiemy, że odmowa rozczarowała.',
    'Rozumiemy, że nie takiej odpowiedzi można było oczekiwać.',
  ],
  broken_promise: [
    'To, co obiecaliśmy, powinno obowiązywać.',
    'Rozumiemy, że niedotrzymana obietnica irytuje.',
  ],
  voucher: [
    'Kod powinien po prostu działać.',
    'Rozumiemy, że to irytujące, gdy kod albo karta nie działa.',
  ],
  price_differs: ['Cena powinna się zgadzać.', 'Rozumiemy, że inna cena irytuje.'],
  ignored: [
    'Ktoś powinien był się <Państwem|Tobą> zająć.',
    'Rozumiemy, że taki brak zainteresowania irytuje.',
  ],
  sent_around: [
    'Rozumiemy, jak męczące jest odsyłanie od osoby do osoby.',
    'Od początku powinna się tym zająć jedna osoba.',
  ],
  no_answer: [
    'Odpowiedź powinna była przyjść już dawno.',
    'Rozumiemy, jak irytujący jest brak odpowiedzi.',
    'Ta wiadomość nie powinna była zostać bez odpowiedzi.',
  ],
  phone_wait: [
    'Nikt nie powinien tyle czekać na linii.',
    'Rozumiemy, jak irytujące jest, gdy nie można się dodzwonić.',
  ],
  canned_answers: [
    'Powinna była przyjść konkretna odpowiedź.',
    'Rozumiemy, że automatyczne odpowiedzi irytują.',
  ],
  bad_advice: ['Powinniśmy byli lepiej doradzić.', 'Rozumiemy, że zła rada irytuje.'],
  site_error: [
    'Strona powinna po prostu działać.',
    'Rozumiemy, jak irytujące jest, gdy strona nie działa.',
  ],
  account: [
    'Logowanie powinno być proste.',
    'Rozumiemy, jak irytujące jest, gdy nie można wejść na konto.',
  ],
  return_hassle: [
    'Zwrot powinien być prosty.',
    'Rozumiemy, że zwrot z takimi przeszkodami irytuje.',
  ],
  invoice: [
    'Faktura powinna być od razu poprawna.',
    'Rozumiemy, jak irytujące jest czekanie na poprawną fakturę.',
  ],
  dirty_shop: ['W sklepie powinno być czysto i porządnie.', 'Tak w sklepie wyglądać nie powinno.'],
  spam: [
    'Niechciane wiadomości nie powinny przychodzić.',
    'Rozumiemy, że tyle wiadomości irytuje.',
  ],
  queue: [
    'Rozumiemy, że takie czekanie przy kasie męczy.',
    'Przy kasie nie powinno się tyle czekać.',
  ],
  access: ['Do sklepu powinien wejść bez trudu każdy.', 'Rozumiemy, że taki dostęp to kłopot.'],
  hours: [
    'Rozumiemy, że zamknięte drzwi były przykrą niespodzianką.',
    'Nic dziwnego, że przyjazd na próżno zdenerwował.',
  ],
  hard_to_find: [
    'W sklepie wszystko powinno dać się łatwo znaleźć.',
    'Rozumiemy, że takie szukanie męczy.',
  ],
  climate: ['W sklepie każdy powinien czuć się dobrze.', 'Rozumiemy, że to było nieprzyjemne.'],
  parking: [
    'Rozumiemy, że szukanie miejsca do parkowania irytuje.',
    'Z parkowaniem faktycznie nie jest łatwo.',
  ],
  choice: [
    'Szkoda, że tym razem nie było tego właściwego.',
    'Rozumiemy, że wybór mógłby być większy.',
  ],
  pricey: ['Rozumiemy, że cena rozczarowała.', 'Rozumiemy, że cena ma znaczenie.'],
} satisfies Said;
