import { expect, test } from 'vitest';
import type { HousekeepingRow } from '#contract/housekeeping.ts';
import type { HotelCommand, HotelEvent } from '#domain/hotel.ts';
import {
  bookRoom,
  checkIn,
  checkOut,
  closure,
  day,
  nights,
  noonPlus,
  room,
  staff,
  today,
} from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const roomId = room('101');
const mia: HotelEvent = { type: 'StaffMemberAdded', staffId: staff('Mia'), name: 'Mia', role: 'housekeeper' };
const dirty = (minutes: number, of = roomId): HotelCommand => ({
  type: 'ReportRoomCondition',
  roomId: of,
  condition: 'dirty',
  observedAt: noonPlus(minutes),
});
const finish = (minutes: number): HotelCommand => ({ type: 'FinishCleaning', roomId, finishedAt: noonPlus(minutes) });
const on = (hotel: FoldedHotel, date = today): HousekeepingRow | undefined =>
  hotel.ask('Housekeeping', { day: date }, date).find(({ number }) => number === '101');
const assign = (...numbers: readonly string[]): HotelCommand => ({
  type: 'AssignRoomsToAttendant',
  date: today,
  roomIds: numbers.map(room),
  attendantId: staff('Mia'),
});

test('a room says who works in it, how far they are, and who said last how it is', () => {
  const hotel = new FoldedHotel(mia, dirty(-60), [
    { type: 'StartCleaning', roomId, startedAt: noonPlus(5) },
    { actor: staff('Mia') },
  ]);
  expect(on(hotel)).toMatchObject({ condition: 'dirty', work: { step: 'started', at: noonPlus(5), by: staff('Mia') } });
  hotel.happens([finish(30), { actor: staff('Mia'), at: noonPlus(31) }]);
  expect(on(hotel)).toMatchObject({
    condition: 'clean',
    work: { step: 'finished' },
    credits: 0,
    lastChange: { by: staff('Mia'), at: noonPlus(31) },
  });
  expect(on(hotel, day('05-04'))?.work).toBeUndefined();
});

test('a rush ends when the room is ready', () => {
  const hotel = new FoldedHotel(dirty(-60), { type: 'RushRoom', roomId });
  expect(on(hotel)?.rush).toBe(true);
  hotel.happens(finish(30));
  expect(on(hotel)?.rush).toBe(false);
});

test('a sign on the door is for its day, and goes with the guest', () => {
  const garcía = bookRoom('García', nights('05-03', '05-05'), { roomId });
  const hotel = new FoldedHotel(garcía, checkIn('García', '101'), {
    type: 'RecordServiceRequest',
    roomId,
    request: 'do-not-disturb',
    observedAt: noonPlus(5),
  });
  expect(on(hotel)?.request).toBe('do-not-disturb');
  expect(on(hotel, day('05-04'))?.request).toBeUndefined();
  hotel.happens([checkOut('García'), { businessDate: day('05-05') }]);
  expect(on(hotel)?.request).toBeUndefined();
});

test('what is broken in a room is counted, until it is repaired', () => {
  const faultId = 'tap' as Extract<HotelCommand, { type: 'ReportFault' }>['faultId'];
  const hotel = new FoldedHotel({ type: 'ReportFault', faultId, roomId, category: 'water', isUnsafe: true });
  expect(on(hotel)?.faults).toBe(1);
  expect(hotel.ask('Faults', { day: today })).toMatchObject({
    open: [{ number: '101', isUnsafe: true }],
    resolved: [],
  });
  hotel.happens({ type: 'ResolveFault', faultId });
  expect(on(hotel)?.faults).toBe(0);
  expect(hotel.ask('Faults', { day: today })).toMatchObject({
    open: [],
    resolved: [{ resolved: { by: staff('Ada') } }],
  });
});

test('a room that is out of service says why, and can still be lived in', () => {
  const closureId = closure('television');
  const hotel = new FoldedHotel({
    type: 'PutRoomOutOfService',
    closureId,
    roomId,
    nights: nights('05-03', '05-05'),
    reason: 'no television',
  });
  expect(on(hotel)).toMatchObject({ today: 'free', outOfService: { reason: 'no television', until: day('05-05') } });
  expect(on(hotel, day('05-05'))?.outOfService).toBeUndefined();
  hotel.happens({ type: 'ReturnRoomToService', closureId });
  expect(on(hotel)?.outOfService).toBeUndefined();
});

test('a sheet has its rooms, what they weigh and how many are done; the rest is nobody’s', () => {
  const hotel = new FoldedHotel(
    mia,
    bookRoom('García', nights('05-03', '05-05'), { roomId: room('102') }),
    checkIn('García', '102'),
    dirty(10),
    dirty(10, room('102')),
    dirty(10, room('103')),
    assign('101', '102'),
  );
  const sheets = hotel.ask('TaskSheets', { day: today });
  expect(sheets.sheets.map(({ name, credits, done, rooms }) => [name, credits, done, rooms.length])).toEqual([
    ['Mia', 5, 0, 2],
  ]);
  expect(sheets.unassigned.map(({ number }) => number)).toEqual(['103']);
  hotel.happens(finish(30), { type: 'TakeRoomsFromAttendants', date: today, roomIds: [room('102')] });
  expect(hotel.ask('TaskSheets', { day: today })).toMatchObject({
    sheets: [{ name: 'Mia', credits: 0, done: 1 }],
    unassigned: [{ number: '102' }, { number: '103' }],
  });
});

test('a discrepancy stands with its room until it is resolved, and then in the list of the month', () => {
  const hotel = new FoldedHotel([
    { type: 'ReportOccupancy', roomId, seen: 'occupied', persons: 2, observedAt: noonPlus(5) },
    { actor: staff('Mia') },
  ]);
  expect(on(hotel)?.discrepancy).toBe('sleep');
  expect(hotel.ask('Discrepancies', { day: today })).toMatchObject({
    open: [{ number: '101', kind: 'sleep', seenPersons: 2, expectedPersons: 0, reportedBy: staff('Mia') }],
    resolved: [],
  });
  hotel.happens({ type: 'ResolveDiscrepancy', roomId, outcome: 'books-corrected' });
  expect(on(hotel)?.discrepancy).toBeUndefined();
  expect(hotel.ask('Discrepancies', { day: today })).toMatchObject({
    open: [],
    resolved: [{ resolved: { outcome: 'books-corrected', by: staff('Ada') } }],
  });
});

test('neither the board nor a sheet says who a guest is or what they pay', () => {
  const hotel = new FoldedHotel(
    bookRoom('García', nights('05-03', '05-05'), { roomId, nightlyMinor: [12_345, 12_345] }),
    checkIn('García', '101'),
    dirty(10),
  );
  const answers = JSON.stringify([
    hotel.ask('Housekeeping', { day: today }),
    hotel.ask('TaskSheets', { day: today }),
    hotel.ask('Discrepancies', { day: today }),
  ]);
  expect(answers).not.toContain('García');
  expect(answers).not.toContain('12345');
});
