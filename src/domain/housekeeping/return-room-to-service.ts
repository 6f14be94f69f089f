import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { ClosureId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { closureOf, endOfClosure, isSeenLater, type ClosureChanged, type SeenClosure } from './closure.ts';
import type { RoomReturnedToService } from './housekeeping-events.ts';

export type ReturnRoomToService = {
  readonly type: 'ReturnRoomToService';
  readonly closureId: ClosureId;
} & SeenClosure;

/** A closure that is over or was ended by a colleague is not an error: the room is in service, as asked. */
export function returnRoomToService(
  hotel: HotelState,
  command: ReturnRoomToService,
  given: Circumstances,
): Decision<RoomReturnedToService, ClosureChanged> {
  const closure = closureOf(hotel, command.closureId);
  if (!closure) return accept();
  const changed = isSeenLater(closure, command);
  if (changed) return refuse(changed);
  const ended = endOfClosure(closure, given.businessDate, command.observedAt ?? given.at);
  return accept({ type: 'RoomReturnedToService', ...ended });
}
