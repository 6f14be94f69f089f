import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { KnownHotel } from '#contract/hotel-worker-api.ts';
import type { StaffId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { keepChoice, readChoice } from '#page/client/kept-choice.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { LiveStream } from '#page/client/live-stream.ts';
import '#page/components/desk-notice.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import './desk-frame.ts';
import './first-run/set-up-hotel.ts';
import './staff-picker.ts';

/** A hotel is open: its desk, or what is still missing before somebody can stand at it. */
@customElement('open-hotel')
export class OpenHotel extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    css`
      :host {
        display: block;
        block-size: 100%;
      }

      .waiting {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: var(--desk-space-4);
        block-size: 100%;
        padding: var(--desk-space-4);
        text-align: center;
      }

      h1 {
        margin: 0;
        font-size: var(--desk-text-title);
      }

      progress {
        inline-size: min(320px, 80vw);
        accent-color: var(--desk-color-brand);
      }
    `,
  ];

  @property({ attribute: false }) known: KnownHotel | undefined = undefined;
  @state() private actor: StaffId | undefined = readChoice('actor') as StaffId | undefined;
  private readonly card = new LiveQuery(
    this,
    () => this.hotel,
    'Hotel',
    () => ({}),
  );
  private readonly sync = new LiveStream(this, () => this.hotel.watchSync());

  protected override render() {
    const card = this.card.value;
    if (this.card.error) return this.renderUnreadable();
    if (!card) return this.renderWaiting();
    const actor = card.staff.find(({ staffId }) => staffId === this.actor);
    if (!actor) {
      return html`<staff-picker
        .hotelName=${card.name}
        .staff=${card.staff}
        .isDemo=${this.known?.isDemo ?? false}
        @staff-picked=${({ detail }: CustomEvent<StaffId>) => this.pick(detail)}
      ></staff-picker>`;
    }
    this.hotel.actAs(actor.staffId);
    return html`<desk-frame
      .actor=${actor}
      .isDemo=${this.known?.isDemo ?? false}
      @desk-leave=${() => this.pick(undefined)}
    ></desk-frame>`;
  }

  private renderWaiting() {
    const sync = this.sync.value;
    const progress = sync?.progress;
    if (sync?.connection.state === 'online' && sync.serverHead === 0) {
      return html`<set-up-hotel enrolled></set-up-hotel>`;
    }
    const isOffline = sync?.connection.state === 'offline';
    return html`
      <div class="waiting" role="status">
        <h1>${isOffline ? 'Waiting for a connection' : 'Fetching your hotel'}</h1>
        ${
          progress
            ? html`<progress max=${progress.total} .value=${progress.done} aria-label="Fetched"></progress>
                <span>${progress.done} of ${progress.total} changes</span>`
            : nothing
        }
        ${isOffline ? html`<span>The first time, this device must reach the hotel once. It goes on by itself.</span>` : nothing}
      </div>
    `;
  }

  private renderUnreadable() {
    return html`<div class="waiting">
      <desk-notice tone="bad" role="alert"
        >The hotel could not be read from this device.
        <button slot="actions" @click=${() => this.card.retry()}>Try again</button></desk-notice
      >
    </div>`;
  }

  private pick(staffId: StaffId | undefined): void {
    this.actor = staffId;
    keepChoice('actor', staffId);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-hotel': OpenHotel;
  }
}
