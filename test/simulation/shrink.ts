/** How many schedules are tried at most to make one small. */
const TRIES_MAX = 150;

/** Whether a schedule of these moments alone still fails. */
type Fails = (only: readonly number[]) => Promise<boolean>;

/**
 * The moments of a failing schedule without those that it fails without, too: halves are left out first, then ever smaller
 * parts (delta debugging, Zeller and Hildebrandt, "Simplifying and isolating failure-inducing input", 2002).
 */
export async function shrink(moments: number, fails: Fails): Promise<readonly number[]> {
  let needed: readonly number[] = Array.from({ length: moments }, (_, index) => index);
  let parts = 2;
  let tries = 0;
  const stillFails: Fails = (only) => {
    tries += 1;
    return fails(only);
  };
  while (needed.length > 1 && tries < TRIES_MAX) {
    const size = Math.ceil(needed.length / parts);
    const smaller = await firstThat(stillFails, leftOut(needed, size));
    if (smaller) {
      needed = smaller;
      parts = Math.max(2, parts - 1);
    } else if (size === 1) break;
    else parts = Math.min(needed.length, parts * 2);
  }
  return needed;
}

/** The list without its first `size` items, without the next ones, and so on. */
function leftOut(items: readonly number[], size: number): readonly (readonly number[])[] {
  const starts = Array.from({ length: Math.ceil(items.length / size) }, (_, index) => index * size);
  return starts.map((start) => items.filter((_, index) => index < start || index >= start + size));
}

async function firstThat<Item>(
  holds: (item: Item) => Promise<boolean>,
  items: readonly Item[],
): Promise<Item | undefined> {
  for (const item of items) if (await holds(item)) return item;
  return undefined;
}
