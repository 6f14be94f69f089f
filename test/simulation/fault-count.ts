/** What was done to the system, by kind. */
export class FaultCount {
  readonly #counts = new Map<string, number>();

  add(fault: string): void {
    this.#counts.set(fault, (this.#counts.get(fault) ?? 0) + 1);
  }

  addAll(other: FaultCount): void {
    for (const [fault, count] of other.#counts) this.#counts.set(fault, (this.#counts.get(fault) ?? 0) + count);
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  toString(): string {
    return [...this.#counts].map(([fault, count]) => `${count} × ${fault}`).join(', ');
  }
}
