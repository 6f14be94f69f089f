import type { RestoredRows } from './restore-rows.ts';

export type RestoreOrder = {
  readonly from: string;
  /** Whether a store that is there already may be put aside. */
  readonly replace: boolean;
  /** The same log goes on under its name: for a move to another place, when nothing was written since the backup. */
  readonly isMove: boolean;
  readonly now: () => number;
  readonly onProgress?: (rows: number) => void;
  readonly stop?: AbortSignal;
};

export type Restored = RestoredRows & { readonly putAside: string | undefined };

/** There is a store already, and nobody said that it may go. */
export class StoreInTheWay extends Error {
  override readonly name = 'StoreInTheWay';
}
