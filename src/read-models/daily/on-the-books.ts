import { monthOf, nightsOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ReservationStatus } from '#domain/reservations/reservation.ts';
import type { PageKey, RowWriter } from '../read-model.ts';
import type { BookingRow, BooksRow, DailyRow } from './daily-rows.ts';

/** What is on the books for a night: rooms that are paid for, rooms that are not, and the sum of their prices. */
export type OnTheBooks = readonly [sold: number, complimentary: number, revenueMinor: number];

const NOTHING: OnTheBooks = [0, 0, 0];

/** A hold and a place on the waitlist are on no books; a guest who has left early keeps the nights that were kept for them. */
const ON_BOOKS: ReadonlySet<ReservationStatus> = new Set<ReservationStatus>(['reserved', 'in-house', 'checked-out']);

export function booksPage(month: string): PageKey {
  return `books-${month}`;
}

/** Notes for each night what a stay adds to the books and takes from them, on the business date on which that was recorded. */
export function noteOnTheBooks(rows: RowWriter<DailyRow>, before: BookingRow | undefined, after: BookingRow): void {
  if (before && sameNights(before, after)) return;
  const was = nightsOnBooks(before);
  const is = nightsOnBooks(after);
  for (const night of new Set([...was.keys(), ...is.keys()])) {
    const [soldBefore, complimentaryBefore, revenueBefore] = was.get(night) ?? NOTHING;
    const [sold, complimentary, revenue] = is.get(night) ?? NOTHING;
    const change: OnTheBooks = [sold - soldBefore, complimentary - complimentaryBefore, revenue - revenueBefore];
    if (change.some((part) => part !== 0)) put(rows, night, after.recordedOn, change);
  }
}

/** What was on the books for the night at the end of a business date. */
export function booksAt({ changes }: Pick<BooksRow, 'changes'>, asOf: HotelDay): OnTheBooks {
  let [sold, complimentary, revenueMinor] = NOTHING;
  for (let at = 0; at < changes.length && (changes[at] ?? 0) <= asOf; at += 4) {
    sold += changes[at + 1] ?? 0;
    complimentary += changes[at + 2] ?? 0;
    revenueMinor += changes[at + 3] ?? 0;
  }
  return [sold, complimentary, revenueMinor];
}

function sameNights(before: BookingRow, after: BookingRow): boolean {
  return (
    ON_BOOKS.has(before.status) === ON_BOOKS.has(after.status) &&
    before.stay === after.stay &&
    before.nightlyMinor === after.nightlyMinor
  );
}

function nightsOnBooks(booking: BookingRow | undefined): ReadonlyMap<HotelDay, OnTheBooks> {
  if (!booking || !ON_BOOKS.has(booking.status)) return new Map();
  return new Map(
    nightsOf(booking.stay).map((night, index) => {
      const priceMinor = booking.nightlyMinor[index] ?? 0;
      return [night, priceMinor > 0 ? [1, 0, priceMinor] : [0, 1, priceMinor]] as const;
    }),
  );
}

function put(rows: RowWriter<DailyRow>, night: HotelDay, on: HotelDay, change: OnTheBooks): void {
  const page = booksPage(monthOf(night));
  const row = rows.get(page, String(night));
  const changes = row?.kind === 'books' ? row.changes : [];
  rows.put(page, String(night), { kind: 'books', night, changes: withChange(changes, on, change) });
}

function withChange(changes: readonly number[], on: HotelDay, change: OnTheBooks): readonly number[] {
  let at = changes.length;
  while (at > 0 && (changes[at - 4] ?? 0) >= on) at -= 4;
  if (changes[at] !== on) return changes.toSpliced(at, 0, on, ...change);
  const [sold = 0, complimentary = 0, revenueMinor = 0] = changes.slice(at + 1, at + 4);
  return changes.toSpliced(at + 1, 3, sold + change[0], complimentary + change[1], revenueMinor + change[2]);
}
