import { provide } from '@lit/context';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { KnownHotel } from '#contract/hotel-worker-api.ts';
import { hotelContext } from '#page/client/hotel-context.ts';
import type { Hotel } from '#page/client/hotel.ts';
import '#page/components/desk-notice.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import './first-run/first-run.ts';
import { forgetLastHotel } from '#page/client/last-hotel.ts';
import './open-hotel.ts';

type Phase = 'starting' | 'no-hotel' | 'open' | 'cannot-open' | 'removed';

/** The root: finds the hotel this browser is a device of, and opens it from its own disk. */
@customElement('keyrack-app')
export class KeyrackApp extends LitElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    css`
      :host {
        display: block;
        block-size: 100%;
      }

      @media print {
        :host {
          block-size: auto;
        }
      }

      desk-notice {
        margin: 10vh auto;
        max-inline-size: 560px;
      }
    `,
  ];

  @provide({ context: hotelContext }) @property({ attribute: false }) hotel!: Hotel;

  /** The worker that holds the hotel has died: what was saved is safe, what is shown no longer moves. */
  @property({ attribute: false }) workerHasStopped = false;
  @state() private phase: Phase = 'starting';
  @state() private detail = '';
  @state() private known: KnownHotel | undefined;

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('hotel') || !this.isConnectedToHotel) return;
    void this.start(this.hotel);
    // No device of any hotel, and told why: the hotel has been taken off this disk.
    this.hotel.watchSync().subscribe(({ deviceId, troubles }) => {
      if (deviceId !== '' || !troubles.some(({ code }) => code === 'device-revoked')) return;
      this.phase = 'removed';
      forgetLastHotel();
    });
  }

  protected override render() {
    if (this.workerHasStopped) return this.renderTrouble('The part of the app that keeps the hotel has stopped.');
    if (!this.isConnectedToHotel) return nothing;
    switch (this.phase) {
      case 'starting':
        return nothing;
      case 'cannot-open':
        return this.renderTrouble('The hotel could not be opened from this device’s storage.');
      case 'no-hotel':
        return html`<first-run @first-run-entered=${this.entered}></first-run>`;
      case 'removed':
        return this.renderRemoved();
      case 'open':
        return html`<open-hotel .known=${this.known}></open-hotel>`;
    }
  }

  /** `main.ts` gives the hotel after this element is on the page. */
  private get isConnectedToHotel(): boolean {
    return (this.hotel as Hotel | undefined) !== undefined;
  }

  private renderTrouble(text: string) {
    return html`
      <desk-notice tone="bad" role="alert">
        <strong>${text}</strong><br />Everything that was saved is still on this device.
        ${this.detail === '' ? nothing : html`<br /><small>${this.detail}</small>`}
        <button class="first" slot="actions" @click=${() => location.reload()}>Start again</button>
      </desk-notice>
    `;
  }

  private renderRemoved() {
    return html`
      <desk-notice tone="warn" role="alert">
        <strong>This device was removed from the hotel.</strong><br />What was not sent yet was handed to a manager, and
        the hotel was deleted from this browser.
        <button class="first" slot="actions" @click=${() => location.assign('/')}>Go on</button>
      </desk-notice>
    `;
  }

  /** Entering a hotel has opened it already. */
  private async entered(): Promise<void> {
    [this.known] = await this.hotel.hotels();
    this.phase = 'open';
  }

  private async start(hotel: Hotel): Promise<void> {
    try {
      const [latest] = await hotel.hotels();
      this.known = latest;
      if (!latest) this.phase = 'no-hotel';
      else this.phase = (await hotel.openHotel(latest.hotelId)) ? 'open' : 'cannot-open';
    } catch (error) {
      this.detail = error instanceof Error ? error.message : String(error);
      this.phase = 'cannot-open';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'keyrack-app': KeyrackApp;
  }
}
