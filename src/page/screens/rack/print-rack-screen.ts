import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Rack } from '#contract/rack.ts';
import { addDays, parseHotelDay, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import { SidewaysPage } from '#page/parts/sideways-page.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayWords } from '#page/wording/dates.ts';
import { stayText } from '#page/wording/days.ts';
import { locale } from '#page/wording/locale.ts';
import { printedWords } from '#page/wording/printed.ts';
import { rackWords } from '#page/wording/rack-words.ts';
import { paperTypes, type PaperCell, type PaperLook, type PaperType } from './paper-lines.ts';
import { printRackStyles } from './print-rack-styles.ts';

/** So many nights are wide enough for names on a sheet of A4 that lies on its side. */
const NIGHTS = 14;

/** The next two weeks of the rack on paper: signs and patterns instead of colours, the days above every page. */
@customElement('print-rack-screen')
export class PrintRackScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles, printRackStyles];

  @property({ attribute: false }) query = new URLSearchParams();
  private readonly rack = new LiveQuery(
    this,
    () => this.hotel,
    'Rack',
    () => this.firstNight && { from: this.firstNight, days: NIGHTS },
  );

  constructor() {
    super();
    this.addController(new SidewaysPage());
  }

  private get firstNight(): HotelDay | undefined {
    return parseHotelDay(this.query.get('from') ?? '') ?? this.names.businessDate;
  }

  protected override render() {
    const rack = this.rack.value;
    const today = this.names.businessDate;
    return html`
      <div class="page">
        <header class="heading no-print">
          <h1>Rack to print</h1>
          <button class="first push" ?disabled=${!rack} @click=${() => print()}>Print</button>
          <a href="/rack">Back to the rack</a>
        </header>
        ${rack && today !== undefined ? this.renderRack(rack, today) : answerState(this.rack)}
      </div>
    `;
  }

  private renderRack(rack: Rack, today: HotelDay) {
    const nights: Interval = { arrival: rack.from, departure: addDays(rack.from, NIGHTS) };
    const days = Array.from({ length: NIGHTS }, (_, index) => addDays(rack.from, index));
    return html`
      <p>
        <strong><bdi>${this.names.card?.name}</bdi></strong
        >, ${stayText(nights)}. ${printedWords(this.rack.asOf, Date.now())}
      </p>
      <p class="small">${legend()}</p>
      <div class="sheet" role="region" aria-label="Rack" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">Room</th>
              ${days.map((day) => this.renderDay(day))}
            </tr>
          </thead>
          ${paperTypes(rack, nights, today).map((type) => renderType(type))}
        </table>
      </div>
    `;
  }

  private renderDay(day: HotelDay) {
    const words = dayWords(locale);
    return html`<th scope="col">${words.weekday(day)}<br /><strong>${words.dayOfMonth(day)}</strong></th>`;
  }
}

/** Black on white, each has a sign of its own. */
const SIGNS: Readonly<Partial<Record<PaperLook, string>>> = {
  option: '?',
  'due-in': '→',
  'in-house': '●',
  'due-out': '←',
  'checked-out': '✓',
  closed: '✕',
  'house-use': '⌂',
};

function legend(): string {
  const words: Readonly<Partial<Record<PaperLook, string>>> = {
    ...rackWords.looks,
    closed: rackWords.outOfOrder,
    'house-use': rackWords.houseUse,
  };
  return Object.entries(SIGNS)
    .map(([look, sign]) => `${sign} ${words[look as PaperLook] ?? ''}`)
    .join(' · ');
}

function renderType({ name, lines }: PaperType) {
  return html`<tbody>
    <tr>
      <th scope="rowgroup" colspan=${NIGHTS + 1} class="type">${name}</th>
    </tr>
    ${lines.map(
      ({ head, cells }) =>
        html`<tr>
          ${head === '' ? html`<td></td>` : html`<th scope="row"><bdi>${head}</bdi></th>`}
          ${cells.map((cell) => renderCell(cell))}
        </tr>`,
    )}
  </tbody>`;
}

function renderCell({ nights, text, look }: PaperCell) {
  if (!look) return html`<td></td>`;
  return html`<td colspan=${nights} class="taken ${look}">
    ${SIGNS[look] ? html`<span>${SIGNS[look]}</span>` : nothing} <bdi>${text}</bdi>
  </td>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'print-rack-screen': PrintRackScreen;
  }
}
