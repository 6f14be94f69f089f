import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ForecastDay } from '#contract/forecast.ts';
import { dayWords, weekdayOf } from '#page/wording/dates.ts';
import { dayText } from '#page/wording/days.ts';
import { locale } from '#page/wording/locale.ts';
import { wholeShareWords } from '#page/wording/report-words.ts';

const BAR = 10;
const HEIGHT = 100;
/** With more nights than these, only the weeks are named. */
const NAMED_NIGHTS = 14;
const MONDAY = 1;

/**
 * A bar for each night: the rooms of the house, how many of them are booked, and a line where last year stood. The table
 * beside it has every number, so all but its summary is hidden from screen readers.
 */
export function forecastChart(nights: readonly ForecastDay[]): TemplateResult {
  const most = Math.max(1, ...nights.map((night) => Math.max(night.roomsInProperty, takenOf(night))));
  const isNamed = nights.length <= NAMED_NIGHTS;
  return html`
    <div class="chart" .style=${`--nights: ${nights.length}`}>
      <div class="rooms" aria-hidden="true">
        ${[most, most / 2, 0].map((rooms) => html`<span>${Math.round(rooms)}</span>`)}
      </div>
      <svg
        viewBox="0 0 ${nights.length * BAR} ${HEIGHT}"
        preserveAspectRatio="none"
        role="img"
        aria-label=${chartWords(nights)}
      >
        ${[0, HEIGHT / 2, HEIGHT].map((y) => svg`<line class="rule" x1="0" x2=${nights.length * BAR} y1=${y} y2=${y}></line>`)}
        ${nights.map((night, index) => bar(night, index * BAR, HEIGHT / most))}
      </svg>
      <div class="days" aria-hidden="true">${nights.map((night, index) => nightLabel(night, index, isNamed))}</div>
    </div>
    ${chartKey(nights)}
  `;
}

/** Where few nights are shown, each has its weekday and how full it is; where many are, the weeks have their dates. */
function nightLabel(night: ForecastDay, index: number, isEach: boolean) {
  const { day } = night;
  const { weekdayLetter, weekday, dayOfMonth, range } = dayWords(locale);
  const place = `grid-column: ${index + 1}`;
  if (!isEach) return weekdayOf(day) === MONDAY ? html`<span .style=${place}>${range(day, day)}</span>` : nothing;
  return html`<span .style=${place}>
    <span class="wide">${weekday(day)}</span><span class="narrow">${weekdayLetter(day)}</span> <b>${dayOfMonth(day)}</b
    ><span class="wide muted">${shareOf(night)}</span>
  </span>`;
}

/** Only what there is something of. */
function chartKey(nights: readonly ForecastDay[]): TemplateResult {
  const key = [
    { kind: 'sold', words: 'Sold', isShown: true },
    { kind: 'given', words: 'Complimentary', isShown: nights.some(({ books }) => books.complimentary > 0) },
    { kind: 'house', words: 'Rooms of the house', isShown: true },
    { kind: 'before', words: 'Sold last year, as it stood then', isShown: hasLastYear(nights) },
  ];
  return html`<p class="row small" aria-hidden="true">
    ${key.map(({ kind, words, isShown }) =>
      isShown ? html`<span class="row"><span class="key ${kind}"></span> ${words}</span>` : nothing,
    )}
  </p>`;
}

function bar(night: ForecastDay, x: number, scale: number) {
  const { roomsInProperty, books, lastYear } = night;
  const piece = (kind: string, rooms: number, below: number) => {
    const height = Math.max(rooms, 0) * scale;
    return svg`<rect class=${kind} x=${x + 1} width=${BAR - 2} y=${HEIGHT - below * scale - height} height=${height}></rect>`;
  };
  const before = HEIGHT - lastYear.sold * scale;
  return svg`<g>
    <title>${nightWords(night)}</title>
    ${piece('house', roomsInProperty, 0)} ${piece('sold', books.sold, 0)} ${piece('given', books.complimentary, books.sold)}
    ${lastYear.sold > 0 ? svg`<line class="before" x1=${x} x2=${x + BAR} y1=${before} y2=${before}></line>` : nothing}
  </g>`;
}

/** The chart in words: how full the fullest and the emptiest night are. */
export function chartWords(nights: readonly ForecastDay[]): string {
  const byTaken = nights.toSorted((left, right) => takenOf(right) - takenOf(left));
  const [fullest] = byTaken;
  const emptiest = byTaken.at(-1);
  if (!fullest || !emptiest) return 'No nights to show';
  return `Rooms on the books for ${nights.length} nights. The fullest is ${nightWords(fullest)}, the emptiest ${nightWords(emptiest)}.`;
}

function nightWords(night: ForecastDay): string {
  return `${dayText(night.day)} with ${takenOf(night)} of ${night.roomsInProperty} rooms`;
}

function shareOf({ books, roomsInProperty }: ForecastDay): string {
  return wholeShareWords(roomsInProperty > 0 ? books.sold / roomsInProperty : undefined);
}

function hasLastYear(nights: readonly ForecastDay[]): boolean {
  return nights.some(({ lastYear }) => lastYear.sold > 0);
}

function takenOf({ books }: ForecastDay): number {
  return books.sold + books.complimentary;
}
