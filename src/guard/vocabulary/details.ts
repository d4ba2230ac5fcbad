import type { GuardedLanguage } from '../finding.js';

/** Something a customer may have told already. Patterns in the syntax of `compile`. */
export interface Detail {
  /** What a reply says when it wants to know. */
  asked: string;
  /** What a customer's text says when it has told; absent where asking is wrong in any case. */
  told?: string;
}

const WEEKDAYS = {
  en: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  sk: 'pondelok|utorok|stred[au]|štvrtok|piatok|sobot[au]|nedeľ[au]',
  pl: 'poniedziałek|wtorek|środ[aęy]|czwartek|piątek|sobot[aęy]|niedziel[aęę]',
  tr: 'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar',
  el: 'δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή',
};

/** Photographs, size, colour, day, branch, what is wrong, and whatever is wanted "once more". */
export const DETAILS: Readonly<Record<GuardedLanguage, readonly Detail[]>> = {
  en: [
    {
      asked: 'dimensions|measurements|(what|which) (length|width|height)',
      told: '\\d+ ?(x|by) ?\\d+|\\d+ ?(cm|mm|inch~)',
    },
    {
      asked: '(photo|picture|pic|image|video)~',
      told: '(photo|picture|pic|image|video|screenshot)~ (…)?(attached|above|below|sent|here)|(sent|attached|posted|added|uploaded) (…)?(photo|picture|pic|image|video)~',
    },
    {
      asked: '(what|which) size|size (did|was|were)',
      told: 'sizes? (…)?(\\d+|xs|s|m|l|xl|xxl|small|medium|large)',
    },
    {
      asked: '(what|which) colou?rs?|colou?r (did|was|were)',
      told: 'red|blue|green|black|white|grey|gray|yellow|pink|brown|mint|navy|beige',
    },
    {
      asked:
        'when (…)?(order~|buy|bought|purchase~|happen~|arrive~)|(what|which) (day|date)|date of (the|your)',
      told: `yesterday|last (week|month|night)|days? ago|weeks? ago|on the \\d+~|(on|last|this) (${WEEKDAYS.en})`,
    },
    {
      asked: '(what|which) (branch|shop|store|depot|office)',
      told: '(branch|shop|store|depot) (in|at|on)',
    },
    {
      asked:
        'what (…)?(wrong|the (problem|issue|matter|fault|damage))|what (exactly )?happened|describe (…)?(problem|issue|fault|damage|defect)|which item~|what item~',
      told: 'broken|broke|chipped|cracked|torn|ripped|stain~|missing|leak~|scratch~|bent|faulty|dead|(wont|doesnt|does not|stopped) (…)?(work|close|open|turn|start|charg)~|hole|too (small|big|short|long|tight)',
    },
    {
      asked:
        '(describe|tell us|explain|resend|repeat|send us) (…)?(again|once more|one more time|from the (beginning|start))',
    },
  ],
  sk: [
    {
      asked: '(aký|aké|akú|ktorý) (…)?(rozmer|dĺžk|šírk|výšk)~',
      told: '\\d+ ?x ?\\d+|\\d+ ?(cm|mm)',
    },
    {
      asked: '(fotk|fotograf|obrázo|obrázk|video|fotiek)~',
      told: '(fotk|fotograf|video|foto)~ (…)?(pril|poslal|vyššie|hore|vid|tu|máte)~|(poslal|prikl|pridal|pripoj|pril)~ (…)?(fotk|foto|video|obráz)~',
    },
    {
      asked: '(akú|aká|aké|ktorú|ktorá) (…)?veľkos~|číslo (topánok|nohy)',
      told: 'veľkos~ (…)?(\\d+|xs|s|m|l|xl|xxl)|číslo \\d\\d',
    },
    {
      asked: '(akú|aká|aké|ktorú|ktorá|akej) farb~',
      told: 'červen~|modr~|zelen~|čiern~|biel~|siv~|žlt~|ružov~|hned~',
    },
    {
      asked:
        '(kedy|ktorý deň|aký deň|dátum) (…)?(objedn|kúpil|kupoval|stalo|doruč|prišl|nákup)~|dátum(u)? (objedn|nákup|kúp)~',
      told: `včera|predvčerom|minul(ý|ú|é|om) ~|pred (…)?(dňami|týždňom|týždňami)|(v|vo) (${WEEKDAYS.sk})|\\d+ (januá|febru|mar|apr|máj|jún|júl|aug|sept|okt|nov|dec)~`,
    },
    {
      asked: '(ktorej|ktorá|akej|ktorú) (predaj|pobočk|prevádzk)~',
      told: '(predaj|pobočk|prevádzk)~ (v|na|vo)',
    },
    {
      asked:
        'čo (…)?(presne|konkrétne|zle|problém|pokaz|stalo)~|(aký|v čom) (…)?(problém|závad|chyb)~|(opísať|opíšte|opíš|popísať|popíšte|popíš) (…)?(závad|problém|chyb|poškod)~|(ktorý|ktorého|aký) (…)?(produkt|tovar|výrob)~',
      told: 'rozbit~|prask~|chýba~|nefung~|nejde|pokaz~|roztrh~|škvrn~|škrab~|teč(ie|ú)|zlom~|dier~|nesed~|omyl~|vad(a|u|y)|odlep~|odpad~',
    },
    {
      asked:
        '(opísať|opíšte|opíš|popísať|popíšte|napíšte|napíš|pošlite|pošli|zopak)~ (…)?(ešte raz|znova|znovu|od začiatku)|zopakuj~|(ešte raz|znova|znovu) (…)?(opísať|opíšte|popísať|popíšte|napísať|napíšte|poslať|pošlite|zopak~)',
    },
  ],
  pl: [
    {
      asked: '(jaki|jakie|jaką|który) (…)?(wymiar|długoś|szerokoś|wysokoś)~',
      told: '\\d+ ?(x|na) ?\\d+|\\d+ ?(cm|mm)',
    },
    {
      asked: '(zdjęc|fot|film|nagran)~',
      told: '(zdjęci|fot|film)~ (…)?(załącz|wysł|wyżej|powyżej|dołącz|ma|macie)~|(wysł|załącz|dołącz|doda|wrzuci|przesł)~ (…)?(zdjęci|fot|film)~',
    },
    {
      asked: '(jaki|który|jakiego|którego) (…)?rozmiar~',
      told: 'rozmiar~ (…)?(\\d+|xs|s|m|l|xl|xxl)',
    },
    {
      asked: '(jaki|który|jakiego|którego|jakim) (…)?kolor~',
      told: 'czerwon~|niebiesk~|zielon~|czarn~|biał~|szar~|żółt~|różow~|brąz~|mięt~|granat~',
    },
    {
      asked:
        '(kiedy|którego dnia|jakiego dnia|dat[aęy]) (…)?(kupi|zamówi|zakup|stał|zdarzy|dostar|przysz|było)~|dat[aęy] (zakup|zamów)~',
      told: `wczoraj|przedwczoraj|zeszł~|ubiegł~|(dni|tygodni|tydzień|miesiąc) temu|(w|we) (${WEEKDAYS.pl})|\\d+ (styczni|luteg|marc|kwietni|maj|czerwc|lipc|sierpni|wrześni|październik|listopad|grudni)~`,
    },
    {
      asked: '(który|jaki|którym|jakim|której|jakiej) (…)?(sklep|salon|oddział|placówk|punkt)~',
      told: '(sklep|salon|oddział|placówk|punkt)~ (w|na|we|przy)',
    },
    {
      asked:
        '(co|na czym) (…)?(dokładnie|konkretnie|nie tak|się stało|polega|problem)~|(jaki|w czym) (…)?(problem|usterk|kłopot|wad)~|(opis)~ (…)?(usterk|problem|wad|uszkodz)~|(który|jaki|którego|jakiego) (…)?(produkt|towar|artykuł)~',
      told: 'zepsut~|pęk~|brakuj~|brak|nie dział~|rozbit~|stłucz~|podart~|plam~|zarysow~|porysow~|cieknie|przeciek~|złam~|dziur~|pomyłk~|usterk~|wad(a|ę|y)|odkle~|odpad~',
    },
    {
      asked:
        '(opis|wyjaśni|napis|przesł|wysł|powtórz|przypomn)~ (…)?(jeszcze raz|ponownie|od (nowa|początku))|(jeszcze raz|ponownie) (…)?(opis|napis|przesł|wysł|powtórz|wyjaśni|poda)~',
    },
  ],
  tr: [
    {
      asked: '(hangi|ne|kaç) (…)?(ölçü|ebat|boyut|uzunluk|genişlik)~',
      told: '\\d+ ?x ?\\d+|\\d+ ?(cm|mm)',
    },
    {
      asked: '(foto|fotoğraf|resim|resm|görsel|video)~',
      told: '(foto|resim|resm|görsel|video)~ (…)?(ekte|ekle|att|gönder|yukarı|yolla|paylaş)~|(ekte|ekledi|attı|gönderdi|yolladı)~ (…)?(foto|resim|görsel|video)~',
    },
    {
      asked: '(hangi|kaç|ne) (beden|numara)|beden~ (…)?(ne|nedir|kaç)~',
      told: '(beden|numara)~ (…)?(\\d\\d|xs|s|m|l|xl|xxl)|\\d\\d (numara|beden)~',
    },
    {
      asked: '(hangi|ne) renk|reng(i|iniz) (ne|nedir)',
      told: 'kırmızı|mavi|yeşil|siyah|beyaz|gri|sarı|pembe|kahve~|lacivert|bej',
    },
    {
      asked:
        '(ne zaman|hangi gün|hangi tarih)~ (…)?(al|sipariş|oldu|geldi|teslim|verdi)~|(satın alma|sipariş|alışveriş) tarih~',
      told: `dün|geçen (hafta|ay|gün|${WEEKDAYS.tr})|(gün|hafta|ay) önce|(${WEEKDAYS.tr}) günü|\\d+ (ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)~`,
    },
    { asked: '(hangi|ne) (şube|mağaza)~', told: '(şubesi|mağazası)~' },
    {
      asked:
        '(sorun|problem|arıza|şikayet)~ (…)?(tam olarak|ne|nedir|neydi|nelerdir|anlat|açıkla|yaz)~|tam olarak (…)?(ne|nesi|sorun|neresi)~|ne oldu|(arıza|sorun|hasar)~ (…)?(anlat|tarif|açıkla)~|hangi ürün~',
      told: 'kırık~|kırıl~|çatla~|eksik~|çalışm~|bozuk~|bozul~|yırt~|leke~|çizik~|sız(ıyor|dır)~|delik|yanlış|kop(tu|uk|muş)~|patla~',
    },
    {
      asked:
        '(tekrar|bir daha|yeniden|baştan) (…)?(anlat|yaz|gönder|ilet|açıkla|tarif|paylaş|at(ar|ın))~',
    },
  ],
  el: [
    {
      asked: '(τι|ποιες|ποια) (…)?(διαστάσ|διάστασ|μήκος|πλάτος|ύψος)~',
      told: '\\d+ ?(x|χ|επί) ?\\d+|\\d+ ?(cm|mm|εκ)',
    },
    {
      asked: '(φωτογραφ|φωτο|εικόν|βίντεο|video)~',
      told: '(φωτογραφ|φωτο|βίντεο|video)~ (…)?(στέλν|έστειλ|συνημμ|παραπάνω|πάνω|εδώ|έχετε)~|(έστειλ|στέλν|επισυνά|ανέβασ|έβαλα)~ (…)?(φωτ|βίντεο|video|εικόν)~',
    },
    {
      asked: '(τι|ποιο|ποια|ποιό) (…)?(νούμερο|μέγεθος)',
      told: '(νούμερο|μέγεθος|μεγέθη)~ (…)?(\\d+|xs|s|m|l|xl|xxl)',
    },
    {
      asked: '(τι|ποιο|ποια) (…)?χρώμα',
      told: 'κόκκιν~|μπλε|πράσιν~|μαύρ~|άσπρ~|λευκ~|γκρι|κίτριν~|ροζ|καφέ|μπεζ',
    },
    {
      asked:
        '(πότε|ποια μέρα|ποια ημερομηνία|ημερομηνία) (…)?(αγορ|παραγγ|παραγγείλ|πήρ|έγιν|παρέλαβ|ήρθ|έφτασ)~|ημερομηνία (…)?(αγορ|παραγγ)~',
      told: `χθες|χτες|προχθές|προχτές|περασμέν~|(πριν|εδώ και) (…)?(μέρες|ημέρες|εβδομάδ~|βδομάδ~|μήν~)|την? (${WEEKDAYS.el})|στις \\d+`,
    },
    {
      asked: '(ποιο|ποιό|σε ποιο|από ποιο) (…)?(κατάστημα|υποκατάστημα|μαγαζί)',
      told: '(κατάστημα|υποκατάστημα|μαγαζί)~ (…)?(στ|του|της)~',
    },
    {
      asked:
        '(τι|ποιο) (…)?(πρόβλημα|ακριβώς|συνέβη|έγινε|έπαθ)~|(περιγράψ|πείτε|γράψ|εξηγήσ)~ (…)?(πρόβλημα|βλάβ|ελάττωμα|ζημι)~|(ποιο|για ποιο) (…)?(προϊόν|είδος)',
      told: 'σπασμέν~|σπάσ~|έσπασ~|ραγισ~|λείπ~|έλειπ~|χαλασ~|χάλασ~|δεν (…)?(δουλεύ|λειτουργ|ανάβ|ανοίγ|κλείν)~|λεκ(έ|ές|έδες)|σκισ~|γρατζ~|τρύπ~|στάζ~|λάθος|ξεκόλλ~|ελαττωματ~',
    },
    {
      asked:
        '(περιγράψ|στείλ|γράψ|πείτε|εξηγήσ|δώσ|επαναλάβ)~ (…)?(ξανά|πάλι|άλλη μια φορά|ακόμα μία φορά|από την αρχή)|(ξαναστείλ|ξαναγράψ|ξαναπείτε|επαναλάβ|επαναλάβετε)~',
    },
  ],
};

/** What makes a question one about the future: it asks for what nobody has told yet. */
export const WISHED: Readonly<Record<GuardedLanguage, string>> = {
  en: 'instead|exchange~|replacement|new (one|size|colour|color)|prefer~|would you like|do you want|suit~|convenient|swap',
  sk: 'namiesto|výmen~|vymen~|nov(ú|ý|é)|radšej|chceli by ste|chcel by si|vyhov~|hodí',
  pl: 'zamiast|wymian~|wymien~|now(y|ą|e)|woli~|wolał~|odpowiada~|pasuje',
  tr: 'yerine|değişim~|değiştir~|yeni|tercih~|ister~|uygun',
  el: 'αντί|αλλαγ~|αλλάξ~|νέο|καινούρ~|προτιμ~|θα θέλατε|βολεύ~|εξυπηρετ~',
};

/** What stands between two things to choose from. */
export const EITHER: Readonly<Record<GuardedLanguage, string>> = {
  en: 'or',
  sk: 'alebo|či',
  pl: 'czy|lub|albo',
  tr: 'ya da|veya|yoksa|mi|mu',
  el: 'ή',
};
