/** Slips of the finger are free. */
const FREE = 3;
const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/**
 * How long nobody may try again after so many wrong PINs in a row. Doubling: whoever guesses four digits needs months,
 * and a person who has forgotten theirs asks a colleague before the wait is long.
 */
export function waitAfterWrong(wrong: number): number {
  if (wrong < FREE) return 0;
  return Math.min(FIRST_WAIT_MS * 2 ** (wrong - FREE), LONGEST_WAIT_MS);
}
