import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { HousekeepingRow } from '#contract/housekeeping.ts';
import type { TaskSheet, TaskSheets } from '#contract/task-sheets.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { StaffId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-empty.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import { housekeepingTabs } from '#page/parts/housekeeping-tabs.ts';
import '#page/parts/refusal-note.ts';
import '#page/parts/stale-strip.ts';
import { tabStyles } from '#page/parts/tab-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayText } from '#page/wording/days.ts';
import { skipReasonWords } from '#page/wording/housekeeping-words.ts';
import { plural } from '#page/wording/plural.ts';
import { conditionWords, roomDayWords } from '#page/wording/statuses.ts';
import { shareOut } from './share-out.ts';
import { sheetsStyles } from './sheets-styles.ts';

/** Who cleans what today: sheets side by side, what each of them weighs, and what nobody has yet. */
@customElement('sheets-screen')
export class SheetsScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, tabStyles, sheetsStyles];

  @state() private receipt: Receipt | undefined;
  private readonly sheets = new LiveQuery(
    this,
    () => this.hotel,
    'TaskSheets',
    () => this.names.card && { day: this.names.card.businessDate },
  );

  protected override render() {
    const answer = this.sheets.value;
    return html`
      <stale-strip .asOf=${this.sheets.asOf}></stale-strip>
      <div class="page">
        <header class="heading">
          <h1>Sheets</h1>
          ${answer ? html`<span class="muted">${dayText(answer.day)}</span>` : nothing}
          <a class="push" href="/print/sheets">Print the sheets</a>
        </header>
        ${housekeepingTabs('/housekeeping/sheets')}
        <refusal-note .receipt=${this.receipt} @offer-done=${this.forgetReceipt}></refusal-note>
        ${answer ? this.renderSheets(answer) : answerState(this.sheets)}
      </div>
    `;
  }

  private renderSheets(answer: TaskSheets) {
    return html`
      <section class="card" aria-labelledby="nobody">
        <div class="row between">
          <h2 id="nobody">Nobody’s yet <span class="muted">${plural(answer.unassigned.length, 'room')}</span></h2>
          ${this.may('keep-rooms') ? this.renderShareOut(answer) : nothing}
        </div>
        ${
          answer.unassigned.length === 0
            ? html`<p class="muted">Every room with something to do is on a sheet.</p>`
            : this.renderRooms(answer.unassigned, answer, 'Nobody’s rooms')
        }
      </section>
      ${
        answer.sheets.length === 0
          ? html`<desk-empty
              icon="housekeeping"
              text="No attendants yet: add housekeepers under Settings, Colleagues."
            ></desk-empty>`
          : nothing
      }
      <div class="sheets">${answer.sheets.map((sheet) => this.renderSheet(sheet, answer))}</div>
    `;
  }

  private renderShareOut(answer: TaskSheets) {
    return html`<button
      class="first"
      ?disabled=${answer.unassigned.length === 0 || answer.sheets.length === 0}
      @click=${() => this.shareOut(answer)}
    >
      Share out evenly
    </button>`;
  }

  private renderSheet(sheet: TaskSheet, answer: TaskSheets) {
    const { name, rooms, credits, done } = sheet;
    return html`<section class="card" aria-label=${`Sheet of ${name}`}>
      <div class="row between">
        <h2>${name}</h2>
        <span class="muted">${plural(credits, 'credit')} left</span>
      </div>
      <progress
        max=${Math.max(1, rooms.length)}
        value=${done}
        aria-label=${`${done} of ${rooms.length} rooms done`}
      ></progress>
      <span class="small muted">${done} of ${plural(rooms.length, 'room')} done</span>
      ${this.renderRooms(rooms, answer, `Rooms of ${name}`)}
    </section>`;
  }

  private renderRooms(rooms: readonly HousekeepingRow[], { sheets }: TaskSheets, label: string) {
    return html`<ul class="plain" aria-label=${label}>
      ${repeat(
        rooms,
        ({ roomId }) => roomId,
        (row) =>
          html`<li class="room">
            <strong><bdi>${row.number}</bdi></strong>
            <span class="small">
              ${row.rush ? html`<span class="chip bad">Rush</span>` : nothing} ${roomDayWords[row.today]},
              ${conditionWords[row.condition].toLowerCase()}${stepWords(row)}
            </span>
            ${this.may('keep-rooms') ? this.renderAttendant(row, sheets) : nothing}
          </li>`,
      )}
    </ul>`;
  }

  private renderAttendant(row: HousekeepingRow, sheets: readonly TaskSheet[]) {
    return html`<select
      aria-label=${`Attendant of room ${row.number}`}
      .value=${row.attendant ?? ''}
      @change=${(event: Event) => this.assign(row, (event.target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${!row.attendant}>Nobody</option>
      ${sheets.map(
        ({ staffId, name }) => html`<option value=${staffId} ?selected=${staffId === row.attendant}>${name}</option>`,
      )}
    </select>`;
  }

  private assign({ roomId }: HousekeepingRow, attendant: string): void {
    const date = this.sheets.value?.day;
    if (date === undefined) return;
    const about = { date, roomIds: [roomId] };
    void this.give(
      attendant === ''
        ? { type: 'TakeRoomsFromAttendants', ...about }
        : { type: 'AssignRoomsToAttendant', ...about, attendantId: attendant as StaffId },
    );
  }

  private shareOut(answer: TaskSheets): void {
    const attendants = answer.sheets.map(({ staffId }) => staffId);
    const [first, ...others] = shareOut(answer, attendants);
    if (first) void this.give(first, ...others);
  }

  private forgetReceipt(): void {
    this.receipt = undefined;
  }

  private async give(command: HotelCommand, ...then: readonly HotelCommand[]): Promise<void> {
    this.receipt = await this.hotel.dispatch(command, ...then);
  }
}

function stepWords({ work }: HousekeepingRow): string {
  if (work?.step === 'started') return ', being cleaned';
  return work?.step === 'skipped' && work.reason ? `, skipped: ${skipReasonWords[work.reason].toLowerCase()}` : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'sheets-screen': SheetsScreen;
  }
}
