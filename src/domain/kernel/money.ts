/** An ISO 4217 code, such as 'EUR'. */
export type Currency = string;

/** Whole minor units (cents, yen, fils) of one currency; never a float, always below 2^53. */
export type Money = { readonly minor: number; readonly currency: Currency };

/**
 * Splits an amount by weights so that the shares are whole minor units and their sum is the amount: the largest-remainder
 * method, ties going to the earlier share, so that every replica gives the spare cent to the same one.
 */
export function share(minor: number, weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) throw new RangeError('share: the weights must add up to more than zero');
  const exact = weights.map((weight) => (minor * weight) / total);
  const shares = exact.map((value) => Math.floor(value));
  const spare = minor - shares.reduce((sum, value) => sum + value, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((left, right) => right.remainder - left.remainder || left.index - right.index);
  for (const { index } of byRemainder.slice(0, spare)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
