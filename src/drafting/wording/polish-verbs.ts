/** Polish verbs of the third person, with "Państwo" and with "ty". */
const VERBS: Readonly<Record<string, [many: string, one: string]>> = {
  chce: ['chcą', 'chcesz'],
  może: ['mogą', 'możesz'],
  ma: ['mają', 'masz'],
  musi: ['muszą', 'musisz'],
  dostaje: ['dostają', 'dostajesz'],
  dostanie: ['dostaną', 'dostaniesz'],
  płaci: ['płacą', 'płacisz'],
  zapłaci: ['zapłacą', 'zapłacisz'],
  wybierze: ['wybiorą', 'wybierzesz'],
  wybiera: ['wybierają', 'wybierasz'],
  woli: ['wolą', 'wolisz'],
  zdecyduje: ['zdecydują', 'zdecydujesz'],
  potwierdzi: ['potwierdzą', 'potwierdzisz'],
  zgodzi: ['zgodzą', 'zgodzisz'],
  powie: ['powiedzą', 'powiesz'],
  napisze: ['napiszą', 'napiszesz'],
  zadzwoni: ['zadzwonią', 'zadzwonisz'],
  przyjdzie: ['przyjdą', 'przyjdziesz'],
  odbierze: ['odbiorą', 'odbierzesz'],
  odeśle: ['odeślą', 'odeślesz'],
  przyśle: ['przyślą', 'przyślesz'],
  zgłosi: ['zgłoszą', 'zgłosisz'],
  zwróci: ['zwrócą', 'zwrócisz'],
  potrzebuje: ['potrzebują', 'potrzebujesz'],
  życzy: ['życzą', 'życzysz'],
};

/** The same with and without "nie", which stands between "Państwo" and the verb. */
export const POLISH_YOU_DO: Readonly<Record<string, [many: string, one: string]>> =
  Object.fromEntries(
    Object.entries(VERBS).flatMap(([verb, [many, one]]) => [
      [verb, [many, one]],
      [`nie ${verb}`, [`nie ${many}`, `nie ${one}`]],
    ]),
  );

/** "Państwo chcą" as it is said to one person: "Pani chce", "Pan chce". */
export const POLISH_ONE_DOES: [string, string, string][] = Object.entries(POLISH_YOU_DO).flatMap(
  ([verb, [many]]): [string, string, string][] => [
    [`Państwo ${many}`, `Pani ${verb}`, `Pan ${verb}`],
    [`${many} Państwo`, `${verb} Pani`, `${verb} Pan`],
  ],
);
