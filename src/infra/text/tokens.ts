/** One unit of text: `text` is folded (lower case, no diacritics), offsets are into the original. */
export interface Token {
  text: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'emoji' | 'mark';
}

const FOLD_LIMIT = 0x2500;
const EXPLICIT: Record<string, string> = {
  ł: 'l',
  ı: 'i',
  ß: 's',
  đ: 'd',
  ø: 'o',
  æ: 'a',
  œ: 'o',
  ς: 'σ',
};

const LETTER = 1;
const DIGIT = 2;
const COMBINING = 3;
const folded = new Uint16Array(FOLD_LIMIT);
const charClass = new Uint8Array(FOLD_LIMIT);
for (let code = 0; code < FOLD_LIMIT; code++) {
  const char = String.fromCharCode(code);
  const base = char.toLowerCase().normalize('NFD').charAt(0);
  folded[code] = (EXPLICIT[base] ?? base).charCodeAt(0);
  if (/\p{L}/u.test(char)) charClass[code] = LETTER;
  else if (/\p{Nd}/u.test(char)) charClass[code] = DIGIT;
  else if (/\p{M}/u.test(char)) charClass[code] = COMBINING;
}

const classOf = (code: number): number =>
  code < FOLD_LIMIT ? charClass[code]! : code >= 0x3040 && code < 0xd800 ? LETTER : 0;

/** Lower case without diacritics, one unit per unit; combining marks are dropped. */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (classOf(code) === COMBINING) continue;
    out += code < FOLD_LIMIT ? String.fromCharCode(folded[code]!) : text[i]!;
  }
  return out;
}

const PLACEHOLDER = /^(?:<(?:url|email|phone|iban)>|https?:\/\/\S+|www\.\S+)/i;
const HANDLE = /^@[\p{L}\p{N}_.-]+/u;
const EMOTICON = /^(?:[:;=8]-?['(]?[()\[\]DPpd/|*3]+|<3+|[xX]D+|\^_*\^)/;
const EMOJI =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})(?:\uFE0F|\u200D\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*/u;
const MAX_TOKENS = 600;

function special(text: string, at: number, code: number): Token | null {
  const rest = (length: number): string => text.slice(at, at + length);
  const token = (
    match: RegExpExecArray | null,
    as?: string,
    kind: Token['kind'] = 'mark',
  ): Token | null =>
    match ? { text: as ?? match[0], start: at, end: at + match[0].length, kind } : null;
  if (code === 0x40) return token(HANDLE.exec(rest(80)), '@user');
  if (code === 0x3c || code === 0x68 || code === 0x77 || code === 0x48) {
    const found = PLACEHOLDER.exec(rest(400));
    if (found) return token(found, found[0].startsWith('<') ? found[0].toLowerCase() : '<url>');
  }
  if (code >= 0x2190) return token(EMOJI.exec(rest(24)), undefined, 'emoji');
  if (code < 0x80) return token(EMOTICON.exec(rest(6)), undefined, 'emoji');
  return null;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const kind = classOf(code);
    if (kind === LETTER || kind === COMBINING) end++;
    else if ((code === 0x27 || code === 0x2019) && classOf(text.charCodeAt(end + 1)) === LETTER)
      end++;
    else break;
  }
  return end;
}

/** Letters drawn out ("soooo") shrink to two, apostrophes vanish. */
function foldWord(raw: string): string {
  const plain = fold(raw);
  let out = '';
  for (let i = 0; i < plain.length; i++) {
    const char = plain[i]!;
    if (char === "'" || char === '\u2019') continue;
    if (char === plain[i - 1] && char === plain[i - 2]) continue;
    out += char;
  }
  return out;
}

/** Splits text into words, numbers, emoji (and emoticons) and marks; at most 600 tokens. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length && tokens.length < MAX_TOKENS) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0xa0) {
      at++;
      continue;
    }
    const kind = classOf(code);
    const found = kind === DIGIT ? null : special(text, at, code);
    if (found) {
      tokens.push(found);
      at = found.end;
    } else if (kind === LETTER) {
      const end = wordEnd(text, at);
      tokens.push({ text: foldWord(text.slice(at, end)), start: at, end, kind: 'word' });
      at = end;
    } else if (kind === DIGIT) {
      let end = at;
      while (end < text.length && classOf(text.charCodeAt(end)) === DIGIT) end++;
      tokens.push({ text: text.slice(at, end), start: at, end, kind: 'number' });
      at = end;
    } else {
      if (kind !== COMBINING)
        tokens.push({ text: text[at]!, start: at, end: at + 1, kind: 'mark' });
      at++;
    }
  }
  return tokens;
}
