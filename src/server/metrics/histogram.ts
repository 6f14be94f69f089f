import type { Metric, Sample } from './metric.ts';

/** How long something takes: how often it took at most so many seconds. */
export class Histogram implements Metric {
  readonly type = 'histogram';
  readonly name: string;
  readonly help: string;
  readonly #bounds: readonly number[];
  readonly #counts: number[];
  #sum = 0;
  #count = 0;

  /** `bounds` in seconds, ascending. */
  constructor(name: string, help: string, bounds: readonly number[]) {
    this.name = name;
    this.help = help;
    this.#bounds = bounds;
    this.#counts = bounds.map(() => 0);
  }

  observe(seconds: number): void {
    this.#sum += seconds;
    this.#count += 1;
    this.#bounds.forEach((bound, index) => {
      if (seconds <= bound) this.#counts[index] = (this.#counts[index] ?? 0) + 1;
    });
  }

  samples(): readonly Sample[] {
    const buckets = this.#bounds.map((bound, index) => bucket(String(bound), this.#counts[index] ?? 0));
    return [
      ...buckets,
      bucket('+Inf', this.#count),
      { suffix: '_sum', value: this.#sum },
      { suffix: '_count', value: this.#count },
    ];
  }
}

function bucket(bound: string, value: number): Sample {
  return { suffix: '_bucket', labels: { le: bound }, value };
}
