/** What people put before a name and are not called by: kin, callings, "Big". */
const EPITHETS: Readonly<Record<string, RegExp>> = {
  en: /^(?:Big|Little|Lil|Old|Young|Tiny|Crazy|Mad|Uncle|Auntie|Aunty|Aunt|Nan|Nana|Nanny|Gran|Granny|Grandma|Grandpa|Grandad|Granddad|Mama|Mum|Mummy|Dad|Daddy|Papa|Captain|Capt|Cap|Chef|Coach|Farmer|Baker|Fisherman|Plumber|DJ|MC|Nurse|Sister|Brother)$/,
  sk: /^(?:Dedo|Dedko|Deduško|Babka|Babička|Starká|Starký|Teta|Tetka|Ujo|Strýko|Krstná|Krstný|Mama|Mamička|Oco|Otec|Malý|Malá|Veľký|Veľká|Starý|Stará|Kmotor|Kmotra|Majster|Včelár|Rybár|Poľovník|Kapitán|Tréner)$/u,
  pl: /^(?:Dziadek|Babcia|Ciocia|Ciotka|Wujek|Wuj|Stryjek|Mama|Tata|Mały|Mała|Duży|Duża|Wielki|Stary|Stara|Chrzestna|Chrzestny|Majster|Mistrz|Kapitan|Trener|Wędkarz|Pszczelarz|Rybak)$/u,
  tr: /^(?:Dede|Nine|Babaanne|Anneanne|Teyze|Hala|Amca|Dayı|Abla|Abi|Ağabey|Anne|Baba|Koca|Küçük|Büyük|Deli|Kaptan|Usta|Hoca|Hacı|Doktor|Çiftçi|Gelin|Damat|\p{Lu}\p{Ll}{2,}[cç][ıiuü])$/u,
  el: /^(?:Νον[άό]ς?|Γιαγιά|Παππούς|Θε[ίι][αο]ς?|Μαμά|Μπαμπάς|Μπάρμπας?|Κυρά|Καπετάνι?ο?ς?|Καπτα|Μάστορας|Μαστρο|Δάσκαλος|Δασκάλα|Ψαράς|Μεγάλος|Μικρός|Μικρή|Γέρο|Κουμπάρος|Κουμπάρα|Γείτονας|Γειτόνισσα)$/u,
};

/** "Big Al", "Teta Mara": the name without what stands before it; an epithet alone names nobody. */
export const withoutEpithet = (words: string[], language: string): string[] =>
  EPITHETS[language]?.test(words[0] ?? '') ? words.slice(1) : words;

const AND = /^(?:&|\+|and|a|i|ve|και)$/iu;

/** "Eva a Jano Novák": the two given names of a couple. */
export function coupleIn(
  words: string[],
  isName: (name: string) => boolean,
): [string, string] | undefined {
  const [one = '', and = '', other = ''] = words;
  return words.length <= 4 && AND.test(and) && isName(one) && isName(other)
    ? [one, other]
    : undefined;
}
