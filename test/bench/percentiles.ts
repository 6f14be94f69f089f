export type Percentiles = {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly samples: number;
};

/** Nearest-rank percentiles; the samples may come in any order. */
export function percentilesOf(samples: readonly number[]): Percentiles {
  const sorted = samples.toSorted((left, right) => left - right);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), samples: sorted.length };
}
