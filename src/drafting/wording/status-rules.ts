/** What a note that begins in such a way leaves out: its subject, perhaps with the verb. */
export type StatusRule = [opening: RegExp, said: string];

interface StatusRules {
  /** Of what is on its way, whatever the fact's key says. */
  parcel: StatusRule[];
  /** Of money that goes back: only where the key says that it is about money. */
  money: StatusRule[];
  /** Of any part of such a note, between commas. */
  clause: StatusRule[];
}

const at = (language: string, places: string): string =>
  ({
    sk: `(?: \\S+){0,2} (?:v|vo|na|u) (?:${places})`,
    pl: `(?: \\S+){0,2} (?:w|na|u) (?:${places})`,
    el: `(?: \\S+){0,3} (?:σ\\p{L}+|από τ\\p{L}+) (?:${places})`,
  })[language]!;
const SK_PLACE = 'tried|kuriér|dopravc|dep[eau]|ceste|pošt|colnic|hranic|stredisk|logist';
const PL_PLACE = 'sortowni|kurier|drodze|przewo|punkcie|oddzial|centrum|granic|terminal|poczc';
const EL_PLACE =
  'διαλογή|κέντρο δια|μεταφορικ|κούριερ|αποθήκη|τελωνείο|ταχυδρομ|δρόμο|υποκατάστημα|πλοίο|λιμάνι|hub';
const TR_PLACE =
  '(?:kargo(?:da|nun \\p{L}+)|aktarma\\p{L}*|dağıtım\\p{L}*|şubede|şubesinde|gümrükte|transfer\\p{L}*)';
/** It has happened: a day, a date. */
const DAY_EN = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const PAST_EN = `(?=[^,;]*(?:yesterday|this morning|today|last |ago\\b|\\d(?:st|nd|rd|th)\\b|${DAY_EN}|\\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))(?![^,;]*\\b(?:within|by the|after|once|when|if|will|is|was|has)\\b)`;

