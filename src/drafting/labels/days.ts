import { fold } from '../../infra/text/tokens.js';

/**
 * Folded patterns of a day in a question, how "on that day" is said, and what it is called in the key of a fact; the
 * narrow above the wide.
 */
const DAYS: Readonly<Record<string, [pattern: string, said: string, key?: string][]>> = {
  en: [
    ['good friday', 'on Good Friday', 'good_friday'],
    ['easter monday', 'on Easter Monday', 'easter_monday'],
    ['easter', 'at Easter'],
    ['christmas eve', 'on Christmas Eve', 'christmas_eve'],
    ['boxing day', 'on Boxing Day'],
    ['christmas', 'at Christmas'],
    ['new year s eve|new years eve', 'on New Year’s Eve', 'new_years_eve'],
    ['bank holidays?', 'on bank holidays'],
    ['mondays?', 'on Mondays', 'monday'],
    ['tuesdays?', 'on Tuesdays', 'tuesday'],
    ['wednesdays?', 'on Wednesdays', 'wednesday'],
    ['thursdays?', 'on Thursdays', 'thursday'],
    ['fridays?', 'on Fridays', 'friday'],
    ['saturdays?', 'on Saturdays', 'saturday'],
    ['sundays?', 'on Sundays', 'sunday'],
    ['tomorrow', 'tomorrow'],
    ['weekends?', 'at weekends', 'weekend'],
  ],
  sk: [
    ['velky piatok', 'na Veľký piatok', 'good_friday'],
    ['velkonocn\\p{L}* pondel\\p{L}*', 'na Veľkonočný pondelok', 'easter_monday'],
    ['vseckych svatych|vsetkych svatych', 'na Všetkých svätých'],
    ['stedry den', 'na Štedrý deň', 'christmas_eve'],
    ['silvest\\p{L}*', 'na Silvestra', 'new_years_eve'],
    ['vianoc\\p{L}*', 'cez Vianoce'],
    ['velk(?:a|u|ej) noc\\p{L}*', 'cez Veľkú noc'],
    ['sviatk\\p{L}*|sviatok', 'cez sviatky'],
    ['pondel\\p{L}*', 'v pondelok', 'monday'],
    ['utorok|utorky', 'v utorok', 'tuesday'],
    ['stred[au]', 'v stredu', 'wednesday'],
    ['stvrt(?:ok|ky)', 'vo štvrtok', 'thursday'],
    ['piat(?:ok|ky)', 'v piatok', 'friday'],
    ['sobot[auy]', 'v sobotu', 'saturday'],
    ['nedel[aue]', 'v nedeľu', 'sunday'],
    ['zajtra', 'zajtra'],
    ['vikend\\p{L}*', 'cez víkend', 'weekend'],
  ],
  pl: [
    ['wielki piatek|wielkiego piatku', 'w Wielki Piątek', 'good_friday'],
    ['wielk\\p{L}* sobot\\p{L}*', 'w Wielką Sobotę'],
    [
      'poniedzial\\p{L}* wielkanocn\\p{L}*|wielkanocn\\p{L}* poniedz\\p{L}*',
      'w Poniedziałek Wielkanocny',
      'easter_monday',
    ],
    ['wigili\\p{L}*', 'w Wigilię', 'christmas_eve'],
    ['sylwest\\p{L}*', 'w sylwestra', 'new_years_eve'],
    ['boze cialo', 'w Boże Ciało'],
    ['wszystkich swietych', 'we Wszystkich Świętych'],
    ['majowk\\p{L}*', 'w majówkę'],
    ['swieta|swietach', 'w święta'],
    ['poniedzial\\p{L}*', 'w poniedziałek', 'monday'],
    ['wtorek|wtorki', 'we wtorek', 'tuesday'],
    ['srod[aey]', 'w środę', 'wednesday'],
    ['czwart(?:ek|ki)', 'w czwartek', 'thursday'],
    ['piat(?:ek|ki)', 'w piątek', 'friday'],
    ['sobot[aey]', 'w sobotę', 'saturday'],
    ['niedziel[aei]', 'w niedzielę', 'sunday'],
    ['jutro', 'jutro'],
    ['weekend\\p{L}*', 'w weekend', 'weekend'],
  ],
  tr: [
    ['arife\\p{L}*', 'arife günü'],
    ['yilbasi\\p{L}*', 'yılbaşında'],
    ['bayram\\p{L}*', 'bayramda'],
    ['pazartesi\\p{L}*', 'pazartesi günü', 'monday'],
    ['sali (?:gunu|gunleri)', 'salı günü', 'tuesday'],
    ['carsamba\\p{L}*', 'çarşamba günü', 'wednesday'],
    ['persembe\\p{L}*', 'perşembe günü', 'thursday'],
    ['cuma(?:lari|ya)?', 'cuma günü', 'friday'],
    ['cumartesi\\p{L}*', 'cumartesi günü', 'saturday'],
    ['pazar(?:lari)?', 'pazar günü', 'sunday'],
    ['yarin', 'yarın'],
    ['hafta ?sonu\\p{L}*', 'hafta sonu', 'weekend'],
  ],
  el: [
    ['μεγαλη[νσ]? παρασκευη', 'τη Μεγάλη Παρασκευή', 'good_friday'],
    ['μεγαλ(?:ο|ου) σαββατ\\p{L}*', 'το Μεγάλο Σάββατο'],
    ['καθαρα[σ]? δευτερα', 'την Καθαρά Δευτέρα'],
    ['δευτερα του πασχα', 'τη Δευτέρα του Πάσχα', 'easter_monday'],
    ['πασχα', 'το Πάσχα'],
    ['δεκαπενταυγουστ\\p{L}*', 'τον Δεκαπενταύγουστο'],
    ['πρωτομαγια', 'την Πρωτομαγιά'],
    ['χριστουγενν\\p{L}*', 'τα Χριστούγεννα'],
    ['πρωτοχρονια', 'την Πρωτοχρονιά'],
    ['δευτερ(?:α|εσ)', 'τη Δευτέρα', 'monday'],
    ['τριτη', 'την Τρίτη', 'tuesday'],
    ['τεταρτ(?:η|εσ)', 'την Τετάρτη', 'wednesday'],
    ['πεμπτη', 'την Πέμπτη', 'thursday'],
    ['παρασκευ(?:η|εσ)', 'την Παρασκευή', 'friday'],
    ['σαββατο?(?:α|υ)?', 'το Σάββατο', 'saturday'],
    ['κυριακ(?:η|εσ)', 'την Κυριακή', 'sunday'],
    ['αυριο', 'αύριο'],
    ['σαββατοκυριακ\\p{L}*', 'το Σαββατοκύριακο', 'weekend'],
  ],
};

const within = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'u');
const compiled = new Map(
  Object.entries(DAYS).map(([language, days]) => [
    language,
    days.map(([pattern, said, key]) => ({ pattern: within(pattern), said, key })),
  ]),
);

/** "On Sunday", where a text asks about one day; of several, that which the key of the fact names. */
export function dayIn(text: string, language: string, key = ''): string | undefined {
  const folded = fold(text);
  const days = compiled.get(language) ?? [];
  const named = days.find((day) => day.key !== undefined && key.endsWith(day.key));
  const asked = days.filter(({ pattern }) => pattern.test(folded));
  const found = asked.find((day) => day.key === named?.key) ?? named ?? asked[0];
  if (!found) return undefined;
  return (language === 'en' && found.key && single(found.key, folded)) || found.said;
}

/** "On Sunday", not "on Sundays", where one is meant. */
function single(day: string, folded: string): string | undefined {
  return new RegExp(`(?:this|on) ${day}(?!s)`).test(folded)
    ? `on ${day.charAt(0).toUpperCase()}${day.slice(1)}`
    : undefined;
}
