import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { JoinCode } from '#contract/sync-protocol.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { momentWords } from '#page/wording/moments.ts';

/** A code that makes another browser a device of this hotel. */
@customElement('settings-devices')
export class SettingsDevices extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    screenStyles,
    css`
      output {
        padding: var(--desk-space-4);
        border-radius: var(--desk-radius-card);
        background: var(--desk-color-brand-soft);
        color: var(--desk-color-brand);
        font-size: 2rem;
        font-weight: 700;
        letter-spacing: 0.14em;
        text-align: center;
        user-select: all;
      }
    `,
  ];

  @state() private code: JoinCode | undefined;
  @state() private problem: string | undefined;

  protected override render() {
    return html`
      <section class="card">
        <h2>Add a device</h2>
        <p class="muted">Open Keyrack on the other device, choose “Join my hotel” and type this code.</p>
        ${
          this.code
            ? html`<output aria-label="Join code">${this.code.code.slice(0, 4)} ${this.code.code.slice(4)}</output>
                <p class="muted small">Works until ${momentWords(this.code.validUntil, Date.now())}.</p>`
            : html`<div><button @click=${this.show}>Show a code</button></div>`
        }
        ${this.problem ? html`<p role="alert">${this.problem}</p>` : nothing}
      </section>
    `;
  }

  private async show(): Promise<void> {
    this.code = await this.hotel.joinCode();
    this.problem = this.code
      ? undefined
      : 'A code needs a connection to the server. Try again when this device is connected.';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-devices': SettingsDevices;
  }
}
