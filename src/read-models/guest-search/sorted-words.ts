/** New words wait here until there are so many that sorting them in is worth it. */
const FRESH_MAX = 2_000;

/** Words that can be asked for by their beginning; one search in a sorted list, whatever their number. */
export class SortedWords {
  #sorted: string[] = [];
  #fresh: string[] = [];

  /** A word that is not there yet. */
  add(word: string): void {
    this.#fresh.push(word);
    if (this.#fresh.length > FRESH_MAX + this.#sorted.length / 4) this.#sortIn();
  }

  *beginningWith(beginning: string): IterableIterator<string> {
    for (let index = this.#firstFrom(beginning); index < this.#sorted.length; index += 1) {
      const word = this.#sorted[index] as string;
      if (!word.startsWith(beginning)) break;
      yield word;
    }
    for (const word of this.#fresh) if (word.startsWith(beginning)) yield word;
  }

  /** Many new words at once are sorted in before the first of them is asked for. */
  settle(): void {
    if (this.#fresh.length > FRESH_MAX) this.#sortIn();
  }

  #sortIn(): void {
    this.#sorted = [...this.#sorted, ...this.#fresh].toSorted(byLetters);
    this.#fresh = [];
  }

  #firstFrom(beginning: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sorted[middle] as string) < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function byLetters(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
