import type { Cursor } from './cursor.ts';
import { dayOfColumn, type Plane } from './geometry.ts';
import { holdsStays, type RackLine } from './rack-lines.ts';

export type FocusHost = HTMLElement & {
  readonly viewport: { readonly plane: Plane | undefined };
  readonly lines: { lineOf(lineKey: string): RackLine | undefined };
  readonly cursorCell: HTMLElement | undefined;
  placeCursor(cursor: Cursor): void;
};

/**
 * Assistive technology sets the focus on any cell: the cursor goes there, so that the next key is about what was heard. A
 * hand that presses sets the focus too, and means something else by it.
 */
export function followFocus(event: FocusEvent, host: FocusHost, isPressing: boolean): void {
  const { plane } = host.viewport;
  if (!plane || isPressing || event.composedPath().includes(host.cursorCell ?? host)) return;
  const cursor = cursorOfCell(event, plane, (key) => host.lines.lineOf(key));
  if (cursor) host.placeCursor(cursor);
}

/** The cursor that stands on the cell that an event comes from; undefined: it comes from no cell of a line. */
function cursorOfCell(
  event: Event,
  plane: Plane,
  lineOf: (lineKey: string) => RackLine | undefined,
): Cursor | undefined {
  const elements = event.composedPath().filter((step) => step instanceof HTMLElement);
  const cell = elements.find((element) => element.role === 'gridcell');
  const lineKey = elements.map(({ dataset }) => dataset['line']).find((key) => key !== undefined);
  const line = lineKey === undefined ? undefined : lineOf(lineKey);
  const column = Number(cell?.ariaColIndex);
  if (!cell || !line || !Number.isInteger(column)) return undefined;
  const barId = cell.dataset['bar'];
  const placed = holdsStays(line)
    ? line.placed.find(({ item }) => item.kind === 'bar' && item.bar.barId === barId)
    : undefined;
  return { lineKey: line.key, night: dayOfColumn(plane, column), lane: placed?.lane ?? 0 };
}
