import type { LadderCatalogue } from './en.ladder';

export const ladder: LadderCatalogue = {
  'rules.ladder': 'Kto się dowie',
  'rules.ladderHelp':
    'Puste: jak zwykle – osoba, która ma rozmowę, od 75 % także jej zespół, od 90 % menedżerowie, przy złamaniu obietnicy właściciele i menedżerowie. Jeśli na danym szczeblu nikogo nie ma, dowiaduje się następny wyżej.',
  'rules.toldAt': 'Przy {percent} % powiadom',
  'rules.toldAtBreach': 'Przy złamaniu obietnicy powiadom',
  'rules.asUsual': 'jak zwykle',
  'rules.repeatTimes': 'Przypomnij najwyżej',
  'rules.repeatTimesHelp':
    'Ile razy przypominać o złamanej obietnicy, dopóki nikt tego nie potwierdzi; 0: nigdy',
  'rules.repeatHours': 'Godziny pomiędzy',
  'rules.repeatHoursHelp': 'Od jednego powiadomienia do następnego',
  'rules.rung.assignee': 'osoba, która ją ma',
  'rules.rung.team': 'jej zespół',
  'rules.rung.manager': 'menedżerowie',
  'rules.rung.owner': 'właściciele',
  'rules.atBreach': 'złamanie',
  'rules.wouldTell': 'Powiadomienia, które by wysłano – {steps}',
  'rules.sample': 'Niektóre z nich',
  'rules.noWords': '(bez słów)',
  'rules.versions': 'Wcześniejsze obietnice',
  'rules.versionsNone': 'Brak: obietnicy jeszcze nie zmieniano.',
  'rules.version':
    'Wersja {version} · {who} · {n, plural, one {# reguła} few {# reguły} many {# reguł} other {# reguły}}',
  'rules.versionOurs': 'była w programie',
  'rules.versionUse': 'Użyj tej',
};
