import { expect, test } from 'vitest';
import { parseDevicesSeen, parseEnrolmentRequest } from '#contract/parse-enrolment.ts';
import { parseHotelCommand } from '#contract/parse-hotel-command.ts';
import { parsePulledEvent, parsePullHead } from '#contract/parse-pull.ts';
import { parsePushRequest } from '#contract/parse-push-request.ts';
import { parsePushResponse, parseSeqGap } from '#contract/parse-push-response.ts';

const bookRoom = {
  type: 'BookRoom',
  reservationId: 'r1',
  confirmation: 'K7Q2M',
  guestId: 'g1',
  roomTypeId: 'double',
  stay: { arrival: 20_600, departure: 20_603 },
  party: { adults: 2, children: 0, infants: 0 },
  source: 'phone',
};

const envelope = {
  commandId: 'c1',
  replicaId: 'desk-1',
  seq: 1,
  device: 'd1',
  actor: 'ada',
  at: 1_780_000_000_000,
  businessDate: 20_600,
  offline: true,
  basedOn: { position: 0, seq: 0 },
  command: bookRoom,
};

const push = { protocol: 1, appVersion: '0.1.0', replicaId: 'desk-1', epoch: 'e1', commands: [envelope] };

const recorded = {
  position: 7,
  commandId: 'c1',
  at: 1,
  businessDate: 20_600,
  actor: 'ada',
  device: 'd1',
  offline: false,
  verdict: 'accepted',
  event: { type: 'GuestRegistered', guestId: 'g1' },
};

test('a booking that is whole is taken as it came', () => {
  expect(parseHotelCommand(bookRoom)).toEqual({ ok: true, command: bookRoom });
});

test.each([
  ['stay.departure', { ...bookRoom, stay: { arrival: 20_600, departure: '20603' } }],
  ['stay.arrival', { ...bookRoom, stay: { arrival: 20_600.5, departure: 20_603 } }],
  ['stay.departure', { ...bookRoom, stay: { arrival: 20_600, departure: 1e15 } }],
  ['party.adults', { ...bookRoom, party: { adults: -1, children: 0, infants: 0 } }],
  ['guestId', { ...bookRoom, guestId: undefined }],
  ['roomId', { ...bookRoom, roomId: 204 }],
  ['nightlyMinor[1]', { ...bookRoom, nightlyMinor: [100, null] }],
  ['source', { ...bookRoom, source: 'carrier-pigeon' }],
])('a booking with a flaw in %s is malformed there', (field, command) => {
  expect(parseHotelCommand(command)).toMatchObject({ ok: false, reason: 'malformed', malformed: { field } });
});

test.each([['MakeCoffee'], ['constructor'], ['__proto__']])('%s is no command of a hotel', (type) => {
  expect(parseHotelCommand({ ...bookRoom, type })).toEqual({ ok: false, reason: 'unknown-command' });
});

test('what nobody has looked at does not travel into an event: fields that a command does not have stay outside', () => {
  const chatty = { ...bookRoom, guestName: 'Ada', stay: { ...bookRoom.stay, note: 'Ada is ill' } };
  expect(parseHotelCommand(chatty)).toEqual({ ok: true, command: bookRoom });
});

test('a push whose command asks for nonsense is a push all the same', () => {
  const parsed = parsePushRequest({ ...push, commands: [{ ...envelope, command: { type: 'BookRoom' } }] });
  expect(parsed.ok).toBe(true);
});

test('a push names the command and the field that nobody can read', () => {
  const commands = [envelope, { ...envelope, seq: 2, at: 'yesterday' }];
  expect(parsePushRequest({ ...push, commands })).toMatchObject({ ok: false, malformed: { field: 'commands[1].at' } });
});

test('more commands than a push may carry are refused as a whole', () => {
  const commands = Array.from({ length: 101 }, (_, index) => ({ ...envelope, seq: index + 1 }));
  expect(parsePushRequest({ ...push, commands })).toMatchObject({ ok: false, malformed: { field: 'commands' } });
});

test.each([[null], ['<html>Welcome to the airport</html>'], [[]], [{}]])('%j is no answer to a push', (answer) => {
  expect(parsePushResponse(answer).ok).toBe(false);
});

test('a gap says which command the server expects next', () => {
  expect(parseSeqGap({ error: 'seq-gap', expectedSeq: 4 })).toEqual({
    ok: true,
    value: { error: 'seq-gap', expectedSeq: 4 },
  });
  expect(parseSeqGap({ error: 'seq-gap', expectedSeq: 0 }).ok).toBe(false);
});

test('an event of an unknown type is kept as it came', () => {
  const line = { ...recorded, event: { type: 'MinibarRefilled', bottles: 3 } };
  expect(parsePulledEvent(line)).toEqual({ ok: true, value: line });
});

test.each([
  ['position', { ...recorded, position: 0 }],
  ['event.type', { ...recorded, event: {} }],
  ['verdict', { ...recorded, verdict: 'perhaps' }],
  ['details.guestId', { ...recorded, details: { details: { name: 'Ada' } } }],
])('a pulled event with a flaw in %s is no event', (field, line) => {
  expect(parsePulledEvent(line)).toMatchObject({ ok: false, malformed: { field } });
});

test('what a guest said is pulled beside the event, in parts', () => {
  const line = { ...recorded, details: { guestId: 'g1', details: { phone: '+34 600' } } };
  expect(parsePulledEvent(line)).toEqual({ ok: true, value: line });
});

test('a pull without its server time is no pull', () => {
  const head = { protocol: 1, epoch: 'e1', head: 9, from: 0, to: 9, serverTime: 1 };
  expect(parsePullHead(head).ok).toBe(true);
  expect(parsePullHead({ ...head, serverTime: undefined })).toMatchObject({ malformed: { field: 'serverTime' } });
});

test('a device that was never seen is a device', () => {
  expect(parseDevicesSeen([{ deviceId: 'd1', name: 'Front desk', scope: 'desk' }]).ok).toBe(true);
  expect(parseDevicesSeen([{ deviceId: 'd1' }])).toMatchObject({ malformed: { field: '[0].name' } });
});

test('a browser joins with a code and founds without one', () => {
  expect(parseEnrolmentRequest({ deviceName: 'Tablet', code: 'ABCD2345' }).ok).toBe(true);
  expect(parseEnrolmentRequest({ deviceName: 'Tablet' }).ok).toBe(true);
  expect(parseEnrolmentRequest({ code: 'ABCD2345' })).toMatchObject({ malformed: { field: 'deviceName' } });
});
