import type { ImportPlan } from '#contract/import.ts';
import type { ImportId } from '#domain/kernel/identifiers.ts';
import { ImportDesk } from '#worker/import/import-desk.ts';
import { atTheDesk, closeRoom, doubleRoom, nights } from '#test/support/hotel-aurora.ts';
import { ConfirmedLog } from '#test/worker/support/confirmed-log.ts';
import { createBrowser, openDesk, pull, type Desk } from '#test/worker/support/open-desk.ts';
import { expect, test } from 'vitest';

const importId = 'old system' as ImportId;

async function deskOfAurora(): Promise<Desk> {
  const browser = createBrowser();
  await pull(browser, ConfirmedLog.ofAurora());
  return openDesk(browser);
}

function importing(desk: Desk, file: string) {
  const importDesk = new ImportDesk();
  const opened = importDesk.open(new TextEncoder().encode(file).buffer as ArrayBuffer);
  if (!opened.ok) throw new Error(opened.flaw);
  const plan: ImportPlan = { importId, mapping: opened.file.guess, dateOrder: opened.file.dateOrder ?? 'day-first' };
  const hotel = { dispatcher: desk.dispatcher, state: () => desk.replica.hotel };
  const nothing = () => undefined;
  return {
    preview: () => importDesk.preview(hotel, plan, atTheDesk.actor, nothing),
    run: (onProgress: (done: number) => void = nothing) =>
      importDesk.run(hotel, plan, atTheDesk.actor, ({ done }) => onProgress(done)),
    stop: () => importDesk.stop(),
  };
}

const staysOf = ({ replica }: Desk) =>
  [...replica.hotel.reservations.values()].map(({ confirmation, stay, roomTypeId, segments, nightlyMinor }) => ({
    confirmation,
    nights: stay.departure - stay.arrival,
    roomTypeId,
    rooms: segments.map(({ roomId }) => roomId),
    nightlyMinor,
  }));

const FILE = `Guest;Arrival;Departure;Room type;Room;Adults;Total;Booking number
García, Ana;14.05.2026;16.05.2026;Double;101;2;180,01 €;R-1
Müller;15.05.2026;16.05.2026;DBL;;1;;R-2
Okafor;15.05.2026;17.05.2026;Suite;;2;1.300,00;R-3
`;

test('a file of bookings stands in the hotel as the file says it', async () => {
  const desk = await deskOfAurora();
  expect(await importing(desk, FILE).run()).toMatchObject({ imported: 3, quarantined: [], stopped: false });
  expect(staysOf(desk)).toEqual([
    { confirmation: 'R-1', nights: 2, roomTypeId: 'double', rooms: ['101'], nightlyMinor: [9001, 9000] },
    { confirmation: 'R-2', nights: 1, roomTypeId: 'double', rooms: [], nightlyMinor: [9000] },
    { confirmation: 'R-3', nights: 2, roomTypeId: 'suite', rooms: [], nightlyMinor: [65_000, 65_000] },
  ]);
});

test('to look at an import is to store nothing', async () => {
  const desk = await deskOfAurora();
  const preview = await importing(desk, FILE).preview();
  expect(preview).toMatchObject({ ready: 3, here: 0, quarantined: [] });
  expect(desk.replica.pending).toEqual([]);
});

test('the same file twice makes no booking twice, and neither does a newer file with the same bookings in it', async () => {
  const desk = await deskOfAurora();
  await importing(desk, FILE).run();
  expect(await importing(desk, FILE).run()).toMatchObject({ imported: 0, here: 3 });
  const newer = `${FILE}Rossi;20.05.2026;21.05.2026;Double;;1;;R-4\n`;
  expect(await importing(desk, newer).preview()).toMatchObject({ ready: 1, here: 3 });
});

test('three equal rows are three rooms', async () => {
  const desk = await deskOfAurora();
  const row = 'Tanaka;15.05.2026;16.05.2026;Double\n';
  const file = `Guest;Arrival;Departure;Room type\n${row}${row}${row}`;
  expect(await importing(desk, file).run()).toMatchObject({ imported: 3, here: 0 });
  expect(await importing(desk, file).run()).toMatchObject({ imported: 0, here: 3 });
  expect(new Set([...desk.replica.hotel.reservations.values()].map(({ guestId }) => guestId)).size).toBe(1);
});

