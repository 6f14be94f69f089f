import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { HousekeepingRow } from '#contract/housekeeping.ts';
import type { TaskSheet, TaskSheets } from '#contract/task-sheets.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-empty.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayText } from '#page/wording/days.ts';
import { serviceRequestWords } from '#page/wording/housekeeping-words.ts';
import { plural } from '#page/wording/plural.ts';
import { printedWords } from '#page/wording/printed.ts';
import { conditionWords, roomDayWords } from '#page/wording/statuses.ts';
import { printStyles } from './print-styles.ts';

/** The sheets on paper, a page for each attendant: for the trolley, and for the day on which the battery is empty. */
@customElement('print-sheets-screen')
export class PrintSheetsScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles, printStyles];

  private readonly sheets = new LiveQuery(
    this,
    () => this.hotel,
    'TaskSheets',
    () => this.names.card && { day: this.names.card.businessDate },
  );

  protected override render() {
    const answer = this.sheets.value;
    return html`
      <div class="page">
        <header class="heading no-print">
          <h1>Sheets to print</h1>
          <button class="first push" ?disabled=${!answer} @click=${() => print()}>Print</button>
          <a href="/housekeeping/sheets">Back to the sheets</a>
        </header>
        ${answer ? this.renderSheets(answer) : answerState(this.sheets)}
      </div>
    `;
  }

  private renderSheets(answer: TaskSheets) {
    const withRooms = answer.sheets.filter(({ rooms }) => rooms.length > 0);
    const rest: TaskSheet[] =
      answer.unassigned.length > 0
        ? [{ staffId: '' as TaskSheet['staffId'], name: 'Nobody yet', rooms: answer.unassigned, credits: 0, done: 0 }]
        : [];
    if (withRooms.length + rest.length === 0) {
      return html`<desk-empty icon="done" text="There is nothing to do today: no room is on a sheet."></desk-empty>`;
    }
    return html`${[...withRooms, ...rest].map((sheet) => this.renderSheet(sheet, answer))}`;
  }

  private renderSheet({ name, rooms }: TaskSheet, { day }: TaskSheets) {
    return html`<section class="sheet" tabindex="0" aria-label=${`Sheet of ${name}`}>
      <h2>${name} · ${dayText(day)} · ${plural(rooms.length, 'room')}</h2>
      <table>
        <thead>
          <tr>
            <th>Room</th>
            <th>Today</th>
            <th>Seen</th>
            <th>Guests</th>
            <th>Know before</th>
            <th class="box">From</th>
            <th class="box">To</th>
            <th class="box">Done</th>
          </tr>
        </thead>
        <tbody>
          ${rooms.map((row) => this.renderRow(row))}
        </tbody>
      </table>
      <p class="small">${printedWords(this.sheets.asOf, Date.now())}</p>
    </section>`;
  }

  private renderRow(row: HousekeepingRow) {
    const { number, today, condition, occupied, guests, rush, request, faults, outOfService } = row;
    const notes = [
      ...(rush ? ['Rush'] : []),
      ...(request ? [serviceRequestWords[request]] : []),
      ...(faults > 0 ? [plural(faults, 'fault')] : []),
      ...(outOfService ? [outOfService.reason] : []),
    ];
    return html`<tr>
      <th scope="row"><bdi>${number}</bdi></th>
      <td>${roomDayWords[today]}</td>
      <td>${occupied ? 'Occupied' : 'Vacant'}, ${conditionWords[condition].toLowerCase()}</td>
      <td>${guests > 0 ? guests : nothing}</td>
      <td>${notes.join(', ')}</td>
      <td></td>
      <td></td>
      <td class="box">☐</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'print-sheets-screen': PrintSheetsScreen;
  }
}
