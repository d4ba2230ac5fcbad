import type { Gender } from '../greeting.js';
import { POLISH_ONE_DOES } from './polish-verbs.js';

/** Plural courtesy turned into Pani or Pan, for the forms that the Polish parts use. */
const POLISH_SINGULAR: [string, string, string][] = [
  ...POLISH_ONE_DOES,
  ['zechcieli Państwo', 'zechciała Pani', 'zechciał Pan'],
  ['musieli Państwo', 'musiała Pani', 'musiał Pan'],
  ['nam Państwo o tym mówią', 'nam Pani o tym mówi', 'nam Pan o tym mówi'],
  ['niech Państwo porozmawiają', 'niech Pani porozmawia', 'niech Pan porozmawia'],
  ['mają Państwo', 'ma Pani', 'ma Pan'],
  ['Mają Państwo', 'Ma Pani', 'Ma Pan'],
  ['dają nam Państwo', 'daje nam Pani', 'daje nam Pan'],
  ['Państwo liczyli', 'Pani liczyła', 'Pan liczył'],
  ['gościć Państwa', 'gościć Panią', 'gościć Pana'],
  ['że Państwa zawiedliśmy', 'że Panią zawiedliśmy', 'że Pana zawiedliśmy'],
  ...['słusznie', 'spotkało', 'spotkał', 'kosztowała', 'kosztował'].map(
    (verb): [string, string, string] => [`${verb} Państwa`, `${verb} Panią`, `${verb} Pana`],
  ),
  ['Państwa słusznie', 'Panią słusznie', 'Pana słusznie'],
  ['Państwa rozczarowała', 'Panią rozczarowała', 'Pana rozczarowała'],
  ['Państwo piszą', 'Pani pisze', 'Pan pisze'],
  ['piszą Państwo', 'pisze Pani', 'pisze Pan'],
  ['Państwo opisują', 'Pani opisuje', 'Pan opisuje'],
  ['Państwo o tym wspominają', 'Pani o tym wspomina', 'Pan o tym wspomina'],
  ['czują Państwo', 'czuje Pani', 'czuje Pan'],
  ['odczuwają Państwo', 'odczuwa Pani', 'odczuwa Pan'],
  ['lubią Państwo', 'lubi Pani', 'lubi Pan'],
  ['Państwem', 'Panią', 'Panem'],
  ['Państwu', 'Pani', 'Panu'],
  ['Państwa', 'Pani', 'Pana'],
];

export const polishSingular = (text: string, gender: Gender | undefined): string =>
  gender
    ? POLISH_SINGULAR.reduce(
        (result, [plural, woman, man]) =>
          result.replaceAll(plural, gender === 'woman' ? woman : man),
        text,
      )
    : text;
