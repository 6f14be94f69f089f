import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecordedEvent } from '#contract/commands.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { CommandId } from '#domain/kernel/identifiers.ts';
import { FakeServer } from '#test/support/fake-server.ts';
import { bookRoom, cancel, nights, noonPlus, room } from '#test/support/hotel-aurora.ts';
import { UnreliableLine, type Fate } from '#test/support/unreliable-line.ts';
import { DeskInSync } from './desk-in-sync.ts';

const DESKS = 3;

type Act =
  | { readonly act: 'gives'; readonly desk: number; readonly command: HotelCommand }
  /** At the same time, each on its own line. */
  | { readonly act: 'exchange'; readonly desks: readonly number[]; readonly fates: readonly Fate[] }
  | { readonly act: 'late ones arrive'; readonly desk: number }
  | { readonly act: 'restart'; readonly desk: number };

const desk = fc.nat(DESKS - 1);
const guest = fc.constantFrom('García', 'Müller', 'Okafor');
const command: fc.Arbitrary<HotelCommand> = fc.oneof(
  guest.map((who) => bookRoom(who, nights('05-04', '05-06'))),
  guest.map(cancel),
  fc.nat(50).map((minute): HotelCommand => ({
    type: 'ReportRoomCondition',
    roomId: room('101'),
    condition: 'clean',
    observedAt: noonPlus(minute),
  })),
);
const fate = fc.constantFrom<Fate>(
  'arrives',
  'arrives',
  'arrives twice',
  'request lost',
  'answer lost',
  'arrives late',
);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ act: fc.constant('gives' as const), desk, command }) },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('exchange' as const),
      desks: fc.uniqueArray(desk, { minLength: 1 }),
      fates: fc.array(fate, { maxLength: 12 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('late ones arrive' as const), desk }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('restart' as const), desk }) },
);

test('however requests are lost, repeated and late, every command counts once and all desks end with one log', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
      const hotel = new HotelOfDesks();
      for (const each of acts) await hotel.lives(each);
      await hotel.comesToRest();
      expectEachOnce(hotel.server.log, hotel.given);
      for (const each of hotel.desks) {
        expect(await each.log()).toEqual(hotel.server.log);
        expect(each.waiting).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

class HotelOfDesks {
  readonly server = new FakeServer();
  readonly given: CommandId[] = [];
  #fates: Fate[] = [];
  readonly #lines = Array.from(
    { length: DESKS },
    () => new UnreliableLine(this.server, () => this.#fates.shift() ?? 'arrives'),
  );
  readonly desks = this.#lines.map((line, index) => new DeskInSync(`desk ${index}`, line));

  async lives(happening: Act): Promise<void> {
    switch (happening.act) {
      case 'gives':
        this.given.push(...(await this.#at(happening.desk, (one) => one.gives(happening.command))));
        return;
      case 'exchange':
        this.#fates = [...happening.fates];
        await Promise.all(happening.desks.map((index) => this.#at(index, (one) => one.exchanges())));
        this.#fates = [];
        return;
      case 'late ones arrive':
        return this.#lines[happening.desk]?.deliverLate();
      case 'restart':
        return this.desks[happening.desk]?.restart();
    }
  }

  /** The network is well again; the late ones arrive when everything is over. */
  async comesToRest(): Promise<void> {
    for (const one of this.desks) expect(await one.exchanges()).toEqual({ end: 'done' });
    for (const line of this.#lines) line.deliverLate();
    for (const one of this.desks) expect(await one.exchanges()).toEqual({ end: 'done' });
  }

  async #at<Result>(index: number, does: (one: DeskInSync) => Promise<Result>): Promise<readonly Result[]> {
    const one = this.desks[index];
    return one ? [await does(one)] : [];
  }
}

/** The events of a command stand together: a second group of them would be a second effect. */
function expectEachOnce(log: readonly RecordedEvent[], given: readonly CommandId[]): void {
  const groups = log.filter(({ commandId }, index) => log[index - 1]?.commandId !== commandId);
  const fromDesks = groups.map(({ commandId }) => commandId).filter((commandId) => given.includes(commandId));
  expect(fromDesks.toSorted()).toEqual(given.toSorted());
}
