/** Chance that comes out the same for the same seed: sfc32, seeded by a hash of the text (Chris Doty-Humphrey, PractRand). */
export class SeededRandom {
  readonly #state: Uint32Array;

  constructor(seed: string) {
    this.#state = new Uint32Array([hashOf(seed, 1), hashOf(seed, 2), hashOf(seed, 3), 1]);
    for (let round = 0; round < 12; round += 1) this.next();
  }

  /** In [0, 1). */
  next(): number {
    const [a = 0, b = 0, c = 0, counter = 0] = this.#state;
    const sum = (a + b + counter) >>> 0;
    this.#state.set([b ^ (b >>> 9), c + (c << 3), ((c << 21) | (c >>> 11)) + sum, counter + 1]);
    return sum / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number in [from, to], both included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  pick<Value>(values: readonly [Value, ...Value[]]): Value {
    return values[this.between(0, values.length - 1)] ?? values[0];
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.between(0, 255));
  }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
