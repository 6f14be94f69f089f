import type { PostedEvent } from '#contract/commands.ts';
import type { MoneyRules } from '#contract/folio.ts';
import type { QueryView } from '../query.ts';
import type { PageKey, ReadModel, RowWriter } from '../read-model.ts';

type RuleRow =
  | ({ readonly row: 'item' } & MoneyRules['items'][number])
  | ({ readonly row: 'tax' } & MoneyRules['taxes'][number])
  | ({ readonly row: 'city-tax' } & MoneyRules['cityTaxes'][number]);

const RULES_PAGE: PageKey = 'rules';

/** What is charged beside nights, and the taxes in all their versions: a short list that changes a few times a year. */
export const moneyRulesModel: ReadModel<RuleRow> = { name: 'money-rules', revision: 1, pagesOf, fold };

export function moneyRules(view: Pick<QueryView, 'rows'>): MoneyRules {
  const rules = [...view.rows(moneyRulesModel, RULES_PAGE).values()];
  return {
    items: rules.flatMap((rule) => (rule.row === 'item' ? [withoutRow(rule)] : [])),
    taxes: rules.flatMap((rule) => (rule.row === 'tax' ? [withoutRow(rule)] : [])),
    cityTaxes: rules.flatMap((rule) => (rule.row === 'city-tax' ? [withoutRow(rule)] : [])),
  };
}

function withoutRow<Rule extends RuleRow>({ row: _, ...rule }: Rule): Omit<Rule, 'row'> {
  return rule;
}

function pagesOf({ event: { type } }: PostedEvent): readonly PageKey[] {
  return type === 'ChargeItemAdded' || type === 'TaxRuleAdded' || type === 'CityTaxAdded' ? [RULES_PAGE] : [];
}

function fold(rows: RowWriter<RuleRow>, { event }: PostedEvent): void {
  switch (event.type) {
    case 'ChargeItemAdded': {
      const { type: _, ...item } = event;
      return rows.put(RULES_PAGE, item.itemId, { row: 'item', ...item });
    }
    case 'TaxRuleAdded': {
      const { type: _, ...tax } = event;
      return rows.put(RULES_PAGE, tax.taxRuleId, { row: 'tax', ...tax });
    }
    case 'CityTaxAdded': {
      const { type: _, ...tax } = event;
      return rows.put(RULES_PAGE, tax.taxRuleId, { row: 'city-tax', ...tax });
    }
    default:
  }
}
