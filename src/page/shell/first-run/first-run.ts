import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Door } from '#page/client/hotel.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-icon.ts';
import '#page/components/desk-notice.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { comeBack } from './come-back.ts';
import { deviceName } from './device-name.ts';
import { enrolWords } from './enrol-words.ts';
import { firstRunStyles } from './first-run-styles.ts';
import { forgetLastHotel, lastHotel } from '#page/client/last-hotel.ts';
import './owner-door.ts';
import './set-up-hotel.ts';

type Step = 'choose' | 'set-up' | 'join' | 'owner';

/** The first minute: no account, three ways in, and one back for an owner. `first-run-entered` when this browser is a device of a hotel. */
@customElement('first-run')
export class FirstRun extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    firstRunStyles,
    css`
      .tiles {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
        gap: var(--desk-space-4);
      }

      button.tile {
        display: grid;
        justify-items: start;
        align-content: start;
        gap: var(--desk-space-2);
        padding: var(--desk-space-5);
        border-color: var(--desk-color-line-strong);
        border-radius: 12px;
        background: var(--desk-color-surface);
        font-weight: 400;
        line-height: 1.43;
        text-align: start;
      }

      button.tile:hover:not(:disabled) {
        border-color: var(--desk-color-brand);
        background: var(--desk-color-brand-soft);
      }

      .tile desk-icon {
        --desk-icon-size: 28px;

        color: var(--desk-color-brand);
      }

      .tile strong {
        font-size: var(--desk-text-large);
      }

      .tile span {
        color: var(--desk-color-text-muted);
      }

      progress {
        inline-size: 100%;
        accent-color: var(--desk-color-brand);
      }

      input.code {
        font-size: 1.5rem !important;
        font-weight: 600;
        letter-spacing: 0.18em;
        text-align: center;
        text-transform: uppercase;
      }
    `,
  ];

  @state() private step: Step = firstStep();
  /** The door that is being gone through. */
  @state() private entering: Door['kind'] | undefined;
  @state() private failure: string | undefined;

  protected override render() {
    return html`
      <main>
        <header class="brand"><desk-icon name="key"></desk-icon>Keyrack</header>
        ${this.failure ? html`<desk-notice tone="bad" role="alert">${this.failure}</desk-notice>` : nothing}
        ${this.renderStep()}
      </main>
    `;
  }

  private renderStep() {
    switch (this.step) {
      case 'choose':
        return this.renderTiles();
      case 'join':
        return this.renderJoin();
      case 'owner':
        return html`<owner-door @owner-left=${() => (this.step = 'choose')}></owner-door>`;
      case 'set-up':
        return html`<set-up-hotel @set-up-left=${() => (this.step = 'choose')}></set-up-hotel>`;
    }
  }

  /** The first visitor of a day waits for the hotel to be invented: some seconds in which something must be said. */
  private renderInventing() {
    return html`<div class="panel" role="status">
      <h1>Opening the demo hotel</h1>
      <progress aria-label="Opening the demo hotel"></progress>
      <p class="lead">
        Its rooms, guests and bills are being invented for today. This takes a few seconds, once a day.
      </p>
    </div>`;
  }

  private renderTiles() {
    if (this.entering === 'demo') return this.renderInventing();
    const hotelId = lastHotel();
    return html`
      <div>
        <h1>The front desk that keeps working</h1>
        <p class="lead">Bookings, rooms and guests on every device of the hotel, with or without the internet.</p>
      </div>
      ${hotelId ? comeBack(this.entering === 'again', () => void this.enter({ kind: 'again', hotelId })) : nothing}
      <div class="tiles">
        <button class="tile" @click=${() => this.enter({ kind: 'demo' })}>
          <desk-icon name="demo"></desk-icon><strong>Try the demo hotel</strong>
          <span>24 rooms and their guests, invented for today. Nothing can break.</span>
        </button>
        <button class="tile" @click=${() => (this.step = 'set-up')}>
          <desk-icon name="hotel"></desk-icon><strong>Set up my hotel</strong>
          <span>Name, room types, rooms, colleagues: under three minutes.</span>
        </button>
        <button class="tile" @click=${() => (this.step = 'join')}>
          <desk-icon name="device"></desk-icon><strong>Join my hotel</strong>
          <span>With the 8-character code a colleague finds under Settings.</span>
        </button>
      </div>
      <div>
        <button @click=${() => (this.step = 'owner')}>Sign in as the owner</button>
      </div>
    `;
  }

  private renderJoin() {
    return html`
      <form class="panel" @submit=${this.join}>
        <h1>Join my hotel</h1>
        <label class="field"
          >Code
          <input
            class="code"
            name="code"
            required
            minlength="8"
            maxlength="9"
            autofocus
            autocomplete="one-time-code"
            autocapitalize="characters"
            spellcheck="false"
            placeholder="ABCD 2345"
            .value=${codeInAddress()}
        /></label>
        <label class="field">This device is called <input name="device" required .value=${deviceName()} /></label>
        <div class="steps">
          <button type="button" @click=${() => (this.step = 'choose')}>Back</button>
          <button class="first" ?disabled=${this.entering !== undefined}>${this.entering ? 'Joining…' : 'Join'}</button>
        </div>
      </form>
    `;
  }

  private join(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const code = readField(form, 'code').replaceAll(/[\s-]/g, '').toUpperCase();
    void this.enter({ kind: 'code', code }, readField(form, 'device'));
  }

  private async enter(door: Door, name = deviceName()): Promise<void> {
    this.entering = door.kind;
    this.failure = undefined;
    const enrolled = await this.hotel.enrol(door, name);
    this.entering = undefined;
    if (enrolled.ok) {
      // A code is used up: nobody who comes back to this address is to try it again.
      if (codeInAddress() !== '') history.replaceState(undefined, '', '/');
      this.dispatchEvent(new CustomEvent('first-run-entered', { bubbles: true, composed: true }));
    } else {
      this.failure = enrolWords[enrolled.failure];
      if (enrolled.failure === 'is-a-board') location.assign('/board');
      if (door.kind === 'again' && enrolled.failure.startsWith('device-')) forgetLastHotel();
    }
  }
}

function firstStep(): Step {
  if (location.pathname === '/sign-in') return 'owner';
  return codeInAddress() === '' ? 'choose' : 'join';
}

/** Whoever has photographed the code comes with it behind the #, which no browser sends to a server. */
function codeInAddress(): string {
  return /^#join=([0-9A-Z]{8})$/.exec(location.hash)?.[1] ?? '';
}

declare global {
  interface HTMLElementTagNameMap {
    'first-run': FirstRun;
  }
}
