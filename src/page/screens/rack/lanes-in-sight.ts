import { isGhost } from './bar-look.ts';
import type { DayRange } from './day-window.ts';
import type { Shown, ShownLanes } from './line-layout.ts';
import { holdsStays, type RackLine, type StayLine } from './rack-lines.ts';

/**
 * What each line needs for what lies in it in sight: the busiest day of the year does not make the quiet weeks tall. A stay
 * that ends on the first day still shows half a cell there. Lines that are in `held` stay as they are.
 */
export function lanesInSight(lines: readonly RackLine[], sight: DayRange, held?: ShownLanes): ShownLanes {
  return new Map(
    lines.filter(holdsStays).map((line) => [line.key, held?.get(line.key) ?? shownOf(line, sight)] as const),
  );
}

function shownOf({ placed }: StayLine, { from, to }: DayRange): Shown {
  const inSight = placed.filter(({ item }) => item.from < to && item.to >= from);
  return {
    lanes: inSight.reduce((most, { lane }) => Math.max(most, lane + 1), 1),
    stays: inSight.filter(({ item }) => item.kind === 'bar' && !isGhost(item.bar)).length,
  };
}
