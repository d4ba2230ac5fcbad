import type { CorrectCatalogue } from './en.correct';

export const correct: CorrectCatalogue = {
  'correct.action': 'Popraw',
  'correct.title': 'Czym to jest naprawdę?',
  'correct.save': 'Zapisz poprawkę',
  'correct.effect':
    'Działa od razu: dla tej pozycji, jej terminu i miejsca w kolejce, a odtąd także dla tych samych słów w tej marce.',
  'correct.done': 'Poprawiono',
  'correct.restored': 'Obowiązuje pierwotna ocena',
  'correct.restore': 'Wycofaj poprawkę',
  'correct.topics': 'Tematy',
  'correct.risks': 'Ryzyka',
  'correct.noise': 'Szum',
  'correct.noNoise': 'Nie: wymaga uwagi',
  'correct.human': 'Potrzebny jest człowiek',
  'correct.by.person': 'Poprawione przez człowieka.',
  'correct.by.earlier_correction':
    'Zgodnie z wcześniejszą poprawką człowieka przy tych samych słowach.',
  'correct.by.second_opinion': 'Zapytano także model językowy.',
  'correct.figures': 'Rozumienie',
  'correct.judged': 'Ocenione',
  'correct.corrected': 'Poprawione',
  'correct.figuresNote':
    'Ludzie poprawiają to, co zauważą. To, czego nikt nie ruszył, nie musi być poprawne.',
  'correct.export': 'Pobierz poprawki (JSON, wiersz na pozycję)',
  'history.conversation.judgement.corrected': 'poprawiono ocenę pozycji',
  'history.conversation.judgement.restored': 'wycofano poprawkę',
};
