import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentBusinessDate } from '#domain/business-day/business-day.ts';
import { decide } from '#domain/decide.ts';
import { evolve } from '#domain/evolve.ts';
import type { FolioId, Instant, PostingId } from '#domain/kernel/identifiers.ts';
import type { CloseBusinessDay } from '#domain/night-audit/close-business-day.ts';
import { unresolvedOn } from '#domain/night-audit/unresolved.ts';
import { aurora, given, type Past } from '#test/support/given.ts';
import {
  atTheDesk,
  bookRoom,
  checkIn,
  checkOut,
  day,
  markNoShow,
  nights,
  noonPlus,
  reservationOf,
  room,
  today,
} from '#test/support/hotel-aurora.ts';
import { openShift, shift } from '#test/support/money.ts';
import { applyFlexible, defineFlexible } from '#test/support/rates-of-aurora.ts';
import { copyOf, RandomDesks, rolls } from '#test/support/random-desks.ts';

const byAudit: Past = { type: 'ChooseDayTurn', turns: { by: 'night-audit' } };
const close = (more: Partial<CloseBusinessDay> = {}): CloseBusinessDay => ({
  type: 'CloseBusinessDay',
  day: today,
  ...more,
});
const tomorrow = { businessDate: day('05-04'), at: noonPlus(24 * 60) };
const inHouse: readonly Past[] = [
  byAudit,
  bookRoom('García', nights('05-03', '05-06'), { roomId: room('101'), nightlyMinor: [8000, 9000, 9000] }),
  checkIn('García', '101'),
];

/** The totals with which the day is closed. */
function totalsOf(past: readonly Past[], command = close()): unknown {
  const decision = decide(aurora(...past), command, atTheDesk);
  return decision.accepted && decision.events.find(({ type }) => type === 'BusinessDayClosed');
}

test('a day is closed with what was done on it and with the night that guests spend', () => {
  given(...inHouse)
    .when(close())
    .emits(
      {
        type: 'RoomChargePosted',
        postingId: `room:García:${today}` as PostingId,
        folioId: 'García' as FolioId,
        reservationId: reservationOf('García'),
        night: today,
        roomId: room('101'),
        grossMinor: 8000,
        netMinor: 8000,
        taxes: [],
        businessDate: today,
      },
      {
        type: 'RoomConditionReported',
        roomId: room('101'),
        condition: 'dirty',
        observedAt: noonPlus(0),
        because: 'slept-in',
      },
      {
        type: 'BusinessDayClosed',
        day: today,
        totals: {
          roomsInProperty: 6,
          roomsSoldPaid: 1,
          roomsComplimentary: 0,
          guestsInHouse: 2,
          roomRevenueMinor: 8000,
          arrivals: 1,
          departures: 0,
          dayUseStays: 0,
          bookingsMade: 1,
          cancellations: 0,
          noShows: 0,
        },
      },
    );
});

test('the next day begins with nothing done', () => {
  const decision = decide(
    aurora(...inHouse, close()),
    { ...close(), day: day('05-04') },
    { ...atTheDesk, ...tomorrow },
  );
  expect(decision.accepted && decision.events.at(-1)).toMatchObject({
    type: 'BusinessDayClosed',
    day: day('05-04'),
    totals: { roomsSoldPaid: 1, roomRevenueMinor: 9000, arrivals: 0, bookingsMade: 0 },
  });
});

test('a guest who comes and leaves on the day is a day use', () => {
  const past = [byAudit, bookRoom('García', nights('05-03', '05-03')), checkIn('García', '101'), checkOut('García')];
  expect(totalsOf(past)).toMatchObject({ totals: { dayUseStays: 1, arrivals: 1, departures: 1, roomsSoldPaid: 0 } });
});

test('closing a day twice changes nothing, now and for ever', () => {
  given(...inHouse, close())
    .when(close())
    .emitsNothing();
  given(...inHouse, close())
    .when(close(), tomorrow)
    .emitsNothing();
});

test('days are closed one after the other', () => {
  given(...inHouse)
    .when(close({ day: day('05-05') }))
    .refused('day-not-open', { day: day('05-05'), openDay: today });
});

test('a clock that is wrong does not run through the days', () => {
  given(...inHouse, close())
    .when(close({ day: day('05-04') }), { at: (noonPlus(0) - 24 * 3_600_000) as Instant })
    .refused('day-not-begun', { day: day('05-04') });
});

test('where the calendar turns the day, nobody closes it', () => {
  given().when(close()).refused('day-turns-by-calendar');
});

test('arrivals and departures that are unresolved keep the day open, by name', () => {
  given(
    byAudit,
    bookRoom('García', nights('05-03', '05-06')),
    bookRoom('Okafor', nights('05-03', '05-06')),
    bookRoom('Müller', nights('05-03', '05-03')),
    checkIn('Müller', '102'),
  )
    .when(close({ noShows: [reservationOf('Okafor')] }))
    .refused('audit-not-ready', {
      day: today,
      arrivals: [reservationOf('García')],
      departures: [reservationOf('Müller')],
    });
});

