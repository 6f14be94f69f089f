import fc from 'fast-check';
import type { RackBar, RackRoomType } from '#contract/rack.ts';
import { addDays, hotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ReservationId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { Plane } from '#page/screens/rack/geometry.ts';

export const today = hotelDay(2026, 3, 13);
export const double: RackRoomType = { roomTypeId: 'DBL' as RoomTypeId, name: 'Double', code: 'DBL' };
export const single: RackRoomType = { roomTypeId: 'SGL' as RoomTypeId, name: 'Single', code: 'SGL' };
export const room = (number: string) => number as RoomId;

/** A reserved stay from today + `from` to today + `to` in a room. */
export function bar(guest: string, from: number, to: number, rest: Partial<RackBar> = {}): RackBar {
  const arrival = addDays(today, from);
  const departure = addDays(today, to);
  return {
    barId: guest,
    reservationId: guest as ReservationId,
    roomId: room('204'),
    from: arrival,
    to: departure,
    arrival,
    departure,
    status: 'reserved',
    bookedTypeId: double.roomTypeId,
    guest,
    party: { adults: 2, children: 0, infants: 0 },
    confirmation: 'K1',
    marks: { pending: false, conflict: false, atRisk: false },
    ...rest,
  };
}

export const plane: Plane = {
  from: addDays(today, -400),
  days: 1160,
  columnWidth: 45,
  headWidth: 132,
  rowHeight: 32,
  today,
  isNarrow: false,
};

export const anyDay = fc.integer({ min: today - 300, max: today + 300 }).map((day) => day as HotelDay);
export const anyPlane = fc.integer({ min: 18, max: 220 }).map((columnWidth): Plane => ({ ...plane, columnWidth }));
/** Stretches of nights near each other, so that they meet and overlap often. */
export const anyNights = fc
  .tuple(fc.integer({ min: -15, max: 25 }), fc.integer({ min: 0, max: 8 }))
  .map(([from, nights]) => ({ from: addDays(today, from), to: addDays(today, from + nights) }));
