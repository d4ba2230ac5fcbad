import { POLISH_YOU_DO } from './polish-verbs.js';

/**
 * A pattern in small letters with `{word}` for the words below and `VERB` for those of `YOU_DO`, and what is said
 * instead: `{group}`s of the pattern, of which those named `verb…` are turned to the customer, and `<formal|informal>`.
 * `only`: where the fact speaks of nobody else, of whom "she" might be said.
 */
export type Rule = [pattern: string, said: string, only?: 'only'];

interface Rules {
  words: Record<string, string>;
  rules: Rule[];
}

/** The third person, and what is said to somebody instead; English drops its -s. */
export const YOU_DO: Readonly<Record<string, Record<string, string>>> = {
  en: { has: 'have', is: 'are', was: 'were', does: 'do', goes: 'go' },
  sk: verbs(
    'chce chcete chceš|nechce nechcete nechceš|môže môžete môžeš|nemôže nemôžete nemôžeš|má máte máš|nemá nemáte nemáš|musí musíte musíš|nemusí nemusíte nemusíš|dostane dostanete dostaneš|platí platíte platíš|neplatí neplatíte neplatíš|zaplatí zaplatíte zaplatíš|pošle pošlete pošleš|vráti vrátite vrátiš|vyberie vyberiete vyberieš|rozhodne rozhodnete rozhodneš|potvrdí potvrdíte potvrdíš|súhlasí súhlasíte súhlasíš|povie poviete povieš|napíše napíšete napíšeš|zavolá zavoláte zavoláš|príde prídete prídeš|ozve ozvete ozveš|praje prajete praješ|želá želáte želáš|potrebuje potrebujete potrebuješ|donesie donesiete donesieš|prinesie prinesiete prinesieš|nahlási nahlásite nahlásiš|uprednostní uprednostníte uprednostníš|preferuje preferujete preferuješ',
  ),
  pl: Object.fromEntries(
    Object.entries(POLISH_YOU_DO).map(([verb, [many, one]]) => [verb, `<Państwo ${many}|${one}>`]),
  ),
  el: verbs(
    'θέλει θέλετε θέλεις|προτιμά προτιμάτε προτιμάς|προτιμάει προτιμάτε προτιμάς|προτιμήσει προτιμήσετε προτιμήσεις|επιλέξει επιλέξετε επιλέξεις|επιλέγει επιλέγετε επιλέγεις|διαλέξει διαλέξετε διαλέξεις|διαλέγει διαλέγετε διαλέγεις|αποφασίσει αποφασίσετε αποφασίσεις|συμφωνήσει συμφωνήσετε συμφωνήσεις|συμφωνεί συμφωνείτε συμφωνείς|πει πείτε πεις|απαντήσει απαντήσετε απαντήσεις|επιβεβαιώσει επιβεβαιώσετε επιβεβαιώσεις|στείλει στείλετε στείλεις|καλέσει καλέσετε καλέσεις|τηλεφωνήσει τηλεφωνήσετε τηλεφωνήσεις|γράψει γράψετε γράψεις|πληρώνει πληρώνετε πληρώνεις|παίρνει παίρνετε παίρνεις|έρθει έρθετε έρθεις|ζητήσει ζητήσετε ζητήσεις|δεχτεί δεχτείτε δεχτείς|μπορεί μπορείτε μπορείς|έχει έχετε έχεις|περιμένει περιμένετε περιμένεις|χρειάζεται χρειάζεστε χρειάζεσαι|κρατάει κρατάτε κρατάς|κρατήσει κρατήσετε κρατήσεις|πετάξει πετάξετε πετάξεις|χαρίσει χαρίσετε χαρίσεις',
  ),
  tr: verbs(
    'öder ödersiniz ödersin|ödemez ödemezsiniz ödemezsin|seçer seçersiniz seçersin|alır alırsınız alırsın|alabilir alabilirsiniz alabilirsin|seçebilir seçebilirsiniz seçebilirsin|verir verirsiniz verirsin|gönderir gönderirsiniz gönderirsin|arayabilir arayabilirsiniz arayabilirsin|isteyebilir isteyebilirsiniz isteyebilirsin',
  ),
};

