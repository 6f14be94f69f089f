import type { HotelDay } from '../kernel/hotel-day.ts';
import type { Table } from '../kernel/table.ts';
import type { CityTaxAdded, Supply, TaxesEvent, TaxRuleAdded } from './taxes-events.ts';

export type TaxRule = Omit<TaxRuleAdded, 'type'>;
export type CityTax = Omit<CityTaxAdded, 'type'>;

/** By code, each with its versions in the order of their days. Two versions of one day: the one added last holds. */
export type TaxTables = {
  readonly taxRules: Table<string, readonly TaxRule[]>;
  readonly cityTaxes: Table<string, readonly CityTax[]>;
};

export function evolveTaxes(tables: TaxTables, event: TaxesEvent): void {
  switch (event.type) {
    case 'TaxRuleAdded': {
      const { type: _, ...rule } = event;
      return tables.taxRules.set(rule.code, withVersion(tables.taxRules.get(rule.code), rule));
    }
    case 'CityTaxAdded': {
      const { type: _, ...rule } = event;
      return tables.cityTaxes.set(rule.code, withVersion(tables.cityTaxes.get(rule.code), rule));
    }
  }
}

/** The rates that hold for a supply on its day, in the order in which the taxes became known. */
export function taxRulesFor(tables: TaxTables, supply: Supply, day: HotelDay): readonly TaxRule[] {
  return [...tables.taxRules.values()].flatMap((versions) => {
    const rule = versionOn(versions, day);
    return rule && rule.basisPoints > 0 && rule.appliesTo.includes(supply) ? [rule] : [];
  });
}

/** The amounts per person that hold for a night. */
export function cityTaxesFor(tables: TaxTables, night: HotelDay): readonly CityTax[] {
  return [...tables.cityTaxes.values()].flatMap((versions) => {
    const rule = versionOn(versions, night);
    return rule && rule.amountMinor > 0 ? [rule] : [];
  });
}

type Version = { readonly from: HotelDay };

function withVersion<Rule extends Version>(versions: readonly Rule[] = [], rule: Rule): readonly Rule[] {
  const others = versions.filter(({ from }) => from !== rule.from);
  return [...others, rule].toSorted((left, right) => left.from - right.from);
}

function versionOn<Rule extends Version>(versions: readonly Rule[], day: HotelDay): Rule | undefined {
  return versions.findLast(({ from }) => from <= day);
}
