import { clock } from './clock.js';
import type { BotTexts, WhenTexts } from './texts.js';

export const tr: BotTexts = {
  disclosure:
    'Ben mağazanın otomatik asistanıyım. “İnsan” <yazarsanız size|yazarsan sana> bir çalışma arkadaşımız yanıt verir.',
  more: [
    'Başka bir konuda yardımcı olabilir miyim?',
    'Sormak <istediğiniz|istediğin> başka bir şey var mı?',
  ],
  choose: 'Ne sormak <istediğinizi|istediğini> tam anlayamadım. Bunlardan biri mi?',
  number:
    'Lütfen sorunun numarasını <yazın|yaz>; “insan” <yazarsanız size|yazarsan sana> bir çalışma arkadaşımız yanıt verir.',
  other: 'Başka bir şey',
  helped: '👍',
  unhelped: '👎 İşime yaramadı',
  person: 'Bir insanla görüşmek',
  welcome: 'Merhaba! Ne öğrenmek <istersiniz|istersin>? <Sorunuzu yazmanız|Sorunu yazman> yeterli.',
  greeting:
    '{shop} mağazasına hoş geldiniz! Sık sorulan soruları otomatik asistan, diğerlerini ekibimiz yanıtlar.',
  handover:
    '<Mesajınızı|Mesajını> bir çalışma arkadaşımıza iletiyorum. Yanıt büyük olasılıkla {when} buradan gelecek.',
  closed:
    '<Mesajınız|Mesajın> için teşekkür ederiz. Şu anda ekibimizden kimse burada değil; bir çalışma arkadaşımız <size|sana> büyük olasılıkla {when} yanıt verecek.',
  closedLong:
    '<Mesajınız|Mesajın> için teşekkür ederiz. Şu anda ekibimizden kimse burada değil; döndüğümüzde <size|sana> yanıt vereceğiz.',
  automatic: '(Otomatik yanıt)',
};

/** The locative of the number that is spoken last: on dört otuzda, üçte. */
const LOCATIVE = ['da', 'de', 'de', 'te', 'te', 'te', 'da', 'de', 'de', 'da'];
const TENS: Readonly<Record<number, string>> = { 10: 'da', 20: 'de', 30: 'da', 40: 'ta', 50: 'de' };

const locative = (spoken: number): string =>
  spoken > 0 && spoken % 10 === 0 ? TENS[spoken]! : LOCATIVE[spoken % 10]!;

export const trWhen: WhenTexts = {
  locale: 'tr',
  today: 'bugün',
  tomorrow: 'yarın',
  weekdays: [
    'pazartesi günü',
    'salı günü',
    'çarşamba günü',
    'perşembe günü',
    'cuma günü',
    'cumartesi günü',
    'pazar günü',
  ],
  on: '{date} günü',
  by: (day, hour, minute) =>
    `${day} en geç ${clock(hour, minute)}’${locative(minute > 0 ? minute : hour)}`,
};
