/** Cyrillic as it is most often written in Latin letters; in passports some letters are others (IN_PASSPORTS). */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', ђ: 'dj', е: 'e', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i', й: 'y',
  ј: 'j', к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', у: 'u',
  ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', џ: 'dz', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
}; // prettier-ignore
const IN_PASSPORTS: Readonly<Record<string, string>> = { й: 'i', ю: 'iu', я: 'ia', є: 'ie', ц: 'ts', х: 'kh' };

const GREEK_PAIRS: Readonly<Record<string, string>> = {
  ου: 'ou',
  αυ: 'av',
  ευ: 'ev',
  μπ: 'b',
  ντ: 'd',
  γκ: 'g',
  γγ: 'ng',
};
const GREEK: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
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
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

/** How small letters of another script are written in Latin ones: usually one way, sometimes two. Latin stays as it is. */
export function toLatin(word: string): readonly string[] {
  if (/\p{Script=Cyrillic}/u.test(word)) {
    const usual = letters(word, CYRILLIC);
    const inPassport = letters(word, { ...CYRILLIC, ...IN_PASSPORTS });
    return usual === inPassport ? [usual] : [usual, inPassport];
  }
  if (/\p{Script=Greek}/u.test(word)) {
    const paired = word.replaceAll(/ου|αυ|ευ|μπ|ντ|γκ|γγ/g, (pair) => GREEK_PAIRS[pair] ?? pair);
    const latin = letters(paired, GREEK);
    const letterByLetter = letters(word.replaceAll('ου', 'ou'), GREEK);
    return latin === letterByLetter ? [latin] : [latin, letterByLetter];
  }
  return [word];
}

function letters(word: string, table: Readonly<Record<string, string>>): string {
  return [...word].map((letter) => table[letter] ?? letter).join('');
}
