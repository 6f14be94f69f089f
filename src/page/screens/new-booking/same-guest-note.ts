import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PerhapsTheSame } from '#contract/same-guest.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { hereWith } from '#page/client/go.ts';
import '#page/components/desk-notice.ts';
import '#page/parts/status-chip.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { stayText } from '#page/wording/days.ts';

/** Shown before a guest is booked a second time: stays of these nights by the same guest, name or phone. */
@customElement('same-guest-note')
export class SameGuestNote extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    css`
      ul {
        display: grid;
        gap: var(--desk-space-1);
        margin: var(--desk-space-1) 0 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: flex;
        flex-wrap: wrap;
        gap: var(--desk-space-2);
        align-items: center;
      }
    `,
  ];

  @property({ attribute: false }) found: readonly PerhapsTheSame[] = [];

  protected override render() {
    if (this.found.length === 0) return nothing;
    return html`<desk-notice tone="warn" role="status">
      Booked for these nights already? Another booking makes another room.
      <ul>
        ${this.found.map((stay) => this.renderStay(stay))}
      </ul>
    </desk-notice>`;
  }

  private renderStay({
    reservationId,
    guestId,
    guest,
    confirmation,
    stay,
    status,
    roomType,
    isSameGuest,
  }: PerhapsTheSame) {
    return html`<li>
      <a href=${hereWith({ open: reservationId })}><bdi>${guest}</bdi></a>
      <span>${stayText(stay)} · ${roomType} · ${confirmation}</span>
      <status-chip .status=${status}></status-chip>
      ${
        isSameGuest
          ? nothing
          : html`<button
              type="button"
              class="quiet"
              @click=${() => this.dispatchEvent(new CustomEvent('same-guest', { detail: { guestId, name: guest } }))}
            >
              It is this guest
            </button>`
      }
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'same-guest-note': SameGuestNote;
  }
}
