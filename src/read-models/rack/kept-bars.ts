import { isSame } from '#contract/difference/is-same.ts';
import type { BarMarks, RackBar } from '#contract/rack.ts';
import { barsOf } from './rack-bars.ts';
import type { StayRow } from './rack-rows.ts';

type Drawn = { readonly guest: string; readonly marks: BarMarks; readonly bars: readonly RackBar[] };

/** Rows are never written to: while a stay has the same row, its bars differ by the guest's name and by its marks alone. */
const drawn = new WeakMap<StayRow, Drawn>();

/**
 * The bars of a stay: the same objects as in the last answer, unless something about them is new. A rack is asked again
 * after every command and one stay is another one, so telling what changed costs what changed.
 */
export function keptBarsOf(stay: StayRow, guest: string, marks: BarMarks): readonly RackBar[] {
  const known = drawn.get(stay);
  if (known?.guest === guest && isSame(known.marks, marks)) return known.bars;
  const bars = barsOf(stay, guest, marks);
  drawn.set(stay, { guest, marks, bars });
  return bars;
}
