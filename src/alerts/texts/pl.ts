import type { AlertTexts } from './alert-texts.js';

export const pl: AlertTexts = {
  days: '{count, plural, one {# dzień} other {# dni}}',
  hours: '{count, plural, one {# godzina} few {# godziny} other {# godzin}}',
  minutes: '{count, plural, one {# minuta} few {# minuty} other {# minut}}',
  moment: 'niecała minuta',
  and: ' ',
  left: '{lead, plural, one {{unit, select, day {Został} other {Została}}} few {Zostały} other {Zostało}} {duration}',
  warned: 'Kończy się czas na odpowiedź',
  breached: 'Minął czas na odpowiedź',
  late_ingest: 'Dotarło po upływie czasu na odpowiedź',
  waiting:
    '{kind, select, message {Wiadomość} review {Opinia} mention {Wzmianka} other {Komentarz}} nadal czeka na odpowiedź.',
  lateExplained: 'Platforma przekazała nam ten wpis dopiero po upływie czasu na odpowiedź.',
  kind: '{kind, select, message {Wiadomość} review {Opinia} mention {Wzmianka} other {Komentarz}}',
  quoted: '„{text}”',
  noText: '(bez treści)',
  attachments: '{count, plural, one {# załącznik} few {# załączniki} other {# załączników}}',
  further:
    '{count, plural, one {Od tego czasu przyszedł jeszcze # wpis tego klienta.} few {Od tego czasu przyszły jeszcze # wpisy tego klienta.} other {Od tego czasu przyszło jeszcze # wpisów tego klienta.}}',
  cutHere: 'Skrócono; całość jest w rozmowie.',
  from: 'Od',
  unknownContact: 'Autor nieznany',
  where: 'Gdzie',
  post: 'Pod postem',
  rating: 'Ocena',
  written: 'Napisano',
  due: 'Termin odpowiedzi',
  overdue: 'Po terminie',
  promise: 'Obiecany czas odpowiedzi',
  assigned: 'Zajmuje się',
  nobody: 'nikt',
  team: 'zespół {name}',
  draft: 'Szkic odpowiedzi czeka na zatwierdzenie',
  noDraft: 'Nie ma jeszcze szkicu odpowiedzi.',
  open: 'Otwórz rozmowę',
  permalink: 'Zobacz na platformie',
  account: {
    channel_blind: 'Kanału nie udaje się odczytać od {since}',
    webhooks_silent: 'Webhooki nie przychodzą od {since}',
    token_expiring: 'Dostęp do kanału wkrótce wygaśnie',
    token_dead: 'Kanał wymaga ponownego podłączenia',
    explained: {
      polling_failed:
        'Od tego czasu nie powiodła się żadna próba odczytu. To, co w tym czasie napiszą klienci, pojawi się, gdy tylko odczyt znów będzie możliwy, z godziną napisania.',
      webhooks_silent:
        'Platforma przestała powiadamiać o nowych wpisach. Sixhour nadal regularnie odczytuje kanał, ale wpisy mogą pojawiać się później niż zwykle. Sprawdź webhook w ustawieniach platformy.',
      token_dead:
        'Platforma nie przyjmuje już tokenu dostępu, więc kanału nie można odczytywać ani na nim odpowiadać. Podłącz go ponownie z nowym tokenem: historia zostanie, a pominięte wpisy zostaną odczytane.',
      token_expiring:
        'Potem kanału nie będzie można odczytywać ani na nim odpowiadać. Do tego czasu podłącz go ponownie z nowym tokenem; historia zostanie.',
    },
    channel: 'Kanał',
    since: 'Od kiedy',
    lastRead: 'Ostatni odczyt',
    ends: 'Dostęp wygasa',
    said: 'Podana przyczyna',
    missing: 'Brakujące uprawnienia',
    open: 'Otwórz kanały',
  },
  because: {
    author: 'Otrzymujesz ten e-mail, ponieważ to Twoja odpowiedź.',
    assignee: 'Otrzymujesz ten e-mail, ponieważ rozmowa jest przypisana do Ciebie.',
    team: 'Otrzymujesz ten e-mail, ponieważ rozmowa jest przypisana do Twojego zespołu.',
    manager: 'Otrzymujesz ten e-mail, ponieważ masz rolę menedżera.',
    owner: 'Otrzymujesz ten e-mail, ponieważ masz rolę właściciela.',
    nobody_else:
      'Otrzymujesz ten e-mail, ponieważ w sklepie nie ma nikogo innego, kto mógłby go dostać.',
  },
};
