import type { Difference, Piece } from './difference.ts';

/** The pieces of a list, gathered in its order; neighbours of one kind become one piece. */
export class ListPieces {
  readonly #pieces: Piece[] = [];
  #keepsSome = false;

  /** False: nothing of the old list is in it. */
  get keepsSome(): boolean {
    return this.#keepsSome;
  }

  get all(): readonly Piece[] {
    return this.#pieces;
  }

  keep(from: number, to: number): void {
    if (from === to) return;
    this.#keepsSome = true;
    const last = this.#pieces.at(-1);
    if (last && 'from' in last && last.to === from) this.#pieces.splice(-1, 1, { from: last.from, to });
    else this.#pieces.push({ from, to });
  }

  change(at: number, change: Difference): void {
    this.#keepsSome = true;
    this.#pieces.push({ at, change });
  }

  add(items: readonly unknown[]): void {
    if (items.length === 0) return;
    const last = this.#pieces.at(-1);
    if (last && 'items' in last) this.#pieces.splice(-1, 1, { items: [...last.items, ...items] });
    else this.#pieces.push({ items });
  }
}
