import type { GuestId } from '#domain/kernel/identifiers.ts';

/** Which guests have a word. Most words, e-mail addresses above all, are one guest's, and cost no list. */
export class PostingLists {
  readonly #guests = new Map<string, GuestId | GuestId[]>();

  of(word: string): readonly GuestId[] {
    const known = this.#guests.get(word);
    if (known === undefined) return [];
    return typeof known === 'string' ? [known] : known;
  }

  /** True where nobody ever had the word before. A guest is added to a word once. */
  add(word: string, guestId: GuestId): boolean {
    const known = this.#guests.get(word);
    if (known === undefined) this.#guests.set(word, guestId);
    else if (typeof known === 'string') this.#guests.set(word, [known, guestId]);
    else known.push(guestId);
    return known === undefined;
  }

  /** The word stays known, for it is kept in order elsewhere. */
  remove(word: string, guestId: GuestId): void {
    const left = this.of(word).filter((one) => one !== guestId);
    if (this.#guests.has(word)) this.#guests.set(word, left);
  }
}
