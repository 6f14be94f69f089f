import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { DuplicatePair, GuestRow } from '#contract/guest-search.ts';
import type { RegistrationTodo } from '#contract/registration.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { go, hereWith } from '#page/client/go.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-empty.ts';
import '#page/components/desk-icon.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { likenessWords } from '#page/wording/guest-lines.ts';
import { guestStyles } from './guest-styles.ts';
import { guestLink, staysWords } from './guest-summary.ts';

const SHOWN_MAX = 50;

/** Everybody the hotel knows, found while the name is typed; before that, who is here and who comes next. */
@customElement('guests-screen')
export class GuestsScreen extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    screenStyles,
    guestStyles,
    css`
      input {
        font-size: 1rem !important;
      }
    `,
  ];

  @property() text = '';
  @state() private receipt: Receipt | undefined;
  private readonly found = new LiveQuery(
    this,
    () => this.hotel,
    'GuestSearch',
    () => ({ text: this.text.trim(), limit: SHOWN_MAX }),
  );
  private readonly pairs = new LiveQuery(
    this,
    () => this.hotel,
    'Duplicates',
    () => (this.text.trim() === '' ? {} : undefined),
  );

  private readonly cards = new LiveQuery(
    this,
    () => this.hotel,
    'RegistrationCards',
    () => (this.text.trim() === '' ? {} : undefined),
  );

  protected override render() {
    const guests = this.found.value;
    return html`
      <div class="page">
        <h1>Guests</h1>
        <label class="field"
          >Name, phone, e-mail, company, confirmation number or room
          <input type="search" autofocus .value=${this.text} @input=${this.typed} />
        </label>
        ${this.text.trim() === '' ? html`${this.renderCards(this.cards.value ?? [])}${this.renderPairs(this.pairs.value ?? [])}` : nothing}
        <section aria-label="Guests">${guests ? this.renderGuests(guests) : answerState(this.found)}</section>
      </div>
    `;
  }

  private renderGuests(guests: readonly GuestRow[]) {
    const text = this.text.trim();
    if (guests.length === 0) {
      const words = text === '' ? 'Nobody is here, and nobody is expected this month.' : `Nobody found for “${text}”.`;
      return html`<desk-empty icon="user" text=${words}></desk-empty>`;
    }
    return html`
      <h2>${text === '' ? 'Here, and coming' : 'Found'}</h2>
      <ul class="plain">
        ${guests.map((row) => html`<li>${guestLink(row)}</li>`)}
      </ul>
    `;
  }

  private renderCards(cards: readonly RegistrationTodo[]) {
    if (cards.length === 0) return nothing;
    return html`
      <details>
        <summary>Registration cards to do (${cards.length})</summary>
        <ul class="plain">
          ${cards.map(
            ({ reservationId, guest, roomNumber, isInHouse, missing }) =>
              html`<li>
                <a class="guest" href=${`/print/registration/${reservationId}`}>
                  <strong><bdi>${guest || 'Guest'}</bdi></strong>
                  <span class="muted"
                    >${isInHouse ? 'In house' : 'Comes today'}${roomNumber ? `, room ${roomNumber}` : ''}</span
                  >
                  <span class="muted small push"
                    >${missing.length > 0 ? `${missing.length} missing` : 'to be signed'}</span
                  >
                </a>
              </li>`,
          )}
        </ul>
      </details>
    `;
  }

  private renderPairs(pairs: readonly DuplicatePair[]) {
    if (pairs.length === 0) return nothing;
    return html`
      <details>
        <summary>May be registered twice (${pairs.length})</summary>
        <refusal-note .receipt=${this.receipt}></refusal-note>
        <ul class="plain">
          ${pairs.map((pair) => html`<li class="card">${this.renderPair(pair)}</li>`)}
        </ul>
      </details>
    `;
  }

  private renderPair({ one, other, because }: DuplicatePair) {
    const pair = { guestId: one.guestId, otherId: other.guestId };
    return html`
      <span class="muted small">${because.map((likeness) => likenessWords[likeness]).join(', ')}</span>
      <div class="pair">${[one, other].map((row) => this.renderSide(row))}</div>
      ${
        this.may('look-after-guests')
          ? html`<div class="row">
              <button class="first" @click=${() => this.give({ type: 'MergeGuests', ...pair })}>Same person</button>
              <button @click=${() => this.give({ type: 'TellGuestsApart', ...pair })}>Not the same person</button>
            </div>`
          : nothing
      }
    `;
  }

  private renderSide(row: GuestRow) {
    return html`<div>
      <a href=${`/guests/${row.guestId}`}
        ><strong><bdi>${row.name}</bdi></strong></a
      >
      ${[row.birthYear, row.city, row.phone, row.email].map((fact) => (fact ? html`<span class="small">${fact}</span>` : nothing))}
      <span class="muted small">${staysWords(row)}</span>
    </div>`;
  }

  private async give(command: HotelCommand): Promise<void> {
    this.receipt = await this.hotel.dispatch(command);
  }

  private typed({ target }: Event): void {
    go(hereWith({ q: (target as HTMLInputElement).value || undefined }), { replace: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guests-screen': GuestsScreen;
  }
}
