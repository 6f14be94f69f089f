import type { HotelState } from '../hotel-state.ts';
import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { ClosureId } from '../kernel/identifiers.ts';
import { closureOf, endOfClosure, isSeenLater, type ClosureChanged, type SeenClosure } from './closure.ts';
import type { HouseUseEnded } from './housekeeping-events.ts';

/** The house needs the room no longer: it is for sale again. */
export type EndHouseUse = { readonly type: 'EndHouseUse'; readonly closureId: ClosureId } & SeenClosure;

export function endHouseUse(
  hotel: HotelState,
  command: EndHouseUse,
  given: Circumstances,
): Decision<HouseUseEnded, ClosureChanged> {
  const closure = closureOf(hotel, command.closureId);
  if (!closure) return accept();
  const changed = isSeenLater(closure, command);
  if (changed) return refuse(changed);
  return accept({
    type: 'HouseUseEnded',
    ...endOfClosure(closure, given.businessDate, command.observedAt ?? given.at),
  });
}
