import type {
  ClosureDatesChanged,
  HouseUseEnded,
  RoomReturnedToService,
} from '#domain/housekeeping/housekeeping-events.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import { monthsOf, nightsOf, type Interval } from '#domain/kernel/hotel-day.ts';
import type { ClosureId, RoomId } from '#domain/kernel/identifiers.ts';
import type { RowWriter } from '../read-model.ts';
import { closeNight, openNight, type ClosedRoom } from './count-nights.ts';
import { closureKey, ROOMS_PAGE, roomKey, type ClosureRow, type RackRow } from './rack-rows.ts';

type Rows = RowWriter<RackRow>;

/** What takes a room out of sale, and gives it back. A room that is out of service stays for sale: the rack shows nothing of it. */
export function foldClosure(rows: Rows, event: HotelEvent): void {
  switch (event.type) {
    case 'RoomPutOutOfOrder':
      return closeRoom(rows, event, {});
    case 'RoomPutToHouseUse':
      return closeRoom(rows, event, { houseUse: true });
    case 'ClosureDatesChanged':
      return changeClosure(rows, event);
    case 'RoomReturnedToService':
    case 'HouseUseEnded':
      return returnRoom(rows, event);
    default:
      return;
  }
}

type Closed = {
  readonly closureId: ClosureId;
  readonly roomId: RoomId;
  readonly nights: Interval;
  readonly reason: string;
};

function closeRoom(rows: Rows, closed: Closed, use: Pick<ClosureRow, 'houseUse'>): void {
  const { closureId, roomId, nights, reason } = closed;
  const { arrival: from, departure: to } = nights;
  const closure: ClosureRow = { kind: 'closure', closureId, roomId, from, to, reason, ...use };
  for (const month of monthsOf(nights)) rows.put(month, closureKey(closureId), closure);
  for (const night of nightsOf(nights)) closeNight(rows, night, closedRoom(rows, closed));
}

function changeClosure(rows: Rows, event: ClosureDatesChanged): void {
  if (event.kind === 'out-of-service') return;
  for (const month of monthsOf(event.before)) rows.delete(month, closureKey(event.closureId));
  for (const night of nightsOf(event.before)) openNight(rows, night, closedRoom(rows, event));
  closeRoom(rows, event, event.kind === 'house-use' ? { houseUse: true } : {});
}

/** The nights that were closed until now stay in the history; those from `from` on can be sold again. */
function returnRoom(rows: Rows, event: RoomReturnedToService | HouseUseEnded): void {
  const { closureId, nights, from } = event;
  const keptMonths = from > nights.arrival ? monthsOf({ arrival: nights.arrival, departure: from }) : [];
  for (const month of monthsOf(nights)) {
    const closure = rows.get(month, closureKey(closureId));
    if (closure?.kind !== 'closure') continue;
    if (keptMonths.includes(month)) rows.put(month, closureKey(closureId), { ...closure, to: from });
    else rows.delete(month, closureKey(closureId));
  }
  for (const night of nightsOf({ arrival: from, departure: nights.departure })) {
    openNight(rows, night, closedRoom(rows, event));
  }
}

function closedRoom(rows: Rows, { roomId, closureId }: Pick<Closed, 'roomId' | 'closureId'>): ClosedRoom {
  const room = rows.get(ROOMS_PAGE, roomKey(roomId));
  return { roomId, closureId, roomTypeId: room?.kind === 'room' ? room.roomTypeId : undefined };
}
