import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import { addDays, formatHotelDay } from '#domain/kernel/hotel-day.ts';
import type { GuestId, ReservationId } from '#domain/kernel/identifiers.ts';
import { newConfirmationNumber } from '#page/client/confirmation-number.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { go } from '#page/client/go.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { LiveStream } from '#page/client/live-stream.ts';
import { newId } from '#page/client/new-id.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import '#page/parts/refusal-note.ts';
import '#page/parts/stale-strip.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { stayText } from '#page/wording/days.ts';
import { plural } from '#page/wording/plural.ts';
import { bookingCommands, draftOf, fittingOffers, missingOf, takenOffer, type BookingDraft } from './booking-draft.ts';
import { newBookingStyles } from './new-booking-styles.ts';
import './booking-guest.ts';
import './booking-offers.ts';
import './booking-stay.ts';
import { keepDraft, readDraft } from './kept-draft.ts';

/** From the phone call to the booking by keyboard alone: dates, party, type, guest, Enter. */
@customElement('new-booking-screen')
export class NewBookingScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, newBookingStyles];

  @property({ attribute: false }) query = new URLSearchParams();
  @state() private draft: BookingDraft | undefined;
  @state() private receipt: Receipt | undefined;
  @state() private problem: string | undefined;
  @state() private isBooking = false;
  private ids = newIds();
  private readonly sync = new LiveStream(this, () => this.hotel.watchSync());
  private readonly offers = new LiveQuery(
    this,
    () => this.hotel,
    'Availability',
    () => this.draft && { stay: this.draft.stay },
  );

  protected override willUpdate(): void {
    const { card } = this.names;
    if (this.draft || !card) return;
    const { businessDate: today, roomTypes } = card;
    const kept = readDraft();
    // What an address asks for, such as nights marked on the rack, is fresher than what was left lying here.
    const isAsked = this.query.has('arrival');
    this.draft = kept && !isAsked && kept.stay.arrival >= today ? kept : draftOf(this.query, today, roomTypes);
  }

  protected override render() {
    return html`
      <stale-strip .asOf=${this.offers.asOf}></stale-strip>
      <div class="page">
        <header class="heading">
          <h1>New booking</h1>
          <span class="muted">Works without a connection</span>
        </header>
        ${this.draft ? this.renderForm(this.draft) : answerState(this.offers)}
      </div>
    `;
  }

  private renderForm(draft: BookingDraft) {
    const fitting = fittingOffers(this.offers.value ?? [], draft.party);
    const offer = takenOffer(draft, fitting);
    return html`
      <form
        @submit=${this.submitted}
        @keydown=${this.pressed}
        @draft-changed=${({ detail }: CustomEvent<BookingDraft>) => this.change(detail)}
      >
        <div class="halves">
          <div class="half">
            <booking-stay .draft=${draft} .today=${this.names.businessDate}></booking-stay>
            <booking-guest .draft=${draft}></booking-guest>
          </div>
          <booking-offers
            class="half"
            .draft=${draft}
            .offers=${fitting}
            .taken=${offer}
            .currency=${this.names.currency}
          ></booking-offers>
        </div>
        ${this.problem ? html`<desk-notice tone="warn" role="alert">${this.problem}</desk-notice>` : nothing}
        <refusal-note .receipt=${this.receipt} @offer-done=${() => this.booked()}></refusal-note>
        <footer>
          <span>
            <strong>${offer ? this.names.money(offer.totalMinor) : '–'}</strong>
            <span class="muted"
              >${plural(Math.max(1, draft.stay.departure - draft.stay.arrival), 'night')} ·
              ${stayText(draft.stay)}</span
            >
          </span>
          <span class="push"></span>
          <button type="button" class="quiet" @click=${this.startAgain}>Clear</button>
          <button class="first" ?disabled=${this.isBooking}>Book</button>
        </footer>
      </form>
    `;
  }

  private change(draft: BookingDraft): void {
    this.draft = draft;
    this.receipt = undefined;
    this.problem = undefined;
    keepDraft(draft);
  }

  private startAgain(): void {
    keepDraft(undefined);
    this.receipt = undefined;
    this.problem = undefined;
    this.ids = newIds();
    const today = this.names.businessDate;
    if (today !== undefined) this.draft = draftOf(new URLSearchParams(), today);
  }

  private submitted(event: Event): void {
    event.preventDefault();
    if (!this.isBooking) void this.book();
  }

  /** Fields in the parts of the form are not the form's own, so Enter does not submit it by itself. */
  private pressed(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    if (event.key !== 'Enter' || event.defaultPrevented || !(target instanceof HTMLInputElement)) return;
    this.submitted(event);
  }

  private async book(): Promise<void> {
    const { draft } = this;
    if (!draft) return;
    // Asked again: what is on the screen may still be the answer for the dates before the last key.
    const { value: offers } = await this.hotel.ask('Availability', { stay: draft.stay });
    const offer = takenOffer(draft, fittingOffers(offers, draft.party));
    const missing = missingOf(draft, offer);
    if (missing === 'guest') this.problem = 'Who is it for? Enter a name or choose a guest.';
    if (missing === 'offer')
      this.problem = 'No type has room for this party on these nights. Change the dates or the party.';
    if (missing || !offer) return;
    this.isBooking = true;
    const confirmation = newConfirmationNumber(this.sync.value?.deviceId ?? '');
    for (const command of bookingCommands(draft, offer, { ...this.ids, confirmation })) {
      this.receipt = await this.hotel.dispatch(command);
      if (this.receipt.outcome !== 'saved') break;
    }
    this.isBooking = false;
    if (this.receipt?.outcome === 'saved') this.booked();
  }

  private booked(): void {
    const { reservationId } = this.ids;
    const arrival = this.draft?.stay.arrival;
    this.startAgain();
    // The app has been of use: the moment to offer what makes it safer (see the shell's install dialog).
    this.dispatchEvent(new CustomEvent('desk-booked', { bubbles: true, composed: true }));
    // With the rack beside it where it lies, which is what somebody looks for next.
    const from = arrival === undefined ? '' : `?from=${formatHotelDay(addDays(arrival, -1))}`;
    go(`/reservations/${reservationId}${from}`);
  }
}

function newIds(): { readonly reservationId: ReservationId; readonly newGuestId: GuestId } {
  return { reservationId: newId(), newGuestId: newId() };
}

declare global {
  interface HTMLElementTagNameMap {
    'new-booking-screen': NewBookingScreen;
  }
}
