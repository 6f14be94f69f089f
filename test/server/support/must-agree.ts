import { expect } from 'vitest';
import type { PulledEvent } from '#contract/sync-protocol.ts';
import type { StubbornDesk } from './stubborn-desk.ts';

/** The log has what these desks gave and nothing else, each command once, where its desk was told, in the order of each desk. */
export function mustAgree(log: readonly PulledEvent[], desks: readonly StubbornDesk[]): void {
  expect(log.map(({ position }) => position)).toEqual(log.map((_, index) => index + 1));
  const recorded = new Map(log.map(({ commandId, position }) => [commandId, position]));
  expect(recorded.size).toBe(log.length);
  expect(log).toHaveLength(desks.flatMap(({ given }) => given).length);
  for (const { given, outcomes } of desks) {
    const answered = given.map(({ commandId }) => outcomes.get(commandId)?.first);
    expect(given.map(({ commandId }) => recorded.get(commandId))).toEqual(answered);
    expect(answered).toEqual(answered.toSorted((left, right) => Number(left) - Number(right)));
  }
}
