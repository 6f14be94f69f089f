import type { GuestDetails } from '#domain/guests/guest-details.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import { guestMatcher } from './guest-matcher.ts';
import { phoneAsked, phoneDigits, wordsAsked, wordsOfGuest } from './guest-words.ts';
import { PostingLists } from './posting-lists.ts';
import { nearlyBegins } from './nearly-begins.ts';
import { SortedWords } from './sorted-words.ts';

/** A guest who fits what was typed: 0 is the whole name, larger is worse. */
export type GuestFit = { readonly guestId: GuestId; readonly details: GuestDetails; readonly misfit: number };

export type Asked = {
  readonly text: string;
  readonly limit: number;
  /** Whoever is here or will come soon: found first, and never crowded out by namesakes. */
  readonly preferred: Iterable<GuestId>;
};

/** Guests looked at closely for one keystroke. Who types one letter does not read that many names. */
const CANDIDATES_MAX = 1_000;
const TYPO_LETTERS_MIN = 4;
const MISFIT_OF_TYPO = 3;

type DetailsOf = (guestId: GuestId) => GuestDetails | undefined;

/**
 * Finds guests by what is typed, at every key: by the beginning of any word of their names in every usual spelling, by
 * e-mail and company, and by digits of the phone number. Kept in memory and never stored: it is read off the details.
 */
export class GuestIndex {
  readonly #guests = new PostingLists();
  readonly #words = new SortedWords();
  readonly #phones = new Map<GuestId, string>();

  /** What is known of a guest has changed; undefined: nothing was, or is no more. */
  put(guestId: GuestId, before: Partial<GuestDetails> | undefined, after: Partial<GuestDetails> | undefined): void {
    for (const word of before ? wordsOfGuest(before) : []) this.#guests.remove(word, guestId);
    for (const word of after ? wordsOfGuest(after) : []) this.#add(word, guestId);
    const phone = phoneDigits(after?.phone);
    if (phone === '') this.#phones.delete(guestId);
    else this.#phones.set(guestId, phone);
  }

  /** The best first; among equals the preferred, then those who were registered last. */
  like({ text, limit, preferred }: Asked, detailsOf: DetailsOf): readonly GuestFit[] {
    this.#words.settle();
    const first = new Set(preferred);
    const fits = this.#fitting(text, new Set([...first, ...this.#candidates(text)]), detailsOf);
    const found = fits.length > 0 ? fits : this.#nearly(text, detailsOf);
    return found
      .toSorted(
        (left, right) =>
          left.misfit - right.misfit ||
          Number(first.has(right.guestId)) - Number(first.has(left.guestId)) ||
          (left.guestId < right.guestId ? 1 : -1),
      )
      .slice(0, limit);
  }

  /** Whoever has all of these words, exactly. */
  withWords(words: Iterable<string>): readonly GuestId[] {
    const lists = [...words].map((word) => this.#guests.of(word));
    const [rarest = [], ...others] = lists.toSorted((left, right) => left.length - right.length);
    return rarest.filter((guestId) => others.every((guests) => guests.includes(guestId)));
  }

  #add(word: string, guestId: GuestId): void {
    if (this.#guests.add(word, guestId)) this.#words.add(word);
  }

  /** Whoever may fit, by the word that the fewest have; all words are looked at in `#fitting`. */
  #candidates(text: string): Iterable<GuestId> {
    const digits = phoneAsked(text);
    const byPhone = digits === undefined ? [] : this.#withDigits(digits);
    const sets = wordsAsked(text).map((spellings) => this.#beginningWith(spellings));
    const [rarest] = sets.toSorted((left, right) => left.size - right.size);
    return [...byPhone, ...(rarest ?? [])];
  }

  #beginningWith(spellings: readonly string[]): Set<GuestId> {
    const found = new Set<GuestId>();
    for (const spelling of spellings) {
      for (const guestId of this.#guests.of(spelling)) if (found.size < CANDIDATES_MAX) found.add(guestId);
      for (const word of this.#words.beginningWith(spelling)) {
        if (found.size >= CANDIDATES_MAX) return found;
        for (const guestId of this.#guests.of(word)) found.add(guestId);
      }
    }
    return found;
  }

  *#withDigits(digits: string): IterableIterator<GuestId> {
    for (const [guestId, phone] of this.#phones) if (phone.includes(digits)) yield guestId;
  }

  #fitting(text: string, candidates: Iterable<GuestId>, detailsOf: DetailsOf): readonly GuestFit[] {
    const misfitOf = guestMatcher(text);
    const fits: GuestFit[] = [];
    for (const guestId of candidates) {
      const details = detailsOf(guestId);
      const misfit = details && misfitOf(details);
      if (details && misfit !== undefined) fits.push({ guestId, details, misfit });
    }
    return fits;
  }

  /** Nobody fits what was typed: whoever fits it but for one slip in the longest word. */
  #nearly(text: string, detailsOf: DetailsOf): readonly GuestFit[] {
    const asked = wordsAsked(text).map(([word = '']) => word);
    const longest = asked.toSorted((left, right) => right.length - left.length)[0] ?? '';
    if (longest.length < TYPO_LETTERS_MIN) return [];
    const meant = [...this.#words.beginningWith(longest[0] ?? '')].filter((word) => nearlyBegins(word, longest));
    const others = asked.filter((word) => word !== longest).join(' ');
    const candidates = new Set<GuestId>();
    for (const word of meant) {
      if (candidates.size >= CANDIDATES_MAX) break;
      for (const guestId of this.#guests.of(word)) candidates.add(guestId);
    }
    const isOther = others === '' ? () => 0 : guestMatcher(others);
    return [...candidates].flatMap((guestId) => {
      const details = detailsOf(guestId);
      return details && isOther(details) !== undefined ? [{ guestId, details, misfit: MISFIT_OF_TYPO }] : [];
    });
  }
}
