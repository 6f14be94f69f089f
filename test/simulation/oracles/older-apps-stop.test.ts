import { expect, test } from 'vitest';
import type { RecordedEvent } from '#contract/commands.ts';
import { imageOf } from '../image-as-text.ts';
import { olderAppsStop, type OlderApp } from './older-apps-stop.ts';

const roomsAdded = (roomId: string) => ({ type: 'RoomsAdded', roomTypeId: 'DBL', rooms: [{ roomId, number: roomId }] });
const log = [
  { type: 'RoomTypeAdded', roomTypeId: 'DBL', name: 'Double', code: 'DBL', sleeps: 2, standardPriceMinor: 1 },
  roomsAdded('101'),
  roomsAdded('102'),
].map((event, index) => ({ position: index + 1, event })) as unknown as readonly RecordedEvent[];

const stopped: OlderApp = {
  desk: 'desk-1',
  position: 1,
  asksForUpdate: true,
  visible: imageOf(log.slice(0, 1)),
};
const update = { events: new Set(['RoomsAdded']), raisesImage: true };

test('an app that stands in front of what it does not know, and says so, is well', () => {
  expect(olderAppsStop(log, update, [stopped])).toEqual([]);
  const readAll = { ...stopped, position: 3, asksForUpdate: false, visible: imageOf(log) };
  expect(olderAppsStop(log, { ...update, events: new Set() }, [readAll])).toEqual([]);
});

test('an app that skips what it does not know, or says nothing, is told', () => {
  expect(olderAppsStop(log, update, [{ ...stopped, position: 3, visible: imageOf(log) }])).not.toEqual([]);
  expect(olderAppsStop(log, update, [{ ...stopped, asksForUpdate: false }])).toHaveLength(1);
  expect(olderAppsStop(log, update, [{ ...stopped, visible: imageOf(log) }])).toHaveLength(1);
});
