import type { Catalogue } from './catalogue.js';

export const pl: Catalogue = {
  unsure: 'To tylko przypuszczenie: warto przeczytać to jeszcze raz oczami klienta.',
  message: {
    insult: 'To obraża klienta. Proszę to usunąć.',
    threat: 'To brzmi jak groźba. Lepiej spokojnie podać fakty albo przekazać sprawę kierownikowi.',
    personal_data_public:
      'Dane osobowe w publicznej odpowiedzi. Ich miejsce jest w wiadomości prywatnej.',
    wrong_language: 'Odpowiedź nie jest w języku klienta.',
    sarcasm: 'To brzmi kpiąco. Lepiej po prostu napisać, co możemy zrobić.',
    blame: 'To zrzuca winę na klienta. Lepiej opisać, co się stało i co dalej.',
    argue:
      'To zaprzecza słowom klienta. Lepiej napisać, co widzimy, i zaproponować wspólne sprawdzenie.',
    unfilled_slot: 'W tekście zostało miejsce do uzupełnienia.',
    policy_phrase:
      '„Taka polityka” brzmi jak „nie obchodzi nas to”. Lepiej podać powód albo rozwiązanie.',
    ask_again: 'Sklep już to wie. Nie pytajmy klienta drugi raz.',
    queue_phrase: 'Nikt nie chce słyszeć o kolejce. Lepiej podać, kiedy będzie odpowiedź.',
    impossible_promise: 'Tego nie można być pewnym. Obiecujmy tylko to, co zależy od nas.',
    wrong_address_form: 'Marka zwraca się do klientów inaczej (na Pan/Pani albo na ty).',
    shouting: 'Wielkie litery i rzędy wykrzykników brzmią jak krzyk.',
    closed_door: 'To zamyka rozmowę. Zaproponujmy choćby mały następny krok.',
    empty: 'Odpowiedź nie mówi nic o tym, co napisał klient.',
    brand_phrase: 'Państwa marka tego nie mówi.',
  },
  wording: {
    insult: 'Rozumiem zdenerwowanie. Spróbujmy to naprawić.',
    threat: 'Widzimy tę sprawę inaczej i chętnie wyjaśnimy ją w wiadomości prywatnej.',
    personal_data_public: 'Prosimy o wiadomość prywatną, tam wszystko sprawdzimy.',
    sarcasm: 'Przykro nam, że zakup rozczarował. Możemy zrobić tak:',
    blame: 'Rozumiem, jak do tego doszło. Możemy to rozwiązać tak:',
    argue: 'W naszych danych wygląda to inaczej, dlatego chętnie sprawdzimy to razem.',
    policy_phrase: 'Możemy za to zaproponować:',
    ask_again: {
      formal: 'Mam przed sobą Państwa zamówienie i już je sprawdzam.',
      informal: 'Mam przed sobą Twoje zamówienie i już je sprawdzam.',
    },
    queue_phrase: 'Mamy wiadomość i odpowiemy w ciągu godziny.',
    impossible_promise: 'Robimy, co możemy, i damy znać, gdy tylko będzie to pewne.',
    closed_door: 'To się nie uda, ale możemy zaproponować coś innego:',
    empty: 'Dziękujemy za wiadomość. Odpowiadając na pytanie:',
  },
};
