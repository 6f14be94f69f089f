import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { addDays, formatHotelDay, parseHotelDay, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { Instant, RoomId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { go, hereWith } from '#page/client/go.ts';
import { readChoice } from '#page/client/kept-choice.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { answerState } from '#page/parts/answer-state.ts';
import '#page/parts/cancel-dialog.ts';
import type { Cancelling } from '#page/parts/cancel-dialog.ts';
import '#page/parts/no-show-dialog.ts';
import '#page/parts/check-in-dialog.ts';
import type { CheckingIn } from '#page/parts/check-in-dialog.ts';
import '#page/parts/check-out-dialog.ts';
import type { CheckingOut } from '#page/parts/check-out-dialog.ts';
import '#page/parts/close-room-dialog.ts';
import type { ClosingRoom } from '#page/parts/close-room-dialog.ts';
import { endOfClosure } from '#page/parts/closure-commands.ts';
import '#page/parts/refusal-note.ts';
import '#page/parts/stale-strip.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { reservedWords } from '#page/wording/rights.ts';
import './assign-rooms-dialog.ts';
import { judgeProposal } from './judge-proposal.ts';
import { proposalCommands } from './proposal-commands.ts';
import type { RackEventDetails, RackJudge } from './rack-events.ts';
import { keepRackView, readRackView } from './rack-view-choice.ts';
import './tape-chart.ts';
import type { TapeChart } from './tape-chart.ts';

/** Days that are asked for on each side of what is in sight, so that scrolling meets answers and not gaps. */
const MARGIN_DAYS = 21;
const RACK_DAYS_MAX = 400;
const DAYS_AT_START = 56;
/** An address may ask for any day; beyond these there is nothing to see. */
const DAYS_AROUND_MAX = 5 * 366;

type Window = { readonly from: HotelDay; readonly days: number };

/** The rack: the tape chart, fed by the hotel and feeding it. */
@customElement('rack-screen')
export class RackScreen extends DeskElement {
  static override styles = [
    elementStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        block-size: 100%;
      }

      tape-chart {
        flex: 1;
        min-block-size: 0;
      }

      refusal-note {
        display: block;
        padding: var(--desk-space-2) var(--desk-space-3);
      }

      refusal-note:empty {
        padding: 0;
      }
    `,
  ];

  @property({ attribute: false }) query = new URLSearchParams();
  @state() private window: Window | undefined;
  @state() private firstDay: HotelDay | undefined;
  @state() private receipt: Receipt | undefined;
  @state() private checkingIn: CheckingIn | undefined;
  @state() private checkingOut: CheckingOut | undefined;
  @state() private cancelling: Cancelling | undefined;
  @state() private missed: Cancelling | undefined;
  @state() private closing: ClosingRoom | undefined;
  @state() private assigning: Interval | undefined;
  @query('tape-chart') private readonly chart!: TapeChart | null;
  private readonly view = readRackView();
  /** What the chart itself wrote into the address: going there again would pull it back while it scrolls. */
  private told: HotelDay | undefined;
  private shownRoom: string | undefined;
  private readonly rack = new LiveQuery(
    this,
    () => this.hotel,
    'Rack',
    () => this.window,
  );
  private readonly judge: RackJudge = (proposal) => judgeProposal(this.hotel, this.names, proposal);

  protected override willUpdate(): void {
    const today = this.names.businessDate;
    if (today === undefined) return;
    const asked = parseHotelDay(this.query.get('from') ?? '');
    if (asked !== undefined && asked !== this.told && Math.abs(asked - today) <= DAYS_AROUND_MAX) {
      this.firstDay = asked;
      this.told = asked;
    }
    this.window ??= { from: addDays(this.firstDay ?? today, -MARGIN_DAYS), days: DAYS_AT_START + MARGIN_DAYS };
  }

  protected override updated(): void {
    const room = this.query.get('room');
    if (!room || room === this.shownRoom || !this.rack.value) return;
    this.shownRoom = room;
    const today = this.names.businessDate;
    const inRoom = this.rack.value.bars.filter(
      ({ roomId, to }) => roomId === (room as RoomId) && today !== undefined && to > today,
    );
    const next = inRoom.toSorted((left, right) => left.from - right.from)[0];
    if (next) this.chart?.showStay(next.reservationId);
  }

  protected override render() {
    const today = this.names.businessDate;
    if (!this.rack.value || today === undefined) return answerState(this.rack, 12);
    const { zoom, density, showGhosts, collapsed } = this.view;
    return html`
      <h1 class="for-screen-readers">Rack</h1>
      <stale-strip .asOf=${this.rack.asOf}></stale-strip>
      ${
        this.receipt && this.receipt.outcome !== 'saved'
          ? html`<refusal-note .receipt=${this.receipt} @offer-done=${this.forgetReceipt}></refusal-note>`
          : nothing
      }
      <tape-chart
        .rack=${this.rack.value}
        .today=${today}
        .firstDay=${this.firstDay}
        .zoom=${zoom}
        .density=${density}
        .showGhosts=${showGhosts}
        .collapsed=${collapsed}
        .letterKeys=${readChoice('letter-keys') !== 'off'}
        .judge=${this.judge}
        .lookOnly=${this.may('sell-rooms') ? undefined : reservedWords('sell-rooms')}
        @rack-window=${this.windowMoved}
        @rack-view=${this.viewChanged}
        @rack-move=${this.dropped}
        @rack-dates=${this.dropped}
        @rack-create=${this.create}
        @rack-open=${({ detail }: CustomEvent<RackEventDetails['rack-open']>) => go(hereWith({ open: detail.reservationId }))}
        @rack-action=${this.act}
        @rack-room-condition=${this.reportCondition}
        @rack-close-room=${this.closeRoom}
        @rack-return-room=${this.returnRoom}
        @rack-assign-rooms=${this.assignRooms}
        @rack-search=${() => this.ask('palette-asked')}
        @rack-undo=${({ detail }: CustomEvent<RackEventDetails['rack-undo']>) => detail.again || this.ask('undo-asked')}
        ><a slot="empty" href="/settings">Add rooms like 101–112</a></tape-chart
      >
      ${this.renderDialogs()}
    `;
  }

  private renderDialogs() {
    return html`
      <check-in-dialog
        .checkingIn=${this.checkingIn}
        @desk-close=${() => (this.checkingIn = undefined)}
      ></check-in-dialog>
      <check-out-dialog
        .checkingOut=${this.checkingOut}
        @desk-close=${() => (this.checkingOut = undefined)}
      ></check-out-dialog>
      <cancel-dialog .cancelling=${this.cancelling} @desk-close=${() => (this.cancelling = undefined)}></cancel-dialog>
      <no-show-dialog .missed=${this.missed} @desk-close=${() => (this.missed = undefined)}></no-show-dialog>
      <assign-rooms-dialog
        .arriving=${this.assigning}
        @desk-close=${() => (this.assigning = undefined)}
      ></assign-rooms-dialog>
      <close-room-dialog .closing=${this.closing} @desk-close=${() => (this.closing = undefined)}></close-room-dialog>
    `;
  }

  private forgetReceipt(): void {
    this.receipt = undefined;
  }

  private closeRoom({ detail }: CustomEvent<ClosingRoom>): void {
    this.closing = detail;
  }

  private windowMoved({ detail }: CustomEvent<Window>): void {
    const days = Math.min(RACK_DAYS_MAX, detail.days + 2 * MARGIN_DAYS);
    this.window = { from: addDays(detail.from, -MARGIN_DAYS), days };
  }

  private viewChanged({ detail }: CustomEvent<RackEventDetails['rack-view']>): void {
    keepRackView(detail);
    if (this.told === detail.firstDay) return;
    this.told = detail.firstDay;
    go(hereWith({ from: formatHotelDay(detail.firstDay) }), { replace: true });
  }

  private dropped({ detail }: CustomEvent<RackEventDetails['rack-move'] | RackEventDetails['rack-dates']>): void {
    const { judgement } = detail;
    const instead = judgement?.ok === 'with-question' ? judgement.instead : undefined;
    void this.dispatch(...(instead ? [instead] : proposalCommands(detail)));
  }

  private create({ detail }: CustomEvent<RackEventDetails['rack-create']>): void {
    const query = new URLSearchParams({
      arrival: formatHotelDay(detail.arrival),
      departure: formatHotelDay(detail.departure),
      type: detail.roomTypeId,
      ...(detail.roomId ? { room: detail.roomId } : {}),
    });
    go(`/bookings/new?${query}`);
  }

  private act({ detail: { action, bar, reservationId } }: CustomEvent<RackEventDetails['rack-action']>): void {
    const { guest } = bar;
    const stay = { arrival: bar.arrival, departure: bar.departure };
    switch (action) {
      case 'check-in':
        this.checkingIn = { reservationId, guest, stay, bookedType: bar.bookedTypeId, roomId: bar.roomId };
        return;
      case 'check-out':
        this.checkingOut = { reservationId, guest, stay };
        return;
      case 'cancel':
        this.cancelling = { reservationId, guest, stay };
        return;
      case 'lock':
        if (bar.roomId) void this.dispatch({ type: 'LockRoomAssignment', reservationId, roomId: bar.roomId });
        return;
      case 'unlock':
        void this.dispatch({ type: 'UnlockRoomAssignment', reservationId });
        return;
      case 'unassign':
        void this.dispatch({ type: 'UnassignRoom', reservationId });
        return;
      case 'no-show':
        this.missed = { reservationId, guest, stay };
    }
  }

  private assignRooms({ detail: { from, to } }: CustomEvent<RackEventDetails['rack-assign-rooms']>): void {
    this.assigning = { arrival: from, departure: to };
  }

  private reportCondition({ detail }: CustomEvent<RackEventDetails['rack-room-condition']>): void {
    void this.dispatch({ type: 'ReportRoomCondition', ...detail, observedAt: Date.now() as Instant });
  }

  private returnRoom({ detail }: CustomEvent<RackEventDetails['rack-return-room']>): void {
    void this.dispatch(endOfClosure(detail));
  }

  private async dispatch(...commands: readonly HotelCommand[]): Promise<void> {
    const [first, ...then] = commands;
    if (first) this.receipt = await this.hotel.dispatch(first, ...then);
  }

  private ask(what: 'palette-asked' | 'undo-asked'): void {
    this.dispatchEvent(new CustomEvent(what, { bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rack-screen': RackScreen;
  }
}
