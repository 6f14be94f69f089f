/**
 * I6, by a book of our own: which tab of a browser took which fence, and with which one each write of pulled events was let
 * through. No fence is given twice, none is lower than one before, and whoever was overtaken writes nothing any more.
 */
export class FenceBook {
  readonly #takenBy = new Map<number, object>();
  readonly #objections: string[] = [];
  #latest = 0;

  /** The last one that was taken. */
  get latest(): number {
    return this.#latest;
  }

  get objections(): readonly string[] {
    return this.#objections;
  }

  taken(fence: number, tab: object): void {
    if (fence <= this.#latest) this.#objections.push(`fence ${fence} was given after fence ${this.#latest}`);
    this.#takenBy.set(fence, tab);
    this.#latest = Math.max(this.#latest, fence);
  }

  /** `latest` is the last fence that had been taken when the write was made. */
  wrote(what: string, { fence, tab, latest }: { fence: number; tab: object; latest: number }): void {
    if (fence < latest) this.#objections.push(`${what} was let through with fence ${fence}, after ${latest} was taken`);
    if (this.#takenBy.get(fence) !== tab) this.#objections.push(`${what} came with fence ${fence} of another tab`);
  }
}
