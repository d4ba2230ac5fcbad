import type { LadderCatalogue } from './en.ladder';

export const ladder: LadderCatalogue = {
  'rules.ladder': 'Kto sa to dozvie',
  'rules.ladderHelp':
    'Prázdne: ako obvykle – kto má konverzáciu, od 75 % aj jeho tím, od 90 % manažéri, pri porušení vlastníci a manažéri. Ak na niektorom stupni nikto nie je, dozvie sa to ďalší vyššie.',
  'rules.toldAt': 'Pri {percent} % upozorniť',
  'rules.toldAtBreach': 'Pri porušení sľubu upozorniť',
  'rules.asUsual': 'ako obvykle',
  'rules.repeatTimes': 'Pripomenúť najviac',
  'rules.repeatTimesHelp': 'Koľkokrát sa porušenie pripomenie, kým ho nikto nepotvrdí; 0: nikdy',
  'rules.repeatHours': 'Hodiny medzi tým',
  'rules.repeatHoursHelp': 'Od jedného upozornenia po ďalšie',
  'rules.rung.assignee': 'kto ju má',
  'rules.rung.team': 'jeho tím',
  'rules.rung.manager': 'manažéri',
  'rules.rung.owner': 'vlastníci',
  'rules.atBreach': 'porušenie',
  'rules.wouldTell': 'Boli by upozornení – {steps}',
  'rules.sample': 'Niektoré z nich',
  'rules.noWords': '(bez slov)',
  'rules.versions': 'Predchádzajúce sľuby',
  'rules.versionsNone': 'Žiadne: sľub sa ešte nemenil.',
  'rules.version':
    'Verzia {version} · {who} · {n, plural, one {# pravidlo} few {# pravidlá} many {# pravidla} other {# pravidiel}}',
  'rules.versionOurs': 'bola v programe',
  'rules.versionUse': 'Použiť túto',
};
