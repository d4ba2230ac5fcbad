import type { CorrectCatalogue } from './en.correct';

export const correct: CorrectCatalogue = {
  'correct.action': 'Opraviť',
  'correct.title': 'Čo je to naozaj?',
  'correct.save': 'Uložiť opravu',
  'correct.effect':
    'Platí hneď: pre túto položku, jej lehotu a zaradenie, a odteraz aj pre rovnaké slová v tejto značke.',
  'correct.done': 'Opravené',
  'correct.restored': 'Platí pôvodné posúdenie',
  'correct.restore': 'Vziať opravu späť',
  'correct.topics': 'Témy',
  'correct.risks': 'Riziká',
  'correct.noise': 'Šum',
  'correct.noNoise': 'Nie: treba sa tomu venovať',
  'correct.human': 'Je potrebný človek',
  'correct.by.person': 'Opravil človek.',
  'correct.by.earlier_correction': 'Podľa opravy, ktorú pri rovnakých slovách už urobil človek.',
  'correct.by.second_opinion': 'Posúdil to aj jazykový model.',
  'correct.figures': 'Porozumenie',
  'correct.judged': 'Posúdené',
  'correct.corrected': 'Opravené',
  'correct.figuresNote':
    'Ľudia opravujú to, čo si všimnú. Čoho sa nikto nedotkol, nemusí byť správne.',
  'correct.export': 'Stiahnuť opravy (JSON, riadok na položku)',
  'history.conversation.judgement.corrected': 'opravil(a) posúdenie položky',
  'history.conversation.judgement.restored': 'vzal(a) opravu späť',
};
