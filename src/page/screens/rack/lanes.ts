/** Half-open [from, to) on the axis of nights; day use (from === to) counts as one night so that it is seen. */
export type Stretch = { readonly from: number; readonly to: number };
export type Laned<Item> = { readonly item: Item; readonly lane: number };
export type LaneStack<Item> = { readonly placed: readonly Laned<Item>[]; readonly lanes: number };

export function overlaps(left: Stretch, right: Stretch): boolean {
  return left.from < endOf(right) && right.from < endOf(left);
}

/**
 * Puts every item in the lowest lane that is free: two guests in one room-night lie under each other, a departure and
 * an arrival on one day share a lane. Items keep the order they are given in, so those given first stay on top.
 */
export function stackLanes<Item extends Stretch>(items: readonly Item[]): LaneStack<Item> {
  const lanes: { readonly items: Item[]; end: number }[] = [];
  const placed = items.map((item) => {
    // In order of arrival the end of a lane decides at once; only what comes out of order looks at every neighbour.
    const free = lanes.findIndex(
      ({ items: others, end }) => item.from >= end || !others.some((other) => overlaps(item, other)),
    );
    const lane = free === -1 ? lanes.length : free;
    const found = (lanes[lane] ??= { items: [], end: -Infinity });
    found.items.push(item);
    found.end = Math.max(found.end, endOf(item));
    return { item, lane };
  });
  return { placed, lanes: Math.max(lanes.length, 1) };
}

function endOf({ from, to }: Stretch): number {
  return Math.max(to, from + 1);
}
