import { dayText, nightsText } from '../days.ts';
import { brokenWords } from '../rates-words.ts';
import { wordsFor } from './words-for.ts';

/** What keeps nights from being priced, restricted or sold so. */
export const ratesRefusals = wordsFor({
  'price-invalid': () => 'A price is zero or more. Enter it again.',
  'unknown-rate-plan': () => 'This rate plan does not exist here. A colleague may have changed the plans.',
  'rate-plan-retired': ({ ratePlanId }, names) =>
    `${names.planName(ratePlanId)} is not sold any more. Choose another plan.`,
  'rate-plan-code-taken': ({ planCode }) =>
    `The short name ${planCode} is used by another rate plan. Choose another one.`,
  'base-plan-stays': () => 'The standard rate is always there. Restrict its sales instead.',
  'derivation-invalid': () =>
    'No price would follow from this. Take less than 100 % off, and round to one cent or more.',
  'supplements-invalid': () =>
    'These supplements do not fit together. A price is for one adult at least, amounts are zero or more, and ages rise.',
  'rate-missing': ({ ratePlanId, roomTypeId, nights }, names) =>
    `${names.planName(ratePlanId)} has no price for ${names.typeName(roomTypeId)} on ${nightsText(nights)}. Choose another plan or agree on a price.`,
  'restriction-violated': ({ broken }) =>
    `Not sold like this: ${broken.map(brokenWords).join(', ')}. Choose other dates or another plan, or say why it is sold all the same.`,
  'stay-length-invalid': () => 'How many nights? A stay is restricted to at least one night.',
  'unknown-terms': () => 'These booking terms do not exist here. A colleague may have changed them.',
  'terms-in-the-past': ({ businessDate }) =>
    `Terms hold from today on at the earliest. Today is ${dayText(businessDate)}.`,
  'terms-invalid': () => 'A share is 100 % at most, and days, nights and amounts are zero or more.',
});
