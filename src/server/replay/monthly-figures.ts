import type { DailyFigures } from '#contract/daily-report.ts';
import { monthOf } from '#domain/kernel/hotel-day.ts';

/** Sums of the days of a month, and the ratios of these sums: never averages of ratios. */
export type MonthlyFigures = Omit<DailyFigures, 'day'> & {
  /** 'YYYY-MM' */
  readonly month: string;
  /** Rooms sold, of all room-nights; the second one with those that cost nothing. */
  readonly occupancyPaid: number;
  readonly occupancyTotal: number;
  /** Revenue of a room that was sold, and of a room that the hotel has; in minor units, not rounded. */
  readonly adrMinor: number;
  readonly revparMinor: number;
};

type Sums = Omit<DailyFigures, 'day'>;

/** The months of these days, in order. */
export function monthlyFigures(days: readonly DailyFigures[]): readonly MonthlyFigures[] {
  const months = new Map<string, Sums>();
  for (const { day, ...figures } of days) {
    const before = months.get(monthOf(day));
    months.set(monthOf(day), before ? added(before, figures) : figures);
  }
  return [...months].map(([month, sums]) => ({ month, ...sums, ...ratiosOf(sums) }));
}

function added(left: Sums, right: Sums): Sums {
  const sum: { -readonly [Name in keyof Sums]: Sums[Name] } = { ...left };
  for (const name of Object.keys(sum) as (keyof Sums)[]) sum[name] += right[name];
  return sum;
}

function ratiosOf({ roomsInProperty, roomsSoldPaid, roomsComplimentary, roomRevenueMinor }: Sums) {
  return {
    occupancyPaid: share(roomsSoldPaid, roomsInProperty),
    occupancyTotal: share(roomsSoldPaid + roomsComplimentary, roomsInProperty),
    adrMinor: share(roomRevenueMinor, roomsSoldPaid),
    revparMinor: share(roomRevenueMinor, roomsInProperty),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