export const STATUS: Readonly<Record<string, StatusRules>> = {
  en: {
    parcel: [
      [
        /^(?=(?:stuck|held|delayed|missing|lost)\b[^,;]*\b(?:since|for (?:over |about )?(?:a|\d|two|three))\b)/i,
        'your parcel has been ',
      ],
      [
        /^(?=(?:lost|damaged|mislaid|misrouted) (?:at|in|with|by|on|between|somewhere)\b)/i,
        'your parcel was ',
      ],
      [
        /^(?=(?:(?:stuck|held|held up|delayed) (?:at|in|with|by|on|between|somewhere)|on (?:its|the) way|in transit|out for delivery|out with the|waiting at|sitting at|with the (?:carrier|courier|driver))\b)/i,
        'your parcel is ',
      ],
    ],
    money: [
      [
        new RegExp(
          `^(?=(?:approved|released|issued|processed|authorised|booked)\\b)${PAST_EN}`,
          'i',
        ),
        'your refund was ',
      ],
      [
        new RegExp(`^(?=(?:refunded|paid|transferred|credited|sent)\\b)${PAST_EN}`, 'i'),
        'the money was ',
      ],
    ],
    clause: [
      [
        new RegExp(
          `^(?:the |your )?(?<what>refund|return|payment|parcel|order|replacement|claim) (?=(?:approved|released|issued|accepted|booked in|received|sent|paid|processed|dispatched|lodged)\\b)${PAST_EN}`,
          'i',
        ),
        'your {what} was ',
      ],
      [
        /^(?:an? )?(?<what>enquiry|investigation) (?<done>opened|raised|filed|started|lodged)(?!\p{L})/iu,
        'we {done} an {what}',
      ],
      [
        /^(?:an? )?(?<what>search|trace|claim|case|ticket|complaint) (?<done>opened|raised|filed|started|lodged)(?!\p{L})/iu,
        'we {done} a {what}',
      ],
      [/^(?=no (?:\p{L}+ )?(?:date|news|answer|reply|word|scan|update)(?!\p{L}))/iu, 'there is '],
      [/^bank (?=takes)/i, 'the bank '],
      [/^(?=(?:back )?(?:on the|on your|in your) (?:card|account)\b)/i, 'the money is '],
    ],
  },
  sk: {
    parcel: [
      [
        new RegExp(
          `^(?=(?:uviazla|zasekla sa|zapadla|zostala|je|leží|čaká|stojí|viazne)${at('sk', SK_PLACE)})`,
          'iu',
        ),
        'zásielka ',
      ],
      [/^(?<v>stratila|zatúlala) sa(?!\p{L})/iu, 'zásielka sa {v}'],
      [new RegExp(`^(?=(?:uviazol|zapadol|zostal)${at('sk', SK_PLACE)})`, 'iu'), 'balík '],
      [/^(?<v>stratil|zatúlal|zasekol) sa(?!\p{L})/iu, 'balík sa {v}'],
      [/^(?=(?:zaseknutá|zdržaná|pozdržaná)(?!\p{L}))/iu, 'zásielka je '],
      [/^(?=(?:zaseknutý|zdržaný|pozdržaný)(?!\p{L}))/iu, 'balík je '],
      [
        /^(?=(?:odoslaná|doručená|stratená|vrátená) (?!\p{L}+(?:ka|ek)(?!\p{L})))/iu,
        'zásielka bola ',
      ],
    ],
    money: [
      [/^(?=(?:schválené|potvrdené)(?!\p{L}))/iu, 'vrátenie peňazí bolo '],
      [/^(?=(?:odoslané|poslané|vrátené|vyplatené|uhradené)(?!\p{L}))/iu, 'peniaze boli '],
    ],
    clause: [[/^(?=(?:na účte|na karte) (?:do|najneskôr|o|v|zajtra)(?!\p{L}))/iu, 'peniaze budú ']],
  },
  pl: {
    parcel: [
      [new RegExp(`^(?=(?:jest|leży|stoi|czeka|krąży)${at('pl', PL_PLACE)})`, 'iu'), 'paczka '],
      [/^(?=(?:zaginęła|utknęła|zgubiła się|zawieruszyła się)(?!\p{L}))/iu, 'paczka '],
      [/^(?=(?:zaginęło|utknęło)(?!\p{L}))/iu, 'zamówienie '],
      [
        /^(?=(?:zagubiona|zatrzymana|uszkodzona|wysłana|nadana) (?:w|na|u|przez|dziś|wczoraj|\d))/iu,
        'paczka została ',
      ],
    ],
    money: [
      [/^(?=(?:zlecony|wykonany)(?!\p{L}))/iu, 'przelew został '],
      [
        /^(?=(?:zatwierdzony|wysłany|zaakceptowany|przyjęty|zaksięgowany)(?!\p{L}))/iu,
        'zwrot został ',
      ],
      [/^(?=(?:wysłane|zwrócone|przelane|oddane)(?!\p{L}))/iu, 'pieniądze zostały '],
    ],
    clause: [
      [
        /^(?=na (?:koncie|karcie) (?:najpóźniej|do|w ciągu|jutro|za|w)(?!\p{L}))/iu,
        'pieniądze będą ',
      ],
    ],
  },
  tr: {
    parcel: [
      [
        new RegExp(
          `^(?=(?:\\d\\S* (?:\\p{L}+ )?(?:beri|bu yana) )?${TR_PLACE}(?: \\p{L}+){0,3} (?:kaybolmuş|kayboldu|kalmış|kaldı|takılmış|takıldı|bekliyor|görünüyor|duruyor)(?!\\p{L}))`,
          'iu',
        ),
        '<paketiniz|paketin> ',
      ],
    ],
    money: [
      [
        /^(?=(?:\d|bugün|dün|bu sabah)[^,;]*(?:onaylandı|yatırıldı|gönderildi|yapıldı|çıktı)(?:$|[,;]))/iu,
        '<para iadeniz|para iaden> ',
      ],
      [
        /^(?=(?:muhasebe|banka)\p{L}* [^,;]*(?:onayladı|gönderdi|yatırdı|yaptı)(?:$|[,;]))/iu,
        '<para iadenizi|para iadeni> ',
      ],
    ],
    clause: [
      [
        /^(?<to>karta|hesaba|kartınıza|hesabınıza) (?<days>\d[\d-]* (?:iş )?gün\p{L}*)$/iu,
        '{to} geçmesi {days} sürüyor',
      ],
    ],
  },
  el: {
    parcel: [
      [/^(?=(?:κολλημένο|χαμένο|μπλοκαρισμένο|σταματημένο) (?:σ|από))/iu, 'το δέμα είναι '],
      [/^(?=(?:κολλημένη|χαμένη|μπλοκαρισμένη|σταματημένη) (?:σ|από))/iu, 'η παραγγελία είναι '],
      [
        new RegExp(
          `^(?=(?:χάθηκε|κόλλησε|έμεινε|έφυγε|βρίσκεται|περιμένει|είναι)${at('el', EL_PLACE)})`,
          'iu',
        ),
        'το δέμα ',
      ],
    ],
    money: [
      [
        /^(?=(?:εγκρίθηκε|έγινε|ολοκληρώθηκε|δρομολογήθηκε)(?!\p{L}))/iu,
        'η επιστροφή των χρημάτων ',
      ],
      [/^(?=(?:στάλθηκαν|επιστράφηκαν|έφυγαν|μπήκαν)(?!\p{L}))/iu, 'τα χρήματα '],
    ],
    clause: [
      [/^(?=στ(?:ην κάρτα|ον λογαριασμό) (?:σε|εντός|μέσα)(?!\p{L}))/iu, 'τα χρήματα φτάνουν '],
    ],
  },
};

/** Keys of facts about money that goes back, and about how things stand. */
export const MONEY_KEY =
  /refund|money|payment|paid|przelew|zwrot|pieni|peniaz|vraten|platba|epistrof|xrimat|chrimat|iade|para(?:_|$)|odeme/;
export const STATUS_KEY =
  /(?:^|_)(?:status|state|where\w*|track\w*|trace|parcel|shipment|delay|stav|stan|durum|katastasi|opoznienie|meskanie|kathysterisi)(?:_|$)/;
