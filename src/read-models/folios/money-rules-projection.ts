import type { PostedEvent } from '#contract/commands.ts';
import type { MoneyRules } from '#contract/folio.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import type { ChargeItemId } from '#domain/kernel/identifiers.ts';
import { Table } from '#domain/kernel/table.ts';
import { evolveTaxes, type TaxTables } from '#domain/taxes/tax-rules.ts';
import type { TaxesEvent } from '#domain/taxes/taxes-events.ts';
import type { QueryView } from '../query.ts';
import type { PageKey, ReadModel, RowWriter } from '../read-model.ts';

type ItemRow = { readonly row: 'item' } & MoneyRules['items'][number];
type RuleRow =
  | ItemRow
  /** In the order in which they became known, as the image hears them: of two rates of one day the later one holds. */
  | { readonly row: 'taxes'; readonly known: readonly TaxesEvent[] };

const RULES_PAGE: PageKey = 'rules';
const TAXES = 'taxes';
const RULE_EVENTS: ReadonlySet<HotelEvent['type']> = new Set([
  'ChargeItemAdded',
  'ChargeItemRepriced',
  'ChargeItemRetired',
  'ChargeItemReinstated',
  'TaxRuleAdded',
  'CityTaxAdded',
]);

type View = Pick<QueryView, 'rows'>;

/** What is charged beside nights, and the taxes in all their versions: a short list that changes a few times a year. */
export const moneyRulesModel: ReadModel<RuleRow> = { name: 'money-rules', revision: 3, pagesOf, fold };

export function moneyRules(view: View): MoneyRules {
  const rules = [...view.rows(moneyRulesModel, RULES_PAGE).values()];
  const known = taxesKnown(view);
  return {
    items: rules.flatMap((rule) => (rule.row === 'item' ? [withoutRow(rule)] : [])),
    taxes: known.flatMap((event) => (event.type === 'TaxRuleAdded' ? [withoutType(event)] : [])),
    cityTaxes: known.flatMap((event) => (event.type === 'CityTaxAdded' ? [withoutType(event)] : [])),
  };
}

/** The taxes as decisions have them, made by the same hand. */
export function taxTablesOfRows(view: View): TaxTables {
  const tables: TaxTables = { taxRules: new Table(), cityTaxes: new Table() };
  for (const event of taxesKnown(view)) evolveTaxes(tables, event);
  return tables;
}

function taxesKnown(view: View): readonly TaxesEvent[] {
  const row = view.rows(moneyRulesModel, RULES_PAGE).get(TAXES);
  return row?.row === 'taxes' ? row.known : [];
}

function withoutRow<Rule extends RuleRow>({ row: _, ...rule }: Rule): Omit<Rule, 'row'> {
  return rule;
}

function withoutType<Event extends TaxesEvent>({ type: _, ...rule }: Event): Omit<Event, 'type'> {
  return rule;
}

function pagesOf({ event: { type } }: PostedEvent): readonly PageKey[] {
  return RULE_EVENTS.has(type) ? [RULES_PAGE] : [];
}

function fold(rows: RowWriter<RuleRow>, { event }: PostedEvent): void {
  switch (event.type) {
    case 'ChargeItemAdded': {
      const { type: _, ...item } = event;
      return rows.put(RULES_PAGE, item.itemId, { row: 'item', ...item });
    }
    case 'ChargeItemRepriced':
      return changeItem(rows, event.itemId, (item) => ({ ...item, unitMinor: event.unitMinor }));
    case 'ChargeItemRetired':
      return changeItem(rows, event.itemId, (item) => ({ ...item, retired: true }));
    case 'ChargeItemReinstated':
      return changeItem(rows, event.itemId, ({ retired: _, ...item }): ItemRow => item);
    case 'TaxRuleAdded':
    case 'CityTaxAdded': {
      const row = rows.get(RULES_PAGE, TAXES);
      const known = row?.row === 'taxes' ? row.known : [];
      return rows.put(RULES_PAGE, TAXES, { row: 'taxes', known: [...known, event] });
    }
    default:
  }
}

function changeItem(rows: RowWriter<RuleRow>, itemId: ChargeItemId, change: (item: ItemRow) => ItemRow): void {
  const row = rows.get(RULES_PAGE, itemId);
  if (row?.row === 'item') rows.put(RULES_PAGE, itemId, change(row));
}
