import { fold } from '../../infra/text/tokens.js';

/** Greetings, thanks and politeness: they say nothing about what is asked. Folded. */
const FILLERS: Record<string, string> = {
  en: 'hi hiya hello hey heyy hii there please pls plz thanks thank thx ty cheers guys team good morning evening afternoon lol tbh omg btw just also really maybe um hmm dear sir madam ok okay x xx kindly',
  sk: 'ahoj ahojte cau caute zdravim dobry den vecer rano prosim prosimvas pls vas pekne dakujem diky dik vopred hej heej cafte chcela chcel by som sa opytat poradit poradte pekny ok vdaka mila poprosila poprosil',
  pl: 'hej czesc witam dzien dobry wieczor prosze pls dzieki dziekuje pozdrawiam siema halo hejka elo panstwo panstwa prosba z gory mam pytanie pytanko ok',
  tr: 'merhaba merhabalar selam slm selamlar iyi gunler aksamlar gunaydin lutfen tesekkurler tesekkur ederim sagolun rica ediyorum acaba kolay gelsin hayirli ya pls tskler bir sey soracaktim ok hocam canim',
  el: 'γεια γειας σας geia gia geias sas kalimera kalispera καλημερα καλησπερα χαιρετε xairete hello παρακαλω parakalo ευχαριστω euxaristo efxaristo pls plz ρε re μηπως mipws mipos λιγο ηθελα ithela να ρωτησω na rotiso thelw ok',
};

/** Short forms and slips that people type, and what they stand for. Folded. */
const SPELLED: Record<string, Record<string, string>> = {
  en: {
    u: 'you',
    ur: 'your',
    r: 'are',
    whats: 'what is',
    wheres: 'where is',
    hows: 'how is',
    whens: 'when is',
    im: 'i am',
    ive: 'i have',
    id: 'i would',
    ill: 'i will',
    wanna: 'want to',
    gonna: 'going to',
    gotta: 'have to',
    cant: 'can not',
    cannot: 'can not',
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    isnt: 'is not',
    wont: 'will not',
    hasnt: 'has not',
    havent: 'have not',
    tmrw: 'tomorrow',
    tmr: 'tomorrow',
    tomoz: 'tomorrow',
    tdy: 'today',
    wat: 'what',
    smth: 'something',
    sth: 'something',
    w: 'with',
    n: 'and',
    bday: 'birthday',
    xmas: 'christmas',
    atm: 'now',
    asap: 'soon',
    giftcard: 'gift card',
    giftcards: 'gift cards',
    mins: 'minutes',
    hrs: 'hours',
    info: 'information',
    pic: 'picture',
    pics: 'pictures',
    num: 'number',
    no: 'no',
  },
};

const sets = new Map<string, Set<string>>();

/** Whether the folded word is a greeting or politeness in that language. */
export function filler(word: string, language: string): boolean {
  let set = sets.get(language);
  if (!set) {
    set = new Set(
      fold(FILLERS[language] ?? '')
        .split(' ')
        .filter(Boolean),
    );
    sets.set(language, set);
  }
  return set.has(word);
}

/** The folded word, written out where people shorten it. */
export function spelled(word: string, language: string): string[] {
  const long = SPELLED[language]?.[word];
  return long === undefined ? [word] : long.split(' ');
}
