/** A fee that a person says is nothing or more, in whole minor units. */
export type FeeInvalid = { readonly code: 'amount-invalid'; readonly amountMinor: number };

/** What keeps a fee that was said from being one; undefined also where none was said. */
export function flawOfFee(feeMinor: number | undefined): FeeInvalid | undefined {
  if (feeMinor === undefined || (Number.isSafeInteger(feeMinor) && feeMinor >= 0)) return undefined;
  return { code: 'amount-invalid', amountMinor: feeMinor };
}
