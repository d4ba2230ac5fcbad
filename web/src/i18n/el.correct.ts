import type { CorrectCatalogue } from './en.correct';

export const correct: CorrectCatalogue = {
  'correct.action': 'Διόρθωση',
  'correct.title': 'Τι είναι στην πραγματικότητα;',
  'correct.save': 'Αποθήκευση διόρθωσης',
  'correct.effect':
    'Ισχύει αμέσως: γι’ αυτό το στοιχείο, την προθεσμία και τη θέση του, και στο εξής για τις ίδιες λέξεις σε αυτό το κατάστημα.',
  'correct.done': 'Διορθώθηκε',
  'correct.restored': 'Ισχύει η αρχική εκτίμηση',
  'correct.restore': 'Αναίρεση της διόρθωσης',
  'correct.topics': 'Θέματα',
  'correct.risks': 'Κίνδυνοι',
  'correct.noise': 'Θόρυβος',
  'correct.noNoise': 'Όχι: θέλει προσοχή',
  'correct.human': 'Χρειάζεται άνθρωπος',
  'correct.by.person': 'Διορθώθηκε από άνθρωπο.',
  'correct.by.earlier_correction': 'Όπως το διόρθωσε άνθρωπος παλιότερα για τις ίδιες λέξεις.',
  'correct.by.second_opinion': 'Ρωτήθηκε και γλωσσικό μοντέλο.',
  'correct.figures': 'Κατανόηση',
  'correct.judged': 'Εκτιμήθηκαν',
  'correct.corrected': 'Διορθώθηκαν',
  'correct.figuresNote':
    'Οι άνθρωποι διορθώνουν ό,τι προσέξουν. Ό,τι δεν άγγιξε κανείς δεν είναι γι’ αυτό και σωστό.',
  'correct.export': 'Λήψη των διορθώσεων (JSON, μία γραμμή ανά στοιχείο)',
  'history.conversation.judgement.corrected': 'διόρθωσε την εκτίμηση του στοιχείου',
  'history.conversation.judgement.restored': 'αναίρεσε τη διόρθωση',
};
