/**
 * How one plain value becomes another: replaced, or some fields of it changed, or a list put together from what it had and
 * what is new. Plain data itself, so it crosses every border that the values cross.
 */
export type Difference =
  | { readonly is: unknown }
  /** Only the fields that are others now; one that becomes undefined is gone. */
  | { readonly fields: readonly (readonly [name: string, change: Difference])[] }
  /** The whole new list, in its order. */
  | { readonly list: readonly Piece[] };

/** A part of a list: items [from, to) as they were, an item as it was but for a change, or items that are new. */
export type Piece =
  | { readonly from: number; readonly to: number }
  | { readonly at: number; readonly change: Difference }
  | { readonly items: readonly unknown[] };
