import type { CorrectCatalogue } from './en.correct';

export const correct: CorrectCatalogue = {
  'correct.action': 'Düzelt',
  'correct.title': 'Aslında nedir?',
  'correct.save': 'Düzeltmeyi kaydet',
  'correct.effect':
    'Hemen geçerli olur: bu kayıt, süresi ve kuyruktaki yeri için; bundan sonra bu markada aynı sözler için de.',
  'correct.done': 'Düzeltildi',
  'correct.restored': 'İlk değerlendirme geçerli',
  'correct.restore': 'Düzeltmeyi geri al',
  'correct.topics': 'Konular',
  'correct.risks': 'Riskler',
  'correct.noise': 'Gürültü',
  'correct.noNoise': 'Hayır: ilgilenmek gerek',
  'correct.human': 'Bir insan gerekli',
  'correct.by.person': 'Bir kişi düzeltti.',
  'correct.by.earlier_correction':
    'Aynı sözler için bir kişinin daha önce yaptığı düzeltmeye göre.',
  'correct.by.second_opinion': 'Bir dil modeline de soruldu.',
  'correct.figures': 'Anlama',
  'correct.judged': 'Değerlendirilen',
  'correct.corrected': 'Düzeltilen',
  'correct.figuresNote':
    'İnsanlar fark ettiklerini düzeltir. Kimsenin dokunmadığı, bu yüzden doğru sayılmaz.',
  'correct.export': 'Düzeltmeleri indir (JSON, her kayıt bir satır)',
  'history.conversation.judgement.corrected': 'kaydın değerlendirmesini düzeltti',
  'history.conversation.judgement.restored': 'düzeltmeyi geri aldı',
};
