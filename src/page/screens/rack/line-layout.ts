import type { RackLine } from './rack-lines.ts';

/** What a line has to show: its lanes, and how many stays lie in them. */
export type Shown = { readonly lanes: number; readonly stays: number };
/** By the key of the line; one that is not in it shows all it has. */
export type ShownLanes = ReadonlyMap<string, Shown>;

/** Lines under each other; a line that shows two lanes is twice as tall. All in whole pixels, y = 0 under the sticky days. */
export type LineBox = {
  readonly line: RackLine;
  readonly top: number;
  readonly height: number;
  /** Stays that are in sight. */
  readonly stays: number;
};
export type LineLayout = {
  readonly boxes: readonly LineBox[];
  readonly height: number;
  readonly indexByKey: ReadonlyMap<string, number>;
};

export const OVERSCAN_LINES = 6;

export function layoutLines(
  lines: readonly RackLine[],
  rowHeight: number,
  shown: ShownLanes = new Map<string, Shown>(),
): LineLayout {
  let top = 0;
  const boxes = lines.map((line) => {
    const { lanes, stays } = shown.get(line.key) ?? whole(line);
    const height = line.kind === 'type' ? groupHeight(rowHeight) : lanes * rowHeight;
    const box = { line, top, height, stays };
    top += height;
    return box;
  });
  return { boxes, height: top, indexByKey: new Map(lines.map(({ key }, index) => [key, index])) };
}

function whole(line: RackLine): Shown {
  return line.kind === 'type' ? { lanes: 0, stays: 0 } : { lanes: line.lanes, stays: line.placed.length };
}

/** The head of a room type: a little lower than a room, never too low for a finger or a 24 px target. */
export function groupHeight(rowHeight: number): number {
  return Math.max(rowHeight - 4, 26);
}

/** The line under y; above the first it is the first, below the last the last. -1 when there are none. */
export function lineIndexAt({ boxes }: LineLayout, y: number): number {
  let low = 0;
  let high = boxes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((boxes[middle]?.top ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return high === -1 ? -1 : low;
}

/**
 * The line a dragged bar lies on. It stays on the line it was lifted from until the hand is half a line away from it, by the lower of the two:
 * whoever only wants another date does not slip into the next room, and a high lane does not hide the room under it.
 */
export function stickyLineIndexAt(layout: LineLayout, y: number, home: number): number {
  const under = lineIndexAt(layout, y);
  const box = layout.boxes[home];
  if (!box) return under;
  const slack = Math.floor(Math.min(box.height, layout.boxes[under]?.height ?? box.height) / 2);
  return y >= box.top - slack && y < box.top + box.height + slack ? home : under;
}

export type LineRange = { readonly first: number; readonly last: number };

/** The lines to keep alive, in steps of two so that slow scrolling does not draw at every line. Empty: last < first. */
export function linesInSight(layout: LineLayout, top: number, height: number): LineRange {
  if (layout.boxes.length === 0) return { first: 0, last: -1 };
  const first = lineIndexAt(layout, top) - OVERSCAN_LINES;
  const last = lineIndexAt(layout, top + height) + OVERSCAN_LINES;
  return {
    first: Math.max(0, first - (first & 1)),
    last: Math.min(layout.boxes.length - 1, last + (last & 1)),
  };
}
