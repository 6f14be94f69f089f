import type { Takings } from '#contract/takings.ts';

export const NO_TAKINGS: Takings = {
  revenueMinor: {},
  taxes: [],
  cityTaxMinor: 0,
  byMethod: {},
  chargedMinor: 0,
  settledMinor: 0,
  deposits: { takenMinor: 0, appliedMinor: 0, refundedMinor: 0 },
};

/** Two takings added up, each figure to its own. */
export function takingsSum(one: Takings, other: Takings): Takings {
  return {
    revenueMinor: merged(one.revenueMinor, other.revenueMinor, (left, right) => left + right),
    taxes: taxesSum(one.taxes, other.taxes),
    cityTaxMinor: one.cityTaxMinor + other.cityTaxMinor,
    byMethod: merged(one.byMethod, other.byMethod, (left, right) => ({
      inMinor: left.inMinor + right.inMinor,
      outMinor: left.outMinor + right.outMinor,
    })),
    chargedMinor: one.chargedMinor + other.chargedMinor,
    settledMinor: one.settledMinor + other.settledMinor,
    deposits: {
      takenMinor: one.deposits.takenMinor + other.deposits.takenMinor,
      appliedMinor: one.deposits.appliedMinor + other.deposits.appliedMinor,
      refundedMinor: one.deposits.refundedMinor + other.deposits.refundedMinor,
    },
  };
}

/** By tax and rate: a rate that changed in the period is a line of its own. */
function taxesSum(one: Takings['taxes'], other: Takings['taxes']): Takings['taxes'] {
  const sums = new Map<string, Takings['taxes'][number]>();
  for (const tax of [...one, ...other]) {
    const key = `${tax.code} ${tax.basisPoints}`;
    sums.set(key, { ...tax, taxMinor: tax.taxMinor + (sums.get(key)?.taxMinor ?? 0) });
  }
  return [...sums.values()];
}

type Figures<Value> = Readonly<Partial<Record<string, Value>>>;

function merged<Value>(one: Figures<Value>, other: Figures<Value>, add: (left: Value, right: Value) => Value) {
  const sums: Partial<Record<string, Value>> = { ...one };
  for (const [name, value] of Object.entries(other)) {
    if (value === undefined) continue;
    const known = sums[name];
    sums[name] = known === undefined ? value : add(known, value);
  }
  return sums;
}
