import type { AlertingCatalogue } from './en.alerting';

export const alerting: AlertingCatalogue = {
  'alerting.title': 'O czym się dowiesz',
  'alerting.intro':
    'Które alerty do Ciebie trafiają, jaką drogą i kiedy; oraz od kiedy powiadamiani są ludzie marki.',
  'alerting.open': 'Ustawienia alertów',
  'alerting.mail': 'E-mail',
  'alerting.mailKinds': 'Wysyłane e-mailem',
  'alerting.hours': 'Godziny',
  'alerting.always': 'Całą dobę',
  'alerting.hoursHelp':
    'Poza tymi godzinami alerty czekają i przychodzą razem, gdy godziny znów się zaczną.',
  'alerting.noHours': 'Podaj godziny przynajmniej w jednym dniu.',
  'alerting.urgent': 'Ryzyko lub kryzys przychodzi od razu, o każdej porze',
  'alerting.browser': 'Powiadomienia przeglądarki',
  'alerting.browserHelp':
    'Gdy konsola jest otwarta, każdy alert pojawia się raz, niezależnie od liczby kart.',
  'alerting.browserOn': 'Pokazuj powiadomienia',
  'alerting.browserAsk': 'Zezwól na powiadomienia w tej przeglądarce',
  'alerting.browserDenied':
    'Ta przeglądarka nie zezwala stąd na powiadomienia. Zmień to w jej ustawieniach dla tej strony.',
  'alerting.browserMissing':
    'Ta przeglądarka nie ma powiadomień albo konsola nie jest otwarta przez https.',
  'alerting.browserKinds': 'Pokazywane przez przeglądarkę',
  'alerting.test': 'Wyślij test',
  'alerting.testSent': 'Test jest w drodze na {email}',
  'alerting.testShown': 'Alerty pojawiają się tutaj',
  'alerting.brand': 'O czym powiadamiani są ludzie marki',
  'alerting.risks': 'Ryzyka, o których powiadamiamy',
  'alerting.stars': 'Złe opinie',
  'alerting.starsNever': 'nie powiadamiamy',
  'alerting.starsUpTo':
    '{n, plural, one {# gwiazdka} few {# gwiazdki lub mniej} many {# gwiazdek lub mniej} other {# gwiazdki lub mniej}}',
  'alerting.crisisPeople': 'Kryzys: tylu różnych niezadowolonych ludzi',
  'alerting.crisisPeopleHelp':
    'Pod jednym postem i trzy razy więcej niż zwykle; w całej marce dwa razy tyle. 0: nigdy.',
  'alerting.crisisMinutes': 'W ciągu tylu minut',
  'alerting.stuckMinutes': 'Odpowiedź utknęła po tylu minutach',
  'alerting.digest': 'Podsumowanie dla właściciela e-mailem',
  'alerting.digestDaily': 'Codziennie, za poprzedni dzień',
  'alerting.digestWeekly': 'W poniedziałki, za poprzedni tydzień',
  'alerting.digestHour': 'Godzina wysłania',
  'alerting.onlyManagers': 'Mogą to zmienić menedżerowie i właściciele.',
  'alerts.kind.risk': 'Wymaga ostrożności',
  'alerts.kind.negative_review': 'Zła opinia',
  'alerts.kind.crisis': 'Skarży się wiele osób',
  'alerts.kind.digest_daily': 'Podsumowanie dnia',
  'alerts.kind.digest_weekly': 'Podsumowanie tygodnia',
  'alerts.people':
    '{n, plural, one {# osoba} few {# osoby} many {# osób} other {# osoby}} w ciągu: {time}',
  'alerts.starsOf':
    '{n, plural, one {# gwiazdka} few {# gwiazdki} many {# gwiazdek} other {# gwiazdki}}',
  'alerts.repeats':
    '{n, plural, one {przypomniano raz} few {przypomniano # razy} many {przypomniano # razy} other {przypomniano # razy}}',
  'alerts.due': 'termin {when}',
  'notices.many':
    '{n, plural, one {# nowy alert} few {# nowe alerty} many {# nowych alertów} other {# nowego alertu}}',
  'webhooks.format': 'Kto to otrzymuje',
  'webhooks.format.signed': 'Twój własny system (podpisany JSON)',
  'webhooks.format.slack': 'Slack',
  'webhooks.format.teams': 'Microsoft Teams',
  'webhooks.chatUrl': 'Adres webhooka przychodzącego',
  'webhooks.chatUrlHelp':
    'Kto go ma, może tam pisać: jest przechowywany zaszyfrowany i nie zostanie pokazany ponownie.',
  'webhooks.locale': 'Język wiadomości',
  'webhooks.kinds': 'Wysyłane tam',
  'webhooks.test': 'Wyślij test',
  'webhooks.tested': 'Test jest w drodze; poniższy dziennik pokaże, co się z nim stało',
  'webhooks.change': 'Zmień odbiorcę',
  'webhooks.off': 'Wyłączony',
  'webhooks.switchedOn': 'Włączony',
  'webhooks.ownHours': 'tylko w swoich godzinach',
};
