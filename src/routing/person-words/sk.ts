import type { PersonWords } from './words.js';

const WHO =
  '(clovek*|ludmi|ludom|operator*|niekym|niekoho|niekomu|zamestnan*|pracovn*|koleg*|predajc*|agent*|podpor*|veduc*|zakaznick*)';
const REAL = '( ziv*| skutocn*| realn*| normaln*)?';

export const sk: PersonWords = {
  alone: [
    `(s |so )?(ziv* |skutocn* |realn* |normaln* )?(clovek|cloveka|clovekom|operator|operatora|operatorka|operatorku|operatorom)`,
    'koleg*',
    'zamestnan*',
    'pracovn*',
    'niekto zivy',
    '(zakaznick* )?(podpora|podporu|linka|linku|servis)',
    'konzultant*',
    '(nechcem|ziadny|ziadneho) (bot|bota|robot|robota|chatbot|chatbota)',
    'human',
  ],
  isBot: [
    '(si|ste|je to|pisem si s|hovorim s|rozpravam sa s) (len )?(bot*|robot*|clovek*|chatbot*|stroj*|umela inteligencia|zivy clovek)',
    '(kto|co) (si|ste)',
  ],
  said: [
    `(hovorit|rozpravat|porozpravat|pisat|komunikovat|bavit|spojit|spojte|spojis|spoj|prepojit|prepojte|prepoj|prepnut|prepnite|prepni) … (s|so|na|k)${REAL} ${WHO}`,
    `(s|so)${REAL} (clovekom|operatorom|operatorkou|niekym|ludmi|zamestnancom|pracovnikom|kolegom|kolegynou) … (hovorit|rozpravat|porozpravat|pisat|spojit|komunikovat)`,
    '(ziv*|skutocn*|realn*) (clovek*|osob*|operator*)',
    `(chcem|chcela|chcel|potrebujem|dajte|daj|zavolajte|zavolaj)( by)?( mi| som)?${REAL} (cloveka|operatora|operatorku|zamestnanca|pracovnika)`,
    '(nechcem|ziadny|ziadneho|dost|vypnite|bez) … (bot|bota|botom|chatbot*|robotom)',
    'je (tam|tu) (niekto|nejaky clovek|clovek|ziva dusa)',
  ],
  unhelped: [
    '(nepomohlo|nepomaha|nepomohla|nepomohol|nepomohli)',
    '(nie je to|to nie je) … (odpoved*|to na co*)',
    '(na to|toto|to) som sa nepytal*',
    '(zla|nespravna|ina) odpoved*',
    '(neodpoved*|nezodpoved*) … (otazk*|mi)',
    'pytal* som sa na (ine|nieco ine)',
  ],
};
