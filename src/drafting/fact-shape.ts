/** What a note without a verb gives, as its beginning shows. */
export type Shape =
  | 'price'
  | 'weight'
  | 'free'
  | 'duration'
  | 'hours'
  | 'closed'
  | 'place'
  | 'contact'
  | 'state'
  | 'only'
  | 'thing';

const AMOUNT = '\\d[\\d.,]*';
const NUMBER =
  '(?:\\d+|one|two|three|four|five|six|dva|dve|tri|dwa|dwie|trzy|iki|üç|δύο|δυο|τρεις|τρία|μία?)';
const UNIT =
  '(?:(?:working|business|calendar|pracovn\\p{L}*|robocz\\p{L}*|iş|εργάσιμ\\p{L}*) )?(?:working|business|minut\\p{L}*|min|hours?|days?|weeks?|months?|years?|h|hod\\p{L}*|godz\\p{L}*|dni|dní|deň|dnia|týžd\\p{L}*|tygod\\p{L}*|mesiac\\p{L}*|miesi\\p{L}*|rok\\p{L}*|lat|lata|gün\\p{L}*|hafta\\p{L}*|ay|saat|dakika|yıl|iş günü|μέρ\\p{L}*|ημέρ\\p{L}*|εργάσιμ\\p{L}*|εβδομάδ\\p{L}*|βδομάδ\\p{L}*|μήν\\p{L}*|ώρ\\p{L}*|λεπτά|χρόνια|έτη)(?!\\p{L})';
const ABOUT =
  '(?:about|around|approx\\.?|roughly|usually|okolo|asi|cca|około|ok\\.|zwykle|yaklaşık|περίπου|συνήθως)';
const CLOSED = 'closed|zatvoren[éáý]|zamkni[ęe]t[ey]|nieczynn[eyi]|kapalı|κλειστά';
const MONEY = '(?:€|£|\\$|₺|zł|tl|eur|euros?|lira|ευρώ|p)(?!\\p{L})';

const CLOCK = '(?:[01]?\\d|2[0-4])(?:[:.]\\d\\d)?(?: ?[ap]m)?';

const SHAPES: [Shape, RegExp][] = [
  ['contact', /^(?:\S+@\S+$|https?:|www\.|\+?\d[\d ]{6,}$)/iu],
  ['closed', new RegExp(`^(?:${CLOSED})(?!\\p{L})`, 'iu')],
  [
    'price',
    new RegExp(
      `^(?:(?:from|od|από|${ABOUT}) )?(?:[€£$₺]\\s?${AMOUNT}|${AMOUNT}\\s?${MONEY})`,
      'iu',
    ),
  ],
  ['weight', /^\d[\d.,]*\s?(?:kg|kilos?|kilogram\p{L}*|κιλά|g)(?!\p{L})/iu],
  [
    'free',
    /^(?:free(?! (?:parking|places|spaces|of))|gratis|za darmo|bezpłatnie|w cenie|zadarmo|zdarma|bezplatne|v cene|ücretsiz|bedava|δωρεάν)(?!\p{L})/iu,
  ],
  [
    'duration',
    new RegExp(
      `^(?:${ABOUT} )?(?:(?<=${ABOUT} )|${NUMBER})(?:\\s?(?:[-–]|to|až|do|έως|ή|or) ?${NUMBER})? ?${UNIT}`,
      'iu',
    ),
  ],
  [
    'hours',
    new RegExp(
      '^(?:\\p{L}{1,3} )?(?:\\p{L}+\\.?(?:\\s?[-–]\\s?\\p{L}+\\.?)?,? )?(?:(?:od|from|από|saat) )?' +
        `${CLOCK}\\s?[-–]\\s?${CLOCK}(?![\\d.,]*\\s?(?:[€£%]|cm|mm|kg|l|ml|g|m(?!\\p{L})|${MONEY}|${UNIT}))`,
      'iu',
    ),
  ],
  [
    'only',
    /^(?:only|just|not |never|always|anywhere|everywhere|iba|len|nie |nikdy|vždy|tylko|wyłącznie|nigdy|zawsze|μόνο|ποτέ|πάντα|yalnız|yalnızca|sadece)(?!\p{L})/iu,
  ],
  [
    'place',
    /^(?:to the|to your|behind|in front of|next to|opposite|beside|under|at the|in the|on the|outside|za |pred |vo |do |po |nad |naproti |koło |vedľa|oproti|pod |pri |na |v |przed |we |obok|naprzeciw|przy |pod |w |πίσω|μπροστά|δίπλα|απέναντι|κάτω|στο|στη|στην|στον|στα)(?!\p{L})/iu,
  ],
  [
    'state',
    /^(?:ready|available|in stock|out of stock|sold out|possible|included|included|allowed|waterproof|discontinued|suitable|removable|machine.washable|bookable|skladom|na sklade|dostupn\p{L}*|vypredan\p{L}*|vhodn\p{L}*|na stanie|w magazynie|dostępn\p{L}*|wyprzedan\p{L}*|nieprzemakaln\p{L}*|wodoodporn\p{L}*|vodeodoln\p{L}*|διαθέσιμ\p{L}*|σε απόθεμα|εξαντλημέν\p{L}*|αδιάβροχ\p{L}*|κατάλληλ\p{L}*|ακατάλληλ\p{L}*)(?!\p{L})/iu,
  ],
];

export const shapeOf = (fact: string): Shape =>
  SHAPES.find(([, pattern]) => pattern.test(fact))?.[0] ?? 'thing';

/** "1. 11. closed": a day, and that nobody is there. */
const CLOSED_ON = new RegExp(
  `^(?<day>[^,;:]{1,30}?)[:,]? (?<rest>(?:${CLOSED})(?!\\p{L}).*)$`,
  'iu',
);

export const closedOn = (fact: string): { day: string; rest: string } | undefined => {
  const found = CLOSED_ON.exec(fact)?.groups;
  return found && { day: found['day']!, rest: found['rest']! };
};

/** English notes leave out "is" before what is done to something; "maker cut the price" does it to the price. */
const DONE =
  'posted|sent|refunded|replaced|collected|delivered|shipped|repaired|waived|credited|included|booked|ordered|returned|paid|taken|bought|sold|made|done|kept|held|built|packed|printed|painted|checked|treated|tested|cut|charged|deducted|carried|wrapped|stored|charged|printed|removed';
const DONE_FIRST = new RegExp(`^(?:${DONE})\\b`, 'i');
const DONE_TO = new RegExp(
  `^(?:the )?(?<what>(?:(?!(?:not|never|can|must|be|been|are|is|was|were|has|have|had|will|gets?|got|we|you|they)\\b)[\\w’'-]+ ){1,3})(?<done>(?:${DONE}|closed)\\b(?! (?:the|an?|our|your|my|it|them|us|you|her|him|his|this|that|these|both|all)\\b).*)$`,
  'i',
);

/** "Taken away free": of it or of them. */
export const isDone = (fact: string): boolean => DONE_FIRST.test(fact);

/** "Missing cushion posted free" is "the missing cushion is posted free". */
export function withIts(fact: string): string {
  const found = DONE_TO.exec(fact)?.groups;
  if (!found || /^(?:we|i|it|s?he|they|you|all|no)\b/i.test(found['what']!)) return fact;
  const what = found['what']!.trim();
  if (/^(?:each|every)\b/i.test(what)) return `${what} is ${found['done']!}`;
  return `the ${what} ${/[^s]s$/.test(what) ? 'are' : 'is'} ${found['done']!}`;
}
