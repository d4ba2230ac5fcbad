import type { StatusText } from './text.js';

export const pl: StatusText = {
  title: 'Usunięcie Twoich danych',
  missing: 'Nie ma takiego wniosku',
  missingBody: 'Sprawdź adres: kod potwierdzenia musi być w nim kompletny.',
  code: 'Kod potwierdzenia',
  state: 'Stan',
  underWay: 'Przyjęty, w toku',
  done: 'Zrealizowany',
  receivedAt: 'Data przyjęcia',
  doneAt: 'Data realizacji',
  pending: 'Jeszcze niezrealizowany. Zwykle trwa to krócej niż godzinę; wróć na tę stronę później.',
  erased: 'Co zostało usunięte',
  nothing: 'Pod identyfikatorem, który przekazała nam platforma, nie było żadnych danych.',
  lookups:
    'Platforma nie podała nam, pod jakimi identyfikatorami znają Cię jej strony. Jeśli pisałeś lub pisałaś do sklepu, zwróć się także do niego: może usunąć rozmowę po imieniu i nazwisku.',
  counts: {
    contacts: 'Profile (imię i nazwisko oraz identyfikatory)',
    messages: 'Twoje wiadomości, komentarze i opinie wraz z załącznikami i wcześniejszymi wersjami',
    replies: 'Odpowiedzi do Ciebie',
    drafts: 'Szkice odpowiedzi',
    notices: 'E-maile i powiadomienia z Twoimi słowami',
    payloads: 'Zapisy w postaci przesłanej przez platformę',
  },
  kept: 'Co pozostaje i dlaczego',
  keptFacts:
    'To, że padło pytanie i odpowiedź, kiedy i w jakim języku – bez treści, nazwiska i identyfikatora: sklep mierzy, jak szybko odpowiada.',
  keptNumbers:
    'Numery samych usuniętych wpisów (nie Twoje), aby nie zostały ponownie pobrane z platformy.',
  keptProof: 'Ten wniosek bez Twojego identyfikatora, jako dowód jego realizacji.',
  keptElsewhere:
    'To, co napisano na samej platformie, pozostaje tam do czasu usunięcia na platformie; wysłane już e-maile są w skrzynkach odbiorców.',
};
