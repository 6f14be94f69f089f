import type { GuestDetails } from '#domain/guests/guest-details.ts';
import { fold } from './fold.ts';

/** `text` has a space before and after each word, so that the beginning of a word is found by one search. */
type Searchable = { readonly text: string; readonly phone: string };

/** Details never change in place, so what they fold to is worked out once, not at every key that is pressed. */
const searchables = new WeakMap<GuestDetails, Searchable>();

/** Fewer digits are in half of all numbers, and mean a room. */
const PHONE_DIGITS_MIN = 4;

/** How well a guest fits: 0 is the whole name, larger is worse, undefined does not fit. */
export type GuestMatcher = (details: GuestDetails) => number | undefined;

export function guestMatcher(text: string): GuestMatcher {
  const words = wordsOf(text);
  const digits = phoneDigitsOf(text);
  return (details) => {
    const guest = searchableOf(details);
    if (digits !== undefined && guest.phone.includes(digits)) return 1;
    if (words.length === 0 || !words.every((word) => guest.text.includes(` ${word}`))) return undefined;
    if (guest.text === ` ${words.join(' ')} `) return 0;
    return words.every((word) => guest.text.includes(` ${word} `)) ? 1 : 2;
  };
}

function searchableOf(details: GuestDetails): Searchable {
  const known = searchables.get(details);
  if (known) return known;
  const text = ` ${wordsOf(details.name).join(' ')} `;
  const searchable = { text, phone: (details.phone ?? '').replaceAll(/\D/g, '') };
  searchables.set(details, searchable);
  return searchable;
}

function wordsOf(text: string): readonly string[] {
  return fold(text.replaceAll(/['’ʼ`]/g, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A number as people say it: without the zeros in front that stand for the country or the trunk line. */
function phoneDigitsOf(text: string): string | undefined {
  if (!/^[\d\s+()./-]+$/.test(text)) return undefined;
  const digits = text.replaceAll(/\D/g, '').replace(/^0+/, '');
  return digits.length >= PHONE_DIGITS_MIN ? digits : undefined;
}
