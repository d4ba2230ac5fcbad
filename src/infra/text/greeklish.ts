/**
 * A rough sound-alike spelling in Latin letters onto which both Greek script and Greeklish fall,
 * so that one table of weights serves both. Letters that Greeklish writers use for the same sound
 * are merged (η ι υ ει οι → i, ω ο → o, β μπ → v), because nobody writes Greeklish one way.
 */
const PAIRS: Record<string, string> = {
  αι: 'e',
  ει: 'i',
  οι: 'i',
  υι: 'i',
  ου: 'u',
  αυ: 'av',
  ευ: 'ev',
  μπ: 'v',
  ντ: 'd',
  γκ: 'g',
  γγ: 'g',
  ai: 'e',
  ei: 'i',
  oi: 'i',
  yi: 'i',
  ou: 'u',
  au: 'av',
  ay: 'av',
  eu: 'ev',
  ey: 'ev',
  oy: 'u',
  mp: 'v',
  nt: 'd',
  gk: 'g',
  gg: 'g',
  th: '8',
  ch: 'h',
  ph: 'f',
  ks: 'x',
  ps: 'q',
  kh: 'h',
};
const SINGLES: Record<string, string> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: '8',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  τ: 't',
  υ: 'i',
  φ: 'f',
  χ: 'h',
  ψ: 'q',
  ω: 'o',
  b: 'v',
  y: 'i',
  w: 'o',
  c: 'k',
  j: 'x',
  u: 'i',
  x: 'h',
  3: 'x',
  9: '8',
  4: 'q',
};
const VOWELS = 'aeiouyw';

/** `h` is η, unless it stands between vowels or opens a word before one, where it is χ. */
function latinH(word: string, at: number): string {
  const after = VOWELS.includes(word[at + 1] ?? ' ');
  const before = at === 0 || VOWELS.includes(word[at - 1]!);
  return after && before ? 'h' : 'i';
}

/** Where a word ends so, `h` is η: "auth" is αυτή, "arxikhs" αρχικής; no Greek word ends in θ or χ. */
const ETA_ENDING = /[tkp]h[sn]?$/;

/** The sound-alike form of one folded word. */
export function soundAlike(word: string): string {
  let out = '';
  const eta = ETA_ENDING.test(word) ? word.lastIndexOf('h') : -1;
  for (let i = 0; i < word.length; i++) {
    const pair = i + 1 !== eta && i + 1 < word.length ? PAIRS[word.slice(i, i + 2)] : undefined;
    if (pair !== undefined) {
      out += pair;
      i++;
      continue;
    }
    const char = word[i]!;
    if (char === 'h') out += latinH(word, i);
    else out += SINGLES[char] ?? char;
  }
  return out;
}

const GREEK = /[\u0370-\u03ff\u1f00-\u1fff]/;
/** True when at least one Greek letter stands in the text. */
export const hasGreekScript = (text: string): boolean => GREEK.test(text);

/** How people write each Greek letter in Latin; the first form of a list is the commonest. */
const WRITTEN: Record<string, string[]> = {
  α: ['a'],
  β: ['v', 'b'],
  γ: ['g'],
  δ: ['d'],
  ε: ['e'],
  ζ: ['z'],
  η: ['h', 'i'],
  θ: ['th', '8'],
  ι: ['i'],
  κ: ['k'],
  λ: ['l'],
  μ: ['m'],
  ν: ['n'],
  ξ: ['ks', 'x', '3'],
  ο: ['o'],
  π: ['p'],
  ρ: ['r'],
  σ: ['s'],
  τ: ['t'],
  υ: ['y', 'u', 'i'],
  φ: ['f'],
  χ: ['x', 'h', 'ch'],
  ψ: ['ps'],
  ω: ['w', 'o'],
};

/** Folded Greek as one writer would type it in Latin letters; `pick(n)` chooses the writer's habits. */
export function writeGreeklish(text: string, pick: (n: number) => number): string {
  const habit: Record<string, string> = { ου: pick(3) ? 'ou' : 'oy' };
  for (const [letter, forms] of Object.entries(WRITTEN)) habit[letter] = forms[pick(forms.length)]!;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    if (text[i] === 'ο' && text[i + 1] === 'υ') {
      out += habit['ου'];
      i++;
    } else out += habit[text[i]!] ?? text[i];
  }
  return out;
}
