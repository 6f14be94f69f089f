import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ReservationStatus } from '#domain/reservations/reservation.ts';
import { statusWords } from '#page/wording/statuses.ts';

const glyphs: Readonly<Record<ReservationStatus, string>> = {
  tentative: '?',
  waitlisted: '…',
  reserved: '→',
  'in-house': '●',
  'checked-out': '✓',
  cancelled: '✕',
  'no-show': '∅',
  walked: '↗',
};

/** The status of a stay in the colours of the rack, doubled by its glyph and its word. */
@customElement('status-chip')
export class StatusChip extends LitElement {
  static override styles = css`
    .chip {
      display: inline-flex;
      align-items: center;
      gap: 5px;
      padding: 1px 8px;
      border: 1px solid;
      border-radius: 99px;
      font-size: var(--desk-text-small);
      font-weight: 600;
      white-space: nowrap;
    }

    .tentative,
    .waitlisted {
      border-style: dashed;
      border-color: var(--desk-status-option-edge);
      background: var(--desk-status-option-fill);
      color: var(--desk-status-option-text);
    }

    .reserved {
      border-color: var(--desk-status-confirmed-edge);
      background: var(--desk-status-confirmed-fill);
      color: var(--desk-status-confirmed-text);
    }

    .in-house {
      border-color: var(--desk-status-in-house-edge);
      background: var(--desk-status-in-house-fill);
      color: var(--desk-status-in-house-text);
    }

    .checked-out {
      border-color: var(--desk-status-checked-out-edge);
      background: var(--desk-status-checked-out-fill);
      color: var(--desk-status-checked-out-text);
    }

    .cancelled,
    .walked {
      border-color: var(--desk-status-cancelled-edge);
      background: var(--desk-status-cancelled-fill);
      color: var(--desk-status-cancelled-text);
    }

    .no-show {
      border-color: var(--desk-status-no-show-edge);
      background: var(--desk-status-no-show-fill);
      color: var(--desk-status-no-show-text);
    }
  `;

  @property({ attribute: false }) status: ReservationStatus = 'reserved';

  protected override render() {
    return html`<span class=${`chip ${this.status}`}
      ><span aria-hidden="true">${glyphs[this.status]}</span>${statusWords[this.status]}</span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'status-chip': StatusChip;
  }
}
