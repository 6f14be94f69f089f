import { aurora, given } from '#test/support/given.ts';
import { Server } from '#test/support/two-desks.ts';
import { assignRoom, bookRoom, checkIn, nights, reservationOf, room } from '#test/support/hotel-aurora.ts';
import type { ResolveCase } from '#domain/cases/resolve-case.ts';
import { openCase } from '#domain/cases/case.ts';
import { expect, test } from 'vitest';

const stay = nights('05-03', '05-05');
const promisedTwice = openCase({
  kind: 'room-promised-twice',
  reservations: [reservationOf('Müller'), reservationOf('García')],
  rooms: [room('102')],
  nights: stay,
});
const { caseId } = promisedTwice;
const room102PromisedTwice = [
  bookRoom('García', stay, { roomId: room('102') }),
  bookRoom('Müller', stay),
  promisedTwice,
];
const resolve = (optionId: string): ResolveCase => ({ type: 'ResolveCase', caseId, optionId });
const put = resolve('put-in-room:Müller:101');

test('a case is resolved by the commands that the option stands for', () => {
  given(...room102PromisedTwice)
    .when(put)
    .emits(
      {
        type: 'RoomAssigned',
        reservationId: reservationOf('Müller'),
        roomId: room('101'),
        stay,
        segments: [{ roomId: room('101'), from: stay.arrival, to: stay.departure }],
      },
      { type: 'CaseResolved', caseId, resolution: 'put-in-room:Müller:101' },
    );
});

test('an option of several steps does them one after the other', () => {
  const server = new Server(aurora(...room102PromisedTwice)).afterwards(resolve('swap:Müller:102:García:101'));
  expect(server.log.map(({ type }) => type)).toEqual(['RoomAssigned', 'RoomAssigned', 'CaseResolved']);
  expect(server.stayOf('Müller')).toBe('reserved 2026-05-03..2026-05-05 in 102');
});

test('a case that a colleague has resolved in the same way is resolved, and in another way is theirs', () => {
  given(...room102PromisedTwice, put)
    .when(put)
    .emitsNothing();
  given(...room102PromisedTwice, put)
    .when(resolve('cancel-reservation:Müller'))
    .refused('case-decided-otherwise', { optionId: 'put-in-room:Müller:101' });
});

test('an option that is gone is refused: the room has been given away meanwhile', () => {
  given(...room102PromisedTwice, bookRoom('Okafor', stay, { roomId: room('101') }))
    .when(put)
    .refused('case-option-gone', { optionId: 'put-in-room:Müller:101' });
});

test('on the server an option that is gone has no effect, and the case stays open', () => {
  const past = [...room102PromisedTwice, bookRoom('Okafor', stay, { roomId: room('101') })];
  given(...past)
    .when(put)
    .settles({ events: ['CommandHadNoEffect'] });
  expect(new Server(aurora(...past)).afterwards(put).caseIds).toEqual([caseId]);
});

test('a case whose trouble is gone closes with the event that ended it', () => {
  const server = new Server(aurora(...room102PromisedTwice)).afterwards(assignRoom('Müller', '104'));
  expect(server.log.at(-1)).toEqual({ type: 'CaseResolved', caseId, resolution: 'settled-itself' });
});

test('a case that people only had to know is closed by keeping things as they are', () => {
  const subject = { kind: 'cancelled-but-in-house', reservations: [reservationOf('García')], rooms: [] } as const;
  const known = openCase(subject);
  const server = new Server(aurora(bookRoom('García', stay), checkIn('García', '101'), known));
  server.afterwards({ type: 'ResolveCase', caseId: known.caseId, optionId: 'keep-as-is' });
  expect(server.log).toEqual([{ type: 'CaseResolved', caseId: known.caseId, resolution: 'keep-as-is' }]);
});
