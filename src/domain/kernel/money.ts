/** An ISO 4217 code, such as 'EUR'. */
export type Currency = string;

/** Whole minor units (cents, yen, fils) of one currency; never a float, always below 2^53. */
export type Money = { readonly minor: number; readonly currency: Currency };

/**
 * Splits an amount by whole weights so that the shares are whole minor units and their sum is the amount: the
 * largest-remainder method, ties going to the earlier share, so that every replica gives the spare cent to the same one.
 * Counted in big integers: an amount times a weight leaves the numbers that a float can tell apart.
 */
export function share(minor: number, weights: readonly number[]): readonly number[] {
  const total = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  if (total <= 0n) throw new RangeError('share: the weights must add up to more than zero');
  const parts = weights.map((weight, index) => ({ index, ...divideDown(BigInt(minor) * BigInt(weight), total) }));
  const spare = Number(BigInt(minor) - parts.reduce((sum, { whole }) => sum + whole, 0n));
  const largestFirst = parts.toSorted(
    (left, right) => Number(right.remainder - left.remainder) || left.index - right.index,
  );
  const rounded = new Set(largestFirst.slice(0, spare).map(({ index }) => index));
  return parts.map(({ index, whole }) => Number(whole + (rounded.has(index) ? 1n : 0n)));
}

/** Division that rounds towards minus infinity, so that the remainder is never negative. */
function divideDown(amount: bigint, by: bigint): { readonly whole: bigint; readonly remainder: bigint } {
  const remainder = ((amount % by) + by) % by;
  return { whole: (amount - remainder) / by, remainder };
}

/** A quotient in whole minor units, a half going away from zero. Counted in big integers, for the reason above. */
export function divideHalfUp(amount: bigint, by: number): number {
  const size = amount < 0n ? -amount : amount;
  const rounded = (2n * size + BigInt(by)) / (2n * BigInt(by));
  return Number(amount < 0n ? -rounded : rounded);
}
