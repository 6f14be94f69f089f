import { html, type TemplateResult } from 'lit';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import type { Cursor } from './cursor.ts';
import type { DayRange } from './day-window.ts';
import type { Plane } from './geometry.ts';
import type { LineBox } from './line-layout.ts';

export type LineSurroundings = {
  readonly plane: Plane;
  readonly drawn: DayRange;
  readonly loaded: DayRange;
  /** Only on the line with the cursor. */
  readonly cursor: Cursor | undefined;
  /** Only on the line whose bar is in the hand. */
  readonly liftedBarId: string | undefined;
  /** Only on the line over which something is held that would change places with a stay of it. */
  readonly swapsWith: ReservationId | undefined;
  readonly seenX: number;
  readonly rowIndex: number;
  readonly locale: string;
};

/** The element of one line. Its properties keep their identity while nothing about the line changes. */
export function lineView({ line, top, height, stays }: LineBox, around: LineSurroundings): TemplateResult {
  const { plane, drawn, loaded, cursor, liftedBarId, swapsWith, seenX, rowIndex, locale } = around;
  const place = `top:${top}px;block-size:${height}px`;
  if (line.kind === 'type') {
    return html`<rack-type-row
      role="row"
      aria-rowindex=${rowIndex}
      data-line=${line.key}
      .line=${line}
      .plane=${plane}
      .drawn=${drawn}
      .cursor=${cursor}
      .locale=${locale}
      .style=${place}
    ></rack-type-row>`;
  }
  return html`<rack-row
    role="row"
    aria-rowindex=${rowIndex}
    data-line=${line.key}
    class=${line.lanes * plane.rowHeight > height ? 'cut' : ''}
    .line=${line}
    .stays=${line.kind === 'lane' ? stays : 0}
    .plane=${plane}
    .drawn=${drawn}
    .loaded=${loaded}
    .cursor=${cursor}
    .liftedBarId=${liftedBarId}
    .swapsWith=${swapsWith}
    .locale=${locale}
    .seenX=${seenX}
    .style=${place}
  ></rack-row>`;
}
