import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Found } from '#contract/find.ts';
import { readConfirmationNumber } from '#domain/reservations/confirmation-number.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { go, hereWith } from '#page/client/go.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-empty.ts';
import '#page/components/desk-icon.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import '#page/parts/status-chip.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { stayText } from '#page/wording/days.ts';

const FOUND_MAX = 50;

/** Everything that fits what was typed, with room to look through it; the quick way is the palette. */
@customElement('find-screen')
export class FindScreen extends DeskElement {
  static override styles = [
    elementStyles,
    formStyles,
    screenStyles,
    css`
      .page {
        max-inline-size: 760px;
      }

      li a,
      li > div {
        display: flex;
        flex-wrap: wrap;
        gap: var(--desk-space-3);
        align-items: center;
        min-block-size: 48px;
        padding: var(--desk-space-2) var(--desk-space-3);
        border: 1px solid var(--desk-color-line);
        border-radius: var(--desk-radius-card);
        background: var(--desk-color-surface);
        color: inherit;
        text-decoration: none;
      }

      li a:hover {
        border-color: var(--desk-color-brand);
      }

      input {
        font-size: 1rem !important;
      }
    `,
  ];

  @property() text = '';
  private readonly found = new LiveQuery(
    this,
    () => this.hotel,
    'Find',
    () => (this.text.trim() === '' ? undefined : { text: this.text.trim(), limit: FOUND_MAX }),
  );

  protected override render() {
    return html`
      <div class="page">
        <h1>Search</h1>
        <label class="field"
          >Name, phone, confirmation number or room
          <input type="search" autofocus .value=${this.text} @input=${this.typed} />
        </label>
        ${this.renderFound()}
      </div>
    `;
  }

  private renderFound() {
    const text = this.text.trim();
    if (text === '') return nothing;
    const found = this.found.value;
    if (!found) return answerState(this.found);
    if (found.length === 0) return html`<desk-empty icon="search" text=${this.nothingWords(text)}></desk-empty>`;
    return html`<ul class="plain">
      ${found.map((each) => html`<li>${this.renderOne(each)}</li>`)}
    </ul>`;
  }

  private renderOne(found: Found) {
    switch (found.kind) {
      case 'guest':
        return html`<a href=${`/guests/${found.guestId}`}>
          <desk-icon name="user"></desk-icon><strong><bdi>${found.name}</bdi></strong>
          <span class="muted">${[found.phone, found.email].filter(Boolean).join(' · ')}</span>
        </a>`;
      case 'reservation':
        return html`<a href=${hereWith({ open: found.reservationId })}>
          <desk-icon name="bed"></desk-icon><strong><bdi>${found.guest}</bdi></strong>
          ${found.companion ? html`<span>with <bdi>${found.companion}</bdi></span>` : nothing}
          <span>${stayText(found.stay)}</span><span class="muted">${found.confirmation}</span>
          <span class="push"><status-chip .status=${found.status}></status-chip></span>
        </a>`;
      case 'room':
        return html`<a href=${`/rack?room=${found.roomId}`}
          ><desk-icon name="key"></desk-icon><strong>Room ${found.number}</strong></a
        >`;
    }
  }

  private nothingWords(text: string): string {
    const looksLikeNumber = /^[\dA-Z-]{8,10}$/i.test(text) && /\d/.test(text);
    if (looksLikeNumber && !readConfirmationNumber(text)) {
      return `“${text}” is no confirmation number of ours: one character is wrong. Ask the guest to read it again.`;
    }
    return `Nothing found for “${text}” on this device.`;
  }

  private typed({ target }: Event): void {
    go(hereWith({ q: (target as HTMLInputElement).value || undefined }), { replace: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'find-screen': FindScreen;
  }
}
