import type { PersonWords } from './words.js';

const WHO =
  '(czlowiek*|konsultant*|operator*|kims|kogos|pracowni*|doradc*|obslug*|agent*|ludzmi|kierowni*|biur*)';
const REAL = '( zyw*| prawdziw*| realn*| normaln*)?';

export const pl: PersonWords = {
  alone: [
    '(z |ze )?(zyw* |prawdziw* |realn* |normaln* )?(czlowiek|czlowieka|czlowiekiem|konsultant|konsultanta|konsultantka|konsultantke|konsultantem|operator|operatora|doradca|doradce|doradca)',
    'pracowni*',
    '(biuro )?obslug*( klienta)?',
    'ktos zywy',
    '(nie chce|zadnych|zadnego|dosc|stop) (bota|botow|robota|chatbota|bot)',
    'human',
  ],
  isBot: [
    '(czy )?(jestes|to jest|to|rozmawiam z|pisze z) (bot*|robot*|czlowiek*|chatbot*|automat*|sztuczna inteligencja|zywym czlowiekiem)',
    '(kim|czym) jestes',
  ],
  said: [
    `(rozmawiac|porozmawiac|pogadac|gadac|pisac|popisac|kontakt*|skontaktowac|polacz*|przelacz*|przekier*) … (z|ze|do|na)${REAL} ${WHO}`,
    `(z|ze)${REAL} (czlowiekiem|konsultantem|konsultantka|kims|pracownikiem|doradca|ludzmi) … (rozmawiac|porozmawiac|pogadac|gadac|pisac)`,
    '(zyw*|prawdziw*) (czlowiek*|osob*|konsultant*|ludz*)',
    `(chce|chcialabym|chcialbym|poprosze|prosze o|potrzebuje|wole|dajcie|daj)( mi)?${REAL} (czlowieka|konsultanta|konsultantke|operatora|pracownika|doradce)`,
    '(nie chce|zadnych|zadnego|dosc|wylacz*|bez|stop) … (bota|botow|botem|bot|chatbot*)',
    'jest tam (ktos|kto|jakis czlowiek|czlowiek)',
  ],
  unhelped: [
    '(to |mi )?(niestety )?nie (pomoglo|pomaga|pomogla|pomogles|pomogliscie)',
    '(to )?nie (jest |byla )?(odpowiedz*)( na)?',
    'nie o to (pytal*|mi chodz*|chodz*)',
    '(zla|bledna|nie ta) odpowiedz*',
    'nie (odpowiedzial*|odpowiada*) … (pytan*|mi)',
    'pytal* o (cos innego|co innego)',
  ],
};
