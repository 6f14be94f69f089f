/**
 * A map that can be forked in O(1): the fork reads through to its base and keeps its own writes, so a speculative decision
 * is thrown away by forgetting the fork. Values are immutable; a base must not be written while one of its forks is in use.
 */
export class Table<Key extends string | number, Value> {
  readonly #base: Table<Key, Value> | undefined;
  /** An own entry of undefined hides the base's value: the key was deleted in this fork. */
  readonly #own = new Map<Key, Value | undefined>();

  constructor(base?: Table<Key, Value>) {
    this.#base = base;
  }

  get(key: Key): Value | undefined {
    return this.#own.has(key) ? this.#own.get(key) : this.#base?.get(key);
  }

  has(key: Key): boolean {
    return this.get(key) !== undefined;
  }

  set(key: Key, value: Value): void {
    this.#own.set(key, value);
  }

  delete(key: Key): void {
    if (this.#base) this.#own.set(key, undefined);
    else this.#own.delete(key);
  }

  fork(): Table<Key, Value> {
    return new Table(this);
  }

  /** Base entries first, in their order, then the fork's new ones. */
  *entries(): IterableIterator<[Key, Value]> {
    if (this.#base) {
      for (const [key, value] of this.#base.entries()) {
        if (!this.#own.has(key)) yield [key, value];
        else {
          const own = this.#own.get(key);
          if (own !== undefined) yield [key, own];
        }
      }
    }
    for (const [key, value] of this.#own) {
      if (value !== undefined && !this.#base?.has(key)) yield [key, value];
    }
  }

  *values(): IterableIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  get isEmpty(): boolean {
    return this.entries().next().done === true;
  }

  get size(): number {
    let count = 0;
    for (const _ of this.entries()) count += 1;
    return count;
  }
}
