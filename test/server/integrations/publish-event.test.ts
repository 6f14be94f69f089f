import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { RecordedEvent } from '#contract/commands.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import type { CommandId, HotelId, Instant, Position } from '#domain/kernel/identifiers.ts';
import { INTERNAL_EVENTS } from '#server/integrations/internal-events.ts';
import { publishEvent } from '#server/integrations/publish-event.ts';
import { PUBLISHING } from '#server/integrations/publishing.ts';
import { day, device, staff } from '#test/support/hotel-aurora.ts';
import { KNOWN_EVENTS } from '#worker/replica/known-events.ts';

// What other people's programs were sent once, by type. A sample is never edited: it gets new fields, or a new one beside it.
const samples = JSON.parse(text('../../published-events/samples.json')) as Record<string, Record<string, unknown>>;
const hotel = 'aurora' as HotelId;

function text(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

const storedEvents = readdirSync(new URL('../../stored-events/', import.meta.url)).map(
  (file) => JSON.parse(text(`../../stored-events/${file}`)) as HotelEvent,
);

function recorded(event: HotelEvent): RecordedEvent {
  return {
    position: 7 as Position,
    commandId: 'command' as CommandId,
    at: Date.UTC(2026, 4, 3, 14, 5) as Instant,
    businessDate: day('05-03'),
    actor: staff('vera'),
    device: device('desk'),
    offline: false,
    verdict: 'accepted',
    event,
  };
}

const published = storedEvents.flatMap((event) => publishEvent(hotel, recorded(event)) ?? []);

test('every event of the log is published or internal, and never both', () => {
  const named = [...Object.keys(PUBLISHING), ...Object.keys(INTERNAL_EVENTS)];
  expect(named.toSorted()).toEqual(Object.keys(KNOWN_EVENTS).toSorted());
});

test('each kind of published event has a sample, and what is published today still has all that the sample has', () => {
  expect([...new Set(published.map(({ type }) => type))].toSorted()).toEqual(Object.keys(samples).toSorted());
  for (const event of published) {
    const kinds = (found: object): object =>
      Object.fromEntries(Object.entries(found).map(([field, value]) => [field, typeof value]));
    const sample = samples[event.type] ?? {};
    expect(kinds(event)).toMatchObject(kinds(sample));
    expect(kinds(event.data)).toMatchObject(kinds(sample['data'] as object));
  }
});

test('the sample of a stay that was booked is what is sent today', () => {
  const booked = published.find(({ type }) => type === 'stay.booked.v1');
  expect(booked).toEqual(samples['stay.booked.v1']);
});

test('nothing is published that a person could be found by: no guest, no staff, no device, nothing that was typed', () => {
  const forbidden = /guestId|"name|note|actor|device|confirmation|toHotel|vera|nightlyMinor/;
  for (const event of published) expect(JSON.stringify(event)).not.toMatch(forbidden);
  const walked = published.find(({ type }) => type === 'stay.walked.v1');
  expect(Object.keys(walked?.data ?? {})).toEqual(['reservationId', 'stay']);
});

test('what happens between the desk and a guest stays there', () => {
  const internal = storedEvents.filter(({ type }) => type === 'PaymentRecorded' || type === 'GuestRegistered');
  expect(internal.length).toBeGreaterThan(1);
  for (const event of internal) expect(publishEvent(hotel, recorded(event))).toBeUndefined();
});
