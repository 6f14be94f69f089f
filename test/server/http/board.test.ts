import type { FastifyInstance } from 'fastify';
import { beforeEach, expect, test } from 'vitest';
import type { BoardPicture } from '#contract/board.ts';
import { parseBoardPicture } from '#contract/parse-board.ts';
import type { Enrolment } from '#contract/sync-protocol.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { openAurora } from '#test/server/support/aurora-commands.ts';
import { Browser } from '#test/server/support/browser.ts';
import { openAddresses } from '#test/server/support/open-addresses.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { Replica } from '#test/server/support/replica.ts';
import { bookRoom, checkIn, closeRoom, nights, noonPlus, room, staff, today } from '#test/support/hotel-aurora.ts';

const tonight = nights('05-03', '05-04');
const [setUp, ...rooms] = openAurora;
/** The night audit turns its day, so that it is the same day whenever this runs. */
const openToday = { ...setUp, opensOn: today } as HotelCommand;
const leak = { ...closeRoom('104', tonight, 'leak'), reason: 'Water from above' } as HotelCommand;
const clean = (number: string, minutes = 1): HotelCommand => ({
  type: 'ReportRoomCondition',
  roomId: room(number),
  condition: 'inspected',
  observedAt: noonPlus(minutes),
});
const hire = (name: string): HotelCommand => ({
  type: 'AddStaffMember',
  staffId: staff(name),
  name,
  role: 'receptionist',
});

let app: FastifyInstance;
let desk: Browser;
let hotel: Enrolment;
let replica: Replica;
let board: Browser;
let address: string;
beforeEach(async () => {
  app = await openApp();
  [desk, board] = [new Browser(app), new Browser(app)];
  hotel = await desk.enrol('hotels');
  replica = new Replica(hotel.deviceId);
  await say(openToday, ...rooms, bookRoom('García', tonight, { roomId: room('101') }));
  const { code } = await desk.joinCode(hotel.hotelId, 'board');
  await board.enrol('join', { deviceName: 'lobby', code });
  address = `/api/hotels/${hotel.hotelId}`;
});

async function say(...commands: readonly HotelCommand[]): Promise<void> {
  const answer = await desk.push(
    hotel,
    commands.map((command) => replica.says(command)),
  );
  expect(answer.statusCode).toBe(200);
}

const look = async () => board.get(`${address}/board`);
const picture = async () => (await look()).json<BoardPicture>();

test('a board sees the house as it is now: who is due, which rooms are ready, what is closed', async () => {
  expect(await picture()).toMatchObject({
    hotel: 'Hotel Aurora',
    day: today,
    arrivals: { due: 1, done: 0 },
    rooms: [{ number: '101', type: 'DBL', occupied: false, today: 'arrival' }, {}, {}, {}],
  });
  await say(clean('101'), checkIn('García', '101'), leak);
  const after = await picture();
  expect(after).toMatchObject({ arrivals: { due: 0, done: 1 }, departures: { due: 0, done: 0 } });
  expect(after.rooms[0]).toMatchObject({ condition: 'inspected', occupied: true });
  expect(after.rooms[3]).toMatchObject({ number: '104', today: 'out-of-order', closure: 'out-of-order' });
});

test('not one byte that a board is told names a guest, a colleague, a stay, an amount, or what somebody wrote', async () => {
  await say(leak, hire('Ada Lovelace'));
  const told = await look();
  expect(parseBoardPicture(told.json())).toMatchObject({ ok: true });
  const bytes = told.rawPayload.toString('utf8');
  const secrets = ['García', 'Lucía', '+34 000', 'Ada', 'Water', 'leak', hotel.hotelId];
  for (const secret of secrets) expect(bytes).not.toContain(secret);
  // The price of a night; a moment may have these digits within.
  expect(bytes).not.toMatch(/\b9000\b/);
});

test('a board is shown its picture, and no other address tells it anything or takes anything from it', async () => {
  expect(await openAddresses(app, board, hotel.hotelId)).toEqual(['GET /board', 'GET /this-device']);
});

test('a board that has the picture already is told so, until something in it is another', async () => {
  const first = await look();
  const known = { 'if-none-match': String(first.headers['etag']) };
  expect((await board.get(`${address}/board`, known)).statusCode).toBe(304);
  // Something has happened, and nothing of it is for a board.
  await say(hire('Ben'));
  expect((await board.get(`${address}/board`, known)).statusCode).toBe(304);
  await say(clean('102'));
  expect((await board.get(`${address}/board`, known)).statusCode).toBe(200);
});

test('a board that was removed is told nothing any more', async () => {
  const devices = (await desk.get(`${address}/devices`)).json<{ deviceId: string; scope: string }[]>();
  const { deviceId } = devices.find(({ scope }) => scope === 'board') ?? { deviceId: '' };
  await desk.post(`${address}/devices/revoke`, { deviceId, by: staff('Ada') });
  expect((await look()).statusCode).toBe(410);
});
