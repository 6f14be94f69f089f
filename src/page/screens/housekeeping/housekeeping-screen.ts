import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { HousekeepingRow } from '#contract/housekeeping.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-empty.ts';
import '#page/components/desk-icon.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import '#page/parts/close-room-dialog.ts';
import type { ClosingRoom } from '#page/parts/close-room-dialog.ts';
import '#page/parts/refusal-note.ts';
import '#page/parts/stale-strip.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayText } from '#page/wording/days.ts';
import { momentWords } from '#page/wording/moments.ts';
import { plural } from '#page/wording/plural.ts';
import { conditionWords, roomDayWords } from '#page/wording/statuses.ts';
import { housekeepingStyles } from './housekeeping-styles.ts';
import { filterWords, inOrderOfWork, matches, type RoomFilter } from './room-list.ts';

const conditions: readonly RoomCondition[] = ['dirty', 'pickup', 'clean', 'inspected'];
const letters: Readonly<Record<RoomCondition, string>> = { dirty: 'D', pickup: 'P', clean: 'C', inspected: 'I' };

/** My rooms: made for a thumb, a corridor and no network. One tap says what a room is like. */
@customElement('housekeeping-screen')
export class HousekeepingScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles, housekeepingStyles];

  @state() private filter: RoomFilter = 'all';
  @state() private receipt: Receipt | undefined;
  @state() private closing: ClosingRoom | undefined;
  private readonly rooms = new LiveQuery(
    this,
    () => this.hotel,
    'Housekeeping',
    () => this.names.card && { day: this.names.card.businessDate },
  );

  protected override render() {
    const rows = this.rooms.value;
    return html`
      <stale-strip .asOf=${this.rooms.asOf}></stale-strip>
      <div class="page">
        <header class="heading">
          <h1>Housekeeping</h1>
          ${rows ? html`<span class="muted">${plural(rows.filter((row) => matches(row, 'to-clean')).length, 'room')} to clean</span>` : nothing}
        </header>
        <refusal-note .receipt=${this.receipt} @offer-done=${this.forgetReceipt}></refusal-note>
        ${rows ? this.renderRooms(rows) : answerState(this.rooms)}
      </div>
      <close-room-dialog .closing=${this.closing} @desk-close=${this.forgetClosing}></close-room-dialog>
    `;
  }

  private renderRooms(rows: readonly HousekeepingRow[]) {
    const shown = inOrderOfWork(rows.filter((row) => matches(row, this.filter)));
    return html`
      <div class="filters" role="group" aria-label="Show">
        ${(Object.keys(filterWords) as RoomFilter[]).map(
          (filter) =>
            html`<button aria-pressed=${filter === this.filter} @click=${() => (this.filter = filter)}>
              ${filterWords[filter]} <span class="number">${rows.filter((row) => matches(row, filter)).length}</span>
            </button>`,
        )}
      </div>
      ${shown.length === 0 ? html`<desk-empty icon="done" text="Nothing to do here: no room is like that now."></desk-empty>` : nothing}
      <ul class="plain rooms">
        ${repeat(
          shown,
          ({ roomId }) => roomId,
          (row) => html`<li>${this.renderRoom(row)}</li>`,
        )}
      </ul>
    `;
  }

  private renderRoom(row: HousekeepingRow) {
    const { number, roomType, occupied, today, guests, condition, observedAt, pending, closure } = row;
    return html`
      <article
        class=${`card ${closure ? 'closed' : condition}`}
        aria-label=${`Room ${number}, ${conditionWords[condition]}`}
      >
        <div class="top">
          <span class="letter" aria-hidden="true">${closure ? 'X' : letters[condition]}</span>
          <div class="what">
            <h2><bdi>${number}</bdi> <span class="muted small">${roomType}</span></h2>
            <span class="small">
              ${roomDayWords[today]}${guests > 0 ? ` · ${plural(guests, 'guest')}` : nothing}${occupied ? ' · occupied' : nothing}
            </span>
          </div>
          <span class="seen muted small">
            ${conditionWords[condition]}${observedAt ? html`<br />${momentWords(observedAt, Date.now())}` : nothing}
            ${pending ? html`<br /><span title="Saved on this device. Not yet on other devices.">↑ waiting</span>` : nothing}
          </span>
        </div>
        ${closure ? this.renderClosure(closure) : this.renderConditions(row)}
      </article>
    `;
  }

  private renderConditions({ roomId, number, condition }: HousekeepingRow) {
    return html`
      <div class="conditions" role="group" aria-label=${`Condition of ${number}`}>
        ${conditions.map(
          (each) =>
            html`<button class=${each} aria-pressed=${each === condition} @click=${() => this.report(roomId, each)}>
              ${conditionWords[each]}
            </button>`,
        )}
        <button
          class="wrench"
          aria-label=${`Put ${number} out of order`}
          title="Out of order"
          @click=${() => this.close(roomId)}
        >
          <desk-icon name="wrench"></desk-icon>
        </button>
      </div>
    `;
  }

  private renderClosure({ closureId, reason, until }: NonNullable<HousekeepingRow['closure']>) {
    return html`
      <p><desk-icon name="wrench"></desk-icon> Out of order until ${dayText(until)}: ${reason}</p>
      <div>
        <button @click=${() => this.dispatch({ type: 'ReturnRoomToService', closureId })}>Return to service</button>
      </div>
    `;
  }

  private report(roomId: HousekeepingRow['roomId'], condition: RoomCondition): void {
    void this.dispatch({ type: 'ReportRoomCondition', roomId, condition, observedAt: Date.now() as Instant });
  }

  private close(roomId: HousekeepingRow['roomId']): void {
    const from = this.names.businessDate ?? (0 as HotelDay);
    this.closing = { roomId, from, to: addDays(from, 1) };
  }

  private forgetReceipt(): void {
    this.receipt = undefined;
  }

  private forgetClosing(): void {
    this.closing = undefined;
  }

  private async dispatch(command: HotelCommand): Promise<void> {
    this.receipt = await this.hotel.dispatch(command);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'housekeeping-screen': HousekeepingScreen;
  }
}
