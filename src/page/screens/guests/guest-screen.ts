import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { EarlierDetail, GuestProfile } from '#contract/guest-profile.ts';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import { GUEST_FIELDS, type GuestField } from '#domain/guests/guest-details.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { CorrectionId, GuestId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { newId } from '#page/client/new-id.ts';
import { saveFile } from '#page/client/save-file.ts';
import '#page/components/desk-empty.ts';
import '#page/components/desk-icon.ts';
import '#page/components/desk-notice.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import '#page/parts/refusal-note.ts';
import '#page/parts/stale-strip.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import './forget-dialog.ts';
import { guestAsJson, guestAsText } from './guest-export.ts';
import './guest-field.ts';
import type { FieldCorrected } from './guest-field.ts';
import { guestDuplicates, guestHistory, guestStays } from './guest-sections.ts';
import { guestMarks } from './guest-marks.ts';
import { guestStyles } from './guest-styles.ts';

/** What a desk asks for most; the rest is one step away. */
const USUAL: readonly GuestField[] = [
  'name',
  'phone',
  'email',
  'birthDate',
  'street',
  'postcode',
  'city',
  'country',
  'nationality',
  'language',
  'company',
  'wishes',
  'note',
];
const WIDE: ReadonlySet<GuestField> = new Set(['wishes', 'note']);

/** One person: what is known, field by field; their stays; who else they may be; what was done, and how to be forgotten. */
@customElement('guest-screen')
export class GuestScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, guestStyles];

  @property({ attribute: false }) guestId!: GuestId;
  @state() private receipt: Receipt | undefined;
  @state() private isForgetting = false;
  /** What was corrected here a moment ago is known to whoever corrected it, before the answer says so. */
  private own: readonly CorrectionId[] = [];
  private readonly profile = new LiveQuery(
    this,
    () => this.hotel,
    'GuestProfile',
    () => ({ guestId: this.guestId }),
  );

  protected override render() {
    const profile = this.profile.value;
    if (!this.profile.answer) return html`<div class="page">${answerState(this.profile)}</div>`;
    if (!profile)
      return html`<div class="page">
        <desk-empty icon="user" text="This guest is not known on this device yet."></desk-empty>
      </div>`;
    const give = this.mayKeep ? this.give : undefined;
    return html`
      <stale-strip .asOf=${this.profile.asOf}></stale-strip>
      <div class="page" @field-corrected=${this.corrected} @field-put-back=${this.putBack}>
        <a href="/guests" class="small">All guests</a>
        <header class="heading">
          <h1><bdi>${profile.isForgotten ? 'A guest who was forgotten' : profile.details?.name || 'Guest'}</bdi></h1>
        </header>
        <refusal-note .receipt=${this.receipt}></refusal-note>
        ${profile.isForgotten ? this.renderForgotten() : nothing}
        <div class="columns">
          <div>${profile.isForgotten ? nothing : this.renderDetails(profile)} ${guestStays(profile, this.names)}</div>
          <div>
            ${profile.isForgotten ? nothing : guestMarks(profile, give)} ${guestDuplicates(profile, give)}
            ${guestHistory(profile, this.names, Date.now())}
            ${profile.isForgotten ? nothing : this.renderRights(profile)}
          </div>
        </div>
      </div>
      <forget-dialog
        .profile=${this.isForgetting && !profile.isForgotten ? profile : undefined}
        @desk-close=${this.kept}
      ></forget-dialog>
    `;
  }

  private get mayKeep(): boolean {
    return this.may('look-after-guests');
  }

  private renderForgotten() {
    return html`<desk-notice tone="info"
      >All that the hotel knew of this guest is erased. What stays are dates and amounts, without a name.</desk-notice
    >`;
  }

  private renderDetails(profile: GuestProfile) {
    const rest = GUEST_FIELDS.filter((field) => !USUAL.includes(field));
    const isRestKnown = rest.some((field) => profile.details?.[field]);
    return html`
      <section class="card" aria-labelledby="details">
        <h2 id="details">Details</h2>
        <div class="details">${USUAL.map((field) => this.renderField(profile, field))}</div>
        <details ?open=${isRestKnown}>
          <summary>More: other names, VAT number, document, consent</summary>
          <div class="details">${rest.map((field) => this.renderField(profile, field))}</div>
          <p class="hint">A document’s number only where the law of your country asks for it. Never a copy of it.</p>
        </details>
      </section>
    `;
  }

  private renderField({ details, earlier, saw }: GuestProfile, field: GuestField) {
    return html`<guest-field
      ?readonly=${!this.mayKeep}
      ?wide=${WIDE.has(field)}
      .field=${field}
      .value=${details?.[field] ?? ''}
      .earlier=${earlier.filter((said) => said.field === field)}
      .saw=${saw}
    ></guest-field>`;
  }

  private renderRights(profile: GuestProfile) {
    return html`
      <section class="card" aria-labelledby="rights">
        <h2 id="rights">What the guest may ask for</h2>
        <div class="row">
          <button @click=${() => this.takeOut(profile, 'text')}>
            <desk-icon name="download"></desk-icon>All of it, to read
          </button>
          <button @click=${() => this.takeOut(profile, 'json')}>
            <desk-icon name="download"></desk-icon>All of it, as data
          </button>
          ${
            this.may('forget-guests')
              ? html`<button class="careful" @click=${() => (this.isForgetting = true)}>Forget this guest…</button>`
              : nothing
          }
        </div>
      </section>
    `;
  }

  private kept(): void {
    this.isForgetting = false;
  }

  private corrected({ detail: { field, value, saw } }: CustomEvent<FieldCorrected>): void {
    const guestId = this.profile.value?.guestId;
    if (!guestId) return;
    const correctionId = newId<CorrectionId>();
    const seen = [...new Set([...saw, ...this.own])];
    this.own = [...this.own, correctionId];
    this.give({ type: 'CorrectGuestDetails', guestId, correctionId, changes: { [field]: value }, saw: seen });
  }

  private putBack({ detail: { field, correctionId } }: CustomEvent<EarlierDetail>): void {
    const guestId = this.profile.value?.guestId;
    if (!guestId) return;
    const said = correctionId ? { correctionId } : {};
    this.give({ type: 'RestoreGuestDetails', guestId, ...said, fields: [field] });
  }

  private takeOut(profile: GuestProfile, form: 'text' | 'json'): void {
    const isText = form === 'text';
    const text = isText ? guestAsText(profile, this.names, Date.now()) : guestAsJson(profile);
    if (isText) saveFile('guest.txt', text, 'text/plain');
    else saveFile('guest.json', text, 'application/json');
  }

  private readonly give = (command: HotelCommand): void => {
    void this.hotel.dispatch(command).then((receipt) => (this.receipt = receipt));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'guest-screen': GuestScreen;
  }
}
