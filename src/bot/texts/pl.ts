import { clock } from './clock.js';
import type { BotTexts, WhenTexts } from './texts.js';

export const pl: BotTexts = {
  disclosure:
    'Jestem automatycznym asystentem sklepu. <Proszę napisać|Napisz> „człowiek”, a odpowie ktoś z naszego zespołu.',
  more: [
    'Czy mogę <Państwu|Ci> jeszcze w czymś pomóc?',
    'Czy <mają Państwo|masz> jeszcze jakieś pytanie?',
  ],
  choose: 'Nie mam pewności, o co <Państwo pytają|pytasz>. Czy chodzi o jedno z tych pytań?',
  number:
    '<Proszę napisać|Napisz> numer pytania albo słowo „człowiek”, a odpowie ktoś z naszego zespołu.',
  other: 'Coś innego',
  helped: '👍',
  unhelped: '👎 Nie pomogło mi to',
  person: 'Rozmowa z człowiekiem',
  welcome: '<Dzień dobry|Cześć>! W czym mogę pomóc? Wystarczy napisać pytanie.',
  greeting:
    'Witamy w sklepie {shop}! Na częste pytania odpowiada automatyczny asystent, na pozostałe nasz zespół.',
  handover:
    'Przekazuję <Państwa|Twoją> wiadomość osobie z naszego zespołu. Odpowiedź powinna pojawić się tutaj {when}.',
  closed:
    'Dziękujemy za wiadomość. W tej chwili nikogo z naszego zespołu tu nie ma, odpowiedź powinna pojawić się {when}.',
  closedLong:
    'Dziękujemy za wiadomość. W tej chwili nikogo z naszego zespołu tu nie ma, ktoś odpisze zaraz po powrocie.',
  automatic: '(Odpowiedź automatyczna)',
};

export const plWhen: WhenTexts = {
  locale: 'pl',
  today: 'dziś',
  tomorrow: 'jutro',
  weekdays: [
    'w poniedziałek',
    'we wtorek',
    'w środę',
    'w czwartek',
    'w piątek',
    'w sobotę',
    'w niedzielę',
  ],
  on: '{date}',
  by: (day, hour, minute) => `${day} do godz. ${clock(hour, minute)}`,
};
