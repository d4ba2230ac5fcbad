import { isGivenName } from './greeting.js';

/** A title in front of the name or after it, as it is said of somebody and not to them. */
const TITLED: Record<string, RegExp> = {
  sk: /(?<title>[Pp]ani|[Pp]án) (?<name>\p{Lu}\p{Ll}+)(?!\p{L})/gu,
  pl: /(?<title>[Pp]ani|[Pp]an) (?<name>\p{Lu}\p{Ll}+)(?!\p{L})/gu,
  tr: /(?<name>\p{Lu}\p{Ll}+) (?<title>[Hh]anım|[Bb]ey)(?!\p{Ll})/gu,
  el: /(?<title>[Ηη] κυρία|[Οο] κύριος) (?<name>\p{Lu}\p{Ll}+)(?!\p{L})/gu,
};

/** A bare name with a place in the shop behind it or a calling before it. */
const PLACED: Record<string, RegExp> = {
  en: /(?<name>\p{Lu}\p{Ll}+),? (?:(?:from|in|on|at|behind) (?:the |your )?(?:\p{Ll}+ )?(?:shop|store|branch|desk|till|counter|checkout|department|team|sales|service|support|lighting|kitchens?|bathrooms?|beds?|bedding|furniture|curtains?|carpets?|rugs?|garden|paint|textiles|returns|collections?|phone|chat|helpline)(?!\p{L})|(?:was|is|has been) (?:(?:so|very|really|extremely|incredibly|super|most|absolutely|a|an|such|our) )*(?:helpful|kind|patient|friendly|polite|brilliant|amazing|fantastic|wonderful|lovely|great|star|gem|legend|treasure)|(?:helped|served|advised|looked after|took care of|talked|walked|guided) (?:me|us|my))/giu,
  sk: /(?:predavač(?:ka)?|kolega|kolegyňa|poradca|poradkyňa|pracovník|pracovníčka|kuriér(?:ka)?|vedúc[ai]) (?<name>\p{Lu}\p{Ll}+)(?!\p{L})|(?<placed>\p{Lu}\p{Ll}+) (?:z|zo|na|pri|v) (?:vašej |vášho |vašom )?(?:predajne|predajni|oddeleni[ae]|pokladni|pokladne|infolinky|linky|linke|zákazníckej|reklamác\p{Ll}+|skladu|tímu)(?!\p{L})/giu,
  pl: /(?:sprzedawca|sprzedawczyni|doradca|doradczyni|kolega|koleżanka|pracownik|pracownica|kurier(?:ka)?|konsultant(?:ka)?) (?<name>\p{Lu}\p{Ll}+)(?!\p{L})|(?<placed>\p{Lu}\p{Ll}+) (?:z|ze|na|przy) (?:waszego |waszej )?(?:sklepu|salonu|działu|kasy|kasie|infolinii|obsługi|magazynu|zespołu|biura)(?!\p{L})/giu,
  el: /(?<article>[ΟοΗη]) (?:(?:πωλητής|πωλήτρια|υπάλληλος|κούριερ|ταμίας) )?(?<name>\p{Lu}\p{Ll}+) (?:από|στο|στην|στα) (?:το |τα |την )?(?:τμήμα|κατάστημα|μαγαζί|ταμείο|τηλέφωνο|εξυπηρέτηση|φωτιστικά|έπιπλα|υφάσματα|λευκά|χαλιά)(?!\p{L})/giu,
  tr: /(?:mağazadaki|kasadaki|reyondaki|bölümündeki|ekibinizden|çalışanınız|personeliniz|danışmanınız|danışmanı) (?<name>\p{Lu}\p{Ll}+)(?!\p{L})/giu,
};

/** Not of the shop's: family, friends, neighbours in front of a name. */
const KIN =
  /(?:husband|wife|friend|neighbour|son|daughter|mother|father|sister|brother|manžel\p{L}*|mu[žz]\p{L}*|žen\p{L}*|su[sš]ed\p{L}*|mam\p{L}*|syn\p{L}*|dcér\p{L}*|mąż|żon\p{L}*|sąsiad\p{L}*|córk\p{L}*|teściow\p{L}*|eşim|komşu\p{L}*|annem|babam|teyzem|ablam|oğlum|kızım|kayınvalidem|γείτον\p{L}*|γειτόνισσ\p{L}*|φίλ\p{L}*|άντρας μου|γυναίκα μου|πεθερ\p{L}*)[ ,]+$/iu;

/**
 * Who of the staff a text names, as they are called in a sentence of ours ("Colin", "pani Jana", "Murat Bey",
 * "η κυρία Μαίρη"): only whose name we know and who surely works for the shop. `author` is not thanked.
 */
export function namedStaff(text: string, language: string, author?: string): string | undefined {
  const own = author?.trim().split(/\s+/)[0];
  for (const pattern of [TITLED[language], PLACED[language]])
    for (const match of pattern ? text.matchAll(pattern) : []) {
      const { title, article, placed, name = placed } = match.groups!;
      if (!name || name === own || !isGivenName(name, language)) continue;
      if (KIN.test(text.slice(0, match.index))) continue;
      if (!title) return article ? `${article.toLowerCase()} ${name}` : name;
      // "Pan Tomasz" beside "Pani Ewo" would read as one person addressed in two ways
      if (language === 'pl') return name;
      return language === 'tr'
        ? `${name} ${title.replace('h', 'H').replace('b', 'B')}`
        : `${title.toLowerCase()} ${name}`;
    }
  return undefined;
}
