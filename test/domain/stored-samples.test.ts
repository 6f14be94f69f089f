import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMAND_CLASSES } from '#domain/command-classes.ts';
import { decide } from '#domain/decide.ts';
import { evolve } from '#domain/evolve.ts';
import type { HotelCommand, HotelEvent } from '#domain/hotel.ts';
import { createHotelState, type HotelState } from '#domain/hotel-state.ts';
import { KNOWN_EVENTS } from '#worker/replica/known-events.ts';
import { atTheDesk } from '#test/support/hotel-aurora.ts';

// One sample of every event and command in every form that was ever written to a disk: 'RoomAssigned.json', and for a form
// that came later 'RoomAssigned.2.json'. They are read by hotels that updated late, so they are never edited or removed:
// a new sample gets its checksum in test/stored-samples.json, an old one keeps it.

// Every type that a device reads and every command that is decided has a sample: one without it fails below.
const eventTypes = Object.keys(KNOWN_EVENTS);
const commandTypes = Object.keys(COMMAND_CLASSES);

type Folder = 'stored-events' | 'stored-commands';

const textOf = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const filesIn = (folder: Folder): readonly string[] => readdirSync(new URL(`../${folder}/`, import.meta.url));
const typesIn = (folder: Folder): readonly string[] => [
  ...new Set(filesIn(folder).map((file) => file.replace(/\..*/, ''))),
];
const sampleOf = (folder: Folder, file: string): unknown => JSON.parse(textOf(`${folder}/${file}`));

/** Everything that the samples speak of has happened. */
function hotelOfTheSamples(): HotelState {
  const hotel = createHotelState();
  for (const type of eventTypes) evolve(hotel, sampleOf('stored-events', `${type}.json`) as HotelEvent);
  return hotel;
}

test('there is a sample of every event and of every command', () => {
  expect(typesIn('stored-events').toSorted()).toEqual(eventTypes.toSorted());
  expect(typesIn('stored-commands').toSorted()).toEqual(commandTypes.toSorted());
});

test('no sample was edited, removed, or added without its checksum', () => {
  const paths = (['stored-events', 'stored-commands'] as const).flatMap((folder) =>
    filesIn(folder).map((file) => `${folder}/${file}`),
  );
  const checksums = paths.map((path) => [path, createHash('sha256').update(textOf(path)).digest('hex')]);
  expect(Object.fromEntries(checksums)).toEqual(JSON.parse(textOf('stored-samples.json')));
});

test.each(filesIn('stored-events'))(
  '%s is still understood, by a hotel that knows it and by one that forgot',
  (file) => {
    const event = sampleOf('stored-events', file) as HotelEvent;
    expect(event.type).toBe(file.replace(/\..*/, ''));
    evolve(createHotelState(), event);
    evolve(hotelOfTheSamples(), event);
  },
);

test.each(filesIn('stored-commands'))(
  '%s is still decided, by a hotel that knows it and by one that forgot',
  (file) => {
    const command = sampleOf('stored-commands', file) as HotelCommand;
    expect(command.type).toBe(file.replace(/\..*/, ''));
    for (const hotel of [createHotelState(), hotelOfTheSamples()]) {
      expect(decide(hotel, command, atTheDesk)).toHaveProperty('accepted');
    }
  },
);
