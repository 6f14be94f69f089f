import type { HotelCommand } from '#domain/hotel.ts';
import { nightsOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomId, StaffId } from '#domain/kernel/identifiers.ts';
import type { BookingRow } from './booking-row.ts';
import { roomTypeIdOf } from './commands-of-step.ts';

/** Rooms of each assigned type that the resort had in use at its peak: the data's README. */
export const RESORT_ROOMS: ReadonlyMap<string, number> = new Map(
  Object.entries({ A: 75, B: 2, C: 13, D: 53, E: 33, F: 13, G: 9, H: 4, I: 8 }),
);

/** 'A=75,B=2' → rooms by type; undefined for anything else. */
export function parseRooms(text: string): ReadonlyMap<string, number> | undefined {
  const rooms = new Map<string, number>();
  for (const part of text.split(',')) {
    const [, type, count] = /^\s*([A-Z])\s*=\s*(\d+)\s*$/.exec(part) ?? [];
    if (!type || !count) return undefined;
    rooms.set(type, Number(count));
  }
  return rooms;
}

export type Founding = {
  readonly name: string;
  readonly rooms: ReadonlyMap<string, number>;
  readonly rows: readonly BookingRow[];
};

/** The commands that set up a hotel in which these bookings can be lived: its rooms, and as much overbooking as it had. */
export function foundHotel({ name, rooms, rows }: Founding, opensOn: HotelDay): readonly HotelCommand[] {
  const types = [
    ...new Set([...rooms.keys(), ...rows.flatMap((row) => [row.reservedType, row.assignedType])]),
  ].toSorted();
  const sleeps = Math.max(1, ...rows.map(({ party }) => party.adults + party.children));
  const demand = peakDemand(rows);
  return [
    { type: 'SetUpHotel', name, timeZone: 'Europe/Lisbon', currency: 'EUR', opensOn },
    { type: 'AddStaffMember', staffId: 'replay' as StaffId, name: 'Replay', role: 'manager' },
    ...types.flatMap((type): HotelCommand[] => {
      const roomTypeId = roomTypeIdOf(type);
      const count = rooms.get(type) ?? 0;
      return [
        { type: 'AddRoomType', roomTypeId, name: `Type ${type}`, code: type, sleeps, standardPriceMinor: 0 },
        { type: 'AddRooms', roomTypeId, rooms: roomIdsOf(type, count).map((roomId) => ({ roomId, number: roomId })) },
        { type: 'AllowOverbooking', roomTypeId, limit: Math.max(0, (demand.get(type) ?? 0) - count) },
      ];
    }),
  ];
}

export function roomIdsOf(type: string, count: number): readonly RoomId[] {
  return Array.from({ length: count }, (_, index) => `${type}${String(index + 1).padStart(3, '0')}` as RoomId);
}

/**
 * The most rooms of a type that may be on the books for one night: every booking that ever covered the night, by the type it
 * reserved and by the type it was given, with the night that an amendment may have added. An upper bound, so no booking that
 * the hotel accepted is refused.
 */
function peakDemand(rows: readonly BookingRow[]): ReadonlyMap<string, number> {
  const nights = new Map<string, number>();
  const peak = new Map<string, number>();
  for (const { reservedType, assignedType, stay } of rows) {
    for (const type of new Set([reservedType, assignedType])) {
      for (const night of [...nightsOf(stay), stay.departure]) {
        const count = (nights.get(`${type}|${night}`) ?? 0) + 1;
        nights.set(`${type}|${night}`, count);
        peak.set(type, Math.max(peak.get(type) ?? 0, count));
      }
    }
  }
  return peak;
}
