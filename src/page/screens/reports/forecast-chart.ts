import { html, svg, type TemplateResult } from 'lit';
import type { ForecastDay } from '#contract/forecast.ts';
import { dayText } from '#page/wording/days.ts';

const BAR = 10;
const HEIGHT = 100;
const KEY = [
  ['sold', 'Sold'],
  ['given', 'Complimentary'],
  ['house', 'Rooms of the house'],
] as const;

/** A bar for each night: the rooms of the house, and how many of them are booked. The table beside it has every number. */
export function forecastChart(nights: readonly ForecastDay[]): TemplateResult {
  const most = Math.max(1, ...nights.map((night) => Math.max(night.roomsInProperty, takenOf(night))));
  return html`
    <svg
      viewBox="0 0 ${nights.length * BAR} ${HEIGHT}"
      preserveAspectRatio="none"
      role="img"
      aria-label=${chartWords(nights)}
    >
      ${nights.map((night, index) => bar(night, index * BAR, HEIGHT / most))}
    </svg>
    <p class="row small" aria-hidden="true">
      ${KEY.map(([kind, words]) => html`<span class="row"><span class="key ${kind}"></span> ${words}</span>`)}
    </p>
  `;
}

function bar({ roomsInProperty, books }: ForecastDay, x: number, scale: number) {
  const piece = (kind: string, rooms: number, below: number) => {
    const height = Math.max(rooms, 0) * scale;
    return svg`<rect class=${kind} x=${x + 1} width=${BAR - 2} y=${HEIGHT - below * scale - height} height=${height}></rect>`;
  };
  return [
    piece('house', roomsInProperty, 0),
    piece('sold', books.sold, 0),
    piece('given', books.complimentary, books.sold),
  ];
}

/** The chart in words: how full the fullest and the emptiest night are. */
export function chartWords(nights: readonly ForecastDay[]): string {
  const byTaken = nights.toSorted((left, right) => takenOf(right) - takenOf(left));
  const [fullest] = byTaken;
  const emptiest = byTaken.at(-1);
  if (!fullest || !emptiest) return 'No nights to show';
  const of = (night: ForecastDay): string =>
    `${dayText(night.day)} with ${takenOf(night)} of ${night.roomsInProperty} rooms`;
  return `Rooms on the books for ${nights.length} nights. The fullest is ${of(fullest)}, the emptiest ${of(emptiest)}.`;
}

function takenOf({ books }: ForecastDay): number {
  return books.sold + books.complimentary;
}
