import type { Rack, RackNight } from '#contract/rack.ts';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { DayRange } from './day-window.ts';
import { lanesInSight } from './lanes-in-sight.ts';
import { layoutLines, type LineLayout, type ShownLanes } from './line-layout.ts';
import { keepUnchanged, rackLines, type RackLine } from './rack-lines.ts';

const noNights: readonly RackNight[] = [];

/** The lines of the rack that is shown, and where they lie. Both are made again only when they change. */
export class ChartLines {
  /** Free rooms of the whole house. */
  house: readonly RackNight[] = noNights;
  collapsed: ReadonlySet<RoomTypeId> = new Set();

  private lines: readonly RackLine[] = [];
  private shown: ShownLanes = new Map();
  private fitted: { readonly lines: readonly RackLine[]; readonly sight: DayRange | undefined } | undefined;
  private laidOut = { lines: this.lines, shown: this.shown, rowHeight: 0, layout: layoutLines([], 0) };

  read(rack: Rack | undefined, showGhosts: boolean): void {
    const lines = rack ? rackLines(rack, { collapsed: this.collapsed, showGhosts }) : [];
    const kept = keepUnchanged(this.lines, lines);
    const isSame = kept.length === this.lines.length && kept.every((line, index) => line === this.lines[index]);
    if (!isSame) this.lines = kept;
    this.house = rack?.nights.filter(({ roomTypeId }) => roomTypeId === undefined) ?? noNights;
  }

  fold(typeId: RoomTypeId): 'folded' | 'opened' {
    const isFolded = this.collapsed.has(typeId);
    this.collapsed = new Set(
      isFolded ? [...this.collapsed].filter((id) => id !== typeId) : [...this.collapsed, typeId],
    );
    return isFolded ? 'opened' : 'folded';
  }

  /**
   * Makes every line as tall as what lies in it on these days. While something moves (`isHeld`) no line that is shown
   * changes its height: nothing jumps away under a hand or an eye.
   */
  fit(sight: DayRange, isHeld: boolean): void {
    const { lines, fitted, shown } = this;
    const isSameSight = fitted?.sight?.from === sight.from && fitted.sight.to === sight.to;
    if (fitted?.lines === lines && (isHeld || isSameSight)) return;
    this.fitted = { lines, sight: isHeld ? undefined : sight };
    const next = lanesInSight(lines, sight, isHeld ? shown : undefined);
    const isSame =
      next.size === shown.size &&
      [...next].every(([key, { lanes, stays }]) => {
        const before = shown.get(key);
        return before?.lanes === lanes && before.stays === stays;
      });
    if (!isSame) this.shown = next;
  }

  layout(rowHeight: number): LineLayout {
    const { lines, shown, laidOut } = this;
    if (laidOut.lines !== lines || laidOut.shown !== shown || laidOut.rowHeight !== rowHeight) {
      this.laidOut = { lines, shown, rowHeight, layout: layoutLines(lines, rowHeight, shown) };
    }
    return this.laidOut.layout;
  }

  get all(): readonly RackLine[] {
    return this.lines;
  }

  nameOfType(typeId: RoomTypeId): string {
    return this.lines.find(({ type }) => type.roomTypeId === typeId)?.type.name ?? '';
  }

  lineOf(lineKey: string): RackLine | undefined {
    return this.lines.find(({ key }) => key === lineKey);
  }
}
