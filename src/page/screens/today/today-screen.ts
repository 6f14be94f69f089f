import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { StayBalance } from '#contract/stay-balances.ts';
import type { MoveDue, Today, TodayRow } from '#contract/today.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { hereWith } from '#page/client/go.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-empty.ts';
import '#page/components/desk-icon.ts';
import '#page/components/desk-notice.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import '#page/parts/check-in-dialog.ts';
import type { CheckingIn } from '#page/parts/check-in-dialog.ts';
import '#page/parts/check-out-dialog.ts';
import type { CheckingOut } from '#page/parts/check-out-dialog.ts';
import '#page/parts/refusal-note.ts';
import '#page/parts/stale-strip.ts';
import { stayMarks } from '#page/parts/stay-marks.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayText, longDayText, stayText } from '#page/wording/days.ts';
import { plural } from '#page/wording/plural.ts';
import { conditionWords, partyWords } from '#page/wording/statuses.ts';
import { balanceChip } from './balance-chip.ts';
import { isDayLeftOpen } from './day-left-open.ts';
import { movesDue } from './moves-due.ts';
import { PlaceInList } from './place-in-list.ts';
import { todayStyles } from './today-styles.ts';
import './others-silent.ts';

type Act = 'check-in' | 'check-out' | 'check-out-early';
type Column = {
  readonly title: string;
  readonly rows: readonly TodayRow[];
  readonly empty: string;
  readonly done: readonly TodayRow[];
  readonly doneWord: string;
  readonly act: Act;
};

