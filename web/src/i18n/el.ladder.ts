import type { LadderCatalogue } from './en.ladder';

export const ladder: LadderCatalogue = {
  'rules.ladder': 'Ποιοι ειδοποιούνται',
  'rules.ladderHelp':
    'Κενό: όπως συνήθως – όποιος έχει τη συνομιλία, από το 75 % και η ομάδα του, από το 90 % οι υπεύθυνοι, στην παραβίαση οι ιδιοκτήτες και οι υπεύθυνοι. Αν σε ένα σκαλοπάτι δεν υπάρχει κανείς, ειδοποιείται το επόμενο.',
  'rules.toldAt': 'Στο {percent} % ειδοποίηση προς',
  'rules.toldAtBreach': 'Όταν η υπόσχεση αθετηθεί, ειδοποίηση προς',
  'rules.asUsual': 'όπως συνήθως',
  'rules.repeatTimes': 'Επανάληψη το πολύ',
  'rules.repeatTimesHelp':
    'Πόσες φορές επαναλαμβάνεται μια παραβίαση όσο κανείς δεν την επιβεβαιώνει· 0: ποτέ',
  'rules.repeatHours': 'Ώρες ανάμεσα',
  'rules.repeatHoursHelp': 'Από τη μία ειδοποίηση στην επόμενη',
  'rules.rung.assignee': 'όποιος την έχει',
  'rules.rung.team': 'η ομάδα του',
  'rules.rung.manager': 'υπεύθυνοι',
  'rules.rung.owner': 'ιδιοκτήτες',
  'rules.atBreach': 'παραβίαση',
  'rules.wouldTell': 'Θα είχαν ειδοποιηθεί – {steps}',
  'rules.sample': 'Μερικά από αυτά',
  'rules.noWords': '(χωρίς κείμενο)',
  'rules.versions': 'Προηγούμενες υποσχέσεις',
  'rules.versionsNone': 'Δεν υπάρχει καμία: η υπόσχεση δεν έχει αλλάξει ποτέ.',
  'rules.version': 'Έκδοση {version} · {who} · {n, plural, one {# κανόνας} other {# κανόνες}}',
  'rules.versionOurs': 'ήρθε με το πρόγραμμα',
  'rules.versionUse': 'Χρήση αυτής',
};
