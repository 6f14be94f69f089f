import fc from 'fast-check';
import type { HotelCommand } from '#domain/hotel.ts';
import { addDays } from '#domain/kernel/hotel-day.ts';
import {
  assignRoom,
  bookRoom,
  cancel,
  changeDates,
  checkIn,
  checkOut,
  closeRoom,
  markNoShow,
  moveGuest,
  noonPlus,
  room,
  today,
} from '#test/support/hotel-aurora.ts';

const guest = fc.constantFrom('García', 'Müller', 'Okafor', 'Rossi', 'Tanaka', 'Ødegaard');
const number = fc.constantFrom('101', '102', '103', '104');
/** Some stays reach into the next month. */
const stay = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 5 }))
  .map(([from, days]) => ({ arrival: addDays(today, from), departure: addDays(today, from + days) }));

/** What people at a small hotel do, sensible or not. */
export const anyCommand: fc.Arbitrary<HotelCommand> = fc.oneof(
  fc.tuple(guest, stay).map(([who, when]) => bookRoom(who, when)),
  fc.tuple(guest, stay, number).map(([who, when, where]) => bookRoom(who, when, { roomId: room(where) })),
  fc.tuple(guest, number).map(([who, where]) => assignRoom(who, where)),
  fc.tuple(guest, number).map(([who, where]) => checkIn(who, where)),
  fc.tuple(guest, number, number).map(([who, from, to]) => moveGuest(who, from, to)),
  fc.tuple(guest, stay).map(([who, when]) => changeDates(who, when)),
  guest.map(cancel),
  guest.map(checkOut),
  guest.map(markNoShow),
  fc.tuple(number, stay).map(([where, when]) => closeRoom(where, when)),
  fc.tuple(number, fc.integer({ min: 0, max: 90 })).map(([where, minutes]): HotelCommand => ({
    type: 'ReportRoomCondition',
    roomId: room(where),
    condition: minutes % 2 === 0 ? 'dirty' : 'clean',
    observedAt: noonPlus(minutes),
  })),
);

/** One step of a day with two tabs, other desks, and a connection that comes and goes. */
export type Act =
  | { readonly act: 'dispatch'; readonly tab: 0 | 1; readonly command: HotelCommand }
  | { readonly act: 'other desk'; readonly command: HotelCommand }
  | { readonly act: 'push'; readonly commands: number }
  | { readonly act: 'pull'; readonly events: number }
  | { readonly act: 'look'; readonly tab: 0 | 1 }
  | { readonly act: 'write pages'; readonly tab: 0 | 1 }
  | { readonly act: 'reload'; readonly tab: 0 | 1 };

const tab = fc.constantFrom(0 as const, 1 as const);

export const anyDay: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ act: fc.constant('dispatch' as const), tab, command: anyCommand }) },
    { weight: 3, arbitrary: fc.record({ act: fc.constant('other desk' as const), command: anyCommand }) },
    {
      weight: 2,
      arbitrary: fc.record({ act: fc.constant('push' as const), commands: fc.integer({ min: 1, max: 4 }) }),
    },
    { weight: 3, arbitrary: fc.record({ act: fc.constant('pull' as const), events: fc.integer({ min: 1, max: 6 }) }) },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('look' as const), tab }) },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('write pages' as const), tab }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('reload' as const), tab }) },
  ),
  { minLength: 10, maxLength: 60 },
);
