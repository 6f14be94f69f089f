import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { BookingRow } from '#server/replay/booking-row.ts';
import { firstStay, scheduleBookings, type Step } from '#server/replay/schedule.ts';

const day = (number: number) => number as HotelDay;

function booking(changes: Partial<BookingRow>): BookingRow {
  return {
    line: 1,
    hotel: 'H',
    bookedOn: day(100),
    stay: { arrival: day(110), departure: day(112) },
    party: { adults: 2, children: 0, infants: 0 },
    reservedType: 'A',
    assignedType: 'A',
    nightlyMinor: 5000,
    amendments: 0,
    end: { status: 'checked-out', on: day(112) },
    ...changes,
  };
}

const kindsOn = (steps: ReadonlyMap<HotelDay, readonly Step[]>, on: number) =>
  steps.get(day(on))?.map(({ kind, row }) => `${kind} ${row.line}`);

test('guests leave before others arrive in their rooms, and a booking is made before it is cancelled', () => {
  const steps = scheduleBookings([
    booking({
      line: 1,
      bookedOn: day(112),
      stay: { arrival: day(112), departure: day(113) },
      end: { status: 'checked-out', on: day(113) },
    }),
    booking({ line: 2 }),
    booking({
      line: 3,
      bookedOn: day(112),
      end: { status: 'cancelled', on: day(112) },
      stay: { arrival: day(120), departure: day(121) },
    }),
    booking({
      line: 4,
      bookedOn: day(90),
      end: { status: 'cancelled', on: day(112) },
      stay: { arrival: day(120), departure: day(121) },
    }),
    booking({
      line: 5,
      stay: { arrival: day(112), departure: day(112) },
      end: { status: 'checked-out', on: day(112) },
    }),
  ]);
  expect(kindsOn(steps, 112)).toEqual([
    'check-out 2',
    'cancel 4',
    'book 1',
    'book 3',
    'cancel 3',
    'check-in 1',
    'day-use 5',
  ]);
});

test('whatever a booking was amended to on its way, the guest stays as the file says', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(30), fc.integer({ min: 1, max: 9 }), (amendments, lead, nights) => {
      const arrival = addDays(day(100), lead);
      const row = booking({
        amendments,
        stay: { arrival, departure: addDays(arrival, nights) },
        end: { status: 'checked-out', on: addDays(arrival, nights) },
      });
      const amended = [...scheduleBookings([row]).values()]
        .flat()
        .flatMap((step) => (step.kind === 'amend' ? [step.stay] : []));
      expect([firstStay(row), ...amended].at(-1)).toEqual(row.stay);
      expect(amended.length).toBe(lead > 0 ? amendments : 0);
    }),
  );
});
