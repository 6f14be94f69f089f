/** A mechanism that a promise of the product hangs on, and how to take it away. */
export type Mechanism = {
  readonly name: string;
  readonly file: string;
  /** Stands in the file exactly once… */
  readonly from: string;
  /** …and this in its place is the product without the mechanism. */
  readonly to: string;
  /** Where it must be noticed: test files, as vitest is given them. */
  readonly noticedBy: readonly string[];
  /** The vitest project of those tests; `unit` where nothing is said. */
  readonly project?: 'browser';
};
