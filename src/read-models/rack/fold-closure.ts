import { monthsOf, nightsOf } from '#domain/kernel/hotel-day.ts';
import type { RoomPutOutOfOrder, RoomReturnedToService } from '#domain/housekeeping/housekeeping-events.ts';
import type { RowWriter } from '../read-model.ts';
import { closeNight, openNight } from './count-nights.ts';
import { closureKey, ROOMS_PAGE, roomKey, type ClosureRow, type RackRow } from './rack-rows.ts';

export function foldClosure(rows: RowWriter<RackRow>, event: RoomPutOutOfOrder | RoomReturnedToService): void {
  if (event.type === 'RoomPutOutOfOrder') closeRoom(rows, event);
  else returnRoom(rows, event);
}

function closeRoom(rows: RowWriter<RackRow>, { closureId, roomId, nights, reason }: RoomPutOutOfOrder): void {
  const { arrival: from, departure: to } = nights;
  const closure: ClosureRow = { kind: 'closure', closureId, roomId, from, to, reason };
  for (const month of monthsOf(nights)) rows.put(month, closureKey(closureId), closure);
  const room = rows.get(ROOMS_PAGE, roomKey(roomId));
  for (const night of nightsOf(nights)) {
    closeNight(rows, night, { roomId, closureId, roomTypeId: room?.kind === 'room' ? room.roomTypeId : undefined });
  }
}

/** The nights that were closed until now stay in the history; those from `from` on can be sold again. */
function returnRoom(rows: RowWriter<RackRow>, { closureId, roomId, nights, from }: RoomReturnedToService): void {
  const keptMonths = from > nights.arrival ? monthsOf({ arrival: nights.arrival, departure: from }) : [];
  for (const month of monthsOf(nights)) {
    const closure = rows.get(month, closureKey(closureId));
    if (closure?.kind !== 'closure') continue;
    if (keptMonths.includes(month)) rows.put(month, closureKey(closureId), { ...closure, to: from });
    else rows.delete(month, closureKey(closureId));
  }
  const room = rows.get(ROOMS_PAGE, roomKey(roomId));
  for (const night of nightsOf({ arrival: from, departure: nights.departure })) {
    openNight(rows, night, { roomId, closureId, roomTypeId: room?.kind === 'room' ? room.roomTypeId : undefined });
  }
}
