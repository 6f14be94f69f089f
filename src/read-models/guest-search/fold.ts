/** Letters that are one of their own in Unicode and another letter with a stroke to people who type without them. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
};

/** Most text has no marks, and is asked about a hundred thousand times. */
const IS_PLAIN = /^[ -~]*$/;

/** Text as it is searched: small letters without marks, so that 'lukasz' finds 'Łukasz' and 'garcia' finds 'García'. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  if (IS_PLAIN.test(small)) return small;
  return small
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łđøßæœþðħıŋ]/g, (letter) => PLAIN[letter] ?? letter);
}
