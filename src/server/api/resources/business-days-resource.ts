import type { ClosedDay } from '#contract/business-days.ts';
import type { DayTotals } from '#domain/business-day/business-day-events.ts';
import { formatHotelDay } from '#domain/kernel/hotel-day.ts';
import { businessDaysModel } from '#read-models/business-days/business-days-projection.ts';
import { businessDays } from '#read-models/business-days/business-days-query.ts';
import { dailyModel } from '#read-models/daily/daily-projection.ts';
import { hotelModel } from '#read-models/hotel/hotel-projection.ts';
import { listed } from '../api-resource.ts';
import { dayRange, dayRangeFields, type DayRangeAsked } from '../day-range.ts';
import { moneySchema, type Money } from '../money.ts';
import { propertyOf } from '../property-of.ts';
import { day, moment, record, whole, yesOrNo } from '../schema.ts';

type ApiFigures = {
  readonly rooms: number;
  readonly roomsSold: number;
  readonly roomsComplimentary: number;
  readonly dayUses: number;
  readonly arrivals: number;
  readonly departures: number;
  readonly guestsInHouse: number;
  readonly bookingsMade: number;
  readonly cancellations: number;
  readonly noShows: number;
  readonly roomRevenue: Money;
};

type ApiBusinessDay = {
  readonly date: string;
  readonly closedAt: string;
  readonly revision: number;
  readonly restated: boolean;
  readonly asClosed: ApiFigures;
  readonly asKnown: ApiFigures;
};

const count = (description: string) => whole(description, { minimum: 0 });

const figuresSchema = record<ApiFigures>(
  { title: 'DayFigures' },
  {
    rooms: count('Rooms of the hotel'),
    roomsSold: count('Stays whose night was spent and paid'),
    roomsComplimentary: count('Stays whose night was spent and cost nothing'),
    dayUses: count('Rooms used by day'),
    arrivals: count('Stays that began'),
    departures: count('Stays that ended'),
    guestsInHouse: count('Persons who slept here'),
    bookingsMade: count('Reservations that were made'),
    cancellations: count('Reservations that were given up'),
    noShows: count('Guests who did not come'),
    roomRevenue: moneySchema,
  },
);

/** The days that the night audit has closed. What a day was closed with never changes; what is told of it late is beside it. */
export const businessDaysResource = listed({
  path: '/business-days',
  summary: 'Business days that are closed, with their figures',
  opens: 'money',
  models: [businessDaysModel, dailyModel, hotelModel],
  query: dayRangeFields,
  item: record<ApiBusinessDay>(
    { title: 'BusinessDay' },
    {
      date: day('The business date'),
      closedAt: moment('When it was closed'),
      revision: whole('1 as it was closed; one more for everything that was told of it later', { minimum: 1 }),
      restated: yesOrNo('A figure is another one than when the day was closed'),
      asClosed: figuresSchema,
      asKnown: figuresSchema,
    },
  ),
  things(view, query: DayRangeAsked) {
    const range = dayRange(query);
    return 'refused' in range ? range : businessDays(view, { from: range.from, days: range.to - range.from + 1 });
  },
  keyOf: ({ day: closed }: ClosedDay) => formatHotelDay(closed),
  tell: ({ day: closed, closedAt, revision, isRestated, asClosed, asCorrected }, view): ApiBusinessDay => {
    const { currency } = propertyOf(view);
    return {
      date: formatHotelDay(closed),
      closedAt: new Date(closedAt).toISOString(),
      revision,
      restated: isRestated,
      asClosed: figuresOf(asClosed, currency),
      asKnown: figuresOf(asCorrected, currency),
    };
  },
});

function figuresOf(totals: DayTotals, currency: string): ApiFigures {
  const { arrivals, departures, guestsInHouse, bookingsMade, cancellations, noShows } = totals;
  return {
    rooms: totals.roomsInProperty,
    roomsSold: totals.roomsSoldPaid,
    roomsComplimentary: totals.roomsComplimentary,
    dayUses: totals.dayUseStays,
    arrivals,
    departures,
    guestsInHouse,
    bookingsMade,
    cancellations,
    noShows,
    roomRevenue: { minor: totals.roomRevenueMinor, currency },
  };
}
