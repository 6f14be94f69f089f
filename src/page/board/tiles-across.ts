export type Space = { readonly width: number; readonly height: number };

/** Height of a tile to its width. */
export const TILE_RATIO = 0.62;
const GAP_PX = 6;
/** Narrower tiles cannot be read: on a telephone the board is longer than the screen instead. */
const WIDTH_LEAST_PX = 84;
/** A house of six rooms does not need tiles as big as doors. */
const WIDTH_MOST_PX = 320;

/** How many tiles stand beside each other so that all of them are seen at once, each as big as can be. */
export function tilesAcross(count: number, { width, height }: Space): number {
  const most = Math.max(1, Math.floor((width + GAP_PX) / (WIDTH_LEAST_PX + GAP_PX)));
  for (let across = Math.max(1, Math.ceil(width / WIDTH_MOST_PX)); across < most; across += 1) {
    const tile = (width - GAP_PX * (across - 1)) / across;
    const rows = Math.ceil(count / across);
    if (rows * (tile * TILE_RATIO + GAP_PX) - GAP_PX <= height) return across;
  }
  return most;
}
