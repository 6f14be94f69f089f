import { describe, expect, test } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import type { RecordedEvent } from '#contract/commands.ts';
import { createHotelState, HOTEL_STATE_REVISION, packHotelState } from '#domain/hotel-state.ts';
import type { CommandId, CorrectionId, DeviceId, HotelId, Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import type { Batch, EventStore } from '#server/log/event-store.ts';
import { atTheDesk, guestId } from '#test/support/hotel-aurora.ts';

export type StoreUnderTest = {
  readonly store: EventStore;
  /** A second connection to the same data, as another server process has one. */
  readonly another: () => EventStore | Promise<EventStore>;
};

const hotelId = 'aurora' as HotelId;
const replicaId = 'replica' as ReplicaId;

/** What every event store must do, whatever keeps it. */
export function eventStoreContract(name: string, open: () => StoreUnderTest | Promise<StoreUnderTest>): void {
  async function openHotel(): Promise<StoreUnderTest> {
    const opened = await open();
    await opened.store.createHotel(hotelId);
    return opened;
  }

  describe(`an event store: ${name}`, () => {
    test('a new hotel has an empty log, and is made once', async () => {
      const { store } = await open();
      expect(await store.head(hotelId)).toBeUndefined();
      expect(await store.createHotel(hotelId)).toBe(true);
      expect(await store.createHotel(hotelId)).toBe(false);
      expect(await store.head(hotelId)).toBe(0);
      expect(await store.readAfter(hotelId, position(0), 10)).toEqual([]);
    });

    test('what was appended is read back in order, from any position on, at most so many', async () => {
      const { store } = await openHotel();
      const first = batchOf(0, { events: 2 });
      const second = batchOf(2, { events: 3 });
      expect(await store.append(first)).toBe('ok');
      expect(await store.append(second)).toBe('ok');
      const all = [...first.events, ...second.events];
      expect(await store.head(hotelId)).toBe(5);
      expect(await store.readAfter(hotelId, position(0), 10)).toEqual(all);
      expect(await store.readAfter(hotelId, position(1), 2)).toEqual(all.slice(1, 3));
    });

    test('a writer that decided on an old head is told that it has moved, and leaves nothing behind', async () => {
      const { store } = await openHotel();
      await store.append(batchOf(0, { events: 2 }));
      const late = batchOf(0, { details: true, quarantined: true });
      expect(await store.append(late)).toBe('moved');
      expect(await store.append(batchOf(1))).toBe('moved');
      expect(await store.head(hotelId)).toBe(2);
      expect(await store.outcomesOf(hotelId, commandIdsOf(late))).toEqual(new Map());
    });

    test('nobody can leave a gap behind the head', async () => {
      const { store } = await openHotel();
      expect(await store.append(batchOf(3))).toBe('moved');
      expect(await store.head(hotelId)).toBe(0);
      expect(await store.readAfter(hotelId, position(0), 10)).toEqual([]);
    });

    test('of two writers at the same head exactly one gets through', async () => {
      const { store, another } = await openHotel();
      const rival = await another();
      for (let round = 0; round < 20; round += 1) {
        const head = (await store.head(hotelId)) ?? -1;
        const answers = await Promise.all([store.append(batchOf(head)), rival.append(batchOf(head))]);
        expect(answers.toSorted()).toEqual(['moved', 'ok']);
      }
      await expectGapless(store, 20);
      await rival.close();
    });

    test('a command that is recorded is never recorded again, and its batch leaves nothing behind', async () => {
      const { store } = await openHotel();
      const known = batchOf(0);
      await store.append(known);
      const next = batchOf(1, { details: true });
      const outcomeAgain = next.commands.map((command) => ({ ...command, outcome: known.commands[0]!.outcome }));
      expect(await store.append({ ...next, commands: outcomeAgain })).toBe('duplicate');
      expect(await store.head(hotelId)).toBe(1);
      await expectGapless(store, 1);
    });

    test('a seq of a replica is used once', async () => {
      const { store } = await openHotel();
      await store.append(batchOf(0, { seq: 1 }));
      expect(await store.append(batchOf(1, { seq: 1 }))).toBe('duplicate');
      expect(await store.lastSeq(hotelId, replicaId)).toBe(1);
      expect(await store.lastSeq(hotelId, 'another replica' as ReplicaId)).toBe(0);
    });

    test('the outcome of a command is what was recorded, and unknown commands have none', async () => {
      const { store } = await openHotel();
      const batch = batchOf(0, { events: 3 });
      await store.append(batch);
      const outcomes = await store.outcomesOf(hotelId, [...commandIdsOf(batch), 'unknown' as CommandId]);
      expect([...outcomes.values()]).toEqual(batch.commands.map(({ outcome }) => outcome));
    });

    test('what is known of a guest comes beside the event that said it, earlier values too', async () => {
      const { store } = await openHotel();
      const garcia = guestId('García');
      const register = { guestId: garcia, details: { name: 'Lucía García', phone: '+34 000 1' } };
      const correct = { guestId: garcia, correctionId: 'c1' as CorrectionId, details: { phone: '+34 000 2' } };
      await store.append({ ...batchOf(0), details: [{ ...register, position: position(1) }] });
      await store.append({ ...batchOf(1), details: [{ ...correct, position: position(2) }] });
      const [first, second] = await store.readAfter(hotelId, position(0), 10);
      expect(first?.details).toEqual(register);
      expect(second?.details).toEqual(correct);
      const [onlySecond] = await store.readAfter(hotelId, position(1), 10);
      expect(onlySecond).toEqual(second);
    });

    test('an earlier value that is put back comes beside the event that says so', async () => {
      const { store } = await openHotel();
      const garcia = guestId('García');
      const register = { guestId: garcia, details: { name: 'Lucía García', phone: '+34 000 1' } };
      const correct = { guestId: garcia, correctionId: 'c1' as CorrectionId, details: { phone: '+34 000 2' } };
      await store.append({ ...batchOf(0), details: [{ ...register, position: position(1) }] });
      await store.append({ ...batchOf(1), details: [{ ...correct, position: position(2) }] });
      const back = { type: 'GuestDetailsRestored', guestId: garcia, fields: ['phone'] } as const;
      const batch = batchOf(2);
      await store.append({ ...batch, events: batch.events.map((event) => ({ ...event, event: back })) });
      const [restored] = await store.readAfter(hotelId, position(2), 10);
      expect(restored?.details).toEqual({ guestId: garcia, details: { phone: '+34 000 1' } });
    });

    test('hotels know nothing of each other', async () => {
      const { store } = await openHotel();
      const borealis = 'borealis' as HotelId;
      await store.createHotel(borealis);
      const batch = batchOf(0);
      expect(await store.append(batch)).toBe('ok');
      expect(await store.append({ ...batch, hotelId: borealis })).toBe('ok');
      expect(await store.head(borealis)).toBe(1);
      await store.append(batchOf(1));
      expect(await store.head(borealis)).toBe(1);
    });

    test('the latest image that was kept is found again', async () => {
      const { store } = await openHotel();
      expect(await store.image(hotelId)).toBeUndefined();
      const packed = packHotelState(createHotelState());
      for (const at of [3, 7]) {
        await store.keepImage(hotelId, { position: position(at), revision: HOTEL_STATE_REVISION, packed });
      }
      expect(await store.image(hotelId)).toEqual({ position: 7, revision: HOTEL_STATE_REVISION, packed });
    });

    test('all connections to one log agree on its epoch, and another log has another', async () => {
      const { store, another } = await open();
      const second = await another();
      expect(second.epoch).toBe(store.epoch);
      expect((await open()).store.epoch).not.toBe(store.epoch);
      await second.close();
    });
  });
}

async function expectGapless(store: EventStore, length: number): Promise<void> {
  const events = await store.readAfter(hotelId, position(0), 1000);
  expect(events.map((event) => event.position)).toEqual(Array.from({ length }, (_, index) => index + 1));
}

const position = (at: number): Position => at as Position;
const commandIdsOf = ({ commands }: Batch): readonly CommandId[] => commands.map(({ outcome }) => outcome.commandId);

type Contents = {
  readonly events?: number;
  readonly seq?: number;
  readonly details?: boolean;
  readonly quarantined?: boolean;
};

/** One command with its events, decided on this head. */
function batchOf(after: number, { events = 1, seq, details = false, quarantined = false }: Contents = {}): Batch {
  const commandId = uuidv7() as CommandId;
  const { at, businessDate, actor, device, offline } = atTheDesk;
  const recorded = Array.from({ length: events }, (_, index): RecordedEvent => ({
    position: position(after + index + 1),
    commandId,
    at,
    businessDate,
    actor,
    device,
    offline,
    verdict: 'accepted',
    event: { type: 'CommandHadNoEffect' },
  }));
  const outcome = {
    commandId,
    verdict: 'accepted',
    first: position(after + 1),
    last: position(after + events),
  } as const;
  const replica = seq === undefined ? (uuidv7() as ReplicaId) : replicaId;
  return {
    hotelId,
    after: position(after),
    events: recorded,
    commands: [{ outcome, replicaId: replica, seq: seq ?? 1, device: 'desk' as DeviceId }],
    details: details ? [{ guestId: guestId('García'), details: { name: 'Lucía' }, position: position(after + 1) }] : [],
    quarantined: quarantined ? [{ commandId, reason: 'malformed', received: { nonsense: true } }] : [],
  };
}
