import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { AuditStay, NightAudit } from '#contract/night-audit.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { ShiftId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { hereWith } from '#page/client/go.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-notice.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import '#page/parts/refusal-note.ts';
import '#page/parts/stale-strip.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayTurnWords } from '#page/wording/day-turns.ts';
import { dayText, longDayText, stayText } from '#page/wording/days.ts';
import { moneyWords } from '#page/wording/money.ts';
import { plural } from '#page/wording/plural.ts';
import { refusalWords } from '#page/wording/refusals.ts';
import { reservedWords } from '#page/wording/rights.ts';
import { AcceptedItems } from './accepted-items.ts';
import { closeDayStyles } from './close-day-styles.ts';
import { closedDays } from './closed-days.ts';
import './device-list.ts';
import { dueMoves } from './due-moves.ts';

/** The night audit, step by step. Everything but the last button can be done without a connection, and is kept. */
@customElement('close-day-screen')
export class CloseDayScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, closeDayStyles];

  @state() private receipt: Receipt | undefined;
  @state() private accepted: AcceptedItems | undefined;
  private readonly audit = new LiveQuery(
    this,
    () => this.hotel,
    'NightAudit',
    () => ({}),
  );

  protected override willUpdate(): void {
    const day = this.audit.value?.day;
    if (day !== undefined && this.accepted?.day !== day) this.accepted = AcceptedItems.keptFor(day);
  }

  protected override render() {
    const audit = this.audit.value;
    return html`
      <stale-strip .asOf=${this.audit.asOf}></stale-strip>
      <div class="page">
        <header class="heading">
          <h1>Close the day</h1>
          ${audit ? html`<span class="muted">${longDayText(audit.day)}</span>` : nothing}
        </header>
        ${audit ? (audit.turns.by === 'calendar' ? this.renderCalendar() : this.renderSteps(audit)) : answerState(this.audit)}
        <refusal-note .receipt=${this.receipt}></refusal-note>
        ${audit && audit.closed.length > 0 ? closedDays(audit.closed, this.names.currency) : nothing}
      </div>
    `;
  }

  private get mayMoveGuests(): boolean {
    return this.may('look-after-guests') && this.may('sell-rooms');
  }

  private renderCalendar() {
    const turn: HotelCommand = { type: 'ChooseDayTurn', turns: { by: 'night-audit' } };
    return html`
      <section class="card">
        <h2>The day of this hotel turns at midnight</h2>
        <p>
          With a night audit, a day goes on until somebody closes it: who did not come is marked, the night is charged,
          and the figures of the day are fixed. Late check-ins after midnight still belong to the day before.
        </p>
        ${
          this.may('run-the-house')
            ? html`<div>
                <button class="first" @click=${() => this.dispatch(turn)}>Close days by night audit from now on</button>
              </div>`
            : html`<p class="muted">${reservedWords('run-the-house')}</p>`
        }
      </section>
    `;
  }

  private renderSteps(audit: NightAudit) {
    const { shifts, turns } = audit;
    return html`
      ${turns.automaticAt === undefined ? nothing : html`<p class="muted">${dayTurnWords(turns)}</p>`}
      ${this.renderStays('1. Arrivals', audit.arrivals, 'Everybody who was expected is here.', 'Did not come')}
      ${this.renderStays('2. Departures', audit.departures, 'Everybody who was to leave has left.', 'Stays one more night')}
      ${dueMoves(audit.moves, this.names, this.mayMoveGuests ? (command) => void this.dispatch(command) : undefined)}
      ${shifts.length > 0 ? this.renderShifts(shifts) : nothing}
      <section class="card">
        <h2>3. Devices</h2>
        <device-list .day=${audit.day}></device-list>
      </section>
      ${this.renderCharges(audit)} ${this.renderLast(audit)}
    `;
  }

  private renderStays(title: string, rows: readonly AuditStay[], empty: string, accept: string) {
    return html`
      <section class="card" aria-label=${`${title}, ${rows.length}`}>
        <div class="step">
          <h2>${title}</h2>
          ${rows.length > 1 ? html`<button @click=${() => this.acceptAll(rows)}>${accept}: all ${rows.length}</button>` : nothing}
        </div>
        ${rows.length === 0 ? html`<p class="muted">${empty}</p>` : nothing}
        <ul class="plain">
          ${repeat(
            rows,
            ({ reservationId }) => reservationId,
            (row) =>
              html`<li class="item">
                <span class="who">
                  <a href=${hereWith({ open: row.reservationId })}><bdi>${row.guest}</bdi></a>
                  <span class="muted small"
                    >${stayText(row)}${row.roomNumber ? ` · room ${row.roomNumber}` : nothing}</span
                  >
                </span>
                ${this.renderAccept(row.reservationId, accept, row.guest)}
              </li>`,
          )}
        </ul>
      </section>
    `;
  }

  private renderShifts(shifts: readonly ShiftId[]) {
    return html`
      <section class="card" aria-label="Cash drawers">
        <h2>Cash drawers</h2>
        <p>${plural(shifts.length, 'cash drawer')} not counted yet.</p>
        ${repeat(
          shifts,
          (shiftId) => shiftId,
          (shiftId, index) => this.renderAccept(shiftId, 'Stays open', `drawer ${index + 1}`),
        )}
      </section>
    `;
  }

  private renderAccept(id: string, label: string, of: string) {
    return html`<label>
      <input
        type="checkbox"
        aria-label=${`${label}: ${of}`}
        .checked=${this.accepted?.has(id) ?? false}
        @change=${({ target }: Event) => this.accept(id, (target as HTMLInputElement).checked)}
      />
      ${label}
    </label>`;
  }

  private renderCharges({ charges, day }: NightAudit) {
    const nights = charges.filter(({ reservationId, ifStaying }) => !ifStaying || this.accepted?.has(reservationId));
    const total = nights.reduce((sum, { priceMinor }) => sum + priceMinor, 0);
    const { currency } = this.names;
    return html`
      <section class="card">
        <h2>4. The night of ${dayText(day)}</h2>
        <p>
          ${plural(nights.length, 'room')} will be charged: <strong>${moneyWords(total, currency)}</strong>, and city
          tax.
        </p>
        <details>
          <summary>Every charge</summary>
          <ul class="plain">
            ${nights.map(
              ({ guest, roomNumber, priceMinor }) =>
                html`<li class="item">
                  <span>${roomNumber} · <bdi>${guest}</bdi></span
                  ><span>${moneyWords(priceMinor, currency)}</span>
                </li>`,
            )}
          </ul>
        </details>
      </section>
    `;
  }

  private renderLast(audit: NightAudit) {
    const open = [...audit.arrivals, ...audit.departures].map(({ reservationId }): string => reservationId);
    const left = [...open, ...audit.shifts].filter((id) => !this.accepted?.has(id)).length;
    const { blockedBy } = audit;
    return html`
      <section class="card last">
        <p id="why" role="status">
          ${
            blockedBy
              ? refusalWords(blockedBy, this.names)
              : left > 0
                ? `${plural(left, 'item')} above must be settled or accepted first.`
                : 'Everything is settled. A day that is closed is not opened again.'
          }
        </p>
        <div>
          <button
            class="first"
            aria-describedby="why"
            ?disabled=${blockedBy !== undefined || left > 0}
            @click=${() => this.dispatch(this.closing(audit))}
          >
            Close ${dayText(audit.day)}
          </button>
        </div>
      </section>
    `;
  }

  private closing({ day, arrivals, departures, shifts }: NightAudit): HotelCommand {
    const ids = (rows: readonly AuditStay[]) => rows.map(({ reservationId }) => reservationId);
    return { type: 'CloseBusinessDay', day, noShows: ids(arrivals), overstays: ids(departures), openShifts: shifts };
  }

  private accept(id: string, accepted: boolean): void {
    this.accepted = this.accepted?.with(id, accepted);
  }

  private acceptAll(rows: readonly AuditStay[]): void {
    for (const { reservationId } of rows) this.accept(reservationId, true);
  }

  private async dispatch(command: HotelCommand): Promise<void> {
    this.receipt = await this.hotel.dispatch(command);
    if (this.receipt.outcome === 'saved' && command.type === 'CloseBusinessDay') {
      this.say(`${dayText(command.day)} is closed.`);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'close-day-screen': CloseDayScreen;
  }
}
