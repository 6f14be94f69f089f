import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { RegistrationSheet } from '#contract/registration.ts';
import type { GuestField } from '#domain/guests/guest-details.ts';
import type { CardSigned } from '#domain/guests/guests-events.ts';
import { DOCUMENT_FIELDS, REGISTRATION_FIELDS } from '#domain/guests/registration-fields.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { CorrectionId, ReservationId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { newId } from '#page/client/new-id.ts';
import '#page/components/desk-empty.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { longDayText } from '#page/wording/days.ts';
import { fieldWords } from '#page/wording/guests.ts';
import { momentWords } from '#page/wording/moments.ts';
import { partyWords } from '#page/wording/statuses.ts';
import './guest-field.ts';
import type { FieldCorrected } from './guest-field.ts';
import { guestStyles } from './guest-styles.ts';
import { registrationStyles } from './registration-styles.ts';

const ASKED: readonly GuestField[] = [...REGISTRATION_FIELDS, ...DOCUMENT_FIELDS];

const signedWords: Readonly<Record<CardSigned, string>> = {
  'on-paper': 'Signed on paper',
  'on-screen': 'Signed on a screen',
  'not-yet': 'Not signed yet',
};

/** The registration card of a stay: filled in at the desk, printed on A4 with a line to sign on, and kept as signed. */
@customElement('registration-screen')
export class RegistrationScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles, guestStyles, registrationStyles];

  @property({ attribute: false }) reservationId!: ReservationId;
  @state() private receipt: Receipt | undefined;
  private own: readonly CorrectionId[] = [];
  private readonly sheet = new LiveQuery(
    this,
    () => this.hotel,
    'Registration',
    () => ({ reservationId: this.reservationId }),
  );

  protected override render() {
    const sheet = this.sheet.value;
    if (!this.sheet.answer) return html`<div class="page">${answerState(this.sheet)}</div>`;
    if (!sheet) {
      return html`<div class="page">
        <desk-empty icon="bed" text="This stay is not known on this device yet."></desk-empty>
      </div>`;
    }
    return html`
      <div class="page" @field-corrected=${this.corrected}>
        <header class="heading no-print">
          <h1>Registration card</h1>
          <span class=${sheet.signed === 'not-yet' ? 'chip warn' : 'chip good'}>${signedWords[sheet.signed]}</span>
          <a class="push" href=${`/guests/${sheet.guestId}`}>Back to the guest</a>
        </header>
        ${this.renderForm(sheet)} ${this.renderPaper(sheet)}
      </div>
    `;
  }

  private renderForm(sheet: RegistrationSheet) {
    const { details, saw, missing } = sheet;
    const mayKeep = this.may('look-after-guests');
    return html`
      <section class="card no-print" aria-label="Fill in">
        <refusal-note .receipt=${this.receipt}></refusal-note>
        ${
          missing.length > 0
            ? html`<p>Missing: ${missing.map((field) => fieldWords[field].toLowerCase()).join(', ')}.</p>`
            : html`<p>Everything is filled in.</p>`
        }
        <div class="details">
          ${ASKED.map(
            (field) =>
              html`<guest-field
                ?readonly=${!mayKeep}
                .field=${field}
                .value=${details?.[field] ?? ''}
                .saw=${saw}
              ></guest-field>`,
          )}
        </div>
        <p class="muted small">A document only where the law of your country asks for it. Never a copy of it.</p>
        <div class="row">
          <button @click=${() => print()}>Print</button>
          ${mayKeep ? this.renderKeep(sheet) : nothing}
        </div>
      </section>
    `;
  }

  private renderKeep(sheet: RegistrationSheet) {
    return html`
      <button class="first" @click=${() => this.keep(sheet, 'on-paper')}>Signed on paper</button>
      <button @click=${() => this.keep(sheet, 'not-yet')}>Keep, not signed yet</button>
    `;
  }

  private renderPaper(sheet: RegistrationSheet) {
    const { details, stay, party, companions, confirmation, roomNumber, hotelName, recorded, signed } = sheet;
    const facts: readonly (readonly [string, string])[] = [
      ...ASKED.map((field) => [fieldWords[field], details?.[field] ?? ''] as const),
      ['Arrival', longDayText(stay.arrival)],
      ['Departure', longDayText(stay.departure)],
      ['Guests', partyWords(party)],
      ...companions.map((name) => ['Comes along', name] as const),
      ['Room', roomNumber ?? ''],
      ['Booking', confirmation],
    ];
    return html`
      <article class="paper" aria-label="Registration card">
        <h2>${hotelName}</h2>
        <h3>Registration card</h3>
        <dl>
          ${facts.map(
            ([label, value]) =>
              html`<dt>${label}</dt>
                <dd><bdi>${value}</bdi></dd>`,
          )}
        </dl>
        <div class="sign">
          <div>Date</div>
          <div>Signature of the guest</div>
        </div>
        <p class="small">
          Printed
          ${momentWords(Date.now() as never, Date.now())}${
            recorded && signed !== 'not-yet'
              ? html`. ${signedWords[signed]}, ${momentWords(recorded.at, Date.now())},
                ${this.names.staffName(recorded.actor)}`
              : nothing
          }
        </p>
      </article>
    `;
  }

  private corrected({ detail: { field, value, saw } }: CustomEvent<FieldCorrected>): void {
    const guestId = this.sheet.value?.guestId;
    if (!guestId) return;
    const correctionId = newId<CorrectionId>();
    const seen = [...new Set([...saw, ...this.own])];
    this.own = [...this.own, correctionId];
    this.give({ type: 'CorrectGuestDetails', guestId, correctionId, changes: { [field]: value }, saw: seen });
  }

  private keep({ reservationId, guestId, details }: RegistrationSheet, signed: CardSigned): void {
    const fields = ASKED.filter((field) => details?.[field]);
    this.give({ type: 'RecordRegistrationCard', reservationId, guestId, fields, signed });
  }

  private give(command: HotelCommand): void {
    void this.hotel.dispatch(command).then((receipt) => (this.receipt = receipt));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'registration-screen': RegistrationScreen;
  }
}
