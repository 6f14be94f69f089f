import type { Supply } from '#domain/taxes/taxes-events.ts';
import type { TaxesCommand } from '#domain/taxes/taxes-commands.ts';
import { id, list, oneOf, optional, whole, yesOrNo, type Shape } from '../parsing/shape.ts';
import { commandShapes, day, minor, name } from './common-shapes.ts';

export const supply: Shape<Supply> = oneOf('lodging', 'food', 'drinks', 'goods', 'services', 'fees');
const SUPPLIES_MAX = 6;

export const taxesShapes = commandShapes<TaxesCommand>({
  AddTaxRule: {
    taxRuleId: id(),
    code: name,
    from: day,
    basisPoints: minor,
    isIncluded: yesOrNo,
    appliesTo: list(supply, SUPPLIES_MAX),
  },
  AddCityTax: {
    taxRuleId: id(),
    code: name,
    from: day,
    amountMinor: minor,
    exemptBelowAge: optional(whole(0)),
    nightsAtMost: optional(whole(0)),
  },
});
