import type { Metric, Sample } from './metric.ts';

/** A count that only grows, one series per value of its label. */
export class Counter implements Metric {
  readonly type = 'counter';
  readonly name: string;
  readonly help: string;
  readonly #label: string;
  readonly #counts = new Map<string, number>();

  /** Series that are known beforehand stand at 0 from the start, so that a rate can be told of the first count too. */
  constructor(name: string, help: string, label: string, known: readonly string[]) {
    this.name = name;
    this.help = help;
    this.#label = label;
    for (const value of known) this.#counts.set(value, 0);
  }

  add(value: string, count = 1): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + count);
  }

  samples(): readonly Sample[] {
    return [...this.#counts].map(([value, count]) => ({ labels: { [this.#label]: value }, value: count }));
  }
}
