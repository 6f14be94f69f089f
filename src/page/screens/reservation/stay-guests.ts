import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { Companion, ReservationCard } from '#contract/reservation-card.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import { isOpen } from '#domain/reservations/reservation.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { KeepFocus } from '#page/client/keep-focus.ts';
import { newId } from '#page/client/new-id.ts';
import '#page/components/desk-icon.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { plural } from '#page/wording/plural.ts';
import './party-form.ts';

/** Who sleeps in the room: the guest who booked, whoever comes along by name, and how many of the party have none yet. */
@customElement('stay-guests')
export class StayGuests extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    css`
      a {
        color: var(--desk-color-brand);
      }

      :host,
      ul {
        display: grid;
        gap: var(--desk-space-2);
      }

      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li,
      form {
        display: flex;
        gap: var(--desk-space-2);
        align-items: end;
        justify-content: space-between;
      }

      li {
        align-items: center;
        min-block-size: var(--desk-target);
        overflow-wrap: anywhere;
      }

      .field {
        flex: 1;
      }
    `,
  ];

  @property({ attribute: false }) card!: ReservationCard;
  @state() private receipt: Receipt | undefined;
  /** Where all have a name the form goes, and so does the button of whoever is taken off. */
  protected readonly keepFocus: KeepFocus = new KeepFocus(this, 'ul');

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('card') as ReservationCard | undefined;
    if (before && before.reservationId !== this.card.reservationId) this.receipt = undefined;
  }

  protected override render() {
    const { guest, guestId, companions, party } = this.card;
    const canChange = isOpen(this.card) && this.may('sell-rooms');
    const unnamed = party.adults + party.children + party.infants - 1 - companions.length;
    return html`
      <ul aria-label="Guests of the stay" tabindex="-1">
        <li>
          <a href=${`/guests/${guestId}`}><bdi>${guest?.name ?? 'Guest'}</bdi></a>
        </li>
        ${repeat(
          companions,
          ({ guestId: id }) => id,
          (companion) => this.renderCompanion(companion, canChange),
        )}
      </ul>
      ${unnamed > 0 ? html`<span class="muted small">${plural(unnamed, 'guest')} not named yet</span>` : nothing}
      ${
        unnamed < 0 ? html`<span class="chip warn">${plural(-unnamed, 'guest')} more named than booked</span>` : nothing
      }
      ${
        canChange && unnamed > 0
          ? html`<form @submit=${this.name}>
              <label class="field">Name of a companion <input name="name" required autocomplete="off" /></label>
              <button>Name</button>
            </form>`
          : nothing
      }
      <refusal-note .receipt=${this.receipt}></refusal-note>
      ${
        canChange
          ? html`<details>
              <summary>Change the party</summary>
              <party-form .reservationId=${this.card.reservationId} .party=${party}></party-form>
            </details>`
          : nothing
      }
    `;
  }

  private renderCompanion({ guestId, name }: Companion, canChange: boolean) {
    const { reservationId } = this.card;
    const takeOff = async () => {
      this.receipt = await this.hotel.dispatch({ type: 'RemoveGuestFromStay', reservationId, guestId });
    };
    return html`<li>
      <a href=${`/guests/${guestId}`}><bdi>${name || 'Guest'}</bdi></a>
      ${
        canChange
          ? html`<button class="quiet" aria-label=${`Take ${name || 'the guest'} off the stay`} @click=${takeOff}>
              <desk-icon name="close"></desk-icon>
            </button>`
          : nothing
      }
    </li>`;
  }

  /** Two acts and not one: to be known cannot be taken back, to come along can. */
  private async name(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const { reservationId } = this.card;
    const guestId = newId<GuestId>();
    this.receipt = await this.hotel.dispatch({
      type: 'RegisterGuest',
      guestId,
      details: { name: readField(form, 'name') },
    });
    if (this.receipt.outcome !== 'saved') return;
    this.receipt = await this.hotel.dispatch({ type: 'AddGuestToStay', reservationId, guestId });
    if (this.receipt.outcome === 'saved') form.reset();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stay-guests': StayGuests;
  }
}