/** Who comes, who is here, who goes: one button for each of them. */
@customElement('today-screen')
export class TodayScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles, todayStyles];

  @state() private receipt: Receipt | undefined;
  @state() private checkingIn: CheckingIn | undefined;
  @state() private checkingOut: CheckingOut | undefined;
  private readonly place = new PlaceInList(this);
  private readonly today = new LiveQuery(
    this,
    () => this.hotel,
    'Today',
    () => this.names.card && { day: this.names.card.businessDate },
  );
  /** Only whoever may see money asks for it; the list of the day is there without. */
  private readonly balances = new LiveQuery(
    this,
    () => this.hotel,
    'StayBalances',
    () => (this.today.value && this.may('see-money') ? {} : undefined),
  );

  protected override render() {
    const today = this.today.value;
    return html`
      <stale-strip .asOf=${this.today.asOf}></stale-strip>
      <div class="page">
        <header class="heading">
          <h1>Today</h1>
          ${this.names.card ? html`<span class="muted">${longDayText(this.names.card.businessDate)}</span>` : nothing}
          <span class="push row">
            ${this.may('sell-rooms') ? html`<a href="/bookings/new?arrival=today">Walk-in or new booking</a>` : nothing}
            <a href="/print/lists">Print the lists</a>
            ${this.may('close-the-day') ? html`<a href="/close-day">Close the day</a>` : nothing}
          </span>
        </header>
        ${this.renderLeftOpen()}
        <others-silent></others-silent>
        <refusal-note .receipt=${this.receipt} @offer-done=${this.forgetReceipt}></refusal-note>
        ${today ? movesDue(today.moves, this.mayCheckIn ? (move) => void this.moveGuest(move) : undefined) : nothing}
        ${today ? this.renderColumns(today) : answerState(this.today)}
      </div>
      <check-in-dialog .checkingIn=${this.checkingIn} @desk-close=${this.acted}></check-in-dialog>
      <check-out-dialog .checkingOut=${this.checkingOut} @desk-close=${this.acted}></check-out-dialog>
    `;
  }

  private get mayCheckIn(): boolean {
    return this.may('look-after-guests');
  }

  private renderLeftOpen() {
    const { card } = this.names;
    const mayClose = this.may('close-the-day');
    if (!card || !mayClose || !isDayLeftOpen(card, Date.now())) return nothing;
    return html`<desk-notice tone="warn"
      >${longDayText(card.businessDate)} should have closed by itself and is still open.
      <a href="/close-day">See what keeps it open, and close it</a></desk-notice
    >`;
  }

  private renderColumns({ arrivals, arrived, inHouse, departures, departed }: Today) {
    const leaving = new Set(departures.map(({ reservationId }) => reservationId));
    const staying = inHouse.filter(({ reservationId }) => !leaving.has(reservationId));
    const columns: readonly Column[] = [
      {
        title: 'Arrivals',
        rows: arrivals,
        empty: 'Everybody who was expected is here.',
        done: arrived,
        doneWord: 'arrived',
        act: 'check-in',
      },
      {
        title: 'Departures',
        rows: departures,
        empty: 'Nobody else leaves today.',
        done: departed,
        doneWord: 'departed',
        act: 'check-out',
      },
      {
        title: 'In house',
        rows: staying,
        empty: 'Nobody stays the night yet.',
        done: [],
        doneWord: '',
        act: 'check-out-early',
      },
    ];
    return html`<div class="columns">${columns.map((column) => this.renderColumn(column))}</div>`;
  }

  private renderColumn({ title, rows, empty, done, doneWord, act }: Column) {
    return html`
      <section id=${act} aria-label=${`${title}, ${rows.length}`}>
        <h2 tabindex="-1">${title} <span class="count">${rows.length}</span></h2>
        ${rows.length === 0 ? html`<desk-empty icon="done" text=${empty}></desk-empty>` : nothing}
        <ul class="plain">
          ${repeat(
            rows,
            // Who was checked in leaves the list: no button may become another guest's under the hand.
            ({ reservationId }) => reservationId,
            (row) => html`<li>${this.renderRow(row, this.mayCheckIn ? act : undefined)}</li>`,
          )}
        </ul>
        ${
          done.length > 0
            ? html`<details>
                <summary>${done.length} ${doneWord}</summary>
                <ul class="plain">
                  ${done.map((row) => html`<li>${this.renderRow(row, undefined)}</li>`)}
                </ul>
              </details>`
            : nothing
        }
      </section>
    `;
  }

  private renderButton(row: TodayRow, act: Act) {
    const isIn = act === 'check-in';
    const label = isIn ? 'Check in' : 'Check out';
    return html`
      <button
        class=${act === 'check-out-early' ? nothing : 'first'}
        aria-label=${`${label} ${row.guest}`}
        @click=${(event: Event) => this.act(row, act, event)}
      >
        ${label}
      </button>
    `;
  }

  private renderRow(row: TodayRow, act: Act | undefined) {
    const isOverdue =
      this.names.businessDate !== undefined && row.status === 'reserved' && row.arrival < this.names.businessDate;
    return html`
      <article class="stay">
        <div class="who">
          <a class="guest" href=${hereWith({ open: row.reservationId })}><bdi>${row.guest}</bdi></a>
          <span class="muted small">
            ${stayText(row)} · ${plural(row.departure - row.arrival, 'night')} · ${partyWords(row.party)}
          </span>
          <span class="row">
            ${this.renderRoom(row)}
            ${isOverdue ? html`<span class="chip warn">Expected ${dayText(row.arrival)}</span>` : nothing}
            ${row.status === 'in-house' ? balanceChip(this.balanceOf(row), this.names) : nothing}
            ${stayMarks(row.marks)}
          </span>
        </div>
        ${act ? this.renderButton(row, act) : nothing}
      </article>
    `;
  }

  private balanceOf({ reservationId }: TodayRow): StayBalance | undefined {
    return this.balances.value?.find((balance) => balance.reservationId === reservationId);
  }

  private renderRoom({ roomNumber, roomCondition, roomReady, bookedType, status }: TodayRow) {
    if (roomNumber === undefined)
      return html`<span class="chip warn">No room yet</span><span class="muted small">${bookedType}</span>`;
    const isArriving = status === 'reserved' || status === 'tentative';
    return html`
      <span class="chip room"><desk-icon name="key"></desk-icon><bdi>${roomNumber}</bdi></span>
      ${
        isArriving && roomCondition
          ? html`<span class=${roomReady ? 'chip good' : 'chip warn'}
              >${roomReady ? '✓ Ready' : notReadyWords(conditionWords[roomCondition])}</span
            >`
          : nothing
      }
      <span class="muted small">${bookedType}</span>
    `;
  }

  private async moveGuest({ reservationId, fromRoomId, roomId }: MoveDue): Promise<void> {
    this.receipt = await this.hotel.dispatch({ type: 'MoveGuestToRoom', reservationId, fromRoomId, roomId });
  }

  private forgetReceipt(): void {
    this.receipt = undefined;
  }

  private act(row: TodayRow, act: Act, { currentTarget }: Event): void {
    if (!this.place.act(act, currentTarget)) return;
    if (act === 'check-in') this.checkIn(row);
    else this.checkOut(row);
  }

  private acted(): void {
    this.checkingIn = undefined;
    this.checkingOut = undefined;
  }

  private checkIn({ reservationId, guest, arrival, departure, roomId, bookedType }: TodayRow): void {
    const type = this.names.card?.roomTypes.find(({ name }) => name === bookedType);
    this.checkingIn = { reservationId, guest, stay: { arrival, departure }, bookedType: type?.roomTypeId, roomId };
  }

  private checkOut({ reservationId, guest, arrival, departure }: TodayRow): void {
    this.checkingOut = { reservationId, guest, stay: { arrival, departure } };
  }
}

function notReadyWords(condition: string): string {
  return condition === 'Clean' || condition === 'Inspected' ? 'Still occupied' : condition;
}

declare global {
  interface HTMLElementTagNameMap {
    'today-screen': TodayScreen;
  }
}
