import type { GuestDetails } from '#domain/guests/guest-details.ts';
import { phoneAsked, phoneDigits, wordsAsked, wordsOf, wordsOfGuest } from './guest-words.ts';

/** How well a guest fits: 0 is the whole name, larger is worse, undefined does not fit. */
export type GuestMatcher = (details: GuestDetails) => number | undefined;

export function guestMatcher(text: string): GuestMatcher {
  const asked = wordsAsked(text);
  const digits = phoneAsked(text);
  return (details) => {
    if (digits !== undefined && phoneDigits(details.phone).includes(digits)) return 1;
    if (asked.length === 0) return undefined;
    const words = wordsOfGuest(details);
    const all = [...words];
    const isBegun = (spellings: readonly string[]) => all.some((word) => spellings.some((one) => word.startsWith(one)));
    if (!asked.every(isBegun)) return undefined;
    if (!asked.every((spellings) => spellings.some((one) => words.has(one)))) return 2;
    return wordsOf(details.name).length === asked.length ? 0 : 1;
  };
}
