/** Crockford's base 32: no I, L, O and U, so nothing sounds or looks like something else, and nothing spells a word. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE = ALPHABET.length;
/** How many characters, and so bytes of chance, a number has. */
export const CONFIRMATION_CHARACTERS = 5;

/**
 * 'K7-4M2QX-9': two characters of the device, so that two desks without a connection never make the same number; five of
 * chance; one that betrays a misheard or swapped character.
 */
export function confirmationNumber(deviceId: string, chance: Uint8Array): string {
  const prefix = prefixOf(deviceId);
  const random = [...chance.subarray(0, CONFIRMATION_CHARACTERS)].map((byte) => symbol(byte)).join('');
  return [prefix, random, checkCharacter(prefix + random)].join('-');
}

/** What was typed or heard, as it is written; undefined for what cannot be a number of ours. */
export function readConfirmationNumber(text: string): string | undefined {
  const plain = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const isWellFormed =
    plain.length === CONFIRMATION_CHARACTERS + 3 && [...plain].every((character) => ALPHABET.includes(character));
  if (!isWellFormed || checkCharacter(plain.slice(0, -1)) !== plain.at(-1)) return undefined;
  return `${plain.slice(0, 2)}-${plain.slice(2, -1)}-${plain.slice(-1)}`;
}

function prefixOf(deviceId: string): string {
  let hash = 0;
  for (const character of deviceId) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % (BASE * BASE);
  return symbol(Math.floor(hash / BASE)) + symbol(hash);
}

/** Luhn's sum over 32 symbols: any single wrong character shows, and nearly every swap of two neighbours. */
function checkCharacter(text: string): string {
  let sum = 0;
  for (const [index, character] of [...text].toReversed().entries()) {
    const addend = ALPHABET.indexOf(character) * (index % 2 === 0 ? 2 : 1);
    sum += Math.floor(addend / BASE) + (addend % BASE);
  }
  return symbol((BASE - (sum % BASE)) % BASE);
}

function symbol(value: number): string {
  return ALPHABET.charAt(value % BASE);
}
