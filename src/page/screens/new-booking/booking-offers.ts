import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TypeOffer } from '#contract/availability.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';
import { formStyles } from '#page/components/form-styles.ts';
import '#page/components/desk-empty.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { moneyWords } from '#page/wording/money.ts';
import { conditionWords } from '#page/wording/statuses.ts';
import type { BookingDraft } from './booking-draft.ts';
import { draftChanged } from './draft-changed.ts';

/** What can be sold for these nights: type by type with its price, and a certain room where one is wanted. */
@customElement('booking-offers')
export class BookingOffers extends LitElement {
  static override styles = [
    elementStyles,
    formStyles,
    css`
      :host {
        display: grid;
        gap: var(--desk-space-3);
        align-content: start;
      }

      .offer {
        display: grid;
        grid-template-columns: auto 1fr auto;
        gap: 2px var(--desk-space-3);
        align-items: center;
        margin-block-end: var(--desk-space-2);
        padding: var(--desk-space-3);
        border: 1px solid var(--desk-color-line-strong);
        border-radius: var(--desk-radius-card);
        background: var(--desk-color-surface);
        cursor: pointer;
      }

      .offer:has(:checked) {
        border-color: var(--desk-color-brand);
        background: var(--desk-color-brand-soft);
      }

      .offer:has(:focus-visible) {
        outline: 2px solid var(--desk-color-focus);
        outline-offset: 2px;
      }

      .offer strong {
        font-weight: 600;
      }

      .price {
        font-weight: 600;
        text-align: end;
      }

      .small {
        color: var(--desk-color-text-muted);
        font-size: var(--desk-text-bar);
      }

      .offer .small {
        grid-column: 2;
      }

      .offer .night {
        grid-column: 3;
        text-align: end;
      }

      .scarce {
        color: var(--desk-color-warn);
        font-weight: 600;
      }

      .none {
        color: var(--desk-color-bad);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) draft!: BookingDraft;
  @property({ attribute: false }) offers: readonly TypeOffer[] = [];
  @property({ attribute: false }) taken: TypeOffer | undefined = undefined;
  @property({ attribute: false }) currency = '';

  protected override render() {
    if (this.offers.length === 0) {
      return html`<desk-empty
        icon="bed"
        text="No type sleeps this party. Make it smaller or book two rooms."
      ></desk-empty>`;
    }
    return html`
      <fieldset>
        <legend>Room type</legend>
        ${this.offers.map((offer) => this.renderOffer(offer))}
      </fieldset>
      ${this.taken ? this.renderRooms(this.taken) : nothing}
    `;
  }

  private renderOffer(offer: TypeOffer) {
    const { roomTypeId, name, sleeps, free, totalMinor, nightlyMinor } = offer;
    return html`
      <label class="offer">
        <input
          type="radio"
          name="type"
          .checked=${roomTypeId === this.taken?.roomTypeId}
          @change=${() => this.choose(offer)}
        />
        <strong>${name}</strong>
        <span class="price">${moneyWords(totalMinor, this.currency)}</span>
        <span class="small">sleeps ${sleeps} · ${this.renderFree(free)}</span>
        <span class="small night"
          >${moneyWords(Math.round(totalMinor / Math.max(1, nightlyMinor.length)), this.currency)} a night</span
        >
      </label>
    `;
  }

  private renderFree(free: number) {
    if (free <= 0) return html`<span class="none">none free</span>`;
    return free <= 2 ? html`<span class="scarce">${free} left</span>` : html`${free} free`;
  }

  private renderRooms({ rooms }: TypeOffer) {
    return html`
      <label class="field"
        >Room
        <select @change=${this.roomChanged}>
          <option value="" ?selected=${!this.draft.roomId}>Later: any room of this type</option>
          ${rooms.map(
            ({ roomId, number, condition, occupied }) =>
              html`<option value=${roomId} ?selected=${roomId === this.draft.roomId}>
                ${number} · ${occupied ? 'occupied now' : conditionWords[condition].toLowerCase()}
              </option>`,
          )}
        </select>
      </label>
    `;
  }

  private choose({ roomTypeId, rooms }: TypeOffer): void {
    const keepsRoom = rooms.some(({ roomId }) => roomId === this.draft.roomId);
    this.dispatchEvent(draftChanged({ ...this.draft, roomTypeId, roomId: keepsRoom ? this.draft.roomId : undefined }));
  }

  private roomChanged({ target }: Event): void {
    const { value } = target as HTMLSelectElement;
    this.dispatchEvent(draftChanged({ ...this.draft, roomId: value === '' ? undefined : (value as RoomId) }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-offers': BookingOffers;
  }
}
