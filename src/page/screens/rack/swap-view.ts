import { html, nothing, type TemplateResult } from 'lit';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import type { RackBar } from '#contract/rack.ts';
import type { ChartLift } from './chart-lift.ts';
import type { ChartViewport } from './chart-viewport.ts';
import { nightsToSpan } from './geometry.ts';
import { glyph } from './glyphs.ts';
import type { LineBox, LineLayout } from './line-layout.ts';

/** The other half of a swap: the stay in the way, drawn where it would go, in the room that is being left. */
export function swapView(
  { current: lift, swapsWith }: ChartLift,
  { plane }: ChartViewport,
  layout: LineLayout,
): TemplateResult | typeof nothing {
  const boxOf = (key: string) => layout.boxes[layout.indexByKey.get(key) ?? -1];
  const home = lift && boxOf(lift.home);
  const other = lift && barOf(boxOf(lift.lineKey), swapsWith);
  if (!plane || !home || !other) return nothing;
  const { x, width } = nightsToSpan(plane, other.from, other.to);
  const height = Math.min(home.height, plane.rowHeight);
  return html`<div
    class="ghost warn"
    aria-hidden="true"
    .style=${`top:${home.top + 2}px;block-size:${height - 4}px;inset-inline-start:${plane.headWidth + x + 1}px;inline-size:${width - 2}px`}
  >
    ${glyph('swap')}<bdi>${other.guest}</bdi>
  </div>`;
}

function barOf(box: LineBox | undefined, reservationId: ReservationId | undefined): RackBar | undefined {
  if (!box || box.line.kind === 'type') return undefined;
  const bars = box.line.placed.flatMap(({ item }) => (item.kind === 'bar' ? [item.bar] : []));
  return bars.find((bar) => bar.reservationId === reservationId);
}