test('an arrival that is accepted is a no-show, and counts as one', () => {
  const past = [byAudit, bookRoom('García', nights('05-03', '05-06'))];
  const accepted = close({ noShows: [reservationOf('García')] });
  expect(totalsOf(past, accepted)).toMatchObject({ totals: { noShows: 1, bookingsMade: 1, roomsSoldPaid: 0 } });
  expect(aurora(...past, accepted).reservations.get(reservationOf('García'))?.status).toBe('no-show');
});

test('a guest who was marked during the day counts once', () => {
  expect(totalsOf([byAudit, bookRoom('García', nights('05-03', '05-06')), markNoShow('García')])).toMatchObject({
    totals: { noShows: 1 },
  });
});

test('a guest who has not left stays a night longer, where the room is theirs', () => {
  const hotel = aurora(
    ...inHouse,
    close(),
    [close({ day: day('05-04') }), tomorrow],
    [close({ day: day('05-05') }), { at: noonPlus(48 * 60) }],
    [close({ day: day('05-06'), overstays: [reservationOf('García')] }), { at: noonPlus(72 * 60) }],
  );
  expect(hotel.reservations.get(reservationOf('García'))).toMatchObject({
    status: 'in-house',
    stay: nights('05-03', '05-07'),
    segments: [{ roomId: room('101'), from: day('05-03'), to: day('05-07') }],
  });
});

test('the room of a guest who has not left is kept for the night, although a guest who did not come was promised it', () => {
  const hotel = aurora(
    byAudit,
    bookRoom('García', nights('05-03', '05-03')),
    checkIn('García', '101'),
    bookRoom('Okafor', nights('05-03', '05-05'), { roomId: room('101') }),
    close({ overstays: [reservationOf('García')], noShows: [reservationOf('Okafor')] }),
  );
  expect(hotel.reservations.get(reservationOf('García'))?.segments).toEqual([
    { roomId: room('101'), from: day('05-03'), to: day('05-04') },
  ]);
});

test('the night is charged with the day, once, and to whoever stays longer too', () => {
  const postings = (hotel: ReturnType<typeof aurora>) =>
    [...hotel.postings.values()].map(({ postingId }) => postingId as string).toSorted();
  const hotel = aurora(
    ...inHouse,
    bookRoom('Müller', nights('05-03', '05-03')),
    checkIn('Müller', '102'),
    close({ overstays: [reservationOf('Müller')] }),
  );
  const night = `${today}`;
  expect(postings(hotel)).toEqual([`room:García:${night}`, `room:Müller:${night}`]);
});

test('a cash drawer that nobody has counted keeps the day open, until somebody accepts it', () => {
  given(byAudit, openShift('morning'))
    .when(close())
    .refused('audit-not-ready', { arrivals: [], departures: [], shifts: [shift('morning')] });
  expect(currentBusinessDate(aurora(byAudit, openShift('morning'), close({ openShifts: [shift('morning')] })))).toBe(
    day('05-04'),
  );
});

test('a guest who did not come is charged what was agreed for that, once', () => {
  const hotel = aurora(
    byAudit,
    defineFlexible,
    applyFlexible,
    bookRoom('García', nights('05-03', '05-05'), { nightlyMinor: [8000, 9000] }),
    close({ noShows: [reservationOf('García')] }),
  );
  expect([...hotel.postings.values()]).toMatchObject([
    { postingId: 'noShowFee:García', grossMinor: 17_000, businessDate: today },
  ]);
});

test('whatever two desks do, a day is closed once, and none is left out', () => {
  fc.assert(
    fc.property(rolls, (played) => {
      const desks = new RandomDesks();
      for (const roll of played) desks.roll(roll);
      desks.reconnect();
      const hotel = copyOf(desks.server);
      for (const event of decideClosing(hotel)) evolve(hotel, event);
      const openDay = currentBusinessDate(hotel);
      expect(decideClosing(hotel, openDay === undefined ? undefined : openDay - 1)).toEqual([]);
      expect(currentBusinessDate(hotel)).toBe(openDay);
    }),
  );
  function decideClosing(hotel: ReturnType<typeof aurora>, which?: number) {
    const open = currentBusinessDate(hotel);
    if (open === undefined) return [];
    const on = (which ?? open) as typeof open;
    const { arrivals, departures, shifts } = unresolvedOn(hotel, on);
    const ids = (stays: typeof arrivals) => stays.map(({ reservationId }) => reservationId);
    const command = close({ day: on, noShows: ids(arrivals), overstays: ids(departures), openShifts: shifts });
    const decision = decide(hotel, command, { ...atTheDesk, at: (noonPlus(0) + 400 * 86_400_000) as Instant });
    if (!decision.accepted) throw new Error(decision.refusal.code);
    return decision.events;
  }
});
