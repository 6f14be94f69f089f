import type { HotelCommand } from '#domain/hotel.ts';
import type { StaffId } from '#domain/kernel/identifiers.ts';
import { doubleRoom, guestId, room, suite } from '#test/support/hotel-aurora.ts';
import { GUESTS } from '#test/support/tasks/picks.ts';

/** Part of every guest's name: found in the log, it has leaked. */
export const SECRET = 'Confidential';

export const CLERKS = ['ana', 'bruno', 'chloe'].map((name) => name as StaffId);
export const MANAGER = 'manager' as StaffId;

const numbered = (...numbers: readonly string[]) => numbers.map((number) => ({ roomId: room(number), number }));

/** Hotel Aurora as a manager sets it up: small enough that desks get into each other's way. */
export const HOTEL_TO_SIMULATE: readonly HotelCommand[] = [
  { type: 'SetUpHotel', name: 'Simulated', timeZone: 'Etc/UTC', currency: 'EUR' },
  ...[MANAGER, ...CLERKS].map((staffId): HotelCommand => ({
    type: 'AddStaffMember',
    staffId,
    name: `Person ${staffId}`,
    role: 'manager',
  })),
  { type: 'AddRoomType', roomTypeId: doubleRoom, name: 'Double', code: 'DBL', sleeps: 2, standardPriceMinor: 9_000 },
  { type: 'AddRoomType', roomTypeId: suite, name: 'Suite', code: 'SUI', sleeps: 4, standardPriceMinor: 15_000 },
  { type: 'AddRooms', roomTypeId: doubleRoom, rooms: numbered('101', '102', '103', '104') },
  { type: 'AddRooms', roomTypeId: suite, rooms: numbered('201', '202') },
  ...GUESTS.map((guest): HotelCommand => ({
    type: 'RegisterGuest',
    guestId: guestId(guest),
    details: { name: `${SECRET} ${guest}` },
  })),
];
