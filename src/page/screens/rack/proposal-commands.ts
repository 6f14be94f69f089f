import type { HotelCommand } from '#domain/hotel.ts';
import type { Interval } from '#domain/kernel/hotel-day.ts';
import type { RackDates, RackMove } from './rack-events.ts';

/**
 * What dropping a bar means, in the order in which each step finds room for the next: a stay that changes room and dates
 * lets go of its old room first, so that nothing but itself is in its way.
 */
export function proposalCommands(proposal: RackMove | RackDates): readonly HotelCommand[] {
  const { reservationId, arrival, departure } = proposal.bar;
  const stay = stayOf(proposal);
  const dates: HotelCommand = { type: 'ChangeStayDates', reservationId, stay, before: { arrival, departure } };
  const room = proposal.kind === 'move' ? roomCommand(proposal) : undefined;
  if (!changesDates(proposal)) return room ? [room] : [];
  if (!room) return [dates];
  if (room.type !== 'AssignRoom' || !proposal.bar.roomId) return [room, dates];
  return [{ type: 'UnassignRoom', reservationId }, dates, room];
}

/** The whole stay as it would be; the bar may be only one of its rooms. */
export function stayOf({ bar, arrival, departure }: RackMove | RackDates): Interval {
  return {
    arrival: bar.from === bar.arrival ? arrival : bar.arrival,
    departure: bar.to === bar.departure ? departure : bar.departure,
  };
}

export function changesDates(proposal: RackMove | RackDates): boolean {
  const { arrival, departure } = stayOf(proposal);
  return arrival !== proposal.bar.arrival || departure !== proposal.bar.departure;
}

function roomCommand({ bar, roomId }: RackMove): HotelCommand | undefined {
  const { reservationId } = bar;
  if (roomId === bar.roomId) return undefined;
  if (!roomId) return { type: 'UnassignRoom', reservationId };
  if (bar.status === 'in-house' && bar.roomId)
    return { type: 'MoveGuestToRoom', reservationId, fromRoomId: bar.roomId, roomId };
  return { type: 'AssignRoom', reservationId, roomId };
}
