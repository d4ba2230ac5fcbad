import type { CareCatalogue } from './en.care';

export const care: CareCatalogue = {
  'channels.state.blind': 'Διακοπή',
  'channels.blindSince': 'Διακοπή από: {when}',
  'channels.blind.token_dead':
    'Η πλατφόρμα δεν δέχεται πια το token. Συνδέστε ξανά το κανάλι με νέο· όσα έρθουν στο μεταξύ θα διαβαστούν μετά.',
  'channels.blind.polling_failed':
    'Η ανάγνωση αποτυγχάνει επανειλημμένα. Το Sixhour συνεχίζει τις προσπάθειες· το σφάλμα φαίνεται παρακάτω. Όσα έρθουν στο μεταξύ θα διαβαστούν μετά.',
  'channels.blind.webhooks_silent':
    'Υπάρχουν νέα, αλλά η πλατφόρμα δεν ανακοινώνει τίποτα. Το Sixhour διαβάζει γι’ αυτό συχνότερα. Ελέγξτε το webhook στις ρυθμίσεις της πλατφόρμας.',
  'channels.silentSince': 'Χωρίς webhooks από: {when}',
  'channels.tokenEnds':
    '{n, plural, =0 {Το token λήγει μέσα σε μία ημέρα} one {Το token λήγει σε # ημέρα} other {Το token λήγει σε # ημέρες}}',
  'channels.tokenEnded': 'Το token έχει λήξει',
  'channels.missing': 'Από το token λείπουν δικαιώματα:',
  'channels.probed': 'Έλεγχος του token:',
  'channels.probe': 'Έλεγχος τώρα',
  'channels.probeWell': '{name}: το token είναι εντάξει',
  'channels.probeTrouble': '{name}: κάτι δεν πάει καλά· η κάρτα του καναλιού λέει τι',
  'channels.importing':
    'Εισαγωγή ιστορικού: μέχρι τώρα {n, plural, one {# στοιχείο} other {# στοιχεία}}',
  'channels.further': '{n, plural, one {# προαιρετικό πεδίο} other {# προαιρετικά πεδία}}',
  'channels.blindBanner':
    '{n, plural, one {Το κανάλι {name} έχει διακοπή από: {when}. Από την ουρά μπορεί να λείπουν στοιχεία.} other {# κανάλια έχουν διακοπή, το πρώτο από {when}: {name}. Από την ουρά μπορεί να λείπουν στοιχεία.}}',
  'channels.blindOpen': 'Τι να κάνετε',
  'channels.kit': 'Υλικό για το App Review',
  'channels.kitBody':
    'Όσα θέλουν να δουν οι πλατφόρμες προτού η εφαρμογή σας φτάσει σε όλους τους πελάτες: τα δικαιώματα με την αιτιολόγησή τους, σενάρια για τις εγγραφές οθόνης και τις διευθύνσεις που θα δηλώσετε. Συντάσσεται με βάση όσα είναι συνδεδεμένα εδώ.',
  'channels.kitDownload': 'Λήψη (Markdown)',

  'dead.title': 'Στοιχεία που δεν διαβάστηκαν',
  'dead.intro':
    'Φυλάσσονται όπως ήρθαν. Δοκιμάστε τα ξανά όταν εκλείψει η αιτία, για παράδειγμα μετά από ενημέρωση.',
  'dead.empty': 'Δεν έμεινε τίποτα πίσω',
  'dead.emptyBody': 'Όλα όσα ήρθαν διαβάστηκαν.',
  'dead.received': 'ελήφθη',
  'dead.attempts': '{n, plural, one {# προσπάθεια} other {# προσπάθειες}}',
  'dead.excerpt': 'Όπως ήρθε',
  'dead.replay': 'Νέα προσπάθεια',
  'dead.replayAll': 'Νέα προσπάθεια για όλα',
  'dead.replayed': 'Διαβάστηκαν: {resolved, number}, αποτυγχάνουν ακόμη: {failed, number}',
  'dead.dismiss': 'Απόρριψη',
  'dead.dismissTitle': 'Απόρριψη αυτού του στοιχείου;',
  'dead.dismissBody': 'Δεν θα διαβαστεί και ό,τι είχε φυλαχτεί από αυτό διαγράφεται.',
  'dead.dismissed': 'Απορρίφθηκε',
  'dead.count': '{n, plural, one {# στοιχείο δεν διαβάστηκε} other {# στοιχεία δεν διαβάστηκαν}}',

  'alerts.kind.token_dead': 'Ένα κανάλι χρειάζεται νέα σύνδεση',
  'alerts.kind.token_expiring': 'Η πρόσβαση σε ένα κανάλι λήγει σύντομα',
  'alerts.channels': 'Δείτε τα κανάλια',
  'alerts.since': 'από: {when}',
  'alerts.until': 'έως: {when}',
  'alerts.resolved': 'αποκαταστάθηκε',

  'draft.answeredThere': 'Απάντησα εκεί',
  'draft.answeredThereDone': 'Καταγράφηκε: απαντήσατε στην πλατφόρμα',
  'draft.answeredThereUndone': 'Αναιρέθηκε· ο χρόνος συνεχίζει να μετρά',
  'history.conversation.answered.elsewhere': 'απάντηση στην πλατφόρμα',
  'history.conversation.answered.elsewhere.undone': 'αναίρεση: χωρίς απάντηση στην πλατφόρμα',
  'closeReason.erased': 'διαγραφή δεδομένων κατόπιν αιτήματος',

  'contact.erased': 'Διαγραμμένο πρόσωπο',
  'erase.section': 'Προσωπικά δεδομένα',
  'erase.intro': 'Αν το πρόσωπο αυτό ζητήσει από το κατάστημα να διαγράψει τα δεδομένα του.',
  'erase.action': 'Διαγραφή των δεδομένων του',
  'erase.title': 'Διαγραφή όλων των δεδομένων: {name};',
  'erase.body':
    'Μηνύματα, όνομα, συνημμένα, προσχέδια, απαντήσεις και παραθέσεις σε e-mail διαγράφονται οριστικά από εδώ. Ό,τι βρίσκεται στην ίδια την πλατφόρμα μένει εκεί. Τα στατιστικά μένουν, χωρίς ονόματα. Η ενέργεια δεν αναιρείται.',
  'erase.done': 'Τα δεδομένα διαγράφονται',
  'erase.doneBody':
    'Δώστε αυτή τη διεύθυνση στο πρόσωπο που το ζήτησε: δείχνει πότε ολοκληρώθηκε και τι διατηρείται.',
};
