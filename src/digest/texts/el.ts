import type { DigestTexts } from './digest-texts.js';

export const el: DigestTexts = {
  subject: '{brand}: τηρήθηκε το {percent} των υποσχέσεων, {period}',
  subjectNothing: '{brand}: δεν έληγε καμία υπόσχεση, {period}',
  daily: 'Η ημέρα σας',
  weekly: 'Η εβδομάδα σας',
  kept: 'των υποσχέσεων τηρήθηκε',
  nothing: 'Δεν έληγε καμία υπόσχεση.',
  compared: {
    daily: 'την προηγούμενη ημέρα: {percent}',
    weekly: 'την προηγούμενη εβδομάδα: {percent}',
  },
  figures: {
    title: 'Με αριθμούς',
    kept: 'Απαντήθηκαν εγκαίρως',
    broken: 'Εκπρόθεσμα',
    median: 'Συνήθης χρόνος ως την πρώτη απάντηση',
    open: 'Περιμένουν τώρα',
    settled: 'Παράπονα που διευθετήθηκαν',
    overdue: 'Παράπονα εκτός προθεσμίας',
    unsettled: 'Ανοιχτά παράπονα',
  },
  breaches: {
    title: 'Πού αργήσαμε και γιατί',
    none: 'Πουθενά.',
    reasons: {
      late_ingest: 'η πλατφόρμα το παρέδωσε πολύ αργά',
      channel_blind: 'το κανάλι δεν διαβαζόταν',
      not_sent: 'η απάντηση εγκρίθηκε εγκαίρως αλλά δεν στάλθηκε',
      unassigned: 'δεν είχε ανατεθεί σε κανέναν',
      draft_waiting: 'το προσχέδιο ήταν έτοιμο και κανείς δεν το ενέκρινε',
      no_answer: 'κανείς δεν απάντησε εγκαίρως',
    },
    answeredLate: 'απαντήθηκε εκπρόθεσμα, καθυστέρηση: {duration}',
    stillOpen: 'δεν έχει απαντηθεί ακόμη, καθυστέρηση: {duration}',
    assigned: 'ανάθεση: {name}',
    more: '{count, plural, one {και ακόμη #} other {και ακόμη #}}',
  },
  hours: {
    title: 'Οι χειρότερες ώρες',
    none: 'Καμία: δεν απαντήθηκε τίποτα.',
    broken: '{broken} από {count} εκπρόθεσμα',
    median: 'συνήθης χρόνος ως την απάντηση: {duration}',
  },
  channels: {
    title: 'Τι ήρθε',
    none: 'Δεν έχει συνδεθεί κανένα κανάλι.',
    received: '{count, plural, one {# στοιχείο} other {# στοιχεία}}',
    answered: '{count, plural, one {# απαντήθηκε} other {# απαντήθηκαν}}',
    broken: '{count, plural, one {# εκπρόθεσμο} other {# εκπρόθεσμα}}',
  },
  topics: {
    title: 'Για τι παραπονέθηκαν οι πελάτες',
    none: 'Δεν παραπονέθηκε κανείς.',
    items: '{count, plural, one {# στοιχείο} other {# στοιχεία}}',
    people: '{count, plural, one {# άτομο} other {# άτομα}}',
    before: 'πριν: {count}',
  },
  open: 'Άνοιγμα αναφοράς',
  footer:
    'Λαμβάνετε αυτή τη σύνοψη επειδή έχετε τον ρόλο του ιδιοκτήτη. Μπορείτε να την απενεργοποιήσετε στις ρυθμίσεις ειδοποιήσεων.',
};
