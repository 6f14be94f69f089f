import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { rackWords } from '#page/wording/rack-words.ts';
import { backdropView } from './backdrop-view.ts';
import type { ChartLift } from './chart-lift.ts';
import type { ChartLines } from './chart-lines.ts';
import type { ChartViewport } from './chart-viewport.ts';
import type { Cursor } from './cursor.ts';
import type { DayRange } from './day-window.ts';
import { planeWidth, type Plane } from './geometry.ts';
import { ghostTarget, ghostView } from './ghost-view.ts';
import type { LineBox, LineLayout } from './line-layout.ts';
import { lineView } from './line-view.ts';
import './rack-days.ts';
import './rack-row.ts';
import './rack-type-row.ts';
import { swapView } from './swap-view.ts';

/** What the grid shows of a chart. */
export type GridChart = {
  readonly lines: ChartLines;
  readonly layout: LineLayout;
  readonly viewport: ChartViewport;
  readonly lift: ChartLift;
  readonly cursor: Cursor | undefined;
  readonly loaded: DayRange | undefined;
  readonly locale: string;
};

/** Days across, lines down, and what is in the hand above them. Only the lines near what is seen are alive. */
export function gridView(chart: GridChart, plane: Plane, drawn: DayRange): TemplateResult {
  const { layout, lift, viewport, locale } = chart;
  return html`<div
    class="chart"
    role="grid"
    aria-label=${rackWords.chart}
    aria-rowcount=${layout.boxes.length + 2}
    aria-colcount=${plane.days + 1}
    .style=${`--rack-head:${plane.headWidth}px;inline-size:${planeWidth(plane)}px`}
  >
    <rack-days
      role="rowgroup"
      .plane=${plane}
      .drawn=${drawn}
      .nights=${chart.lines.house}
      .locale=${locale}
    ></rack-days>
    <div class="lines" role="rowgroup" .style=${`block-size:${layout.height}px`}>
      ${backdropView(plane, layout.height, locale)}${ghostTarget(lift, layout)}
      ${repeat(
        aliveBoxes(chart),
        ({ line }) => line.key,
        (box) => boxView(chart, box, plane, drawn),
      )}
      ${swapView(lift, viewport, layout)}${ghostView(lift, viewport, layout)}
    </div>
  </div>`;
}

function boxView(chart: GridChart, box: LineBox, plane: Plane, drawn: DayRange): TemplateResult {
  const { cursor, layout, lift, loaded, locale, viewport } = chart;
  const { key } = box.line;
  const { current } = lift;
  const isHome = current !== undefined && current.mode !== 'create' && current.home === key;
  return lineView(box, {
    plane,
    drawn,
    loaded: loaded ?? { from: plane.from, to: plane.from },
    cursor: cursor?.lineKey === key ? cursor : undefined,
    liftedBarId: isHome ? current.bar.barId : undefined,
    swapsWith: current?.lineKey === key ? lift.swapsWith : undefined,
    seenX: viewport.scrolled.x,
    rowIndex: (layout.indexByKey.get(key) ?? 0) + 3,
    locale,
  });
}

/** The lines in sight, and the one with the focus wherever it is: focus survives scrolling. */
function aliveBoxes({ cursor, layout, viewport }: GridChart): readonly LineBox[] {
  const { first, last } = viewport.lines;
  const focused = cursor ? layout.indexByKey.get(cursor.lineKey) : undefined;
  return layout.boxes.filter((_, index) => (index >= first && index <= last) || index === focused);
}
