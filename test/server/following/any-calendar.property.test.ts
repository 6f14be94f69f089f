import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SERVER_ACTOR } from '#contract/server-actor.ts';
import { addDays, formatHotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { Reservation } from '#domain/reservations/reservation.ts';
import { bookRoom, reservationOf, room, today } from '#test/support/hotel-aurora.ts';
import { calendarEntry, calendarText } from '#test/support/calendar-text.ts';
import { CalendarHotel } from '#test/server/support/calendar-hotel.ts';
import { openStores } from '#test/server/support/open-stores.ts';

const nights: fc.Arbitrary<Interval> = fc
  .record({ from: fc.integer({ min: -2, max: 9 }), long: fc.integer({ min: 1, max: 4 }) })
  .map(({ from, long }) => ({ arrival: addDays(today, from), departure: addDays(today, from + long) }));
const entry = fc.record({
  uid: fc.constantFrom('a', 'b', 'c', 'd'),
  stay: nights,
  words: fc.constantFrom('Reserved', 'Not available', 'CLOSED - Not available'),
});
type Entry = typeof entry extends fc.Arbitrary<infer Value> ? Value : never;

/** What happens between two readings: the channel's calendar is another one, or a desk does something about a stay. */
const happening = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('tells' as const),
      entries: fc.uniqueArray(entry, { selector: ({ uid }) => uid, maxLength: 4 }),
    }),
  },
  fc.record({ does: fc.constant('books' as const), stay: nights }),
  fc.record({ does: fc.constantFrom('changes' as const, 'cancels' as const), which: fc.nat(3), stay: nights }),
);
type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

const written = (day: Interval['arrival']): string => formatHotelDay(day).slice(5).replace('-', '');
const textOf = (entries: readonly Entry[]): string =>
  calendarText(
    ...entries.map(({ uid, stay, words }) => calendarEntry(uid, written(stay.arrival), written(stay.departure), words)),
  );

async function happens(hotel: CalendarHotel, one: Happening, count: number): Promise<void> {
  if (one.does === 'tells') return hotel.told(textOf(one.entries));
  if (one.does === 'books') {
    const booked = { reservationId: reservationOf(`desk ${count}`), roomId: room('101') };
    await hotel.tries(bookRoom('García', one.stay, booked));
    return;
  }
  const stays = [...(await hotel.hotel()).reservations.values()];
  const { reservationId } = stays[one.which % Math.max(1, stays.length)] ?? {};
  if (!reservationId) return;
  await hotel.tries(
    one.does === 'changes'
      ? { type: 'ChangeStayDates', reservationId, stay: one.stay }
      : { type: 'CancelReservation', reservationId, reason: 'guest-asked' },
  );
}

async function reads(hotel: CalendarHotel): Promise<void> {
  await hotel.stores.sql.run(`UPDATE followed_calendars SET mark = '{}'`);
  await hotel.after(6 * 60);
}

test('whatever a channel says and a desk does, a calendar that says the same again changes nothing, and none is cancelled or booked twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 8 }), fc.boolean(), async (all, closedAreStays) => {
      const hotel = await CalendarHotel.open(openStores(), { closedAreStays });
      hotel.told(textOf([]));
      for (const [count, one] of all.entries()) {
        await happens(hotel, one, count);
        await reads(hotel);
      }
      const before = await hotel.log();
      await reads(hotel);
      const log = await hotel.log();
      expect(log.slice(before.length).map(({ event }) => event.type)).toEqual([]);
      expect((await hotel.card()).lastFailure).toBeUndefined();
      const byServer = log.filter(({ actor }) => actor === SERVER_ACTOR);
      expect(
        byServer.filter(({ event, verdict }) => event.type === 'ReservationCancelled' || verdict === 'quarantined'),
      ).toEqual([]);
      const entries = [...(await hotel.hotel()).reservations.values()].flatMap(
        ({ fromCalendar }: Reservation) => fromCalendar?.entryId ?? [],
      );
      expect(new Set(entries).size).toBe(entries.length);
    }),
    { numRuns: 40, seed: 20_261_124 },
  );
});
