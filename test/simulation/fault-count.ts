/** Everything that is done to the system, or must have come of it: a kind that never happens in a long run proves nothing, and fails it. */
const FAULTS = [
  'request lost',
  'request repeated',
  'answer lost',
  'answered by a captive portal',
  'line cut',
  'server killed',
  'server restored from a backup',
  'device removed',
  'tab killed',
  'tab frozen',
  'tab died before its transaction',
  'tab died after its transaction',
  'disk full',
  'database evicted',
  'sync lock stolen',
  'clock jumped',
  'pages dropped by the server',
  'cut off while it took pages',
  'restarted while it took pages',
  'begun with pages',
  'app updated',
  'older app met a newer event',
  'older server met a newer command',
] as const;

export type Fault = (typeof FAULTS)[number];

/** As plain data, for another process. */
export type FaultCounts = readonly (readonly [Fault, number])[];

/** What was done to the system, by kind. */
export class FaultCount {
  readonly #counts = new Map<Fault, number>();

  add(fault: Fault): void {
    this.#counts.set(fault, this.of(fault) + 1);
  }

  addAll(counts: FaultCounts): void {
    for (const [fault, count] of counts) this.#counts.set(fault, this.of(fault) + count);
  }

  get counts(): FaultCounts {
    return [...this.#counts];
  }

  of(fault: Fault): number {
    return this.#counts.get(fault) ?? 0;
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  get neverHappened(): readonly Fault[] {
    return FAULTS.filter((fault) => this.of(fault) === 0);
  }

  toString(): string {
    return FAULTS.map((fault) => `${this.of(fault)} × ${fault}`).join(', ');
  }
}