test.each([
  [';14.05.2026;16.05.2026;Double;;2', { code: 'missing', field: 'guest' }],
  ['García;31.02.2026;16.05.2026;Double;;2', { code: 'not-a-day', field: 'arrival', found: '31.02.2026' }],
  ['García;16.05.2026;14.05.2026;Double;;2', { code: 'departure-before-arrival' }],
  ['García;14.04.2026;16.04.2026;Double;;2', { code: 'over' }],
  ['García;14.05.2026;16.05.2026;Penthouse;;2', { code: 'unknown-type', found: 'Penthouse' }],
  ['García;14.05.2026;16.05.2026;Double;999;2', { code: 'unknown-room', found: '999' }],
  ['García;14.05.2026;16.05.2026;Double;;0', { code: 'nobody' }],
  ['García;14.05.2026;16.05.2026;Double;;two', { code: 'not-a-number', field: 'adults', found: 'two' }],
  ['García;14.05.2026;16.05.2026;Double;;2;300 USD', { code: 'other-currency', field: 'priceTotal', found: '300 USD' }],
  ['García;14.05.2026;16.05.2026;Double;;2;free', { code: 'not-an-amount', field: 'priceTotal', found: 'free' }],
  ['García;14.05.2026;16.05.2026;Double;;7', { code: 'refused', refusal: { code: 'party-too-large' } }],
] as const)('a row that cannot be imported is kept with its line and its reason: %s', async (row, flaw) => {
  const desk = await deskOfAurora();
  const file = `Guest;Arrival;Departure;Room type;Room;Adults;Total\nMüller;14.05.2026;16.05.2026;Double;;1;\n${row}\n`;
  const result = await importing(desk, file).run();
  expect(result).toMatchObject({ imported: 1, quarantined: [{ line: 3, flaw }] });
});

test('a booking whose room is closed is taken over without the room', async () => {
  const desk = await deskOfAurora();
  await desk.does(closeRoom('101', nights('05-10', '05-20')));
  expect(await importing(desk, FILE).run()).toMatchObject({ imported: 3, withoutRoom: 1 });
  expect(staysOf(desk)[0]).toMatchObject({ rooms: [] });
});

test('what the house cannot hold is left outside, with the reason, and the rest goes on', async () => {
  const desk = await deskOfAurora();
  const rows = Array.from({ length: 5 }, (_, index) => `Guest ${index};15.05.2026;16.05.2026;Double`);
  const result = await importing(desk, `Guest;Arrival;Departure;Room type\n${rows.join('\n')}`).run();
  expect(result).toMatchObject({
    imported: 4,
    quarantined: [{ line: 6, flaw: { code: 'refused', refusal: { code: 'no-availability', roomTypeId: doubleRoom } } }],
  });
});

test('a guest who is in the house already is taken over too', async () => {
  const desk = await deskOfAurora();
  const file = 'Guest,Arrival,Departure,Room type\nRossi,2026-05-01,2026-05-06,Double\n';
  expect(await importing(desk, file).run()).toMatchObject({ imported: 1 });
});

test('an import that was stopped goes on where it stopped', async () => {
  const desk = await deskOfAurora();
  const rows = Array.from({ length: 120 }, (_, at) => `Guest ${at},2026-06-${10 + (at % 20)},1,Suite,R-${at}`);
  const file = `Guest,Arrival,Nights,Room type,Reference\n${rows.join('\n')}\n`;
  await desk.does({ type: 'AllowOverbooking', roomTypeId: 'suite' as never, limit: 20 });
  const first = importing(desk, file);
  const cut = await first.run(() => first.stop());
  expect(cut).toMatchObject({ stopped: true });
  expect(cut.imported).toBeLessThan(120);
  const rest = await importing(desk, file).run();
  expect(rest).toMatchObject({ imported: 120 - cut.imported, here: cut.imported, stopped: false });
});

test('an import is taken back in one act; who has arrived stays', async () => {
  const desk = await deskOfAurora();
  await importing(desk, FILE.replaceAll('15.05.2026;17', '03.05.2026;17')).run();
  const okafor = [...desk.replica.hotel.reservations.values()].find(({ confirmation }) => confirmation === 'R-3');
  if (!okafor) throw new Error('R-3 was not imported');
  await desk.does({ type: 'CheckInGuest', reservationId: okafor.reservationId, roomId: '201' as never });
  await desk.does({ type: 'WithdrawImport', importId });
  expect([...desk.replica.hotel.reservations.values()].map(({ status }) => status)).toEqual([
    'cancelled',
    'cancelled',
    'in-house',
  ]);
});
