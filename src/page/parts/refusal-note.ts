import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Preview, Receipt } from '#contract/hotel-worker-api.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-notice.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { offerWords } from '#page/wording/commands.ts';
import { failureWords } from '#page/wording/failures.ts';
import { refusalWords } from '#page/wording/refusals.ts';

/**
 * Why something was not done, and what would be possible instead: each offer is one button. Shows nothing for what was
 * done. `offer-done` when an offer was taken and is saved.
 */
@customElement('refusal-note')
export class RefusalNote extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    css`
      /* While there is nothing to say it takes no place, not even a gap. */
      :host {
        display: contents;
      }
    `,
  ];

  @property({ attribute: false }) receipt: Receipt | Preview | undefined = undefined;

  protected override render() {
    const { receipt } = this;
    if (!receipt) return nothing;
    if ('outcome' in receipt && receipt.outcome === 'failed') {
      return html`<desk-notice tone="bad" role="alert">${failureWords[receipt.trouble]}</desk-notice>`;
    }
    if (!('refusal' in receipt)) return nothing;
    return html`
      <desk-notice tone="warn" role="alert">
        ${refusalWords(receipt.refusal, this.names)}
        ${receipt.offers.map(
          (offer) =>
            html`<button slot="actions" @click=${() => this.take(offer)}>${offerWords(offer, this.names)}</button>`,
        )}
      </desk-notice>
    `;
  }

  private async take(offer: HotelCommand): Promise<void> {
    this.receipt = await this.hotel.dispatch(offer);
    if (this.receipt.outcome === 'saved') this.dispatchEvent(new CustomEvent('offer-done', { detail: offer }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'refusal-note': RefusalNote;
  }
  interface HTMLElementEventMap {
    'offer-done': CustomEvent<HotelCommand>;
  }
}
