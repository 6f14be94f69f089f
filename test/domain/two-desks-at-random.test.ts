import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { currentBusinessDate } from '#domain/business-day/business-day.ts';
import { caseOptions } from '#domain/cases/case-options.ts';
import type { CaseKind } from '#domain/cases/cases-events.ts';
import { decide } from '#domain/decide.ts';
import { evolve } from '#domain/evolve.ts';
import { createHotelState, type HotelState } from '#domain/hotel-state.ts';
import type { CaseId, ReservationId } from '#domain/kernel/identifiers.ts';
import { overbookingLimitOf } from '#domain/property/overbooking-limit.ts';
import { parseTypeNight } from '#domain/rates/rates.ts';
import { countTypeNight } from '#domain/reservations/availability.ts';
import { countsInType, type RoomNight } from '#domain/reservations/reservation.ts';
import { aurora } from '#test/support/given.ts';
import { copyOf, inWriting, RandomDesks, rolls, type Watcher } from '#test/support/random-desks.ts';
import { atTheDesk } from '#test/support/hotel-aurora.ts';
import { indexesOf, indexesRecomputed } from '#test/support/recomputed-indexes.ts';

/** More worlds: WORLDS=5000 npx vitest run --project unit test/domain/two-desks-at-random.test.ts */
const RUNS = { numRuns: Number(process.env['WORLDS'] ?? 100) };
vi.setConfig({ testTimeout: 20 * 60_000 });

function inEveryWorld(
  watch: (world: RandomDesks) => Watcher,
  afterwards: (world: RandomDesks) => void = () => {},
): void {
  fc.assert(
    fc.property(rolls, (story) => {
      const watcher: Watcher = {};
      const world = new RandomDesks(watcher);
      Object.assign(watcher, watch(world));
      for (const roll of story) world.roll(roll);
      world.reconnect();
      afterwards(world);
    }),
    RUNS,
  );
}

test('an accepted command that is given again changes nothing', () => {
  inEveryWorld(() => ({
    accepted: (desk, { command, given }) =>
      expect(decide(desk, command, given), command.type).toEqual({ accepted: true, events: [] }),
  }));
});

test('to decide is to look: the hotel is the same before and after', () => {
  inEveryWorld(() => ({
    heard(server, { command, given }) {
      const before = inWriting(server);
      decide(server, command, given);
      expect(inWriting(server)).toBe(before);
    },
  }));
});

test('no two stays share a room, or a night of it to come, without an open case, unless people said that they share', () => {
  inEveryWorld((world) => {
    const opened = new Map<CaseId, ReadonlySet<ReservationId>>();
    const sharing: ReadonlySet<ReservationId>[] = [];
    return {
      heard(server, { command }, events) {
        for (const event of events) {
          if (event.type === 'CaseOpened') opened.set(event.caseId, new Set(event.reservations));
          const isShared = event.type === 'CaseResolved' && event.resolution.startsWith('guests-share');
          if (isShared) sharing.push(opened.get(event.caseId) ?? new Set());
        }
        const excused = [...sharing, ...togetherInCases(server)];
        const toCome = [...server.roomNights.entries()].filter(([key]) => nightIn(key) >= world.businessDate);
        for (const [night, holders] of [...toCome, ...server.occupants.entries()]) {
          for (const [one, other] of pairsOf(holders)) {
            const isKnown = excused.some((group) => group.has(one) && group.has(other));
            expect(isKnown, `${one} and ${other} on ${night} after ${command.type}`).toBe(true);
          }
        }
      },
    };
  });
});

test('no type is oversold on a night to come without a case for every stay too many', () => {
  inEveryWorld((world) => ({
    heard(server, { command }) {
      for (const [key] of server.typeNights.entries()) {
        const { roomTypeId, night } = parseTypeNight(key);
        const limit = overbookingLimitOf(server, roomTypeId, night);
        const excess = -(countTypeNight(server, roomTypeId, night).free + limit);
        if (night < world.businessDate || excess <= 0) continue;
        const asked = new Set(
          casesOf(server, 'type-oversold')
            .filter((open) => open.roomTypeId === roomTypeId && (open.nights?.arrival ?? night) <= night)
            .map((open) => open.reservations[0] && server.reservations.get(open.reservations[0]))
            .filter((stay) => stay && countsInType(server, stay, roomTypeId, night)),
        );
        expect(asked.size, `${key} after ${command.type}`).toBeGreaterThanOrEqual(excess);
      }
    },
  }));
});

test('every option of every open case is accepted, and ends the case', () => {
  inEveryWorld((world) => ({
    heard(server) {
      const businessDate = currentBusinessDate(server) ?? world.businessDate;
      const given = { ...atTheDesk, businessDate };
      for (const open of server.cases.values()) {
        for (const { optionId } of caseOptions(server, open, businessDate)) {
          const after = copyOf(server);
          const decision = decide(after, { type: 'ResolveCase', caseId: open.caseId, optionId }, given);
          expect(decision, `${open.caseId} → ${optionId}`).toMatchObject({ accepted: true });
          if (decision.accepted) for (const event of decision.events) evolve(after, event);
          expect(after.cases.has(open.caseId)).toBe(false);
        }
      }
    },
  }));
});

test('the indexes say what a count of reservations and closures says', () => {
  inEveryWorld(() => ({
    heard: (server, { command }) => expect(indexesOf(server), command.type).toEqual(indexesRecomputed(server)),
  }));
});

test('the log replayed from its beginning is the hotel as it stands', () => {
  inEveryWorld(
    () => ({}),
    (world) => {
      const replayed = aurora();
      for (const [index, event] of world.log.entries()) evolve(replayed, event, world.recorded[index]);
      expect(inWriting(replayed)).toBe(inWriting(world.server));
    },
  );
});

test('an image that was packed and unpacked is the same image', () => {
  inEveryWorld(
    () => ({}),
    (world) => expect(inWriting(copyOf(world.server))).toBe(inWriting(world.server)),
  );
});

test('events are folded into a hotel that knows nothing of what they speak of', () => {
  inEveryWorld(
    () => ({}),
    (world) => {
      const backwards = createHotelState();
      for (const event of world.log.toReversed()) evolve(backwards, event);
      const withGaps = aurora();
      for (const event of world.log.filter((_, index) => index % 3 !== 0)) evolve(withGaps, event);
      for (const event of world.log) evolve(withGaps, event);
    },
  );
});

function casesOf(hotel: HotelState, kind: CaseKind) {
  return [...hotel.cases.values()].filter((open) => open.kind === kind);
}

function togetherInCases(hotel: HotelState): readonly ReadonlySet<ReservationId>[] {
  return [...hotel.cases.values()].map(({ reservations }) => new Set(reservations));
}

function pairsOf(ids: readonly ReservationId[]): readonly (readonly [ReservationId, ReservationId])[] {
  return ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other] as const));
}

function nightIn(key: RoomNight): number {
  return Number(key.slice(key.lastIndexOf('|') + 1));
}
