import type { Likeness } from '#contract/guest-profile.ts';
import type { GuestDetails } from '#domain/guests/guest-details.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import type { GuestIndex } from './guest-index.ts';
import { phoneDigits, wordsOf } from './guest-words.ts';
import { fold } from './fold.ts';
import { spellings } from './spellings.ts';

export type GuestAlike = { readonly guestId: GuestId; readonly because: readonly Likeness[] };

/** Digits at the end of a number that are the same with and without the country's code. */
const PHONE_DIGITS_COMPARED = 9;
const LOOKED_AT = 500;

/** Guests who may be the same person as this one, the likeliest first: one sign that is nobody else's, or two that are. */
export function guestsAlike(
  index: GuestIndex,
  details: GuestDetails,
  detailsOf: (guestId: GuestId) => GuestDetails | undefined,
): readonly GuestAlike[] {
  const candidates = new Set<GuestId>();
  const name = wordsOf(details.name).map((word) => spellings(word)[0] ?? word);
  if (name.length > 0) for (const guestId of index.withWords(name)) candidates.add(guestId);
  const email = fold(details.email ?? '').trim();
  if (email !== '') for (const guestId of index.withWords([email])) candidates.add(guestId);
  const phone = lastDigits(details.phone);
  if (phone !== '') {
    const asked = { text: phone, limit: LOOKED_AT, preferred: [] };
    for (const { guestId } of index.like(asked, detailsOf)) candidates.add(guestId);
  }
  return [...candidates]
    .slice(0, LOOKED_AT)
    .flatMap((guestId) => {
      const other = detailsOf(guestId);
      const because = other ? likenesses(details, other) : [];
      return other && isTelling(because) && !isContradicted(details, other, because) ? [{ guestId, because }] : [];
    })
    .toSorted((left, right) => right.because.length - left.because.length || (left.guestId < right.guestId ? -1 : 1));
}

function likenesses(one: GuestDetails, other: GuestDetails): readonly Likeness[] {
  const isSame = (left: string | undefined, right: string | undefined): boolean =>
    left !== undefined && left !== '' && fold(left).trim() === fold(right ?? '').trim();
  const signs: readonly (readonly [Likeness, boolean])[] = [
    ['name', isSameName(one.name, other.name)],
    ['phone', lastDigits(one.phone) !== '' && lastDigits(one.phone) === lastDigits(other.phone)],
    ['email', isSame(one.email, other.email)],
    ['birth-date', isSame(one.birthDate, other.birthDate)],
    ['document', isSame(one.documentNumber, other.documentNumber)],
    ['company', isSame(one.company, other.company)],
  ];
  return signs.flatMap(([likeness, holds]) => (holds ? [likeness] : []));
}

/** A date of birth or an employer alone says nothing, and families share a phone. */
function isTelling(because: readonly Likeness[]): boolean {
  const strong = because.filter((likeness) => likeness !== 'birth-date' && likeness !== 'company');
  return strong.length >= 1;
}

/** Two people have one name more often than one person has two telephones; nobody was born twice. */
function isContradicted(one: GuestDetails, other: GuestDetails, because: readonly Likeness[]): boolean {
  if (differ(one.birthDate, other.birthDate)) return true;
  return because.length === 1 && because[0] === 'name' && differ(lastDigits(one.phone), lastDigits(other.phone));
}

function differ(left: string | undefined, right: string | undefined): boolean {
  return Boolean(left) && Boolean(right) && left !== right;
}

/** The same words in any order, in any spelling. */
function isSameName(one: string, other: string): boolean {
  const plain = (name: string) => inOrder(wordsOf(name).map((word) => inOrder(spellings(word))[0] ?? word)).join(' ');
  return plain(one) !== '' && plain(one) === plain(other);
}

function lastDigits(phone: string | undefined): string {
  const digits = phoneDigits(phone);
  return digits.length < PHONE_DIGITS_COMPARED ? '' : digits.slice(-PHONE_DIGITS_COMPARED);
}

function inOrder(words: readonly string[]): readonly string[] {
  return words.toSorted((left, right) => (left < right ? -1 : 1));
}
