import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { balanceChanges } from '#domain/folios/balance-changes.ts';
import { isFoliosEvent } from '#domain/folios/is-folios-event.ts';
import { EFFECTS } from '#domain/folios/posting.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import { foliosTasks } from '#test/support/tasks/folios-tasks.ts';
import { expectWholeLines } from '#test/support/money.ts';
import { RandomDesks, rolls, type Roll } from '#test/support/random-desks.ts';
import { dice } from '#test/support/random-tasks.ts';

vi.setConfig({ testTimeout: 20 * 60_000 });

type MoneyTask = keyof typeof foliosTasks;
/** Stays come first, then a day that is all money. */
const moneyRolls = fc.array(
  fc.record({
    happens: fc.constantFrom<Roll['happens']>('act', 'act', 'act', 'act', 'act', 'act', 'act', 'sync', 'night'),
    desk: fc.constantFrom<0 | 1>(0, 1),
    task: fc.constantFrom<Roll['task']>(
      ...(Object.keys(foliosTasks) as MoneyTask[]),
      ...(['CheckOutGuest', 'BookRoom', 'CheckInGuest', 'PostCharge', 'RecordPayment', 'AddTaxRule'] as const),
    ),
    dice,
  }),
  { minLength: 20, maxLength: 160, size: 'max' },
);

function inEveryWorld(afterwards: (world: RandomDesks) => void): void {
  fc.assert(
    fc.property(rolls, moneyRolls, (stays, money) => {
      const world = new RandomDesks();
      for (const roll of [...stays, ...money]) world.roll(roll);
      world.reconnect();
      afterwards(world);
    }),
    { numRuns: 100 },
  );
}

/** Of some events: what all folios together owe more after them, and what deposits are held more. */
function sums(events: readonly HotelEvent[]): { readonly balance: number; readonly deposits: number } {
  const changes = events.flatMap((event) => (isFoliosEvent(event) ? balanceChanges(event) : []));
  return {
    balance: changes.reduce((sum, { balanceMinor }) => sum + balanceMinor, 0),
    deposits: changes.reduce((sum, { depositsMinor }) => sum + depositsMinor, 0),
  };
}

function totals(hotel: HotelState): { readonly balance: number; readonly deposits: number } {
  const folios = [...hotel.folios.values()];
  return {
    balance: folios.reduce((sum, { balanceMinor }) => sum + balanceMinor, 0),
    deposits: folios.reduce((sum, { depositsMinor }) => sum + depositsMinor, 0),
  };
}

test('what is owed and what is held is what was charged, paid, given and taken: nothing comes from nowhere', () => {
  inEveryWorld((world) => expect(totals(world.server)).toEqual(sums(world.log)));
});

test('what moves between folios, and what is split, changes no sum', () => {
  inEveryWorld(({ log }) => {
    const moved = log.filter(({ type }) => type === 'PostingTransferred' || type === 'PostingSplit');
    for (const event of moved) expect(sums([event]), JSON.stringify(event)).toEqual({ balance: 0, deposits: 0 });
  });
});

test('on every business date, what was open in the morning and what was posted is what is open in the evening', () => {
  inEveryWorld(({ log, server }) => {
    const money = log.filter(isFoliosEvent).filter((event) => 'businessDate' in event);
    const dates = [...new Set(money.map(({ businessDate }) => businessDate))].toSorted((left, right) => left - right);
    let opening = 0;
    for (const date of dates) opening += sums(money.filter(({ businessDate }) => businessDate === date)).balance;
    expect(opening).toBe(totals(server).balance);
  });
});

test('the balance of a folio is the sum of its lines, and each line is its net and its taxes', () => {
  inEveryWorld(({ server }) => {
    for (const { folioId, balanceMinor, depositsMinor, postings } of server.folios.values()) {
      const lines = postings.flatMap((id) => server.postings.get(id) ?? []).filter(({ isGone }) => !isGone);
      expect(
        lines.reduce((sum, { kind, grossMinor }) => sum + EFFECTS[kind].balance * grossMinor, 0),
        folioId,
      ).toBe(balanceMinor);
      expect(
        lines.reduce((sum, { kind, grossMinor }) => sum + EFFECTS[kind].deposits * grossMinor, 0),
        folioId,
      ).toBe(depositsMinor);
      expect(lines.every((line) => line.folioId === folioId)).toBe(true);
    }
    expectWholeLines(server);
  });
});

test('what a line was corrected by is the sum of the lines that correct it', () => {
  inEveryWorld(({ server }) => {
    const lines = [...server.postings.values()];
    for (const { postingId, correctedMinor } of lines) {
      const corrections = lines.filter(({ againstId, isGone }) => againstId === postingId && !isGone);
      expect(
        corrections.reduce((sum, { grossMinor }) => sum + grossMinor, 0),
        postingId,
      ).toBe(correctedMinor);
    }
  });
});

test('what should be in a drawer is its float and the cash that went through it', () => {
  inEveryWorld(({ server, log }) => {
    for (const { shiftId, expectedMinor } of server.shifts.values()) {
      let cash = 0;
      for (const event of log) {
        if (event.type === 'CashShiftOpened' && event.shiftId === shiftId) cash += event.floatMinor;
        if (event.type === 'CashDropped' && event.shiftId === shiftId) cash -= event.amountMinor;
      }
      for (const { kind, grossMinor, method, isGone, ...line } of server.postings.values()) {
        if (line.shiftId === shiftId && method === 'cash' && !isGone) cash += EFFECTS[kind].money * grossMinor;
      }
      expect(expectedMinor, shiftId).toBe(cash);
    }
  });
});

test('the numbers of a series have no gap and none is given out twice, and no line stands on two invoices', () => {
  inEveryWorld(({ log, server }) => {
    for (const { seriesId, nextNumber } of server.invoiceSeries.values()) {
      const numbers = log.flatMap((event) =>
        'seriesId' in event && 'number' in event && event.seriesId === seriesId ? [event.number] : [],
      );
      expect(numbers).toEqual(Array.from({ length: nextNumber - 1 }, (_, index) => index + 1));
    }
    const standing = [...server.invoices.values()].filter(({ creditedBy }) => !creditedBy);
    const lines = standing.flatMap(({ postings }) => postings);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.every((postingId) => server.postings.get(postingId)?.isGone !== true)).toBe(true);
  });
});
