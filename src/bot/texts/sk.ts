import { clock } from './clock.js';
import type { BotTexts, WhenTexts } from './texts.js';

export const sk: BotTexts = {
  disclosure:
    'Som automatický asistent obchodu. <Napíšte|Napíš> „človek“ a odpovie <vám|ti> kolega alebo kolegyňa.',
  more: ['Môžem <vám|ti> ešte s niečím pomôcť?', '<Chcete|Chceš> sa opýtať ešte na niečo?'],
  choose: 'Nie je mi celkom jasné, na čo sa <pýtate|pýtaš>. Ide o niektorú z týchto otázok?',
  number:
    '<Napíšte|Napíš>, prosím, číslo otázky alebo slovo „človek“ a odpovie <vám|ti> kolega či kolegyňa.',
  other: 'Niečo iné',
  helped: '👍',
  unhelped: '👎 Nepomohlo mi to',
  person: 'Spojiť s človekom',
  welcome: '<Dobrý deň|Ahoj>! Čo <vás|ťa> zaujíma? Stačí napísať otázku.',
  greeting:
    'Vitajte v obchode {shop}! Na časté otázky odpovedá automatický asistent, na všetko ostatné náš tím.',
  handover: '<Vašu|Tvoju> správu odovzdávam kolegom. Odpovedia <vám|ti> tu, pravdepodobne {when}.',
  closed:
    'Ďakujeme za správu. Momentálne tu z nášho tímu nikto nie je, kolega alebo kolegyňa <vám|ti> odpovie pravdepodobne {when}.',
  closedLong:
    'Ďakujeme za správu. Momentálne tu z nášho tímu nikto nie je, odpovieme <vám|ti> hneď po návrate.',
  automatic: '(Automatická odpoveď)',
};

export const skWhen: WhenTexts = {
  locale: 'sk',
  today: 'dnes',
  tomorrow: 'zajtra',
  weekdays: [
    'v pondelok',
    'v utorok',
    'v stredu',
    'vo štvrtok',
    'v piatok',
    'v sobotu',
    'v nedeľu',
  ],
  on: '{date}',
  by: (day, hour, minute) => `${day} do ${clock(hour, minute)}`,
};
