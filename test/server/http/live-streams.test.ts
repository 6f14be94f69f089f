import { expect, test } from 'vitest';
import type { DeviceId } from '#domain/kernel/identifiers.ts';
import { LiveStreams } from '#server/http/live-streams.ts';

const listener = (device: string, address: string) => ({ device: device as DeviceId, address });

/** So many devices of one address, each with one stream. */
function crowdAt(address: string, many: number): LiveStreams<string> {
  const streams = new LiveStreams<string>();
  for (let index = 0; index < many; index++) streams.add(`${index}`, listener(`device ${index}`, address));
  return streams;
}

test('a device has room for its tabs and no more, until one of them ends', () => {
  const streams = new LiveStreams<number>();
  const own = listener('desk', '10.0.0.1');
  for (let tab = 0; tab < 12; tab++) {
    expect(streams.fullFor(own)).toBeUndefined();
    streams.add(tab, own);
  }
  expect(streams.fullFor(own)).toBe('device');
  expect(streams.fullFor(listener('other desk', '10.0.0.1'))).toBeUndefined();
  streams.remove(3);
  streams.remove(3);
  expect(streams.fullFor(own)).toBeUndefined();
  streams.add(13, own);
  expect(streams.fullFor(own)).toBe('device');
});

test('many devices of one address keep nobody out who is elsewhere', () => {
  const streams = crowdAt('10.0.0.1', 500);
  expect(streams.fullFor(listener('one more', '10.0.0.1'))).toBe('address');
  expect(streams.fullFor(listener('one more', '10.0.0.2'))).toBeUndefined();
});

test('a server says when it is full', () => {
  const streams = new LiveStreams<number>();
  for (let index = 0; index < 5_000; index++) streams.add(index, listener(`device ${index}`, `10.0.0.${index % 50}`));
  expect(streams.fullFor(listener('one more', '10.0.1.1'))).toBe('server');
  streams.remove(7);
  expect(streams.fullFor(listener('one more', '10.0.1.1'))).toBeUndefined();
});
