import type { Rack, RackNight } from '#contract/rack.ts';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import { layoutLines, type LineLayout } from './line-layout.ts';
import { keepUnchanged, rackLines, type RackLine } from './rack-lines.ts';

const noNights: readonly RackNight[] = [];

/** The lines of the rack that is shown, and where they lie. Both are made again only when they change. */
export class ChartLines {
  /** Free rooms of the whole house. */
  house: readonly RackNight[] = noNights;
  collapsed: ReadonlySet<RoomTypeId> = new Set();

  private lines: readonly RackLine[] = [];
  private laidOut: { readonly lines: readonly RackLine[]; readonly rowHeight: number; readonly layout: LineLayout } = {
    lines: this.lines,
    rowHeight: 0,
    layout: layoutLines([], 0),
  };

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

  layout(rowHeight: number): LineLayout {
    const { lines, laidOut } = this;
    if (laidOut.lines !== lines || laidOut.rowHeight !== rowHeight) {
      this.laidOut = { lines, rowHeight, layout: layoutLines(lines, rowHeight) };
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
