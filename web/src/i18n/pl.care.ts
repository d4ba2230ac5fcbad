import type { CareCatalogue } from './en.care';

export const care: CareCatalogue = {
  'channels.state.blind': 'Awaria',
  'channels.blindSince': 'Awaria od {when}',
  'channels.blind.token_dead':
    'Platforma nie przyjmuje już tokena. Podłącz kanał ponownie z nowym tokenem; to, co przyjdzie w międzyczasie, odczytamy później.',
  'channels.blind.polling_failed':
    'Odczyt raz po raz się nie udaje. Sixhour próbuje dalej; błąd widać poniżej. To, co przyjdzie w międzyczasie, odczytamy później.',
  'channels.blind.webhooks_silent':
    'Pojawiło się coś nowego, ale platforma niczego nie zgłasza. Sixhour odczytuje ją więc częściej. Sprawdź webhook w ustawieniach platformy.',
  'channels.silentSince': 'Brak webhooków od {when}',
  'channels.tokenEnds':
    '{n, plural, =0 {Token wygasa w ciągu doby} one {Token wygasa za # dzień} few {Token wygasa za # dni} many {Token wygasa za # dni} other {Token wygasa za # dnia}}',
  'channels.tokenEnded': 'Token wygasł',
  'channels.missing': 'Tokenowi brakuje uprawnień:',
  'channels.probed': 'Token sprawdzony:',
  'channels.probe': 'Sprawdź teraz',
  'channels.probeWell': '{name}: token jest w porządku',
  'channels.probeTrouble': '{name}: coś jest nie tak; szczegóły na karcie kanału',
  'channels.importing':
    'Import historii: na razie {n, plural, one {# pozycja} few {# pozycje} many {# pozycji} other {# pozycji}}',
  'channels.further':
    '{n, plural, one {# pole opcjonalne} few {# pola opcjonalne} many {# pól opcjonalnych} other {# pola opcjonalnego}}',
  'channels.blindBanner':
    '{n, plural, one {Kanał {name} ma awarię od {when}. W kolejce może czegoś brakować.} few {# kanały mają awarię, pierwszy od {when}: {name}. W kolejce może czegoś brakować.} many {# kanałów ma awarię, pierwszy od {when}: {name}. W kolejce może czegoś brakować.} other {# kanału ma awarię, pierwszy od {when}: {name}. W kolejce może czegoś brakować.}}',
  'channels.blindOpen': 'Co zrobić',
  'channels.kit': 'Materiały do App Review',
  'channels.kitBody':
    'To, co platformy chcą zobaczyć, zanim wpuszczą Twoją aplikację do wszystkich klientów: uprawnienia z uzasadnieniem, scenariusze nagrań ekranu i adresy do wpisania. Przygotowane według tego, co jest tu podłączone.',
  'channels.kitDownload': 'Pobierz (Markdown)',

  'dead.title': 'Pozycje, których nie udało się odczytać',
  'dead.intro':
    'Przechowujemy je w takiej postaci, w jakiej przyszły. Gdy przyczyna zniknie, na przykład po aktualizacji, spróbuj je odczytać ponownie.',
  'dead.empty': 'Nic nie zostało w tyle',
  'dead.emptyBody': 'Wszystko, co przyszło, udało się odczytać.',
  'dead.received': 'odebrano',
  'dead.attempts': '{n, plural, one {# próba} few {# próby} many {# prób} other {# próby}}',
  'dead.excerpt': 'W oryginalnej postaci',
  'dead.replay': 'Spróbuj ponownie',
  'dead.replayAll': 'Spróbuj ponownie wszystkich',
  'dead.replayed': 'Odczytano: {resolved, number}, nadal z błędem: {failed, number}',
  'dead.dismiss': 'Odrzuć',
  'dead.dismissTitle': 'Odrzucić tę pozycję?',
  'dead.dismissBody': 'Nie zostanie odczytana, a to, co z niej zachowano, zostanie usunięte.',
  'dead.dismissed': 'Odrzucono',
  'dead.count':
    '{n, plural, one {# pozycji nie udało się odczytać} few {# pozycji nie udało się odczytać} many {# pozycji nie udało się odczytać} other {# pozycji nie udało się odczytać}}',

  'alerts.kind.token_dead': 'Kanał wymaga ponownego podłączenia',
  'alerts.kind.token_expiring': 'Dostęp do kanału wkrótce wygaśnie',
  'alerts.channels': 'Zobacz kanały',
  'alerts.since': 'od {when}',
  'alerts.until': 'do {when}',
  'alerts.resolved': 'ustało',

  'draft.answeredThere': 'Odpowiedź dodana na miejscu',
  'draft.answeredThereDone': 'Zapisano Twoją odpowiedź na platformie',
  'draft.answeredThereUndone': 'Cofnięto; czas biegnie dalej',
  'history.conversation.answered.elsewhere': 'odpowiedź na platformie',
  'history.conversation.answered.elsewhere.undone': 'cofnięto: brak odpowiedzi na platformie',
  'closeReason.erased': 'dane usunięte na życzenie osoby',

  'contact.erased': 'Osoba usunięta',
  'erase.section': 'Dane osobowe',
  'erase.intro': 'Gdy ta osoba prosi sklep o usunięcie swoich danych.',
  'erase.action': 'Usuń dane tej osoby',
  'erase.title': 'Usunąć wszystkie dane: {name}?',
  'erase.body':
    'Wiadomości, nazwisko, załączniki, szkice, odpowiedzi i cytaty w e-mailach zostaną stąd trwale usunięte. To, co jest na samej platformie, tam pozostanie. Statystyki zostają, bez nazwisk. Tego nie można cofnąć.',
  'erase.done': 'Trwa usuwanie danych',
  'erase.doneBody':
    'Przekaż tej osobie ten adres: widać na nim, kiedy usunięcie się zakończyło i co pozostaje.',
};
