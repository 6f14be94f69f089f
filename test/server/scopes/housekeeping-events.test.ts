import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PulledEvent } from '#contract/sync-protocol.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import type { CommandId, GuestId, Position } from '#domain/kernel/identifiers.ts';
import { toldTo } from '#server/scopes/told-to.ts';
import { atTheDesk } from '#test/support/hotel-aurora.ts';

const FOLDER = new URL('../../stored-events/', import.meta.url);

/** One of each event that any version of the product has stored, as if it had just been recorded. */
const samples = readdirSync(FOLDER).map((file): PulledEvent => ({
  ...atTheDesk,
  position: 7 as Position,
  commandId: 'command' as CommandId,
  verdict: 'accepted',
  event: JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as HotelEvent,
  details: { guestId: 'guest' as GuestId, details: { name: 'Lucía García' } },
}));

/** Every value of every field, with the way to it. */
function fieldsOf(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, part]) => fieldsOf(part, `${path}.${name}`));
}

test('a desk is told everything as it is', () => {
  for (const sample of samples) expect(toldTo('desk', sample)).toBe(sample);
});

test('a housekeeping device is told no amount and nothing of what was said of a guest, whatever the event', () => {
  expect(samples.length).toBeGreaterThan(121);
  for (const sample of samples) {
    const told = toldTo('housekeeping', sample);
    expect(told).not.toHaveProperty('details');
    const amounts = fieldsOf(told.event).filter(([path, value]) => /Minor/.test(path) && value !== 0);
    expect([sample.event.type, amounts]).toEqual([sample.event.type, []]);
  }
});

test('what it is not told has its place all the same: position, command and time stay', () => {
  for (const sample of samples) {
    const { details: _, event: __, ...place } = sample;
    expect(toldTo('housekeeping', sample)).toMatchObject(place);
  }
});

test('what it needs for its work, it is told as it is', () => {
  for (const type of ['RoomConditionReported', 'CleaningStarted', 'GuestCheckedIn', 'RoomPutOutOfOrder']) {
    const sample = samples.find(({ event }) => event.type === type);
    expect(sample && toldTo('housekeeping', sample).event).toEqual(sample?.event);
  }
});

test('a board is told of no event what it was', () => {
  for (const sample of samples) expect(toldTo('board', sample).event).toEqual({ type: 'EventWithheld' });
});
