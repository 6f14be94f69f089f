import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { HousekeepingRow } from '#contract/housekeeping.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-empty.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import '#page/parts/close-room-dialog.ts';
import type { ClosingRoom } from '#page/parts/close-room-dialog.ts';
import { housekeepingTabs } from '#page/parts/housekeeping-tabs.ts';
import '#page/parts/refusal-note.ts';
import '#page/parts/stale-strip.ts';
import { tabStyles } from '#page/parts/tab-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { plural } from '#page/wording/plural.ts';
import { housekeepingStyles } from './housekeeping-styles.ts';
import './room-card.ts';
import { filterWords, inOrderOfWork, matches, type RoomFilter } from './room-list.ts';
import './room-more-dialog.ts';

/** The rooms: made for a thumb, a corridor and no network. One tap says what a room is like. */
@customElement('housekeeping-screen')
export class HousekeepingScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles, tabStyles, housekeepingStyles];

  @state() private chosen: RoomFilter | undefined;
  @state() private receipt: Receipt | undefined;
  @state() private closing: ClosingRoom | undefined;
  @state() private more: RoomId | undefined;
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
      <div class="page" @room-command=${this.obey} @room-more=${this.showMore}>
        <header class="heading">
          <h1>Housekeeping</h1>
          ${rows ? html`<span class="muted">${plural(this.count(rows, 'to-clean'), 'room')} to clean</span>` : nothing}
        </header>
        ${housekeepingTabs('/housekeeping')}
        <refusal-note .receipt=${this.receipt} @offer-done=${this.forgetReceipt}></refusal-note>
        ${rows ? this.renderRooms(rows) : answerState(this.rooms)}
      </div>
      <room-more-dialog
        .row=${rows?.find(({ roomId }) => roomId === this.more)}
        @close-room=${this.askClosure}
        @desk-close=${this.forgetMore}
      ></room-more-dialog>
      <close-room-dialog .closing=${this.closing} @desk-close=${this.forgetClosing}></close-room-dialog>
    `;
  }

  private renderRooms(rows: readonly HousekeepingRow[]) {
    const { filter } = this;
    const shown = inOrderOfWork(rows.filter((row) => matches(row, filter, this.hotel.actor)));
    return html`
      <div class="filters" role="group" aria-label="Show">
        ${(Object.keys(filterWords) as RoomFilter[]).map(
          (each) =>
            html`<button aria-pressed=${each === filter} @click=${() => (this.chosen = each)}>
              ${filterWords[each]} <span class="number">${this.count(rows, each)}</span>
            </button>`,
        )}
      </div>
      ${shown.length === 0 ? html`<desk-empty icon="done" text="Nothing to do here: no room is like that now."></desk-empty>` : nothing}
      <ul class="plain rooms">
        ${repeat(
          shown,
          ({ roomId }) => roomId,
          (row) => html`<li><room-card .row=${row}></room-card></li>`,
        )}
      </ul>
    `;
  }

  /** An attendant comes for the rooms on their own sheet. */
  private get filter(): RoomFilter {
    const me = this.names.card?.staff.find(({ staffId }) => staffId === this.hotel.actor);
    return this.chosen ?? (me?.roles.includes('housekeeper') ? 'mine' : 'all');
  }

  private count(rows: readonly HousekeepingRow[], filter: RoomFilter): number {
    return rows.filter((row) => matches(row, filter, this.hotel.actor)).length;
  }

  private showMore({ detail }: HTMLElementEventMap['room-more']): void {
    this.more = detail;
  }

  private forgetMore(): void {
    this.more = undefined;
  }

  private askClosure({ detail }: HTMLElementEventMap['close-room']): void {
    this.more = undefined;
    this.closing = detail;
  }

  private forgetReceipt(): void {
    this.receipt = undefined;
  }

  private forgetClosing(): void {
    this.closing = undefined;
  }

  private async obey({ detail }: CustomEvent<HotelCommand>): Promise<void> {
    this.receipt = await this.hotel.dispatch(detail);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'housekeeping-screen': HousekeepingScreen;
  }
}
