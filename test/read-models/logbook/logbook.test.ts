import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import type { AlertId, LostItemId, NoteId, TraceId, WakeUpCallId } from '#domain/kernel/identifiers.ts';
import { bookRoom, day, nights, noonPlus, reservationOf, room, staff, today } from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const note = (name: string): HotelCommand => ({
  type: 'LogShiftNote',
  noteId: name as NoteId,
  about: { kind: 'house' },
  text: name,
});
const trace = (name: string, dueOn: string): HotelCommand => ({
  type: 'AddTrace',
  traceId: name as TraceId,
  about: { kind: 'room', roomId: room('101') },
  department: 'housekeeping',
  dueOn: day(dueOn),
  text: name,
});
const call = (name: string, on: string, minute: number): HotelCommand => ({
  type: 'OrderWakeUpCall',
  callId: name as WakeUpCallId,
  roomId: room('101'),
  on: day(on),
  minute,
});
const texts = (rows: readonly { readonly text: string }[]): readonly string[] => rows.map(({ text }) => text);

test('notes of the last seven days, the latest first, with who took them over', () => {
  const hotel = new FoldedHotel(
    [note('old'), { businessDate: day('04-20'), at: noonPlus(-20_000) }],
    [note('last week'), { businessDate: day('04-28'), at: noonPlus(-7000) }],
    note('new'),
    [{ type: 'AcknowledgeNote', noteId: 'last week' as NoteId }, { actor: staff('Ben') }],
  );
  const { notes } = hotel.ask('Logbook', { day: today });
  expect(texts(notes)).toEqual(['new', 'last week']);
  expect(notes.map(({ acknowledgedBy }) => acknowledgedBy)).toEqual([[], [staff('Ben')]]);
});

test('what is to be done, the first due on top, until it is done', () => {
  const hotel = new FoldedHotel(trace('later', '05-06'), trace('today', '05-03'));
  expect(texts(hotel.ask('Logbook', { day: today }).traces)).toEqual(['today', 'later']);
  hotel.happens({ type: 'CompleteTrace', traceId: 'today' as TraceId });
  expect(texts(hotel.ask('Logbook', { day: today }).traces)).toEqual(['later']);
});

test('wake-up calls by the clock, until they are made or cancelled', () => {
  const hotel = new FoldedHotel(
    call('late', '05-04', 480),
    call('early', '05-04', 390),
    call('other day', '05-03', 900),
  );
  const ids = () => hotel.ask('Logbook', { day: today }).calls.map(({ callId }) => callId);
  expect(ids()).toEqual(['other day', 'early', 'late']);
  hotel.happens({ type: 'RecordWakeUpCall', callId: 'early' as WakeUpCallId, outcome: 'answered' });
  hotel.happens({ type: 'CancelWakeUpCall', callId: 'late' as WakeUpCallId });
  expect(ids()).toEqual(['other day']);
});

test('the desk is told of a stay what is about that stay, until it is withdrawn', () => {
  const alertId = 'parcel' as AlertId;
  const garcía = reservationOf('García');
  const hotel = new FoldedHotel(bookRoom('García', nights('05-03', '05-05')), {
    type: 'RaiseAlert',
    alertId,
    about: { kind: 'reservation', reservationId: garcía },
    moment: 'check-in',
    text: 'parcel at the desk',
  });
  expect(hotel.ask('Alerts', { reservationId: garcía })).toMatchObject([
    { text: 'parcel at the desk', by: staff('Ada') },
  ]);
  expect(hotel.ask('Alerts', { reservationId: reservationOf('Müller') })).toEqual([]);
  hotel.happens({ type: 'WithdrawAlert', alertId });
  expect(hotel.ask('Alerts', { reservationId: garcía })).toEqual([]);
});

test('a thing that was left behind is kept, and gone when it went away', () => {
  const itemId = 'umbrella' as LostItemId;
  const hotel = new FoldedHotel();
  hotel.happensOffline({
    type: 'RecordLostItem',
    itemId,
    description: 'black umbrella',
    foundAt: noonPlus(5),
    owner: { reservationId: reservationOf('García') },
  });
  expect(hotel.ask('LostAndFound', { day: today })).toMatchObject({
    kept: [{ description: 'black umbrella', ownerReservationId: reservationOf('García'), pending: true }],
    returned: [],
  });
  hotel.happens({ type: 'ReturnLostItem', itemId, how: 'posted' });
  expect(hotel.ask('LostAndFound', { day: today })).toMatchObject({
    kept: [],
    returned: [{ returned: { how: 'posted', by: staff('Ada') } }],
  });
});