/** What somebody shall do, said to them. */
export const ORDERS: Readonly<Record<string, string>> = verbs(
  'vyberie vyberte vyber|zavolá zavolajte zavolaj|napíše napíšte napíš|pošle pošlite pošli|povie povedzte povedz|príde príďte príď|prinesie prineste prines|vyskúša vyskúšajte vyskúšaj|rozhodne rozhodnite rozhodni|ozve ozvite ozvi',
);

function verbs(table: string): Record<string, string> {
  return Object.fromEntries(
    table.split('|').map((row) => {
      const [third, formal, informal] = row.split(' ');
      return [third!, `<${formal!}|${informal!}>`];
    }),
  );
}

export const RULES: Readonly<Record<string, Rules>> = {
  en: {
    words: {
      who: '(?:the |this |our |a )?(?:customer|client|buyer)(?! (?:service|care|support|team|desk|line|number|account)s?)',
      when: 'if|when|once|as soon as|until|unless|whichever|whatever|however|wherever|whenever|as|which(?: one)?|what|how',
      them: 'her|him|them|the customer|this customer',
      wish: 'says? yes|agrees?|prefers?|likes?|wants?|chooses?|picks?|decides?|wishes|wish|confirms?|replies|reply|answers?|says?|asks?|calls?|writes?|would rather|would like|needs?',
      rule: 'pays|chooses|picks|decides|gets|receives|keeps|can|may|must|needs?|should|only pays|sends|only needs',
    },
    rules: [
      [
        "(?:her|his|their|{who}[’']s) (?<what>pick|choice|call|decision|preference|wish)",
        'your {what}',
      ],
      ['(?<when>{when}) (?=the|a|our){who} (?<verb>\\p{L}+)', '{when} you {verb}'],
      ['(?<when>{when}) {who} (?<verb>{wish}|{rule})', '{when} you {verb}'],
      ['(?<when>{when}) (?:she|he|they) (?<verb>{wish})(?! us\\b)', '{when} you {verb}', 'only'],
      ['(?<=^)(?:his|her) (?<what>\\p{L}+)', 'your {what}', 'only'],
      [
        '(?<=^|[,;:] |and |but |then |so )(?:she|he) (?<did>ordered|chose|picked|paid|wrote|sent|signed)',
        'you {did}',
        'only',
      ],
      [
        "(?<=^|[,;:] |and |but |then |so )(?:she|he) (?<verb>(?:can|may|could|should|must|need not|needn[’']t|does not (?:have|need) to|doesn[’']t (?:have|need) to|gets|keeps|pays|chooses|picks|sends|only (?:needs|pays)))",
        'you {verb}',
        'only',
      ],
      ['(?<verb0>speak|talk|chat)(?<ing>ing)? (?<to>to|with) (?:{them})', '{verb0}{ing} {to} you'],
      [
        '(?<to>(?:like|likes|want|wants|will|going) (?:to )?)(?<act>call|ring|phone|contact|meet|e-?mail|text|thank|write to|apologise to) (?:{them})',
        '{to} {act} you',
      ],
      ['(?<act>calls|rings|phones|contacts|e-?mails|texts|writes to) (?:{them})', '{act} you'],
      ['(?:a|our|the) call to {who}', 'we have called you'],
      [
        "(?<act>to|for|with|from|without|ask|asking|call|calling|ring|ringing|tell|telling|inform|before asking|contact) {who}(?![’'])",
        '{act} you',
      ],
      ['(?<=^|[,;:] |and |but |then ){who} (?<verb>{rule})', 'you {verb}'],
      [
        "(?:anyone|anybody|whoever|customers|those|people)(?: who)? (?<not>(?:do not|does not|don[’']t|doesn[’']t|would rather not) )?(?<verb>wants|want|prefers|prefer|needs|need|would rather|would like|wait)(?<what>[^,;.]*?),? (?:they )?(?<verb2>gets?|can|pays?|has|have|may)",
        'if you {not}{verb}{what}, you {verb2}',
      ],
    ].map(([pattern, said, only]) => [pattern!, said!, only as 'only' | undefined]),
  },
  sk: {
    words: {
      who: '(?:zákazník|zákazníčka|klient|klientka|kupujúci|kupujúca)',
      when: 'ak|keď|kým|pokiaľ|hneď ako|len čo|akonáhle|či|až',
      what: 'čo|ako|kedy|kam|ktor(?:ý|ú|é|á)',
      wish: 'chce|nechce|vyberie|praje|želá|preferuje|uprednostní|rozhodne|súhlasí|potvrdí|povie',
      little: '(?: (?:si|sa|to|ho|ju|ich|nám))*',
      dative: '(?:tak(?:ýmto|ým|ýchto) zákazníkom|zákazníkovi|zákazníčke|klientovi|klientke)',
      genitive: '(?:zákazníka|zákazníčky|klienta|klientky|zákazníčku|klientku)',
    },
    rules: [
      [
        '(?<when>{when})(?<si>{little}) {who}(?<sa>{little}) (?<verb>VERB)',
        '{when}{si}{sa} {verb}',
      ],
      ['(?<when>{when}|{what})(?<si>{little}) (?<verb>{wish})', '{when}{si} {verb}', 'only'],
      [
        '(?<=^|; |\\. )kto(?<si>{little}) (?<verb>VERB)(?<what>[^,;.]*), (?<that>[^,;.]*?)(?<verb2>VERB)',
        'ak{si} {verb}{what}, {that} {verb2}',
      ],
      [
        '(?<=^|[,;] )kto(?<si>{little}) (?<verb>VERB)(?<what>[^,;.]*), (?<that>nech)',
        'ak{si} {verb}{what}, {that}',
      ],
      [
        '(?<verb>môže|nemusí)(?<what>(?: (?:si|ju|ho|ich|to|už|nič|pokojne|aj))*) (?<act>nechať|vyhodiť|darovať|vracať|vrátiť|posielať|poslať)',
        '{verb}{what} {act}',
        'only',
      ],
      [
        'nech(?<si>{little}) (?<order>vyberie|zavolá|napíše|pošle|povie|príde|prinesie|vyskúša|rozhodne|ozve)',
        '{order}{si}',
      ],
      ['(?<=^|[,;:] |a |ale ){who} (?<si>si|sa) (?!má |nemá )(?<verb>VERB)', '{verb} {si}'],
      [
        '(?<=^|[,;:] |a |ale ){who}(?<what>(?: (?:nič|len|iba|už|vždy|to|ho|ju))*) (?!má |nemá )(?<verb>VERB)',
        '{what} {verb}',
      ],
      ['(?<to>výberu|želania|priania|súhlasu|rozhodnutia) {genitive}', '<Vášho|tvojho> {to}'],
      ['(?<to>súhlasom|výberom) {genitive}', '<Vaším|tvojím> {to}'],
      [
        '(?:jeho|jej) (?<to>výberu|želania|priania|súhlasu|rozhodnutia)',
        '<Vášho|tvojho> {to}',
        'only',
      ],
      ['(?<to>od|pre|u|bez|do) {genitive}', '{to} <Vás|teba>'],
      ['(?:so zákazníkom|so zákazníčkou|s klientom|s klientkou)', 's <Vami|tebou>'],
      [
        's (?:ňou|ním)(?=.*(?:rozpráva|hovori|spoji|stretn|dohod))|(?<=(?:rozpráva|hovori|spoji|stretn|dohod)\\p{L}* )s (?:ňou|ním)',
        's <Vami|tebou>',
      ],
      [
        'čo (?:mu|jej|{dative})(?<more> viac| lepšie)? (?<act>vyhovuje|sedí)',
        'čo <Vám|ti>{more} {act}',
      ],
      [
        '(?<act>zavolá|zavoláme|napíše|napíšeme|pošleme|pošle|vrátime|vráti|vraciame|voláme|volá|dáme vedieť|povieme|oznámime) {dative}',
        '<Vám|ti> {act}',
      ],
      ['(?<sa>(?:ozve|ozveme|ozýva) sa) {dative}', '{sa} <Vám|ti>'],
      [
        '(?:jej|mu) (?<wants>chce )?(?<act>zavolá|zavolať|napíše|napísať|ozve)',
        '<Vám|ti> {wants}{act}',
      ],
      [
        '(?<act>zavolá|zavolať|napíše|napísať|zavoláme|napíšeme) (?:jej|mu)',
        '<Vám|ti> {act}',
        'only',
      ],
      ['{dative}', '<Vám|ti>'],
    ],
  },
  pl: {
    words: {
      who: '(?:klient|klientka|kupujący|kupująca)',
      when: 'jeśli|jeżeli|gdy|jak tylko|dopóki|zanim|czy',
      what: 'co|jak|kiedy|gdzie|który|którą|które',
      wish: 'chce|woli|wybierze|wybiera|zdecyduje|zgodzi|potwierdzi|powie|życzy',
      little: '(?: (?:się|to|go|ją|je|nam|sobie))*',
      genitive: '(?:klienta|klientki|kupującego)',
    },
    rules: [
      [
        '(?<when>{when})(?<si>{little}) {who}(?<sa>{little}) (?<verb>(?:nie )?(?:VERB))',
        '{when}{si}{sa} {verb}',
      ],
      [
        '(?<when>{when}|{what})(?<si>{little}) (?<verb>(?:nie )?(?:{wish}))',
        '{when}{si} {verb}',
        'only',
      ],
      [
        '(?<=^|; |\\. )kto (?<verb>(?:nie )?(?:VERB))(?<what>[^,;.]*), (?:ten )?(?<that>[^,;.]*?)(?<verb2>VERB)',
        'jeśli {verb}{what}, {that} {verb2}',
      ],
      [
        '(?<=^|[,;] )kto(?<si>{little}) (?<verb>(?:nie )?(?:VERB))(?<what>[^,;.]*), (?<that>niech)',
        'jeśli{si} {verb}{what}, {that}',
      ],
      [
        '(?<verb2>może|nie musi)(?<what>(?: (?:go|ją|je|sobie|już|nic|spokojnie))*) (?<act>zatrzymać|wyrzucić|zachować|oddać|odsyłać|zwracać|odesłać)',
        '{verb2}{what} {act}',
        'only',
      ],
      ['niech(?: sam| sama| sobie)? wybierze', '<prosimy wybrać|wybierz>'],
      ['niech(?<nam> nam)? napisze', '<prosimy{nam} napisać|napisz{nam}>'],
      ['niech(?<nam> nam)? zadzwoni', '<prosimy zadzwonić|zadzwoń>'],
      ['niech(?<nam> nam)? przyśle', '<prosimy{nam} przysłać|przyślij{nam}>'],
      ['niech(?<nam> nam)? (?:powie|da znać)', '<prosimy dać{nam} znać|daj{nam} znać>'],
      [
        '(?<=^|[,;:] |i |ale ){who}(?<what>(?: (?:nic|tylko|już|zawsze|sam|sama))*) (?!(?:nie )?ma )(?<verb>(?:nie )?(?:VERB))',
        '{what} {verb}',
      ],
      ['za zgodą {genitive}', 'za <Państwa|Twoją> zgodą'],
      [
        '(?<to>bez|po|od) (?<what>zgody|zgodzie|decyzji) {genitive}',
        '{to} <Państwa|Twojej> {what}',
      ],
      ['(?:(?<what>wybór) {genitive}|(?:jej|jego) wybór)', '<Państwa|Twój> wybór'],
      ['(?:decyzja {genitive}|(?:jej|jego) decyzja)', '<Państwa|Twoja> decyzja'],
      ['(?:wyboru {genitive}|(?:jej|jego) wyboru)', '<Państwa|Twojego> wyboru'],
      ['(?<to>do|od|u|dla|pytania|zapytania) {genitive}', '{to} <Państwa|Ciebie>'],
      ['z (?:klientem|klientką)', 'z <Państwem|Tobą>'],
      ['do takich klientów', 'do <Państwa|Ciebie>'],
      [
        'z (?:nią|nim)(?=.*(?:rozmawia|pomówi|kontaktowa|spotka))|(?<=(?:rozmawia|pomówi|kontaktowa|spotka)\\p{L}* )z (?:nią|nim)',
        'z <Państwem|Tobą>',
      ],
      [
        '(?<act>(?:zadzwoni|oddzwoni|napisze|odezwie)(?:ć)?(?: się)?) do (?:niej|niego)',
        '{act} do <Państwa|Ciebie>',
      ],
      ['(?:klientowi|klientce|kupującemu|takim klientom)', '<Państwu|Ci>'],
    ],
  },
  tr: {
    words: {
      // of what a thing does ("olmazsa") nothing is said to anybody
      does: 'ister|istemez|seçer|onaylar|onay verir|kabul eder|tercih eder|talep eder|iade eder|arar|yazar|gönderir|getirir|beğenmez|vazgeçer|haber verir|bildirir|söyler',
      who: '(?:müşteri|alıcı)',
    },
    rules: [
      ['(?<=müşteri[^,;.]* )(?<act>{does})(?<if>s[ae])(?!<)', '{act}{if}<ENİZ|n>'],
      ['(?<act>{does})(?<if>s[ae])(?!<)', '{act}{if}<ENİZ|n>', 'only'],
      ['{who} (?<what>[^,;.]*s[ae]<[^>]*>)', '{what}'],
      ['(?<what>\\p{L}+se<)ENİZ', '{what}niz'],
      ['(?<what>\\p{L}+sa<)ENİZ', '{what}nız'],
      ['isteyene (?<what>(?:\\p{L}+ )?iade)(?=$|[,;.])', '<isterseniz|istersen> {what} yaparız'],
      ['(?:isteyene|dileyene)', '<isterseniz|istersen>'],
      ['istemeyene', '<istemezseniz|istemezsen>'],
      [
        '(?<=(?:eskisini|bozuğu|kırığı|yanlışı|(?:eski|bozuk|kırık|yanlış|diğer) \\p{L}+[ıiuü]) )(?<act>atabilir|tutabilir|saklayabilir|kullanabilir)',
        '{act}<siniz|sin>',
        'only',
      ],
      ['(?:isteyen|dileyen)(?<us> bize)? yazsın', '<isterseniz{us} yazın|istersen{us} yaz>'],
      ['(?:isteyen|dileyen)(?<us> bizi)? arasın', '<isterseniz{us} arayın|istersen{us} ara>'],
      ['olmayan(?<us> bize)? yazsın', '<yoksa{us} yazın|yoksa{us} yaz>'],
      ['onda kal(?<act>sın|abilir)', '<sizde|sende> kal{act}', 'only'],
      ['(?:böyle|bu tür) müşterileri', '<sizi|seni>'],
      [
        '(?:isteyen|dileyen) (?:alır|alıyor|alabilir)',
        '<isterseniz alabilirsiniz|istersen alabilirsin>',
      ],
      ['{who} (?:seçsin|karar versin)', '<siz seçin|sen seç>'],
      ['(?<what>seçim|karar|tercih) (?:onun|{who}nin|{who}ye ait|ona ait)', '{what} <sizin|senin>'],
      ['{who}(?:nin)? (?:seçimine|tercihine)', '<sizin tercihinize|senin tercihine>'],
      ['{who}nin isteğine', '<isteğinize|isteğine>'],
      ['{who}(?:nin)? onayı(?<with>yla)', '<onayınızla|onayınla>'],
      ['{who}(?:nin)? onayı(?<with>ndan)', '<onayınızdan|onayından>'],
      ['{who}(?:nin)? onayı', '<onayınız|onayın>'],
      [
        '(?:onunla|{who}yle|{who} ile) (?<what>(?:\\p{L}+ )?(?:konuş|görüş|temas)\\p{L}*)',
        '<sizinle|seninle> {what}',
      ],
      [
        '(?<!(?:sizinle|seninle|onunla|ile|birlikte) (?:\\p{L}+ )?)(?<who>kendisi |bizzat )?(?<what>konuşmak|görüşmek) (?<act>ister|istiyor)',
        '<sizinle|seninle> {who}{what} {act}',
      ],
      ['(?:{who}yle|{who} ile)', '<sizinle|seninle>'],
      ['{who}yi', '<sizi|seni>'],
      ['{who}ye', '<size|sana>'],
      ['{who}den', '<sizden|senden>'],
      [
        '{who}(?<what>(?: (?:hiçbir şey|ücret|kendisi|yalnızca|sadece))?) (?<verb>VERB)',
        '{what} {verb}',
      ],
      [
        '(?:kendisini|onu) (?<act>arar|arayacak|arıyor|arayacağız|ararız)',
        '<sizi|seni> {act}',
        'only',
      ],
      [
        '(?:kendisine|ona) (?<act>yazar|döner|yazacak|yazarız|haber veririz|haber verilir)',
        '<size|sana> {act}',
        'only',
      ],
    ],
  },
  el: {
    words: {
      who: '(?:ο πελάτης|η πελάτισσα|ο αγοραστής)',
      when: 'αν|εάν|όταν|μόλις|αφού|μέχρι να|ώσπου να|πριν',
      what: 'ό,τι|όποι(?:ο|α|ον|ος)|όπως|όπου|όποτε|ποιο|τι',
      wish: 'θέλει|προτιμά|προτιμάει|προτιμήσει|επιλέξει|επιλέγει|διαλέξει|διαλέγει|αποφασίσει|συμφωνήσει|συμφωνεί|πει|απαντήσει|επιβεβαιώσει|δεχτεί|ζητήσει',
      little: '(?: (?:το|τη|την|τις|τους|τα|μας|δεν|δε|θα|να|ναι))*',
      him: 'τον πελάτη|την πελάτισσα|τον αγοραστή',
      speak: 'μιλήσει|τηλεφωνήσει|γράψει|εξηγήσει|απαντήσει|ζητήσει συγγνώμη',
    },
    rules: [
      [
        '(?<when>{when})(?<si>{little}) {who}(?<sa>{little}) (?<verb>VERB)',
        '{when}{si}{sa} {verb}',
      ],
      [
        '(?<=^|; |· |\\. )όποιος(?<si>{little}) (?<verb>VERB)(?: να (?<verb3>VERB))(?<what>[^,;·.]*),? (?<that>[^,;·.]*?)(?<verb2>VERB)',
        'αν{si} {verb} να {verb3}{what}, {that} {verb2}',
      ],
      [
        '(?<=^|; |· |\\. )όποιος(?<si>{little}) (?<verb>VERB)(?<what>[^,;·.]*), (?<that>[^,;·.]*?)(?<verb2>VERB)',
        'αν{si} {verb}{what}, {that} {verb2}',
      ],
      [
        '(?<=^|[,;·] )όποιος(?<si>{little}) (?<verb>VERB)(?<what>[^,;·.]*), (?<that>ας)',
        'αν{si} {verb}{what}, {that}',
      ],
      ['ας(?: μας)? γράψει', '<γράψτε|γράψε> μας'],
      ['ας(?: μας)? (?:τηλεφωνήσει|πάρει τηλέφωνο)', '<τηλεφωνήστε|τηλεφώνησέ> μας'],
      ['ας(?: μας)? στείλει', '<στείλτε|στείλε> μας'],
      ['ας (?:διαλέξει|επιλέξει)', '<διαλέξτε|διάλεξε>'],
      [
        '(?<verb>μπορεί) να (?<it>το|την?|τον|τα|τις|τους) (?<verb1>κρατήσει|πετάξει|χαρίσει)',
        '{verb} να {it} {verb1}',
        'only',
      ],
      ['(?<when>{when}|{what})(?<si>{little}) (?<verb>{wish})', '{when}{si} {verb}', 'only'],
      ['να (?:της|του) (?<act>{speak})', 'να <σας|σου> {act}'],
      ['να (?:την?|τον) (?<act>καλέσει|ακούσει|συναντήσει|δει)', 'να <σας|σε> {act}'],
      ['(?<act>μιλήσει|επικοινωνήσει|μιλάει) μαζί (?:της|του)', '{act} μαζί <σας|σου>'],
      ['(?:της|του) (?<act>τηλεφωνεί|γράφει|μιλάει|απαντά|απαντάει)', '<σας|σου> {act}', 'only'],
      ['με (?:{him})', 'μαζί <σας|σου>'],
      [
        '(?<act>τηλεφωνούμε|γράφουμε|στέλνουμε|επιστρέφουμε|δίνουμε|τηλεφωνεί|γράφει|λέμε) στ(?:ον πελάτη|ην πελάτισσα)',
        '<σας|σου> {act}',
      ],
      ['σε τέτοιους πελάτες', 'σε <εσάς|εσένα>'],
      ['στ(?:ον πελάτη|ην πελάτισσα)', 'σε <εσάς|εσένα>'],
      ['(?<to>από|για|χωρίς) (?:{him})', '{to} <εσάς|εσένα>'],
      [
        '(?<act>παίρνουμε|ρωτάμε|ρωτήσουμε|καλούμε|καλέσουμε|ειδοποιούμε|ρωτάει) (?:{him})',
        '<σας|σε> {act}',
      ],
      [
        '(?<noun>\\p{L}*[άέήίόύώ]\\p{L}*[αεηιουω]\\p{L}*σ)η (?:του πελάτη|της πελάτισσας)',
        '{noun}ή <σας|σου>',
      ],
      ['(?:του πελάτη|της πελάτισσας)', '<σας|σου>'],
      ['(?<=^|[,;:] |και |αλλά ){who}(?<si>{little}) (?!έχει )(?<verb>VERB)', '{si} {verb}'],
    ],
  },
};
