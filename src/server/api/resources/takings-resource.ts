import type { Earner, Takings } from '#contract/takings.ts';
import type { PaymentMethod } from '#domain/folios/folios-events.ts';
import { formatHotelDay, monthsOf, addDays } from '#domain/kernel/hotel-day.ts';
import { hotelModel } from '#read-models/hotel/hotel-projection.ts';
import { takingsModel } from '#read-models/takings/takings-projection.ts';
import { listed } from '../api-resource.ts';
import { dayRange, dayRangeFields, type DayRangeAsked } from '../day-range.ts';
import { moneySchema, type Money } from '../money.ts';
import { propertyOf } from '../property-of.ts';
import { day, list, oneOf, record, text, whole } from '../schema.ts';

type ApiRevenue = { readonly department: Earner; readonly net: Money };
type ApiTax = { readonly code: string; readonly basisPoints: number; readonly amount: Money };
type ApiPayments = { readonly method: PaymentMethod; readonly received: Money; readonly paidOut: Money };
type ApiDeposits = { readonly taken: Money; readonly applied: Money; readonly refunded: Money };

type ApiTakings = {
  readonly date: string;
  readonly revenue: readonly ApiRevenue[];
  readonly taxes: readonly ApiTax[];
  readonly cityTax: Money;
  readonly charged: Money;
  readonly settled: Money;
  readonly payments: readonly ApiPayments[];
  readonly deposits: ApiDeposits;
};

/** What each business date earned and took: charged = revenue + taxes + city tax, to the minor unit. */
export const takingsResource = listed({
  path: '/takings',
  summary: 'Revenue, taxes and payments by business date',
  opens: 'money',
  models: [takingsModel, hotelModel],
  query: dayRangeFields,
  item: record<ApiTakings>(
    {
      title: 'Takings',
      description:
        'A business date; one on which nothing was charged or paid is left out. charged = revenue + taxes + cityTax. ' +
        'settled: what was paid towards it, deposits applied among it, less what was given back.',
    },
    {
      date: day('The business date'),
      revenue: list(
        record<ApiRevenue>(
          { title: 'Revenue' },
          {
            department: oneOf<Earner>('Where it was earned', {
              lodging: 'nights',
              food: 'food',
              drinks: 'drinks',
              goods: 'things that are sold',
              services: 'services',
              fees: 'fees of cancelling and of not coming',
              untold: 'charged before charges said whose they are',
            }),
            net: moneySchema,
          },
        ),
        'Net of every tax; allowances and voids are taken off',
      ),
      taxes: list(
        record<ApiTax>(
          { title: 'Tax' },
          {
            code: text('As the hotel names the tax'),
            basisPoints: whole('Its rate: 1000 is ten per cent', { minimum: 0 }),
            amount: moneySchema,
          },
        ),
      ),
      cityTax: moneySchema,
      charged: moneySchema,
      settled: moneySchema,
      payments: list(
        record<ApiPayments>(
          { title: 'Payments' },
          {
            method: oneOf<PaymentMethod>('How it was paid', {
              cash: 'cash',
              card: 'card',
              'bank-transfer': 'to the bank account',
              voucher: 'with a voucher',
              other: 'otherwise',
            }),
            received: moneySchema,
            paidOut: moneySchema,
          },
        ),
        'Money that came in and went out, deposits among it',
      ),
      deposits: record<ApiDeposits>(
        { title: 'Deposits' },
        { taken: moneySchema, applied: moneySchema, refunded: moneySchema },
      ),
    },
  ),
  things(view, query: DayRangeAsked) {
    const range = dayRange(query);
    if ('refused' in range) return range;
    return monthsOf({ arrival: range.from, departure: addDays(range.to, 1) })
      .flatMap((month) => [...view.rows(takingsModel, month).values()])
      .filter((row) => range.from <= row.day && row.day <= range.to);
  },
  keyOf: (row) => formatHotelDay(row.day),
  tell: (row, view): ApiTakings => ({
    date: formatHotelDay(row.day),
    ...takingsIn(propertyOf(view).currency, row.takings),
  }),
});

function takingsIn(currency: string, takings: Takings): Omit<ApiTakings, 'date'> {
  const money = (minor: number): Money => ({ minor, currency });
  const { revenueMinor, taxes, cityTaxMinor, chargedMinor, settledMinor, byMethod, deposits } = takings;
  return {
    revenue: entries<Earner, number>(revenueMinor).map(([department, net]) => ({ department, net: money(net) })),
    taxes: taxes.map(({ code, basisPoints, taxMinor }) => ({ code, basisPoints, amount: money(taxMinor) })),
    cityTax: money(cityTaxMinor),
    charged: money(chargedMinor),
    settled: money(settledMinor),
    payments: entries<PaymentMethod, { readonly inMinor: number; readonly outMinor: number }>(byMethod).map(
      ([method, { inMinor, outMinor }]) => ({ method, received: money(inMinor), paidOut: money(outMinor) }),
    ),
    deposits: {
      taken: money(deposits.takenMinor),
      applied: money(deposits.appliedMinor),
      refunded: money(deposits.refundedMinor),
    },
  };
}

/** In the order of the alphabet: the same answer is the same letters, whatever was earned first. */
function entries<Name extends string, Value>(figures: Readonly<Partial<Record<Name, Value>>>): [Name, Value][] {
  return (Object.entries(figures) as [Name, Value][]).toSorted(([left], [right]) => (left < right ? -1 : 1));
}
