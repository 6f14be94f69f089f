import type { OpenBalance, ShiftReport } from '#contract/folio.ts';
import type { MoneyOfPeriod } from '#contract/takings.ts';
import type { RecordedEvent } from '#contract/commands.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import { MoneyBook } from './money-book.ts';

/** What one desk's screens say about money, at rest. */
export type MoneyShown = {
  readonly balances: readonly OpenBalance[];
  readonly shifts: readonly ShiftReport[];
  readonly days: readonly { readonly day: HotelDay; readonly money: MoneyOfPeriod }[];
};

type Desk = { readonly name: string; readonly visible: HotelState; readonly money?: MoneyShown | undefined };

/**
 * I12, by a book of our own: what each folio owes and holds, what should lie in each drawer and what each business date
 * added up to is the same in the book, in the image that decides, and on every desk's screens.
 */
export function moneyIsRight(log: readonly RecordedEvent[], desks: readonly Desk[]): readonly string[] {
  const book = MoneyBook.of(log);
  return [
    ...book.objections,
    ...desks.flatMap(({ name, visible, money }) =>
      [...imageAgrees(book, visible), ...(money ? screensAgree(book, money) : [])].map((said) => `${name} ${said}`),
    ),
  ].map((broken) => `I12: ${broken}`);
}

function imageAgrees(book: MoneyBook, { folios, shifts }: HotelState): readonly string[] {
  const lists = [...folios.values()];
  return [
    ...differences('decides as if owed', book.owed(), new Map(lists.map((row) => [row.folioId, row.balanceMinor]))),
    ...differences('decides as if held', book.held(), new Map(lists.map((row) => [row.folioId, row.depositsMinor]))),
    ...differences(
      'decides as if in the drawer',
      book.drawers(),
      new Map([...shifts.values()].map((shift) => [shift.shiftId, shift.expectedMinor])),
    ),
  ];
}

function screensAgree(book: MoneyBook, { balances, shifts, days }: MoneyShown): readonly string[] {
  const shown = (of: (money: MoneyOfPeriod) => number) => new Map(days.map(({ day, money }) => [`${day}`, of(money)]));
  const booked = (of: 'charged' | 'settled' | 'held' | 'cashIn' | 'cashOut') =>
    new Map([...book.days].map(([day, sums]) => [`${day}`, sums[of]]));
  return [
    ...differences('shows as owed', book.owed(), new Map(balances.map((row) => [row.folioId, row.balanceMinor]))),
    ...differences('shows as held', book.held(), new Map(balances.map((row) => [row.folioId, row.depositsMinor]))),
    ...differences(
      'shows as in the drawer',
      book.drawers(),
      new Map(shifts.map((shift) => [shift.shiftId, shift.expectedMinor])),
    ),
    ...differences(
      'reports as charged on',
      booked('charged'),
      shown(({ takings }) => takings.chargedMinor),
    ),
    ...differences(
      'reports as settled on',
      booked('settled'),
      shown(({ takings }) => takings.settledMinor),
    ),
    ...differences(
      'reports as held more on',
      booked('held'),
      shown(({ takings: { deposits } }) => deposits.takenMinor - deposits.appliedMinor - deposits.refundedMinor),
    ),
    ...differences(
      'reports as cash in on',
      booked('cashIn'),
      shown(({ takings }) => takings.byMethod.cash?.inMinor ?? 0),
    ),
    ...differences(
      'reports as cash out on',
      booked('cashOut'),
      shown(({ takings }) => takings.byMethod.cash?.outMinor ?? 0),
    ),
  ];
}

/** What is not told is nothing: a folio that owes nothing need not be in a list. */
function differences(
  what: string,
  ours: ReadonlyMap<string, number>,
  theirs: ReadonlyMap<string, number>,
): readonly string[] {
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .filter((key) => (ours.get(key) ?? 0) !== (theirs.get(key) ?? 0))
    .map((key) => `${what} ${key}: ${theirs.get(key) ?? 0}, and the book says ${ours.get(key) ?? 0}`);
}
