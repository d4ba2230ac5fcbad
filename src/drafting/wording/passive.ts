/** Polish and Slovak say what was done without "was": the participle, and what stands before it for each ending. */
export const PASSIVE: Readonly<
  Record<string, { done: RegExp; was: (ending: string, noun: string) => string }>
> = {
  pl: {
    done: /^(?<noun>(?!(?:nie|już|od|do|w|na|z|po|za|u)(?!\p{L}))\p{L}+(?: \p{L}+){0,3}?) (?<part>(?:przyjęt|złożon|zlecon|zatwierdzon|wysłan|nadan|zgłoszon|odłożon|zaksięgowan|otwart|anulowan|wydan|uznan|zwrócon|przelan)(?<ending>[yae]))(?!\p{L})/u,
    was: (ending, noun) =>
      ending === 'y'
        ? 'został'
        : ending === 'a'
          ? 'została'
          : /(?:[nc]ie|o|um|ę)$/.test(noun)
            ? 'zostało'
            : 'zostały',
  },
  sk: {
    done: /^(?<noun>(?!(?:nie|už|od|do|v|na|z|po|za|u)(?!\p{L}))\p{L}+(?: \p{L}+){0,3}?) (?<part>(?:prijat|vráten|odoslan|poslan|schválen|podan|otvoren|zadan|uhraden|objednan|vyplaten|nahlásen|spísan|stornovan)(?<ending>[áýéí]))(?!\p{L})/u,
    was: (ending, noun) =>
      ending === 'ý'
        ? 'bol'
        : ending === 'á'
          ? 'bola'
          : ending === 'é' && /(?:ie|o|um)$/.test(noun)
            ? 'bolo'
            : 'boli',
  },
};
