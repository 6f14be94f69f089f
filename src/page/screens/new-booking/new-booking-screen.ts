import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { TypeOffer } from '#contract/availability.ts';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { TypeQuote } from '#contract/quote.ts';
import type { HotelCommand } from '#domain/hotel.ts';
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
import {
  bookingCommands,
  draftOf,
  fittingOffers,
  guestCommands,
  missingOf,
  takenOffer,
  type BookingDraft,
} from './booking-draft.ts';
import { isReasonMissing, quoteAsked, quoteOf, saleOf, saleTotal } from './booking-sale.ts';
import { buttonWords, lengthWords, missingWords } from './booking-words.ts';
import { groupCommand, groupTotal, roomsAsked } from './group-booking.ts';
import { newDraftIds } from './draft-ids.ts';
import { newBookingStyles } from './new-booking-styles.ts';
import './booking-firmness.ts';
import './booking-guest.ts';
import './same-guest-note.ts';
import './turnaway-note.ts';
import './booking-offers.ts';
import './booking-plans.ts';
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
  private ids = newDraftIds();
  private readonly sameGuest = new LiveQuery(
    this,
    () => this.hotel,
    'SameGuest',
    () => {
      const { draft } = this;
      return (
        draft && {
          stay: draft.stay,
          name: draft.name,
          phone: draft.phone,
          ...(draft.guestId ? { guestId: draft.guestId } : {}),
        }
      );
    },
  );
  private readonly sync = new LiveStream(this, () => this.hotel.watchSync());
  private readonly offers = new LiveQuery(
    this,
    () => this.hotel,
    'Availability',
    () => this.draft && { stay: this.draft.stay },
  );

  private readonly quotes = new LiveQuery(
    this,
    () => this.hotel,
    'Quote',
    () => this.draft && quoteAsked(this.draft),
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
            <booking-firmness .draft=${draft} .offers=${fitting} .today=${this.names.businessDate}></booking-firmness>
            <booking-guest .draft=${draft}></booking-guest>
            <same-guest-note
              .found=${this.sameGuest.value ?? []}
              @same-guest=${({ detail }: CustomEvent<Pick<BookingDraft, 'name'> & { guestId: GuestId }>) => this.change({ ...draft, ...detail })}
            ></same-guest-note>
          </div>
          <div class="half">${this.renderOffers(draft, fitting, offer)}</div>
        </div>
        ${this.problem ? html`<desk-notice tone="warn" role="alert">${this.problem}</desk-notice>` : nothing}
        <div id="refusal">
          <refusal-note .receipt=${this.receipt} @offer-done=${() => this.booked()}></refusal-note>
        </div>
        <footer>
          <span>
            <strong>${this.totalWords(draft, fitting, offer)}</strong>
            <span class="muted">${lengthWords(draft)} · ${stayText(draft.stay)}</span>
          </span>
          <span class="push"></span>
          <button type="button" class="quiet" @click=${this.startAgain}>Clear</button>
          <button class="first" ?disabled=${this.isBooking}>${buttonWords(draft)}</button>
        </footer>
      </form>
    `;
  }

  private renderOffers(draft: BookingDraft, fitting: readonly TypeOffer[], offer: TypeOffer | undefined) {
    return html`
      <booking-offers
        .draft=${draft}
        .offers=${fitting}
        .taken=${offer}
        .currency=${this.names.currency}
      ></booking-offers>
      ${
        draft.counts
          ? nothing
          : html`<booking-plans .draft=${draft} .quote=${quoteOf(this.quotes.value, offer)}></booking-plans>`
      }
      <turnaway-note
        .stay=${draft.stay}
        .roomTypeId=${offer?.roomTypeId}
        .rooms=${roomsAsked(draft)}
        .isLikely=${fitting.length > 0 && fitting.every(({ free }) => free <= 0)}
        @turned-away=${this.startAgain}
      ></turnaway-note>
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
    this.ids = newDraftIds();
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
    const fitting = fittingOffers(offers, draft.party);
    const offer = takenOffer(draft, fitting);
    const missing = missingOf(draft, offer);
    this.problem = missing && missingWords[missing];
    if (missing) return;
    const asked = await this.hotel.ask('Quote', quoteAsked(draft));
    const quote = quoteOf(asked.value, offer);
    if (!draft.counts && isReasonMissing(draft, quote)) this.problem = missingWords.reason;
    if (this.problem) return;
    this.isBooking = true;
    for (const command of this.commandsFor(draft, fitting, offer, quote)) {
      this.receipt = await this.hotel.dispatch(command);
      if (this.receipt.outcome !== 'saved') break;
    }
    this.isBooking = false;
    if (this.receipt?.outcome === 'saved') return this.booked();
    // What is in the way, and what can be had instead, may lie below the foot of the form.
    await this.updateComplete;
    this.renderRoot.querySelector('#refusal')?.scrollIntoView({ block: 'center' });
  }

  private commandsFor(
    draft: BookingDraft,
    fitting: readonly TypeOffer[],
    offer: TypeOffer | undefined,
    quote: TypeQuote | undefined,
  ): readonly HotelCommand[] {
    const today = this.names.businessDate;
    const newConfirmation = () => newConfirmationNumber(this.sync.value?.deviceId ?? '');
    if (draft.counts) {
      const guestId = draft.guestId ?? this.ids.newGuestId;
      const numbers = { groupId: this.ids.groupId, newReservationId: newId<ReservationId>, newConfirmation };
      return [...guestCommands(draft, guestId), groupCommand(draft, fitting, guestId, numbers, today)];
    }
    const besides = (this.sameGuest.value ?? []).map(({ reservationId }) => reservationId);
    const ids = { ...this.ids, confirmation: newConfirmation(), besides, sale: saleOf(draft, quote) };
    return offer ? bookingCommands(draft, offer, ids, today) : [];
  }

  private totalWords(draft: BookingDraft, fitting: readonly TypeOffer[], offer: TypeOffer | undefined): string {
    if (draft.counts) return this.names.money(groupTotal(draft, fitting));
    const total = saleTotal(draft, quoteOf(this.quotes.value, offer)) ?? offer?.totalMinor;
    return total === undefined ? '–' : this.names.money(total);
  }

  private booked(): void {
    const { reservationId, groupId } = this.ids;
    const isGroup = this.draft?.counts !== undefined;
    const arrival = this.draft?.stay.arrival;
    this.startAgain();
    // The app has been of use: the moment to offer what makes it safer (see the shell's install dialog).
    this.dispatchEvent(new CustomEvent('desk-booked', { bubbles: true, composed: true }));
    if (isGroup) return go(`/groups/${groupId}`);
    // With the rack beside it where it lies, which is what somebody looks for next.
    const from = arrival === undefined ? '' : `?from=${formatHotelDay(addDays(arrival, -1))}`;
    go(`/reservations/${reservationId}${from}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'new-booking-screen': NewBookingScreen;
  }
}
