import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { DailyFigures } from '#contract/daily-report.ts';
import type { RackBar, RackNight } from '#contract/rack.ts';
import { countTypeNight } from '#domain/reservations/availability.ts';
import { holdsRooms, type Reservation } from '#domain/reservations/reservation.ts';
import { addDays, nightsOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { evolve } from '#domain/evolve.ts';
import { createHotelState, type HotelState } from '#domain/hotel-state.ts';
import type { ReservationId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import { rack } from '#read-models/rack/rack-query.ts';
import { conditionOf } from '#domain/housekeeping/housekeeping.ts';
import { READ_MODELS } from '#read-models/all-read-models.ts';
import { GuardedPages } from '#test/support/guarded-pages.ts';
import { DAYS_SEEN, FIRST_DAY, liveSteps, randomSteps } from '#test/support/random-days.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const RUNS = { numRuns: 100 };
// Many long days are lived: a slow machine may take its time.
vi.setConfig({ testTimeout: 120_000 });
const whole = { from: addDays(FIRST_DAY, -20), days: DAYS_SEEN };

test('whatever happens, the rack counts every night of every type as the decisions do', () => {
  fc.assert(
    fc.property(randomSteps, (steps) => {
      const hotel = new FoldedHotel();
      liveSteps(hotel, steps, (today) => {
        const miscounted = rack(hotel.view(today), whole).nights.filter(
          (night) => night.roomTypeId !== undefined && !isCounted(night, hotel.state, today),
        );
        expect(miscounted).toEqual([]);
      });
    }),
    { numRuns: 50 },
  );
});

/** Decisions have forgotten which rooms were closed on nights that are over; the rack has not. */
function isCounted({ roomTypeId, night, ...shown }: RackNight, hotel: HotelState, today: HotelDay): boolean {
  const { rooms, outOfOrder, sold, free } = countTypeNight(hotel, roomTypeId as RoomTypeId, night);
  if (shown.rooms !== rooms || shown.sold !== sold) return false;
  return night < today || (shown.outOfOrder === outOfOrder && shown.free === free);
}

test('whatever happens, the bars are the stays: every night once, in its room or in none', () => {
  fc.assert(
    fc.property(randomSteps, (steps) => {
      const hotel = new FoldedHotel();
      const today = liveSteps(hotel, steps);
      const { bars, rooms } = hotel.ask('Rack', { from: addDays(FIRST_DAY, -20), days: 300 }, today);
      for (const stay of hotel.state.reservations.values()) {
        const own = bars.filter(({ reservationId }) => reservationId === stay.reservationId);
        // Nothing is kept for those who wait.
        if (stay.waitlisted) {
          expect(own).toEqual([]);
          continue;
        }
        expect(own.length).toBeGreaterThan(0);
        expect(own.every(({ status }) => status === stay.status)).toBe(true);
        expect(nightsCovered(own)).toEqual(nightsOf(stay.stay));
        if (holdsRooms(stay)) expect(roomByNight(own)).toEqual(roomByNightOf(stay));
      }
      expect(new Set(bars.map(({ barId }) => barId)).size).toBe(bars.length);
      for (const { roomId, occupied, condition } of rooms) {
        expect(occupied).toBe((hotel.state.occupants.get(roomId) ?? []).length > 0);
        expect(condition).toBe(conditionOf(hotel.state, roomId));
      }
    }),
    RUNS,
  );
});

test('whatever happens, the daily figures are what a recount of the stays gives', () => {
  fc.assert(
    fc.property(randomSteps, (steps) => {
      const hotel = new FoldedHotel();
      const today = liveSteps(hotel, steps);
      expect(hotel.ask('DailyReport', whole, today)).toEqual(recount(hotel));
    }),
    RUNS,
  );
});

test('pages that are rebuilt from the log, or come back from a disk in between, are the pages that lived', () => {
  fc.assert(
    fc.property(randomSteps, fc.nat(), (steps, cut) => {
      const hotel = new FoldedHotel();
      liveSteps(hotel, steps);
      let rebuilt = new GuardedPages(READ_MODELS);
      for (const [index, posted] of hotel.log.entries()) {
        if (index === cut % hotel.log.length) rebuilt = rebuilt.restored();
        rebuilt.fold(structuredClone(posted));
      }
      expect(rebuilt.written()).toBe(hotel.pages.written());
    }),
    RUNS,
  );
});

test('whatever happens, every question has an answer that can cross to the page', () => {
  fc.assert(
    fc.property(randomSteps, (steps) => {
      const hotel = new FoldedHotel();
      const today = liveSteps(hotel, steps);
      hotel.ask('Hotel', {}, today);
      const { inHouse } = hotel.ask('Today', { day: today }, today);
      expect(inHouse.map(({ reservationId }) => reservationId).toSorted()).toEqual(
        statusesOf(hotel, 'in-house')
          .map(({ reservationId }) => reservationId)
          .toSorted(),
      );
      const rooms = hotel.ask('Housekeeping', { day: today }, today);
      expect(rooms.filter(({ occupied }) => occupied).length).toBe([...hotel.state.occupants.entries()].length);
      const { holds, waitlist } = hotel.ask('Unconfirmed', {}, today);
      expect(holds.map(({ reservationId }) => reservationId).toSorted()).toEqual(idsOf(hotel, 'tentative'));
      expect(waitlist.map(({ reservationId }) => reservationId).toSorted()).toEqual(idsOf(hotel, 'waitlisted'));
      const { open } = hotel.ask('Cases', {}, today);
      expect(open.map(({ caseId }) => caseId).toSorted()).toEqual(
        [...hotel.state.cases.values()].map(({ caseId }) => caseId).toSorted(),
      );
      for (const stay of hotel.state.reservations.values()) {
        const card = hotel.ask('Reservation', { reservationId: stay.reservationId }, today);
        expect(card).toMatchObject(factsOf(stay));
        expect(card?.totalMinor).toBe(stay.nightlyMinor.reduce((sum, price) => sum + price, 0));
        hotel.ask('Availability', { stay: stay.stay, except: stay.reservationId }, today);
        const found = hotel.ask('Find', { text: stay.confirmation, limit: 5 }, today);
        expect(found[0]).toMatchObject({ kind: 'reservation', reservationId: stay.reservationId });
      }
    }),
    { numRuns: 60 },
  );
});

function factsOf(stay: Reservation): Partial<Reservation> {
  const { confirmation, guestId, status, roomTypeId, stay: interval, party, nightlyMinor, segments } = stay;
  return { confirmation, guestId, status, roomTypeId, stay: interval, party, nightlyMinor, segments };
}

function statusesOf(hotel: FoldedHotel, status: Reservation['status']): readonly Reservation[] {
  return [...hotel.state.reservations.values()].filter((stay) => stay.status === status);
}

function idsOf(hotel: FoldedHotel, status: Reservation['status']): readonly string[] {
  return statusesOf(hotel, status)
    .map(({ reservationId }) => reservationId)
    .toSorted();
}

function nightsCovered(bars: readonly RackBar[]): readonly HotelDay[] {
  return bars.flatMap(({ from, to }) => nightsOf({ arrival: from, departure: to }));
}

function roomByNight(bars: readonly RackBar[]): readonly unknown[] {
  return bars.flatMap(({ from, to, roomId }) => nightsOf({ arrival: from, departure: to }).map(() => roomId));
}

function roomByNightOf({ stay, segments }: Reservation): readonly unknown[] {
  return nightsOf(stay).map((night) => segments.find(({ from, to }) => from <= night && night < to)?.roomId);
}

/** The figures from what the hotel knows in the end, each day by itself: no sum is carried from event to event. */
function recount(hotel: FoldedHotel): readonly DailyFigures[] {
  const stays = [...hotel.state.reservations.values()].map((stay) => ({ stay, arrivedOn: arrivalOf(hotel, stay) }));
  const done = (type: string, day: HotelDay): number =>
    hotel.log.filter(({ event, businessDate }) => event.type === type && businessDate === day).length;
  return Array.from({ length: whole.days }, (_, index) => {
    const day = addDays(whole.from, index);
    const here = stays.filter(
      ({ stay, arrivedOn }) => arrivedOn !== undefined && arrivedOn <= day && day < stay.stay.departure,
    );
    const prices = here.map(({ stay }) => stay.nightlyMinor[day - stay.stay.arrival] ?? 0);
    const arrived = stays.filter(({ arrivedOn }) => arrivedOn === day);
    return {
      day,
      roomsInProperty: 6,
      roomsSoldPaid: prices.filter((price) => price > 0).length,
      roomsComplimentary: prices.filter((price) => price <= 0).length,
      dayUseStays: arrived.filter(({ stay }) => stay.stay.departure === day).length,
      arrivals: arrived.length,
      departures: done('GuestCheckedOut', day) - done('CheckOutReinstated', day),
      guestsInHouse: here.reduce((sum, { stay: { party } }) => sum + party.adults + party.children + party.infants, 0),
      bookingsMade: bookingsMade(hotel, day),
      cancellations: cancellations(hotel, day),
      noShows: stays.filter(({ stay }) => stay.status === 'no-show' && stay.stay.arrival === day).length,
      roomRevenueMinor: prices.reduce((sum, price) => sum + price, 0),
    };
  });
}

/** A hold or a place on the waitlist is a booking from the day on which it is confirmed. */
function bookingsMade(hotel: FoldedHotel, day: HotelDay): number {
  return hotel.log.filter(
    ({ event, businessDate }) =>
      businessDate === day &&
      (event.type === 'ReservationConfirmed' ||
        (event.type === 'ReservationBooked' && event.heldUntil === undefined && !event.waitlisted)),
  ).length;
}

/** Of bookings only: giving up a hold or a place on the waitlist loses nothing. */
function cancellations(hotel: FoldedHotel, day: HotelDay): number {
  return hotel.log.filter(
    ({ event, businessDate }, index) =>
      businessDate === day && event.type === 'ReservationCancelled' && wasBooked(hotel, event.reservationId, index),
  ).length;
}

function wasBooked(hotel: FoldedHotel, reservationId: ReservationId, before: number): boolean {
  const state = createHotelState();
  for (const { event } of hotel.log.slice(0, before)) evolve(state, event);
  return state.reservations.get(reservationId)?.status === 'reserved';
}

/** The business date on which a guest who is or was here came; a day outside the stay is the nearest day of it. */
function arrivalOf(hotel: FoldedHotel, { reservationId, status, stay }: Reservation): HotelDay | undefined {
  if (status !== 'in-house' && status !== 'checked-out') return undefined;
  const checkIn = hotel.log.findLast(
    ({ event }) => event.type === 'GuestCheckedIn' && event.reservationId === reservationId,
  );
  return checkIn && (Math.min(Math.max(checkIn.businessDate, stay.arrival), stay.departure) as HotelDay);
}
