import { expect, test } from 'vitest';
import {
  bookRoom,
  cancel,
  checkIn,
  closeRoom,
  day,
  device,
  guestId,
  nights,
  noonPlus,
  reservationOf,
  room,
  staff,
} from '#test/support/hotel-aurora.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import type { CaseId } from '#domain/kernel/identifiers.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const in101 = { roomId: room('101') };

/** Müller's booking reaches the server after García was given the same room. */
const promisedTwice = (): FoldedHotel =>
  new FoldedHotel(bookRoom('García', nights('05-04', '05-06'), in101), [
    bookRoom('Müller', nights('05-05', '05-07'), in101),
    { actor: staff('Ben'), device: device('back office'), offline: true, at: noonPlus(7) },
  ]);

test('a case says what happened, who did what last to whom, and what can be done', () => {
  const hotel = promisedTwice();
  hotel.details.set(guestId('Müller'), { name: 'Jo Müller' });
  const [card] = hotel.ask('Cases', {}).open;
  expect(card).toMatchObject({
    kind: 'room-promised-twice',
    openedBy: 'Ben',
    openedOn: 'back office',
    openedAt: noonPlus(7),
    offline: true,
    rooms: [{ roomId: '101', number: '101' }],
    nights: nights('05-05', '05-07'),
    predicted: false,
    resolution: undefined,
  });
  expect(card?.stays).toMatchObject([
    {
      guest: 'Jo Müller',
      confirmation: 'A-Müller',
      status: 'reserved',
      roomNumber: undefined,
      lastDone: { actor: 'Ben', offline: true },
    },
    { reservationId: 'García', roomNumber: '101', lastDone: { actor: 'Ada', offline: false } },
  ]);
  expect(card?.options.length).toBeGreaterThanOrEqual(2);
});

test('both stays of a case are marked wherever they are shown, and the history has it', () => {
  const hotel = promisedTwice();
  const { bars } = hotel.ask('Rack', { from: day('05-03'), days: 7 });
  expect(bars.map(({ reservationId, marks }) => [reservationId, marks.conflict])).toEqual([
    ['García', true],
    ['Müller', true],
  ]);
  const card = hotel.ask('Reservation', { reservationId: reservationOf('Müller') });
  expect(card?.cases).toEqual([...hotel.state.cases.values()].map(({ caseId }) => caseId));
  expect(card?.history.at(-1)).toMatchObject({ event: 'CaseOpened', reason: 'room-promised-twice' });
});

test('a case that is settled leaves the list and every mark, and is kept with how it ended', () => {
  const hotel = promisedTwice();
  const [card] = hotel.ask('Cases', {}).open;
  const option = card?.options[0];
  if (!card || !option) throw new Error('no option');
  hotel.happens({ type: 'ResolveCase', caseId: card.caseId, optionId: option.optionId });
  const { open, resolved } = hotel.ask('Cases', {});
  expect(open).toEqual([]);
  expect(resolved).toMatchObject([{ caseId: card.caseId, resolution: option.optionId, options: [] }]);
  expect(hotel.ask('Rack', { from: day('05-03'), days: 7 }).bars.some(({ marks }) => marks.conflict)).toBe(false);
});

test('the safety of guests comes before plans, and the sooner arrival before the later', () => {
  const opened = (
    kind: 'room-occupied-twice' | 'room-promised-twice' | 'type-oversold',
    guest: string,
  ): HotelEvent => ({
    type: 'CaseOpened',
    caseId: `${kind}:${guest}` as CaseId,
    kind,
    reservations: [reservationOf(guest)],
    rooms: [],
  });
  const hotel = new FoldedHotel(
    bookRoom('García', nights('05-20', '05-22')),
    bookRoom('Müller', nights('05-04', '05-06')),
    opened('type-oversold', 'García'),
    opened('room-promised-twice', 'García'),
    opened('room-promised-twice', 'Müller'),
    opened('room-occupied-twice', 'García'),
  );
  expect(hotel.ask('Cases', {}).open.map(({ caseId }) => caseId)).toEqual([
    'room-occupied-twice:García',
    'room-promised-twice:Müller',
    'room-promised-twice:García',
    'type-oversold:García',
  ]);
});

test('of the resolved cases the latest twenty are shown, the latest first, and no more are stored', () => {
  const hotel = new FoldedHotel(bookRoom('García', nights('05-04', '05-06')));
  for (let index = 1; index <= 25; index += 1) {
    const caseId = `case ${index}` as CaseId;
    hotel.happens(
      { type: 'CaseOpened', caseId, kind: 'type-oversold', reservations: [reservationOf('García')], rooms: [] },
      { type: 'CaseResolved', caseId, resolution: 'keep-as-is' },
    );
  }
  const { resolved } = hotel.ask('Cases', {});
  expect(resolved.map(({ caseId }) => caseId)).toEqual(Array.from({ length: 20 }, (_, index) => `case ${25 - index}`));
  expect(hotel.pages.written()).not.toContain('"case 5"');
});

test('a case that only this device foresees is marked as predicted', () => {
  const hotel = new FoldedHotel(bookRoom('García', nights('05-03', '05-06'), in101), cancel('García'));
  hotel.happensOffline(checkIn('García', '101'));
  expect(hotel.ask('Cases', {}).open.map(({ kind, predicted }) => [kind, predicted])).toEqual([
    ['cancelled-but-in-house', true],
  ]);
});

test('a closure that displaces a booking marks it until it has another room', () => {
  const hotel = new FoldedHotel(
    bookRoom('García', nights('05-04', '05-06'), in101),
    closeRoom('101', nights('05-04', '05-06')),
  );
  expect(hotel.ask('Today', { day: day('05-04') }, day('05-04')).arrivals[0]?.marks.conflict).toBe(true);
  hotel.happens({ type: 'AssignRoom', reservationId: reservationOf('García'), roomId: room('102') });
  expect(hotel.ask('Today', { day: day('05-04') }, day('05-04')).arrivals[0]?.marks.conflict).toBe(false);
});
