import { html, type TemplateResult } from 'lit';
import { dayWords, weekdayOf } from '#page/wording/dates.ts';
import { dayToX, type Plane } from './geometry.ts';

/** What lies under the lines: shaded weekends, the columns of the days, and the line of the business day. */
export function backdropView(plane: Plane, height: number, locale: string): TemplateResult {
  const { headWidth, columnWidth, today } = plane;
  const tall = `block-size:${height}px`;
  const weekends = `${tall};background-image:${weekendGradient(plane, locale)};background-size:${7 * columnWidth}px 100%`;
  const todayX = headWidth + dayToX(plane, today);
  return html`<div class="backdrop" .style=${weekends}></div>
    <div class="backdrop columns" .style=${`${tall};--rack-column:${columnWidth}px`}></div>
    <div class="today" .style=${`${tall};inset-inline-start:${todayX}px;inline-size:${columnWidth}px`}></div>`;
}

/** One week of columns, repeated for years by the browser. */
export function weekendGradient({ from, columnWidth }: Plane, locale: string): string {
  const { weekend } = dayWords(locale);
  const first = weekdayOf(from);
  const stops = Array.from({ length: 7 }, (_, index) => {
    const color = weekend.has((first + index) % 7) ? 'var(--desk-color-weekend)' : 'transparent';
    return `${color} ${index * columnWidth}px ${(index + 1) * columnWidth}px`;
  });
  return `linear-gradient(to right, ${stops.join(', ')})`;
}
