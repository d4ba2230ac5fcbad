import type { LadderCatalogue } from './en.ladder';

export const ladder: LadderCatalogue = {
  'rules.ladder': 'Kime haber verilir',
  'rules.ladderHelp':
    'Boş: her zamanki gibi – konuşma kimdeyse o, %75’ten itibaren ekibi, %90’dan itibaren yöneticiler, söz tutulmadığında sahipler ve yöneticiler. Bir basamakta kimse yoksa bir üstteki haber alır.',
  'rules.toldAt': '%{percent} olduğunda haber ver',
  'rules.toldAtBreach': 'Söz tutulmadığında haber ver',
  'rules.asUsual': 'her zamanki gibi',
  'rules.repeatTimes': 'En çok şu kadar hatırlat',
  'rules.repeatTimesHelp':
    'Kimse gördüğünü onaylamadıkça tutulmayan söz kaç kez hatırlatılsın; 0: hiç',
  'rules.repeatHours': 'Aradaki saat',
  'rules.repeatHoursHelp': 'Bir bildirimden sonrakine kadar',
  'rules.rung.assignee': 'konuşma kimdeyse',
  'rules.rung.team': 'ekibi',
  'rules.rung.manager': 'yöneticiler',
  'rules.rung.owner': 'sahipler',
  'rules.atBreach': 'söz tutulmadı',
  'rules.wouldTell': 'Haber verilecekti – {steps}',
  'rules.sample': 'Bazıları',
  'rules.noWords': '(metin yok)',
  'rules.versions': 'Önceki sözler',
  'rules.versionsNone': 'Yok: söz hiç değiştirilmedi.',
  'rules.version': 'Sürüm {version} · {who} · {n, plural, one {# kural} other {# kural}}',
  'rules.versionOurs': 'programla geldi',
  'rules.versionUse': 'Bunu kullan',
};
