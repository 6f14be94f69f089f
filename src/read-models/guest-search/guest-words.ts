import type { GuestDetails } from '#domain/guests/guest-details.ts';
import { fold } from './fold.ts';
import { spellings } from './spellings.ts';

/** Fields whose words a guest is found by. */
const NAMED_IN = ['name', 'givenName', 'familyName', 'nativeName', 'latinName', 'company'] as const;

/** Fewer digits are in half of all numbers, and mean a room. */
const PHONE_DIGITS_MIN = 4;

/** All that a guest can be found by when it is typed from its beginning, in every usual spelling. */
export function wordsOfGuest(details: Partial<GuestDetails>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const field of NAMED_IN) {
    for (const word of wordsOf(details[field] ?? '')) for (const spelling of spellings(word)) found.add(spelling);
  }
  const email = fold(details.email ?? '').trim();
  if (email !== '') {
    found.add(email);
    for (const word of wordsOf(email.split('@')[0] ?? '')) found.add(fold(word));
  }
  return found;
}

/** The words as they are written; an apostrophe does not part one. */
export function wordsOf(text: string): readonly string[] {
  const parts = /^[ -~]*$/.test(text)
    ? text.replaceAll(/['`]/g, '').split(/[^\dA-Za-z]+/)
    : text.replaceAll(/['’ʼ`]/g, '').split(/[^\p{L}\p{N}\p{M}]+/u);
  return parts.filter((word) => word !== '');
}

/** What was typed, word by word, each in the ways it may be meant; an address with an @ is one word. */
export function wordsAsked(text: string): readonly (readonly string[])[] {
  return text
    .split(/\s+/)
    .flatMap((part) => (part.includes('@') ? [[fold(part)]] : wordsOf(part).map((word) => spellingsAsked(word))));
}

/** The digits of a number, without the zeros in front that stand for the country or the trunk line. */
export function phoneDigits(phone: string | undefined): string {
  return (phone ?? '').replaceAll(/\D/g, '').replace(/^0+/, '');
}

/** The digits of what was typed, where it can be nothing but a part of a phone number. */
export function phoneAsked(text: string): string | undefined {
  if (!/^[\d\s+()./-]+$/.test(text)) return undefined;
  const digits = phoneDigits(text);
  return digits.length >= PHONE_DIGITS_MIN ? digits : undefined;
}

/** What is typed is rarely finished: a pair of letters at its end may be the beginning of something else. */
function spellingsAsked(word: string): readonly string[] {
  return spellings(word).filter((spelling, index) => index === 0 || spelling.length > 1);
}
